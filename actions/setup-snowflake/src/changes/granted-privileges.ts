import { getField, type Row } from '../session/rows.ts'
import { type Session, StatementError } from '../session/session.ts'
import { type ListedGrant as Grant, isRelativeGrantee } from '../sql/grant.ts'
import { countNameParts, formatObjectName, type ObjectName } from '../sql/identifier.ts'
import { coversPrivilege, createShowGrantsQuery, mightBeRevokedBy } from './show-grants.ts'

/** How much of a grant exists; `some` of several privileges or objects. */
export type GrantState = 'all' | 'some' | 'none' | 'unknown'

/** The privileges of roles and users, queried once for each of them. */
export class GrantedPrivileges {
  private readonly session: Session
  private readonly rowsByQuery = new Map<string, Row[]>()

  constructor(session: Session) {
    this.session = session
  }

  /** Discards all rows, after a statement that might have changed grants. */
  clear(): void {
    this.rowsByQuery.clear()
  }

  async checkGrant(grant: Grant): Promise<GrantState> {
    const rows = await this.loadRows(grant)
    const names = rows && (await this.listObjects(grant))
    if (rows === undefined || names === undefined) return 'unknown'
    const { type } = grant.target
    const pairs = names.flatMap(name => grant.privileges.map(privilege => ({ name, privilege })))
    const granted = pairs.filter(({ name, privilege }) =>
      rows.some(row => coversPrivilege(row, privilege, type, name, grant)),
    )
    if (granted.length === pairs.length) return 'all'
    return granted.length > 0 ? 'some' : 'none'
  }

  /** Whether a REVOKE might remove something; undefined if no list can answer. */
  async mightRevoke(grant: Grant): Promise<boolean | undefined> {
    return (await this.loadRows(grant))?.some(row => mightBeRevokedBy(row, grant))
  }

  /** All grants of a grantee as one text, to compare before and after; undefined if no list can answer. */
  async formatGrants(grant: Grant | undefined): Promise<string | undefined> {
    const rows = grant && (await this.loadRows(grant))
    const columns = ['privilege', 'granted_on', 'grant_on', 'name', 'role', 'grant_option']
    return rows
      ?.map(row => columns.map(column => getField(row, column)).join('|'))
      .sort()
      .join('\n')
  }

  /** Discards the rows of one grantee. */
  discardRows(grant: Grant): void {
    const sql = createShowGrantsQuery(grant)
    if (sql !== undefined) this.rowsByQuery.delete(sql)
  }

  /** Adds the rows of a grant that was just made, so that they are not queried again. */
  addGrant(grant: Grant): void {
    const { privileges, target, withGrantOption } = grant
    const sql = createShowGrantsQuery(grant)
    const rows = sql === undefined ? undefined : this.rowsByQuery.get(sql)
    if (rows === undefined || target.scope === 'all') return
    const name = formatObjectName(target.name)
    const type = target.type.replace(/ /g, '_')
    const grant_option = String(withGrantOption)
    for (const privilege of privileges) {
      rows.push(
        target.scope === 'future'
          ? { privilege, grant_on: type, name: `${name}.<${type}>`, grant_option }
          : { privilege, granted_on: type, name, role: name, grant_option },
      )
    }
  }

  private async loadRows(grant: Grant): Promise<Row[] | undefined> {
    const sql = createShowGrantsQuery(grant)
    if (sql === undefined) return undefined
    const cachedRows = this.rowsByQuery.get(sql)
    if (cachedRows !== undefined) return cachedRows
    const rows = await this.queryRows(sql)
    // An unqualified database role is a different role after USE DATABASE.
    if (rows !== undefined && !isRelativeGrantee(grant.grantee)) this.rowsByQuery.set(sql, rows)
    return rows
  }

  private async listObjects({ target }: Grant): Promise<ObjectName[] | undefined> {
    if (target.scope === 'all') {
      const rows = await this.queryRows(`show ${target.plural} in ${target.container} ${formatObjectName(target.name)}`)
      return rows?.map(row => ['database_name', 'schema_name', 'name'].map(part => getField(row, part)))
    }
    const type = target.scope === 'future' ? target.container : target.type
    const name = await this.qualifyName(target.name, countNameParts(type))
    return name && [name]
  }

  /** Completes a name with the current database and schema. */
  private async qualifyName(name: ObjectName, partCount: number): Promise<ObjectName | undefined> {
    if (partCount === 1 || name.length >= partCount) return name
    const [row] = (await this.queryRows('select current_database() as d, current_schema() as s')) ?? []
    if (row === undefined) return undefined
    const current = [getField(row, 'd'), getField(row, 's')].slice(0, partCount - 1)
    const fullName = [...current.slice(0, partCount - name.length), ...name]
    return fullName.some(part => part === '') ? undefined : fullName
  }

  // A grantee that does not exist or is not visible has no list; the statement itself then reports the error.
  private async queryRows(sql: string): Promise<Row[] | undefined> {
    try {
      return (await this.session.run(sql)).rows
    } catch (error) {
      if (error instanceof StatementError) return undefined
      throw error
    }
  }
}
