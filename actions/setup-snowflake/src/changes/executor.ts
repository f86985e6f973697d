import type { Result } from '../session/driver.ts'
import { field } from '../session/rows.ts'
import type { Session } from '../session/session.ts'
import { type Grant, readGrant } from '../sql/grant.ts'
import type { Statement } from '../sql/statement.ts'
import type { Verdict } from './effect.ts'
import { Grants, type Standing } from './granted-privileges.ts'
import { liveUser, userChanges, userSettings } from './user-properties.ts'

const SAME: Verdict = { effect: 'same' }

/** Compares statements with the live account before they run, and tells afterwards what they did. */
export class Comparison {
  private readonly session: Session
  private readonly grants: Grants

  constructor(session: Session) {
    this.session = session
    this.grants = new Grants(session)
  }

  /** How far a grant holds already. */
  standing(grant: Grant): Promise<Standing> {
    return this.grants.standing(grant)
  }

  /** What a grant, a revoke or an ALTER USER would do; undefined where only running it can tell. */
  async before({ sql, kind }: Statement): Promise<Verdict | undefined> {
    if (kind.is === 'alter' && kind.type === 'USER' && kind.name !== undefined) {
      const wanted = userSettings(sql)
      const live = wanted === undefined || wanted.size === 0 ? undefined : await liveUser(this.session, kind.name)
      if (wanted === undefined || live === undefined) return undefined
      const changes = userChanges(wanted, live)
      return changes.length === 0 ? SAME : { effect: 'change', detail: changes.join(', ') }
    }
    if (kind.is !== 'grant' && kind.is !== 'revoke') return undefined
    const grant = readGrant(sql)
    if (kind.is === 'revoke') return this.beforeRevoke(grant)
    const standing = grant === undefined ? 'unknown' : await this.standing(grant)
    if (standing === 'unknown') return undefined
    return standing === 'all' ? SAME : { effect: 'grant' }
  }

  private async beforeRevoke(grant: Grant | undefined): Promise<Verdict | undefined> {
    const might = grant === undefined ? undefined : await this.grants.mightTake(grant)
    if (might === undefined) return undefined
    return might ? { effect: 'revoke' } : SAME
  }

  /** The verdict that is certain before a statement runs. */
  private async predict(statement: Statement, grant: Grant | undefined): Promise<Verdict | undefined> {
    // SHOW lists only the objects that this role sees, so a GRANT on ALL objects is always sent.
    if (grant?.target.scope === 'all') return undefined
    if (statement.kind.is !== 'revoke') return this.before(statement)
    // A REVOKE is always sent, whatever the list says. If the list does not have the grant, comparing the lists before
    // and after it gives the verdict.
    const standing = grant === undefined ? 'unknown' : await this.standing(grant)
    return standing === 'all' || standing === 'some' ? { effect: 'revoke' } : undefined
  }

  /** Runs a statement and tells what it did; one that would change nothing is not run, where that is known. */
  async run(statement: Statement): Promise<{ verdict: Verdict; result?: Result }> {
    const { sql, kind } = statement
    const grant = kind.is === 'grant' || kind.is === 'revoke' ? readGrant(sql) : undefined
    const predicted = await this.predict(statement, grant)
    if (predicted?.effect === 'same') return { verdict: predicted }
    const had = predicted === undefined ? await this.grants.fingerprint(grant) : undefined
    const result = await this.session.run(sql, kind)
    const verdict = predicted ?? (await this.after(statement, result, grant, had))
    this.keepUp(statement, verdict, grant, predicted !== undefined)
    return { verdict, result }
  }

  private async after(
    { kind }: Statement,
    { rows, affected }: Result,
    grant: Grant | undefined,
    had: string | undefined,
  ): Promise<Verdict> {
    const status = String(Object.values(rows[0] ?? {})[0] ?? '')
    switch (kind.is) {
      case 'session':
      case 'transaction':
      case 'query':
        return { effect: 'none' }
      case 'create':
        if (/already exists/i.test(status)) return SAME
        return { effect: kind.how === 'replace' ? 'replace' : kind.how === 'alter' ? 'change' : 'create' }
      case 'drop':
        return /already dropped/i.test(status) ? SAME : { effect: 'drop' }
      case 'grant':
      case 'revoke':
        return this.afterGrant(kind.is, status, grant, had)
      case 'dml':
        return loaded(rows, affected)
      case 'alter':
      case 'truncate':
        return { effect: 'change' }
      case 'run':
        return { effect: 'run' }
    }
  }

  private async afterGrant(
    effect: 'grant' | 'revoke',
    status: string,
    grant: Grant | undefined,
    had: string | undefined,
  ): Promise<Verdict> {
    if (/\b0 objects affected/i.test(status)) return SAME
    if (grant === undefined || had === undefined) return { effect }
    this.grants.refresh(grant)
    return (await this.grants.fingerprint(grant)) === had ? SAME : { effect }
  }

  // Everything but a plain grant may have given or taken rights: a new object is owned, a dropped one is gone.
  private keepUp({ kind }: Statement, { effect }: Verdict, grant: Grant | undefined, predicted: boolean): void {
    if (effect === 'none' || effect === 'same' || kind.is === 'dml') return
    const plain = kind.is === 'grant' && grant !== undefined && !grant.privileges.includes('OWNERSHIP')
    if (!plain) this.grants.forget()
    else if (predicted) this.grants.note(grant)
  }
}

// COPY tells of every file; the others give counts.
function loaded(rows: Result['rows'], affected: number | undefined): Verdict {
  const counts = rows.flatMap(row =>
    Object.keys(row)
      .filter(name => /^(rows_(un)?loaded|number of rows (?!scanned))/i.test(name))
      .map(name => Number(field(row, name.toLowerCase()))),
  )
  const count = counts.length > 0 ? counts.reduce((sum, one) => sum + one, 0) : Math.max(affected ?? 0, 0)
  return count > 0 ? { effect: 'run', detail: `${count} row${count === 1 ? '' : 's'}` } : SAME
}
