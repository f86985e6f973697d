import { type Session, StatementError } from '../session/session.ts'
import { type ListedGrant as Grant, parseListedGrant } from '../sql/grant.ts'
import { isObjectName, type ObjectName, readObjectName } from '../sql/identifier.ts'
import { readObjectType } from '../sql/object-types.ts'
import { isReadOnly } from '../sql/read-only.ts'
import type { Statement } from '../sql/statement.ts'
import type { TokenList } from '../sql/tokens.ts'
import { type Effect, SAME } from './effect.ts'
import { StatementExecutor } from './executor.ts'
import { checkObjectExists } from './object-exists.ts'
import { PlannedObjects } from './planned-objects.ts'

type CreateKind = Extract<Statement['kind'], { type: 'create' }>

/** Determines the effect of statements without running them; sends only queries, and USE and SET for its session. */
export class Planner {
  private readonly session: Session
  private readonly executor: StatementExecutor
  private readonly plannedObjects = new PlannedObjects()
  /** Whether the current role would be one that does not exist yet. */
  private isRolePlanned = false
  /** Session variables that a plan does not set, because computing them might change something. */
  private readonly unsetVariables = new Set<string>()

  constructor(session: Session) {
    this.session = createReadOnlySession(session)
    this.executor = new StatementExecutor(this.session)
  }

  async plan(statement: Statement): Promise<Effect> {
    const { code, kind } = statement
    switch (kind.type) {
      case 'session':
        return this.planSessionStatement(statement)
      case 'transaction':
      case 'query':
        return { action: 'none' }
      case 'create':
        return this.planCreate(code, kind)
      case 'drop': {
        const exists = isObjectName(kind.name) && (await this.objectExists(kind.objectType, kind.name))
        return exists === false && isObjectName(kind.name) ? SAME : { action: 'drop' }
      }
      case 'grant':
        return this.planGrant(statement)
      case 'revoke':
        return this.planRevoke(statement)
      case 'alter': {
        const userName = kind.objectType === 'USER' && isObjectName(kind.name) ? kind.name : undefined
        if (userName !== undefined && this.plannedObjects.hasUserProperties(userName, code)) return SAME
        return (await this.executor.predict(statement)) ?? { action: 'change' }
      }
      case 'truncate':
      case 'undrop':
      case 'comment':
        return { action: 'change' }
      case 'dml':
      case 'run':
      case 'unknown':
        return { action: 'run' }
    }
  }

  private async planCreate(code: TokenList, { objectType, name: reference, whenExists }: CreateKind): Promise<Effect> {
    const name = isObjectName(reference) ? reference : undefined
    const exists = name && (await this.objectExists(objectType, name))
    if (name === undefined || exists === undefined) {
      return { action: 'run', detail: 'unknown whether the object exists' }
    }
    if (!exists) {
      this.plannedObjects.addObject(objectType, name, code)
      return { action: 'create' }
    }
    if (whenExists === 'keep') return SAME
    if (whenExists === 'replace') return { action: 'replace' }
    return whenExists === 'alter'
      ? { action: 'change', detail: 'exists: altered if it differs' }
      : { action: 'create', detail: 'exists: will fail' }
  }

  private async planGrant(statement: Statement): Promise<Effect> {
    const effect = await this.executor.predict(statement)
    const grant = parseListedGrant(statement.code)
    const mightBeRevoked = this.plannedObjects.mightBeRevoked(grant)
    if (grant !== undefined) {
      if (effect?.action === 'same' && !mightBeRevoked) return SAME
      if (this.plannedObjects.coversGrant(grant)) return SAME
      if (!mightBeRevoked && (await this.isCoveredByFutureGrant(grant))) return SAME
    }
    this.plannedObjects.addGrant(grant)
    return { action: 'grant' }
  }

  private async planRevoke(statement: Statement): Promise<Effect> {
    const effect = await this.executor.predict(statement)
    const grant = parseListedGrant(statement.code)
    if (effect?.action === 'same' && !this.plannedObjects.mightBeGranted(grant)) return SAME
    this.plannedObjects.addRevoke(grant)
    return { action: 'revoke' }
  }

  // A new object gets the future grants of its schema.
  private async isCoveredByFutureGrant(grant: Grant): Promise<boolean> {
    const { scope, type, name } = grant.target
    if (scope !== 'one' || grant.grantee.kind !== 'ROLE' || !this.plannedObjects.hasObject(type, name)) return false
    const schema = this.plannedObjects.qualifyName(type, name).slice(0, 2)
    const futureGrant: Grant = {
      ...grant,
      target: { scope: 'future', type, plural: `${type}S`, container: 'SCHEMA', name: schema },
    }
    return this.plannedObjects.coversGrant(futureGrant) || (await this.executor.checkGrant(futureGrant)) === 'all'
  }

  private async objectExists(type: string, name: ObjectName): Promise<boolean | undefined> {
    if (this.plannedObjects.hasObject(type, name)) return true
    return this.plannedObjects.isInPlannedContainer(type, name) ? false : checkObjectExists(this.session, type, name)
  }

  private async planSessionStatement(statement: Statement): Promise<Effect> {
    const { code, sql } = statement
    const isUse = code.word(0) === 'USE'
    const { type } = readObjectType(code, 1)
    const hasType = ['ROLE', 'WAREHOUSE', 'DATABASE', 'SCHEMA'].includes(type)
    const name = isUse ? (readObjectName(code, hasType ? 2 : 1)?.name ?? []) : []
    if (isUse && !['ROLE', 'WAREHOUSE', 'SECONDARY'].includes(type)) this.plannedObjects.setCurrentSchema(type, name)
    if (!this.canSend(statement)) {
      if (isUse && type === 'ROLE') this.isRolePlanned = true
      return { action: 'none', detail: 'not run in a plan: it might change more than the session' }
    }
    try {
      await this.session.run(sql, statement)
      if (type === 'ROLE') this.isRolePlanned = false
    } catch (error) {
      // An earlier statement would create the object, or the role that can see it.
      const types = hasType ? [type] : ['SCHEMA', 'DATABASE']
      const isPlanned =
        this.isRolePlanned ||
        types.some(
          objectType =>
            this.plannedObjects.hasObject(objectType, name) ||
            this.plannedObjects.isInPlannedContainer(objectType, name),
        )
      if (!(error instanceof StatementError) || !isUse || !isPlanned) throw error
      if (type === 'ROLE') this.isRolePlanned = true
    }
    return { action: 'none' }
  }

  // SET x = f() is not sent, so statements that use $x are not sent either.
  private canSend(statement: Statement): boolean {
    const { code } = statement
    const usesUnset = [...code].some(({ text }, at) => text === '$' && this.unsetVariables.has(code.word(at + 1)))
    const canSend = isReadOnly(statement) && !usesUnset
    if (code.word(0) === 'SET') {
      const equals = code.find('=')
      for (let at = 1; at < equals; at++) {
        if (code.kind(at) !== 'word') continue
        if (canSend) this.unsetVariables.delete(code.word(at))
        else this.unsetVariables.add(code.word(at))
      }
    }
    return canSend
  }
}

/** The session of a plan, which refuses statements that might change something. */
function createReadOnlySession(session: Session): Session {
  return {
    ...session,
    run(sql, statement) {
      const isSafe = statement === undefined ? /^(show|desc|select) /.test(sql) : isReadOnly(statement)
      if (!isSafe) throw new Error('A plan sends read-only statements only')
      return session.run(sql, statement)
    },
  }
}
