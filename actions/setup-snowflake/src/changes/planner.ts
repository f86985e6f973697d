import { type Session, StatementError } from '../session/session.ts'
import { type Grant, readGrant } from '../sql/grant.ts'
import { type Name, readName } from '../sql/identifier.ts'
import { isReadOnly } from '../sql/read-only.ts'
import { type Statement, subject } from '../sql/statement.ts'
import { codeOf, type Token } from '../sql/tokenizer.ts'
import type { Verdict } from './effect.ts'
import { Comparison } from './executor.ts'
import { exists } from './object-exists.ts'
import { Planned } from './planned-objects.ts'

const SAME: Verdict = { effect: 'same' }
type Creation = Extract<Statement['kind'], { is: 'create' }>

/** Tells statement by statement what apply would do; sends only queries, and USE and SET, which end with the session. */
export class Forecast {
  private readonly session: Session
  private readonly comparison: Comparison
  private readonly planned = new Planned()
  /** The current role would be one that is not there yet. */
  private roleless = false
  /** Session variables that a plan cannot set, because computing them might change something. */
  private readonly unset = new Set<string>()

  constructor(session: Session) {
    this.session = createReadOnlySession(session)
    this.comparison = new Comparison(this.session)
  }

  async of(statement: Statement): Promise<Verdict> {
    const { sql, kind } = statement
    switch (kind.is) {
      case 'session':
        return this.enter(sql)
      case 'transaction':
      case 'query':
        return { effect: 'none' }
      case 'create':
        return this.create(sql, kind)
      case 'drop':
        return kind.name !== undefined && (await this.there(kind.type, kind.name)) === false ? SAME : { effect: 'drop' }
      case 'grant':
        return this.grant(statement)
      case 'revoke':
        return this.revoke(statement)
      case 'alter': {
        const coming = kind.type === 'USER' && kind.name !== undefined && this.planned.userIsSame(kind.name, sql)
        if (coming === true) return SAME
        return (await this.comparison.before(statement)) ?? { effect: 'change' }
      }
      case 'truncate':
        return { effect: 'change' }
      case 'dml':
      case 'run':
        return { effect: 'run' }
    }
  }

  private async create(sql: string, { type, name, how }: Creation): Promise<Verdict> {
    const there = name === undefined ? undefined : await this.there(type, name)
    if (name === undefined || there === undefined) return { effect: 'run', detail: 'cannot be told before' }
    if (!there) {
      this.planned.make(type, name, sql)
      return { effect: 'create' }
    }
    if (how === 'keep') return SAME
    if (how === 'replace') return { effect: 'replace' }
    return how === 'alter'
      ? { effect: 'change', detail: 'exists: altered where it differs' }
      : { effect: 'create', detail: 'exists: will fail' }
  }

  private async grant(statement: Statement): Promise<Verdict> {
    const verdict = (await this.comparison.before(statement)) ?? { effect: 'grant' }
    const grant = readGrant(statement.sql)
    const taken = this.planned.mightUndo(grant, false)
    if (grant !== undefined) {
      if ((verdict.effect === 'same' && !taken) || this.planned.gives(grant)) return SAME
      if (!taken && (await this.comesByItself(grant))) return SAME
    }
    this.planned.grant(grant)
    return { effect: 'grant' }
  }

  private async revoke(statement: Statement): Promise<Verdict> {
    const verdict = (await this.comparison.before(statement)) ?? { effect: 'revoke' }
    const grant = readGrant(statement.sql)
    if (verdict.effect === 'same' && !this.planned.mightUndo(grant, true)) return SAME
    this.planned.revoke(grant)
    return { effect: 'revoke' }
  }

  // An object that is made later gets its schema's future grants.
  private async comesByItself(grant: Grant): Promise<boolean> {
    const { scope, type, name } = grant.target
    if (scope !== 'one' || grant.to.kind !== 'ROLE' || !this.planned.has(type, name)) return false
    const schema = this.planned.full(type, name).slice(0, 2)
    const future: Grant = {
      ...grant,
      target: { scope: 'future', type, plural: `${type}S`, container: 'SCHEMA', name: schema },
    }
    return this.planned.gives(future) || (await this.comparison.standing(future)) === 'all'
  }

  private async there(type: string, name: Name): Promise<boolean | undefined> {
    if (this.planned.has(type, name)) return true
    return this.planned.holds(type, name) ? false : exists(this.session, type, name)
  }

  private async enter(sql: string): Promise<Verdict> {
    const tokens = codeOf(sql)
    const use = tokens[0]?.text === 'USE'
    const { type } = subject(tokens, 1)
    const typed = ['ROLE', 'WAREHOUSE', 'DATABASE', 'SCHEMA'].includes(type)
    const name = use ? (readName(tokens, typed ? 2 : 1)?.name ?? []) : []
    if (use && !['ROLE', 'WAREHOUSE', 'SECONDARY'].includes(type)) this.planned.enter(type, name)
    if (!this.canSend(sql, tokens)) {
      if (use && type === 'ROLE') this.roleless = true
      return { effect: 'none', detail: 'not run in a plan: it might change more than the session' }
    }
    try {
      await this.session.run(sql, { is: 'session' })
      if (type === 'ROLE') this.roleless = false
    } catch (error) {
      // What is used may be what an earlier statement would have made, or only visible to a role that it would have.
      const kinds = typed ? [type] : ['SCHEMA', 'DATABASE']
      const awaited =
        this.roleless || kinds.some(kind => this.planned.has(kind, name) || this.planned.holds(kind, name))
      if (!(error instanceof StatementError) || !use || !awaited) throw error
      if (type === 'ROLE') this.roleless = true
    }
    return { effect: 'none' }
  }

  // SET x = f() is not sent, so statements that use $x are not sent either.
  private canSend(sql: string, tokens: readonly Token[]): boolean {
    const uses = tokens.some(({ text }, at) => text === '$' && this.unset.has(tokens[at + 1]?.text ?? ''))
    const can = isReadOnly(sql) && !uses
    if (tokens[0]?.text === 'SET') {
      const names = tokens
        .slice(
          1,
          tokens.findIndex(({ text }) => text === '='),
        )
        .filter(({ kind }) => kind === 'word')
      for (const { text } of names) {
        if (can) this.unset.delete(text)
        else this.unset.add(text)
      }
    }
    return can
  }
}

/** A plan's session, which never sends a statement that might change something. */
function createReadOnlySession(session: Session): Session {
  return {
    ...session,
    run(sql, kind) {
      if (!isReadOnly(sql)) throw new Error('A plan sends read-only statements only')
      return session.run(sql, kind)
    },
  }
}
