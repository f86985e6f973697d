import { type Session, StatementError } from '../session/session.ts'
import { type Grant, parseGrant } from '../sql/grant.ts'
import { type ObjectName, readObjectName } from '../sql/identifier.ts'
import { isReadOnly } from '../sql/read-only.ts'
import { readObject, type Statement } from '../sql/statement.ts'
import { type Token, tokenizeCode } from '../sql/tokenizer.ts'
import type { Effect } from './effect.ts'
import { StatementExecutor } from './executor.ts'
import { checkObjectExists } from './object-exists.ts'
import { PlannedObjects } from './planned-objects.ts'

const SAME: Effect = { action: 'same' }
type CreateKind = Extract<Statement['kind'], { is: 'create' }>

/** Tells statement by statement what apply would do; sends only queries, and USE and SET, which end with the session. */
export class Planner {
  private readonly session: Session
  private readonly executor: StatementExecutor
  private readonly plannedObjects = new PlannedObjects()
  /** The current role would be one that is not there yet. */
  private isRolePlanned = false
  /** Session variables that a plan cannot set, because computing them might change something. */
  private readonly unsetVariables = new Set<string>()

  constructor(session: Session) {
    this.session = createReadOnlySession(session)
    this.executor = new StatementExecutor(this.session)
  }

  async plan(statement: Statement): Promise<Effect> {
    const { sql, kind } = statement
    switch (kind.is) {
      case 'session':
        return this.planSessionStatement(sql)
      case 'transaction':
      case 'query':
        return { action: 'none' }
      case 'create':
        return this.create(sql, kind)
      case 'drop':
        return kind.name !== undefined && (await this.there(kind.type, kind.name)) === false ? SAME : { action: 'drop' }
      case 'grant':
        return this.grant(statement)
      case 'revoke':
        return this.revoke(statement)
      case 'alter': {
        const coming =
          kind.type === 'USER' && kind.name !== undefined && this.plannedObjects.hasUserProperties(kind.name, sql)
        if (coming === true) return SAME
        return (await this.executor.predict(statement)) ?? { action: 'change' }
      }
      case 'truncate':
        return { action: 'change' }
      case 'dml':
      case 'run':
        return { action: 'run' }
    }
  }

  private async create(sql: string, { type, name, how }: CreateKind): Promise<Effect> {
    const there = name === undefined ? undefined : await this.there(type, name)
    if (name === undefined || there === undefined) return { action: 'run', detail: 'cannot be told before' }
    if (!there) {
      this.plannedObjects.addObject(type, name, sql)
      return { action: 'create' }
    }
    if (how === 'keep') return SAME
    if (how === 'replace') return { action: 'replace' }
    return how === 'alter'
      ? { action: 'change', detail: 'exists: altered where it differs' }
      : { action: 'create', detail: 'exists: will fail' }
  }

  private async grant(statement: Statement): Promise<Effect> {
    const verdict = (await this.executor.predict(statement)) ?? { action: 'grant' }
    const grant = parseGrant(statement.sql)
    const taken = this.plannedObjects.mightConflict(grant, false)
    if (grant !== undefined) {
      if ((verdict.action === 'same' && !taken) || this.plannedObjects.coversGrant(grant)) return SAME
      if (!taken && (await this.isFutureGranted(grant))) return SAME
    }
    this.plannedObjects.grant(grant)
    return { action: 'grant' }
  }

  private async revoke(statement: Statement): Promise<Effect> {
    const verdict = (await this.executor.predict(statement)) ?? { action: 'revoke' }
    const grant = parseGrant(statement.sql)
    if (verdict.action === 'same' && !this.plannedObjects.mightConflict(grant, true)) return SAME
    this.plannedObjects.addRevoke(grant)
    return { action: 'revoke' }
  }

  // An object that is made later gets its schema's future grants.
  private async isFutureGranted(grant: Grant): Promise<boolean> {
    const { scope, type, name } = grant.target
    if (scope !== 'one' || grant.grantee.kind !== 'ROLE' || !this.plannedObjects.hasObject(type, name)) return false
    const schema = this.plannedObjects.full(type, name).slice(0, 2)
    const future: Grant = {
      ...grant,
      target: { scope: 'future', type, plural: `${type}S`, container: 'SCHEMA', name: schema },
    }
    return this.plannedObjects.coversGrant(future) || (await this.executor.checkGrant(future)) === 'all'
  }

  private async there(type: string, name: ObjectName): Promise<boolean | undefined> {
    if (this.plannedObjects.hasObject(type, name)) return true
    return this.plannedObjects.isInPlannedContainer(type, name) ? false : checkObjectExists(this.session, type, name)
  }

  private async planSessionStatement(sql: string): Promise<Effect> {
    const tokens = tokenizeCode(sql)
    const use = tokens[0]?.text === 'USE'
    const { type } = readObject(tokens, 1)
    const typed = ['ROLE', 'WAREHOUSE', 'DATABASE', 'SCHEMA'].includes(type)
    const name = use ? (readObjectName(tokens, typed ? 2 : 1)?.name ?? []) : []
    if (use && !['ROLE', 'WAREHOUSE', 'SECONDARY'].includes(type)) this.plannedObjects.setCurrentSchema(type, name)
    if (!this.canSend(sql, tokens)) {
      if (use && type === 'ROLE') this.isRolePlanned = true
      return { action: 'none', detail: 'not run in a plan: it might change more than the session' }
    }
    try {
      await this.session.run(sql, { is: 'session' })
      if (type === 'ROLE') this.isRolePlanned = false
    } catch (error) {
      // What is used may be what an earlier statement would have made, or only visible to a role that it would have.
      const kinds = typed ? [type] : ['SCHEMA', 'DATABASE']
      const awaited =
        this.isRolePlanned ||
        kinds.some(
          kind => this.plannedObjects.hasObject(kind, name) || this.plannedObjects.isInPlannedContainer(kind, name),
        )
      if (!(error instanceof StatementError) || !use || !awaited) throw error
      if (type === 'ROLE') this.isRolePlanned = true
    }
    return { action: 'none' }
  }

  // SET x = f() is not sent, so statements that use $x are not sent either.
  private canSend(sql: string, tokens: readonly Token[]): boolean {
    const uses = tokens.some(({ text }, at) => text === '$' && this.unsetVariables.has(tokens[at + 1]?.text ?? ''))
    const can = isReadOnly(sql) && !uses
    if (tokens[0]?.text === 'SET') {
      const names = tokens
        .slice(
          1,
          tokens.findIndex(({ text }) => text === '='),
        )
        .filter(({ kind }) => kind === 'word')
      for (const { text } of names) {
        if (can) this.unsetVariables.delete(text)
        else this.unsetVariables.add(text)
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
