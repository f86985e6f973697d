import { getField, type Row } from '../session/rows.ts'
import { type Session, StatementError } from '../session/session.ts'
import {
  coversPrivilege,
  type Grant,
  isRelativeGrantee,
  mightBeRevokedBy,
  namePartCount,
  showGrantsQuery,
} from '../sql/grant.ts'
import { formatObjectName, type ObjectName } from '../sql/identifier.ts'

/** What SHOW GRANTS says of a grant; `some` of a list of privileges, or of all objects, are there. */
export type GrantState = 'all' | 'some' | 'none' | 'unknown'

/** What roles and users have been granted, asked once for each of them. */
export class GrantedPrivileges {
  private readonly session: Session
  private readonly rowsByQuery = new Map<string, Row[]>()

  constructor(session: Session) {
    this.session = session
  }

  /** Forgets what was read, after something that may have changed it. */
  clear(): void {
    this.rowsByQuery.clear()
  }

  /** How far a grant holds already. */
  async checkGrant(grant: Grant): Promise<GrantState> {
    const rows = await this.loadGrantRows(grant)
    if (rows === undefined) return 'unknown'
    const names = await this.listObjects(grant)
    if (names === undefined) return 'unknown'
    const { type } = grant.target
    const wanted = names.flatMap(name => grant.privileges.map(privilege => ({ name, privilege })))
    const held = wanted.filter(({ name, privilege }) =>
      rows.some(row => coversPrivilege(row, privilege, type, name, grant)),
    )
    if (held.length === wanted.length) return 'all'
    return held.length > 0 ? 'some' : 'none'
  }

  /** Whether a REVOKE might remove something; undefined if no list can answer. */
  async mightRevoke(grant: Grant): Promise<boolean | undefined> {
    return (await this.loadGrantRows(grant))?.some(row => mightBeRevokedBy(row, grant))
  }

  /** Everything its grantee has, to be compared with the same after the grant; undefined where that cannot be told. */
  async fingerprint(grant: Grant | undefined): Promise<string | undefined> {
    const rows = grant === undefined ? undefined : await this.loadGrantRows(grant)
    return rows
      ?.map(row =>
        ['privilege', 'granted_on', 'grant_on', 'name', 'role', 'grant_option'].map(name => getField(row, name)),
      )
      .map(parts => parts.join('|'))
      .sort()
      .join('\n')
  }

  /** Reads again what one grantee has. */
  refresh(grant: Grant): void {
    const sql = showGrantsQuery(grant)
    if (sql !== undefined) this.rowsByQuery.delete(sql)
  }

  /** Notes a grant that was just made, so that its list need not be read again. */
  addGrant({ privileges, target, grantee: to, withGrantOption: option }: Grant): void {
    const sql = showGrantsQuery({ privileges, target, grantee: to, withGrantOption: option })
    const rows = sql === undefined ? undefined : this.rowsByQuery.get(sql)
    if (rows === undefined || target.scope === 'all') return
    const name = formatObjectName(target.name)
    const type = target.type.replace(/ /g, '_')
    const grant_option = String(option)
    for (const privilege of privileges) {
      rows.push(
        target.scope === 'future'
          ? { privilege, grant_on: type, name: `${name}.<${type}>`, grant_option }
          : { privilege, granted_on: type, name, role: name, grant_option },
      )
    }
  }

  private async loadGrantRows(grant: Grant): Promise<Row[] | undefined> {
    const sql = showGrantsQuery(grant)
    if (sql === undefined) return undefined
    const known = this.rowsByQuery.get(sql)
    if (known !== undefined) return known
    const rows = await this.queryRows(sql)
    // An unqualified database role is a different role after USE DATABASE.
    if (rows !== undefined && !isRelativeGrantee(grant.grantee)) this.rowsByQuery.set(sql, rows)
    return rows
  }

  private async listObjects({ target }: Grant): Promise<ObjectName[] | undefined> {
    if (target.scope === 'future')
      return this.qualifyName(target.name, namePartCount(target.container)).then(name => name && [name])
    if (target.scope === 'one')
      return this.qualifyName(target.name, namePartCount(target.type)).then(name => name && [name])
    const rows = await this.queryRows(`show ${target.plural} in ${target.container} ${formatObjectName(target.name)}`)
    return rows?.map(row => ['database_name', 'schema_name', 'name'].map(part => getField(row, part)))
  }

  // A name without its database or schema means the current one.
  private async qualifyName(name: ObjectName, depth: number): Promise<ObjectName | undefined> {
    if (depth === 1 || name.length >= depth) return name
    const [row] = (await this.queryRows('select current_database() as d, current_schema() as s')) ?? []
    if (row === undefined) return undefined
    const current = [getField(row, 'd'), getField(row, 's')].slice(0, depth - 1)
    const full = [...current.slice(0, depth - name.length), ...name]
    return full.some(part => part === '') ? undefined : full
  }

  // What may not be read, or is not there yet, cannot be compared; the grant itself will tell what is wrong.
  private async queryRows(sql: string): Promise<Row[] | undefined> {
    try {
      return (await this.session.run(sql)).rows
    } catch (error) {
      if (error instanceof StatementError) return undefined
      throw error
    }
  }
}
