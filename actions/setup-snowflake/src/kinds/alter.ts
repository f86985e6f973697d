import { readNamePart, readObjectName } from '../sql/identifier.ts'
import { unquote } from '../sql/literals.ts'
import type { TokenList } from '../sql/tokens.ts'
import { readAssignments } from './assignments.ts'
import { type RequestedColumn, readColumn } from './columns.ts'
import { readDataType } from './data-types.ts'
import { createWord, type RequestedValue, readExpression, readValue, sliceText } from './property-values.ts'
import type { ColumnChange, Requested } from './requested.ts'

/** Reads an action after its first word; returns whether it could be read. */
type ActionReader = (code: TokenList, at: number, requested: Requested) => boolean

const ACTIONS: Record<string, ActionReader> = {
  UNSET: readUnset,
  RENAME: readRename,
  ADD: readAdd,
  DROP: readDrop,
  ALTER: readColumnChanges,
  MODIFY: (code, at, requested) => {
    if (code.word(at) === 'AS') requested.definition = sliceText(code, at + 1, code.length)
    else if (code.word(at) === 'WHEN') setValue(requested, 'WHEN', readExpression(code, at + 1))
    // ALTER ALERT … MODIFY CONDITION EXISTS (…), MODIFY ACTION …
    else if (code.matches(at, 'CONDITION', 'EXISTS'))
      setValue(requested, 'IF', { type: 'expression', text: `(${sliceText(code, at + 1, code.length)})` })
    else if (code.word(at) === 'ACTION') setValue(requested, 'THEN', readExpression(code, at + 1))
    else return readColumnChanges(code, at, requested)
    return true
  },
  ENABLE: (code, at, requested) =>
    code.matches(at, 'MANAGED', 'ACCESS') && setValue(requested, 'MANAGED ACCESS', createWord('TRUE')),
  DISABLE: (code, at, requested) =>
    code.matches(at, 'MANAGED', 'ACCESS') && setValue(requested, 'MANAGED ACCESS', createWord('FALSE')),
  RESUME: (code, at, requested) => at === code.length && setValue(requested, 'STATE', createWord('STARTED')),
  SUSPEND: (code, at, requested) => at === code.length && setValue(requested, 'STATE', createWord('SUSPENDED')),
  EXECUTE: (code, at, requested) =>
    code.word(at) === 'AS' && setValue(requested, 'EXECUTE AS', readValue(code, at + 1).value),
  CLUSTER: (code, at, requested) =>
    code.word(at) === 'BY' && setValue(requested, 'CLUSTER BY', readExpression(code, at + 1)),
}

/** Reads what follows the name in ALTER, other than SET. */
export function readAlterAction(code: TokenList, at: number, requested: Requested): void {
  if (readAssignmentChange(code, at, requested)) return
  const isRead = ACTIONS[code.word(at)]?.(code, at + 1, requested) ?? false
  if (!isRead) requested.notRead.push(nameClause(code, at))
}

/** SET | UNSET tags or a policy, ADD | DROP ROW ACCESS POLICY, the same of a column; returns whether it is that. */
export function readAssignmentChange(code: TokenList, from: number, requested: Requested): boolean {
  let at = from
  let column: { column?: string } = {}
  if (/^(ALTER|MODIFY)$/.test(code.word(at))) {
    at += code.word(at + 1) === 'COLUMN' ? 2 : 1
    column = { column: readNamePart(code, at) }
    at++
  }
  const verb = code.word(at)
  if (!/^(SET|UNSET|ADD|DROP)$/.test(verb)) return false
  const read = readAssignments(code, at + 1, { isRemoved: verb === 'UNSET' || verb === 'DROP', ...column })
  if (read === undefined || read.next < code.length) return false
  requested.assignments = read.assignments
  return true
}

function setValue({ set }: Requested, name: string, value: RequestedValue): true {
  set.set(name, value)
  return true
}

const LONGEST_CLAUSE_NAME = 6

/** The first words of a clause, without qualified names and values. */
export function nameClause(code: TokenList, from: number): string {
  const isPart = (at: number) => !/^(|ON|USING|FORCE)$/.test(code.word(at)) && !/^[=.]$/.test(code.text(at + 1))
  let to = from
  while (to < code.length && to < from + LONGEST_CLAUSE_NAME && isPart(to)) to++
  return sliceText(code, from, Math.max(to, from + 1)).toUpperCase()
}

