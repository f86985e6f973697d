import { parseGrant } from '../sql/grant.ts'
import {
  countNameParts,
  formatObjectName,
  isObjectName,
  type NameReference,
  type ObjectName,
  readNameReference,
  readWholeName,
} from '../sql/identifier.ts'
import type { TokenList } from '../sql/tokens.ts'
import type { CurrentSchema } from './live-facts.ts'
import type { Rule } from './rules.ts'
import type { ClassifiedStatement } from './statement-form.ts'

/** An object that loses something. */
export interface GuardedObject {
  kind: string
  /** Undefined if only running the statement shows it. */
  name: NameReference | undefined
}

/** The objects that a statement with a form of a rule is about. */
export function findObjects(place: Rule['object'], { code, kind }: ClassifiedStatement): GuardedObject[] {
  switch (place) {
    case 'table':
      return findTables(code)
    case 'stage':
      return [findStage(code)]
    case 'granted': {
      const target = parseGrant(code)?.target
      return target === undefined
        ? []
        : [{ kind: 'plural' in target ? target.container : target.type, name: target.name }]
    }
    default: {
      if (!('objectType' in kind)) return []
      const object = { kind: kind.objectType, name: kind.name }
      if (place !== 'swapped') return [object]
      return [object, { ...object, name: readNameReference(code, kind.next + 2)?.name }]
    }
  }
}

// DELETE FROM t, INSERT OVERWRITE INTO t, INSERT OVERWRITE ALL … INTO t … INTO u
function findTables(code: TokenList): GuardedObject[] {
  const tables: GuardedObject[] = []
  for (let at = 1; at < code.length; at++) {
    const word = code.word(at)
    if (code.text(at) === '(') at = code.findClosing(at)
    else if (word === 'INTO' || word === 'FROM') {
      tables.push({ kind: 'TABLE', name: readNameReference(code, at + 1)?.name })
      if (word === 'FROM') break
    } else if (word === 'SELECT' || word === 'VALUES') break
  }
  return tables
}

/** The stage of the first path: `@db.schema.stage/path`, or the table of `@%table`. */
function findStage(code: TokenList): GuardedObject {
  for (let at = 0; at < code.length; at++) {
    const path = code.kind(at) === 'path' ? code.text(at) : code.kind(at) === 'string' ? code.text(at).slice(1, -1) : ''
    const [, table, name] = /^@(%?)([^/]+)/.exec(path) ?? []
    if (name !== undefined) return { kind: table === '%' ? 'TABLE' : 'STAGE', name: readWholeName(name) }
  }
  return { kind: 'STAGE', name: undefined }
}

/** The object with its full name, if the facts have what is missing. */
export function qualifyObject({ kind, name }: GuardedObject, [database, schema]: CurrentSchema = []): GuardedObject {
  if (!isObjectName(name)) return { kind, name }
  const prefix = [database, schema].slice(0, Math.max(countNameParts(kind) - name.length, 0))
  return prefix.includes(undefined) ? { kind, name } : { kind, name: [...(prefix as string[]), ...name] }
}

export const formatObject = ({ kind, name }: GuardedObject): string =>
  name === undefined ? kind : `${kind} ${isObjectName(name) ? formatObjectName(name) : `$${name.variable}`}`.trim()

/** The name if all parts of it are known. */
export const getFullName = ({ kind, name }: GuardedObject): ObjectName | undefined =>
  isObjectName(name) && name.length > 0 && name.length === countNameParts(kind) ? name : undefined
