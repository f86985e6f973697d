import type { QueryResult } from '../session/driver.ts'
import { getField } from '../session/rows.ts'
import type { Session } from '../session/session.ts'
import { type Grant, parseGrant } from '../sql/grant.ts'
import type { Statement } from '../sql/statement.ts'
import type { Effect } from './effect.ts'
import { GrantedPrivileges, type GrantState } from './granted-privileges.ts'
import { describeUser, listPropertyChanges, parseAlterUser } from './user-properties.ts'

const SAME: Effect = { action: 'same' }

/** Compares statements with the live account before they run, and tells afterwards what they did. */
export class StatementExecutor {
  private readonly session: Session
  private readonly grants: GrantedPrivileges

  constructor(session: Session) {
    this.session = session
    this.grants = new GrantedPrivileges(session)
  }

  /** How far a grant holds already. */
  checkGrant(grant: Grant): Promise<GrantState> {
    return this.grants.checkGrant(grant)
  }

  /** What a grant, a revoke or an ALTER USER would do; undefined where only running it can tell. */
  async predict({ sql, kind }: Statement): Promise<Effect | undefined> {
    if (kind.is === 'alter' && kind.type === 'USER' && kind.name !== undefined) {
      const wanted = parseAlterUser(sql)
      const live = wanted === undefined || wanted.size === 0 ? undefined : await describeUser(this.session, kind.name)
      if (wanted === undefined || live === undefined) return undefined
      const changes = listPropertyChanges(wanted, live)
      return changes.length === 0 ? SAME : { action: 'change', detail: changes.join(', ') }
    }
    if (kind.is !== 'grant' && kind.is !== 'revoke') return undefined
    const grant = parseGrant(sql)
    if (kind.is === 'revoke') return this.predictRevoke(grant)
    const standing = grant === undefined ? 'unknown' : await this.checkGrant(grant)
    if (standing === 'unknown') return undefined
    return standing === 'all' ? SAME : { action: 'grant' }
  }

  private async predictRevoke(grant: Grant | undefined): Promise<Effect | undefined> {
    const might = grant === undefined ? undefined : await this.grants.mightRevoke(grant)
    if (might === undefined) return undefined
    return might ? { action: 'revoke' } : SAME
  }

  /** The verdict that is certain before a statement runs. */
  private async predictCertain(statement: Statement, grant: Grant | undefined): Promise<Effect | undefined> {
    // SHOW lists only the objects that this role sees, so a GRANT on ALL objects is always sent.
    if (grant?.target.scope === 'all') return undefined
    if (statement.kind.is !== 'revoke') return this.predict(statement)
    // A REVOKE is always sent, whatever the list says. If the list does not have the grant, comparing the lists before
    // and after it gives the verdict.
    const standing = grant === undefined ? 'unknown' : await this.checkGrant(grant)
    return standing === 'all' || standing === 'some' ? { action: 'revoke' } : undefined
  }

  /** Runs a statement and tells what it did; one that would change nothing is not run, where that is known. */
  async run(statement: Statement): Promise<{ verdict: Effect; result?: QueryResult }> {
    const { sql, kind } = statement
    const grant = kind.is === 'grant' || kind.is === 'revoke' ? parseGrant(sql) : undefined
    const predicted = await this.predictCertain(statement, grant)
    if (predicted?.action === 'same') return { verdict: predicted }
    const had = predicted === undefined ? await this.grants.fingerprint(grant) : undefined
    const result = await this.session.run(sql, kind)
    const verdict = predicted ?? (await this.after(statement, result, grant, had))
    this.updateGrants(statement, verdict, grant, predicted !== undefined)
    return { verdict, result }
  }

  private async after(
    { kind }: Statement,
    { rows, affectedRows: affected }: QueryResult,
    grant: Grant | undefined,
    had: string | undefined,
  ): Promise<Effect> {
    const status = String(Object.values(rows[0] ?? {})[0] ?? '')
    switch (kind.is) {
      case 'session':
      case 'transaction':
      case 'query':
        return { action: 'none' }
      case 'create':
        if (/already exists/i.test(status)) return SAME
        return { action: kind.how === 'replace' ? 'replace' : kind.how === 'alter' ? 'change' : 'create' }
      case 'drop':
        return /already dropped/i.test(status) ? SAME : { action: 'drop' }
      case 'grant':
      case 'revoke':
        return this.determineGrantEffect(kind.is, status, grant, had)
      case 'dml':
        return countChangedRows(rows, affected)
      case 'alter':
      case 'truncate':
        return { action: 'change' }
      case 'run':
        return { action: 'run' }
    }
  }

  private async determineGrantEffect(
    effect: 'grant' | 'revoke',
    status: string,
    grant: Grant | undefined,
    had: string | undefined,
  ): Promise<Effect> {
    if (/\b0 objects affected/i.test(status)) return SAME
    if (grant === undefined || had === undefined) return { action: effect }
    this.grants.refresh(grant)
    return (await this.grants.fingerprint(grant)) === had ? SAME : { action: effect }
  }

  // Everything but a plain grant may have given or taken rights: a new object is owned, a dropped one is gone.
  private updateGrants(
    { kind }: Statement,
    { action: effect }: Effect,
    grant: Grant | undefined,
    predicted: boolean,
  ): void {
    if (effect === 'none' || effect === 'same' || kind.is === 'dml') return
    const plain = kind.is === 'grant' && grant !== undefined && !grant.privileges.includes('OWNERSHIP')
    if (!plain) this.grants.clear()
    else if (predicted) this.grants.addGrant(grant)
  }
}

// COPY tells of every file; the others give counts.
function countChangedRows(rows: QueryResult['rows'], affected: number | undefined): Effect {
  const counts = rows.flatMap(row =>
    Object.keys(row)
      .filter(name => /^(rows_(un)?loaded|number of rows (?!scanned))/i.test(name))
      .map(name => Number(getField(row, name.toLowerCase()))),
  )
  const count = counts.length > 0 ? counts.reduce((sum, one) => sum + one, 0) : Math.max(affected ?? 0, 0)
  return count > 0 ? { action: 'run', detail: `${count} row${count === 1 ? '' : 's'}` } : SAME
}
