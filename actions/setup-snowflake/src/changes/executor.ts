import type { QueryResult } from '../session/driver.ts'
import { getField } from '../session/rows.ts'
import type { Session } from '../session/session.ts'
import { type ListedGrant as Grant, parseListedGrant } from '../sql/grant.ts'
import { isObjectName } from '../sql/identifier.ts'
import type { Statement } from '../sql/statement.ts'
import { type Effect, SAME } from './effect.ts'
import { GrantedPrivileges, type GrantState } from './granted-privileges.ts'
import { describeUser, listPropertyChanges, parseAlterUser } from './user-properties.ts'

/** Runs statements and determines their effects; compares grants and users with the account before. */
export class StatementExecutor {
  private readonly session: Session
  private readonly grants: GrantedPrivileges

  constructor(session: Session) {
    this.session = session
    this.grants = new GrantedPrivileges(session)
  }

  checkGrant(grant: Grant): Promise<GrantState> {
    return this.grants.checkGrant(grant)
  }

  /** The effect that a GRANT, REVOKE or ALTER USER would have; undefined if only running it can show that. */
  async predict({ code, kind }: Statement): Promise<Effect | undefined> {
    if (kind.type === 'alter' && kind.objectType === 'USER' && isObjectName(kind.name)) {
      const requested = parseAlterUser(code)
      const current = requested?.size ? await describeUser(this.session, kind.name) : undefined
      if (requested === undefined || current === undefined) return undefined
      const changes = listPropertyChanges(requested, current)
      return changes.length === 0 ? SAME : { action: 'change', detail: changes.join(', ') }
    }
    if (kind.type !== 'grant' && kind.type !== 'revoke') return undefined
    const grant = parseListedGrant(code)
    if (grant === undefined) return undefined
    if (kind.type === 'revoke') {
      const mightRevoke = await this.grants.mightRevoke(grant)
      return mightRevoke === undefined ? undefined : mightRevoke ? { action: 'revoke' } : SAME
    }
    const state = await this.checkGrant(grant)
    if (state === 'unknown') return undefined
    return state === 'all' ? SAME : { action: 'grant' }
  }

  /** Runs a statement and determines its effect; a statement that would certainly change nothing is not run. */
  async execute(statement: Statement): Promise<{ effect: Effect; result?: QueryResult }> {
    const { sql, kind, code } = statement
    const grant = kind.type === 'grant' || kind.type === 'revoke' ? parseListedGrant(code) : undefined
    const certainEffect = await this.predictCertainly(statement, grant)
    if (certainEffect?.action === 'same') return { effect: certainEffect }
    const grantsBefore = certainEffect === undefined ? await this.grants.formatGrants(grant) : undefined
    const result = await this.session.run(sql, statement)
    const effect = certainEffect ?? (await this.determineEffect(statement, result, grant, grantsBefore))
    this.updateGrants(statement, effect, grant, certainEffect !== undefined)
    return { effect, result }
  }

  /** The effect that is certain before a statement runs. */
  private async predictCertainly(statement: Statement, grant: Grant | undefined): Promise<Effect | undefined> {
    // SHOW lists only the objects that this role sees, so a GRANT on ALL objects is always sent.
    if (grant?.target.scope === 'all') return undefined
    if (statement.kind.type !== 'revoke') return this.predict(statement)
    // A REVOKE is always sent. If the list does not contain the grant, the lists before and after it are compared.
    const state = grant === undefined ? 'unknown' : await this.checkGrant(grant)
    return state === 'all' || state === 'some' ? { action: 'revoke' } : undefined
  }

  private async determineEffect(
    { kind }: Statement,
    { rows, affectedRows }: QueryResult,
    grant: Grant | undefined,
    grantsBefore: string | undefined,
  ): Promise<Effect> {
    const status = String(Object.values(rows[0] ?? {})[0] ?? '')
    switch (kind.type) {
      case 'session':
      case 'transaction':
      case 'query':
        return { action: 'none' }
      case 'create':
        if (/already exists/i.test(status)) return SAME
        if (kind.whenExists === 'replace') return { action: 'replace' }
        return { action: kind.whenExists === 'alter' ? 'change' : 'create' }
      case 'drop':
        return /already dropped/i.test(status) ? SAME : { action: 'drop' }
      case 'grant':
      case 'revoke': {
        if (/\b0 objects affected/i.test(status)) return SAME
        if (grant === undefined || grantsBefore === undefined) return { action: kind.type }
        this.grants.discardRows(grant)
        return (await this.grants.formatGrants(grant)) === grantsBefore ? SAME : { action: kind.type }
      }
      case 'dml':
        return describeWrittenRows(rows, affectedRows)
      case 'alter':
      case 'truncate':
      case 'undrop':
      case 'comment':
        return { action: 'change' }
      case 'run':
      case 'unknown':
        return { action: 'run' }
    }
  }

  // Every other change can add or remove grants: a new object has an owner, a dropped object has no grants.
  private updateGrants({ kind }: Statement, { action }: Effect, grant: Grant | undefined, isPredicted: boolean): void {
    if (action === 'none' || action === 'same' || kind.type === 'dml') return
    if (kind.type !== 'grant' || grant === undefined || grant.privileges.includes('OWNERSHIP')) this.grants.clear()
    else if (isPredicted) this.grants.addGrant(grant)
  }
}

// COPY returns a row for each file; INSERT, UPDATE, DELETE and MERGE return counts.
function describeWrittenRows(rows: QueryResult['rows'], affectedRows: number | undefined): Effect {
  const counts = rows.flatMap(row =>
    Object.keys(row)
      .filter(name => /^(rows_(un)?loaded|number of rows (?!scanned))/i.test(name))
      .map(name => Number(getField(row, name.toLowerCase()))),
  )
  const total = counts.length > 0 ? counts.reduce((sum, count) => sum + count, 0) : Math.max(affectedRows ?? 0, 0)
  return total > 0 ? { action: 'run', detail: `${total} row${total === 1 ? '' : 's'}` } : SAME
}
