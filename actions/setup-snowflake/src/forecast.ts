import { Comparison } from './comparison.ts'
import type { Verdict } from './effect.ts'
import { type Name, readName } from './names.ts'
import { exists } from './objects.ts'
import { type Session, StatementError } from './session.ts'
import { type Statement, subject } from './statement.ts'
import { codeOf } from './tokens.ts'
import { newUser, type Properties, userChanges, userSettings } from './user.ts'

/** Tells statement by statement what apply would do; sends only queries, and USE and SET, which end with the session. */
export class Forecast {
  private readonly session: Session
  private readonly comparison: Comparison
  /** What the statements before would have made. */
  private readonly made = new Set<string>()
  private readonly users = new Map<string, Properties>()
  /** The current role, or the current database, would be one that is not there yet. */
  private roleless = false
  private nowhere = false

  constructor(session: Session) {
    this.session = session
    this.comparison = new Comparison(session)
  }

  async of(statement: Statement): Promise<Verdict> {
    const { sql, kind } = statement
    switch (kind.is) {
      case 'session':
        await this.enter(statement)
        return { effect: 'none' }
      case 'transaction':
      case 'query':
        return { effect: 'none' }
      case 'create':
        return this.create(statement, kind)
      case 'drop': {
        const there = kind.name === undefined ? undefined : await this.there(kind.type, kind.name)
        return there === false ? { effect: 'same' } : { effect: 'drop' }
      }
      case 'grant':
      case 'revoke':
        return (await this.comparison.before(statement)) ?? { effect: kind.is }
      case 'alter':
        return (await this.alter(sql, kind)) ?? (await this.comparison.before(statement)) ?? { effect: 'change' }
      case 'truncate':
        return { effect: 'change' }
      case 'dml':
      case 'run':
        return { effect: 'run' }
    }
  }

  private async create({ sql }: Statement, kind: Extract<Statement['kind'], { is: 'create' }>): Promise<Verdict> {
    const { type, name, how } = kind
    const there = name === undefined ? undefined : await this.there(type, name)
    if (name !== undefined && there === false) {
      this.made.add(keyOf(type, name))
      if (type === 'USER') this.users.set(keyOf(type, name), newUser(sql))
      if (type === 'DATABASE' || type === 'SCHEMA') this.nowhere = true
    }
    if (there === undefined) return { effect: 'run', detail: 'cannot be told before' }
    if (!there) return { effect: 'create' }
    if (how === 'keep') return { effect: 'same' }
    if (how === 'replace') return { effect: 'replace' }
    return how === 'alter'
      ? { effect: 'change', detail: 'exists: altered where it differs' }
      : { effect: 'create', detail: 'exists: will fail' }
  }

  private alter(sql: string, { type, name }: { type: string; name: Name | undefined }): Verdict | undefined {
    const coming = name === undefined ? undefined : this.users.get(keyOf(type, name))
    const wanted = coming === undefined ? undefined : userSettings(sql)
    if (coming === undefined || wanted === undefined) return undefined
    const same = [...wanted].every(([property, value]) => coming.get(property) === value)
    return same && userChanges(wanted, wanted).includes('PASSWORD') === false
      ? { effect: 'same' }
      : { effect: 'change' }
  }

  private async there(type: string, name: Name): Promise<boolean | undefined> {
    if (this.made.has(keyOf(type, name))) return true
    const inside = name.slice(0, -1)
    const database = inside[0]
    if (database !== undefined && this.made.has(keyOf('DATABASE', [database]))) return false
    if (inside.length === 2 && this.made.has(keyOf('SCHEMA', inside))) return false
    if (inside.length === 0 && this.nowhere && !ACCOUNT_LEVEL.test(type)) return false
    return exists(this.session, type, name)
  }

  private async enter({ sql }: Statement): Promise<void> {
    const tokens = codeOf(sql)
    const use = tokens[0]?.text === 'USE'
    const { type } = subject(tokens, 1)
    const typed = ['ROLE', 'WAREHOUSE', 'DATABASE', 'SCHEMA'].includes(type)
    const name = use ? (readName(tokens, typed ? 2 : 1)?.name ?? []) : []
    const place = use && type !== 'ROLE' && type !== 'WAREHOUSE' && type !== 'SECONDARY'
    try {
      await this.session.run(sql, { is: 'session' })
      if (type === 'ROLE') this.roleless = false
      if (place) this.nowhere = false
    } catch (error) {
      const awaited = this.roleless || this.awaits(type, name)
      if (!(error instanceof StatementError) || !use || !awaited) throw error
      if (type === 'ROLE') this.roleless = true
      if (place) this.nowhere = true
    }
  }

  private awaits(type: string, name: Name): boolean {
    const database = name[0] ?? ''
    return [keyOf(type, name), keyOf('SCHEMA', name), keyOf('DATABASE', [database])].some(key => this.made.has(key))
  }
}

const ACCOUNT_LEVEL =
  /^(DATABASE|WAREHOUSE|ROLE|USER|RESOURCE MONITOR|SHARE|EXTERNAL VOLUME|COMPUTE POOL|.*INTEGRATION)$/
const keyOf = (type: string, name: Name): string => `${type}:${name.join('\u0000')}`