function readUnset(code: TokenList, from: number, requested: Requested): boolean {
  if (code.word(from) === 'SECURE') return setValue(requested, 'SECURE', createWord('FALSE'))
  // UNSET TAG a, UNSET PASSWORD POLICY: tags and policies of an object are in other lists.
  if (code.word(from + 1) !== '' || code.kind(from + 1) === 'name') return false
  for (const [start] of code.splitAtCommas(from, code.length)) {
    requested.unset.push(readObjectName(code, start)?.name.join('.').toUpperCase() ?? code.text(start))
  }
  return true
}

function readRename(code: TokenList, from: number, requested: Requested): boolean {
  const target = code.word(from) === 'TO' ? readObjectName(code, from + 1) : undefined
  if (target !== undefined) requested.renameTo = target.name
  else if (code.word(from) === 'COLUMN' && code.word(from + 2) === 'TO') {
    requested.renamedColumn = { from: readNamePart(code, from + 1), to: readNamePart(code, from + 3) }
  } else return false
  return true
}

/** ADD [COLUMN] [IF NOT EXISTS] name type …, … */
function readAdd(code: TokenList, from: number, requested: Requested): boolean {
  const columns: RequestedColumn[] = []
  let isConditional = false
  for (const [start, end] of code.splitAtCommas(from, code.length)) {
    let at = code.word(start) === 'COLUMN' ? start + 1 : start
    if (code.matches(at, 'IF', 'NOT', 'EXISTS')) {
      at += 3
      isConditional = true
    }
    const column = readColumn(code.slice(at, end))
    if (column.type === undefined) return false
    columns.push(column)
  }
  Object.assign(requested, { addedColumns: columns, isConditional })
  return true
}

const NO_COLUMN = /^(CONSTRAINT|PRIMARY|UNIQUE|FOREIGN|CLUSTERING|ROW|ALL|SEARCH|AGGREGATION|STORAGE|JOIN|DATA)$/

/** DROP [COLUMN] [IF EXISTS] a, b */
function readDrop(code: TokenList, from: number, requested: Requested): boolean {
  let at = code.word(from) === 'COLUMN' ? from + 1 : from
  const isConditional = code.matches(at, 'IF', 'EXISTS')
  if (isConditional) at += 2
  const names = code.splitAtCommas(at, code.length)
  // DROP ROW ACCESS POLICY, DROP PRIMARY KEY: more than a name.
  if (NO_COLUMN.test(code.word(from)) || names.some(([start, end]) => end - start !== 1)) return false
  Object.assign(requested, { droppedColumns: names.map(([start]) => readNamePart(code, start)), isConditional })
  return true
}

/** ALTER [COLUMN] a SET NOT NULL, COLUMN b SET DATA TYPE …, … */
function readColumnChanges(code: TokenList, from: number, requested: Requested): boolean {
  const open = code.text(from) === '('
  const changes: ColumnChange[] = []
  const end = open ? code.findClosing(from) : code.length
  for (const [start, last] of code.splitAtCommas(open ? from + 1 : from, end)) {
    const change = readColumnChange(code.slice(code.word(start) === 'COLUMN' ? start + 1 : start, last))
    if (change === undefined) return false
    changes.push(change)
  }
  requested.columnChanges = changes
  return true
}

function readColumnChange(code: TokenList): ColumnChange | undefined {
  const name = readNamePart(code, 0)
  if (code.matches(1, 'SET', 'NOT', 'NULL') || code.matches(1, 'NOT', 'NULL')) return { name, isNullable: false }
  if (code.matches(1, 'DROP', 'NOT', 'NULL')) return { name, isNullable: true }
  if (code.matches(1, 'DROP', 'DEFAULT')) return { name, dropsDefault: true }
  if (code.matches(1, 'SET', 'DEFAULT')) return { name, default: sliceText(code, 3, code.length) }
  if (code.word(1) === 'COMMENT') return { name, comment: unquote(code.text(code.text(2) === '=' ? 3 : 2)) }
  if (code.matches(1, 'UNSET', 'COMMENT')) return { name, comment: '' }
  if (code.matches(1, 'UNSET', 'MASKING', 'POLICY')) return { name, maskingPolicy: [] }
  if (code.matches(1, 'SET', 'MASKING', 'POLICY')) {
    const policy = readObjectName(code, 4)
    return policy === undefined ? undefined : { name, maskingPolicy: policy.name }
  }
  const at = [['SET', 'DATA', 'TYPE'], ['TYPE'], []].find(words => code.matches(1, ...words))?.length ?? 0
  const type = readDataType(code, at + 1)
  if (type === undefined || type.next < code.length) return undefined
  return { name, type: type.type, typeText: sliceText(code, at + 1, code.length) }
}
