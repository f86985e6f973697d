import type { AccountReader } from '../account/account-reader.ts'
import { type NameReference, type ObjectName, readNameReference, readWholeName } from '../sql/identifier.ts'
import { getField } from '../sql/rows.ts'
import type { TokenList } from '../sql/tokens.ts'
import { evaluateExpression, type SessionValue, toUnknownValue } from './session-expression.ts'

/** What a session statement selects, with the object that has to exist. */
export interface Selection {
  kind: 'ROLE' | 'WAREHOUSE' | 'DATABASE' | 'SCHEMA'
  /** Undefined if only running the script shows it. */
  name: ObjectName | undefined
}

const CURRENT = 'select current_role() as r, current_warehouse() as w, current_database() as d, current_schema() as s'
const VARIABLES = 'show variables'
const UNKNOWN: SessionValue = { state: 'unknown' }
const NONE: SessionValue = { state: 'none' }
const toValue = (text: string | undefined): SessionValue =>
  text === undefined || text === '' ? NONE : { state: 'known', text, literal: undefined }

/** Follows the current role, warehouse, database, schema and variables of the session that runs the script. */
export class SimulatedSession {
  private readonly reader: AccountReader
  /** Values that statements set; all others are those of the real session. */
  private readonly current = new Map<string, SessionValue>()
  private readonly variables = new Map<string, SessionValue>()
  /** Whether the real session has variables. */
  private readonly isResumed: boolean

  constructor(reader: AccountReader, isResumed: boolean) {
    this.reader = reader
    this.isResumed = isResumed
  }

  getCurrent(kind: Selection['kind']): SessionValue {
    return this.current.get(kind) ?? this.readCurrent(kind)
  }

  /** The role that is current now, read only when it is needed: of most created objects no owner is needed. */
  captureRole(): () => SessionValue {
    const value = this.current.get('ROLE')
    return () => value ?? this.readCurrent('ROLE')
  }

  /** The current database or schema, if a statement of the script selects it. */
  getSelected(kind: 'DATABASE' | 'SCHEMA'): string | undefined {
    const value = this.current.get(kind)
    return value?.state === 'known' ? value.text : undefined
  }

  getVariable(name: string): SessionValue {
    const value = this.variables.get(name)
    if (value !== undefined || !this.isResumed) return value ?? UNKNOWN
    const answer = this.reader.readScript(VARIABLES)
    if (answer.state !== 'rows') return toUnknownValue(answer)
    const row = answer.rows.find(candidate => getField(candidate, 'name') === name)
    if (row === undefined) return UNKNOWN
    const text = getField(row, 'value')
    const isNumber = /^(fixed|real)$/i.test(getField(row, 'type'))
    return { state: 'known', text, literal: isNumber ? text : undefined }
  }

  /** Completes a name with the current database and schema; undefined if they are not known. */
  qualify(name: ObjectName, partCount: number): ObjectName | 'pending' | undefined {
    if (name.length >= partCount) return name
    const container: string[] = []
    const kinds = (['DATABASE', 'SCHEMA'] as const).slice(0, partCount - name.length)
    for (const kind of partCount === 2 ? (['DATABASE'] as const) : kinds) {
      const value = this.getCurrent(kind)
      if (value.state === 'pending') return 'pending'
      if (value.state !== 'known') return undefined
      container.push(value.text)
    }
    return [...container, ...name]
  }

  select({ kind, name }: Selection): void {
    const value: SessionValue = name === undefined ? UNKNOWN : toValue(name.at(-1))
    this.current.set(kind, value)
    if (kind === 'DATABASE') this.current.set('SCHEMA', name === undefined ? UNKNOWN : toValue('PUBLIC'))
    if (kind !== 'SCHEMA') return
    if (name === undefined) this.current.set('DATABASE', UNKNOWN)
    else if (name.length === 2) this.current.set('DATABASE', toValue(name[0]))
  }

  /** The current database or schema depends on an answer that is not there yet. */
  suspend(kind: 'DATABASE' | 'SCHEMA'): void {
    if (kind === 'DATABASE') this.current.set('DATABASE', { state: 'pending' })
    this.current.set('SCHEMA', { state: 'pending' })
  }

  /** A dropped database or schema is no longer the current one. */
  deselect(kind: 'DATABASE' | 'SCHEMA', name: ObjectName): void {
    const [database, schema] = [this.current.get('DATABASE'), this.current.get('SCHEMA')]
    const isCurrent = (value: SessionValue | undefined, part: string | undefined) =>
      value?.state === 'known' && value.text === part
    if (!isCurrent(database, name[0])) return
    if (kind === 'DATABASE') this.current.set('DATABASE', NONE)
    if (kind === 'DATABASE' || isCurrent(schema, name[1])) this.current.set('SCHEMA', NONE)
  }

  /** After RENAME or SWAP of the current database or schema nothing says which one is the current one. */
  forget(kind: 'DATABASE' | 'SCHEMA', [database, schema]: ObjectName): void {
    const isOther = (value: SessionValue, part: string | undefined) => value.state === 'known' && value.text !== part
    if (isOther(this.getCurrent('DATABASE'), database)) return
    if (kind === 'SCHEMA' && isOther(this.getCurrent('SCHEMA'), schema)) return
    if (kind === 'DATABASE') this.current.set('DATABASE', UNKNOWN)
    this.current.set('SCHEMA', UNKNOWN)
  }

  /** Reads `USE …`; undefined for USE SECONDARY ROLES. */
  readUse(code: TokenList): Selection | undefined {
    const word = code.word(1)
    if (word === 'SECONDARY') return undefined
    const kind = (['ROLE', 'WAREHOUSE', 'DATABASE', 'SCHEMA'] as const).find(
      candidate => candidate === word && code.text(2) !== '.',
    )
    const reference = readNameReference(code, kind === undefined ? 1 : 2)
    const name = this.resolveName(reference?.name)
    // USE a is USE DATABASE a, USE a.b is USE SCHEMA a.b.
    return { kind: kind ?? (name?.length === 2 ? 'SCHEMA' : 'DATABASE'), name }
  }

  /** A name, or the value of the variable in IDENTIFIER($v). */
  resolveName(reference: NameReference | undefined): ObjectName | undefined {
    if (reference === undefined || !('variable' in reference)) return reference
    const value = this.getVariable(reference.variable)
    return value.state === 'known' ? readWholeName(value.text) : undefined
  }

  /** Follows `SET x = …`, `SET (x, y) = (…, …)` and `UNSET x`. */
  set(code: TokenList): void {
    const equals = code.find('=')
    const names = [...code.slice(1, equals < 0 ? code.length : equals)].flatMap(({ kind, text }) =>
      kind === 'word' ? [text.toUpperCase()] : [],
    )
    const isList = code.text(1) === '('
    const ranges = isList ? code.splitAtCommas(equals + 2, code.length - 1) : [[equals + 1, code.length] as const]
    const expressions = equals < 0 ? [] : ranges.map(([from, to]) => code.slice(from, to))
    const isMatched = expressions.length === names.length
    const values = names.map((_, index) => {
      const expression = expressions[index]
      return expression === undefined || !isMatched ? UNKNOWN : evaluateExpression(expression, this, this.reader)
    })
    for (const [index, name] of names.entries()) this.variables.set(name, values[index] ?? UNKNOWN)
  }

  private readCurrent(kind: Selection['kind']): SessionValue {
    const answer = this.reader.readScript(CURRENT)
    if (answer.state !== 'rows') return toUnknownValue(answer)
    return toValue(getField(answer.rows[0] ?? {}, kind.charAt(0).toLowerCase()))
  }
}
