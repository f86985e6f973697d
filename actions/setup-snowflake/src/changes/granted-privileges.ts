import { field, type Row } from '../session/rows.ts'
import { type Session, StatementError } from '../session/session.ts'
import { depthOf, type Grant, gives, isRelative, listingOf, mightTake } from '../sql/grant.ts'
import { type Name, sqlName } from '../sql/identifier.ts'

/** What SHOW GRANTS says of a grant; `some` of a list of privileges, or of all objects, are there. */
export type Standing = 'all' | 'some' | 'none' | 'unknown'

/** What roles and users have been granted, asked once for each of them. */
export class Grants {
  private readonly session: Session
  private readonly lists = new Map<string, Row[]>()

  constructor(session: Session) {
    this.session = session
  }

  /** Forgets what was read, after something that may have changed it. */
  forget(): void {
    this.lists.clear()
  }

  /** How far a grant holds already. */
  async standing(grant: Grant): Promise<Standing> {
    const rows = await this.rowsOf(grant)
    if (rows === undefined) return 'unknown'
    const names = await this.objectsOf(grant)
    if (names === undefined) return 'unknown'
    const { type } = grant.target
    const wanted = names.flatMap(name => grant.privileges.map(privilege => ({ name, privilege })))
    const held = wanted.filter(({ name, privilege }) => rows.some(row => gives(row, privilege, type, name, grant)))
    if (held.length === wanted.length) return 'all'
    return held.length > 0 ? 'some' : 'none'
  }

  /** Whether a REVOKE might remove something; undefined if no list can answer. */
  async mightTake(grant: Grant): Promise<boolean | undefined> {
    return (await this.rowsOf(grant))?.some(row => mightTake(row, grant))
  }

  /** Everything its grantee has, to be compared with the same after the grant; undefined where that cannot be told. */
  async fingerprint(grant: Grant | undefined): Promise<string | undefined> {
    const rows = grant === undefined ? undefined : await this.rowsOf(grant)
    return rows
      ?.map(row =>
        ['privilege', 'granted_on', 'grant_on', 'name', 'role', 'grant_option'].map(name => field(row, name)),
      )
      .map(parts => parts.join('|'))
      .sort()
      .join('\n')
  }

  /** Reads again what one grantee has. */
  refresh(grant: Grant): void {
    const sql = listingOf(grant)
    if (sql !== undefined) this.lists.delete(sql)
  }

  /** Notes a grant that was just made, so that its list need not be read again. */
  note({ privileges, target, to, option }: Grant): void {
    const sql = listingOf({ privileges, target, to, option })
    const rows = sql === undefined ? undefined : this.lists.get(sql)
    if (rows === undefined || target.scope === 'all') return
    const name = sqlName(target.name)
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

  private async rowsOf(grant: Grant): Promise<Row[] | undefined> {
    const sql = listingOf(grant)
    if (sql === undefined) return undefined
    const known = this.lists.get(sql)
    if (known !== undefined) return known
    const rows = await this.ask(sql)
    // An unqualified database role is a different role after USE DATABASE.
    if (rows !== undefined && !isRelative(grant.to)) this.lists.set(sql, rows)
    return rows
  }

  private async objectsOf({ target }: Grant): Promise<Name[] | undefined> {
    if (target.scope === 'future') return this.full(target.name, depthOf(target.container)).then(name => name && [name])
    if (target.scope === 'one') return this.full(target.name, depthOf(target.type)).then(name => name && [name])
    const rows = await this.ask(`show ${target.plural} in ${target.container} ${sqlName(target.name)}`)
    return rows?.map(row => ['database_name', 'schema_name', 'name'].map(part => field(row, part)))
  }

  // A name without its database or schema means the current one.
  private async full(name: Name, depth: number): Promise<Name | undefined> {
    if (depth === 1 || name.length >= depth) return name
    const [row] = (await this.ask('select current_database() as d, current_schema() as s')) ?? []
    if (row === undefined) return undefined
    const current = [field(row, 'd'), field(row, 's')].slice(0, depth - 1)
    const full = [...current.slice(0, depth - name.length), ...name]
    return full.some(part => part === '') ? undefined : full
  }

  // What may not be read, or is not there yet, cannot be compared; the grant itself will tell what is wrong.
  private async ask(sql: string): Promise<Row[] | undefined> {
    try {
      return (await this.session.run(sql)).rows
    } catch (error) {
      if (error instanceof StatementError) return undefined
      throw error
    }
  }
}
