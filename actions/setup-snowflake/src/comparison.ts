import { createHash } from 'node:crypto'
import type { Result, Session } from './session.ts'

/** What a statement did to the account. */
export type Effect = 'created' | 'changed' | 'same' | 'none'

type Row = Record<string, unknown>
const field = (row: Row, name: string): string => {
  const key = Object.keys(row).find(candidate => candidate.toLowerCase() === name)
  return key === undefined ? '' : String(row[key] ?? '')
}

/** Compares statements with the live account, and tells afterwards what each did. */
export class Comparison {
  private readonly session: Session
  private readonly grants = new Map<string, Promise<Row[]>>()

  constructor(session: Session) {
    this.session = session
  }

  /** Whether the account is already as the statement would make it: then it need not run. */
  async isSame(sql: string): Promise<boolean> {
    const user = /^ALTER\s+USER\s+(?:IF\s+EXISTS\s+)?(\S+)\s+SET\s+([\s\S]+)$/i.exec(sql)
    if (user !== null) return this.userIsSame(user[1] ?? '', user[2] ?? '')
    const grant = parseGrant(sql)
    return grant !== undefined && this.isGranted(grant)
  }

  /** What a statement that ran did, from its kind and from what Snowflake answered. */
  effectOf(sql: string, { rows }: Result): Effect {
    if (/^(USE|SELECT|WITH|SHOW|DESC|DESCRIBE|LIST|LS|EXPLAIN|SET|UNSET|CALL\s+SYSTEM\$)\b/i.test(sql)) return 'none'
    const answer = rows[0] ?? {}
    const status = field(answer, 'status')
    if (/already exists|statement succeeded, no changes|no changes/i.test(status)) return 'same'
    const affected = Object.entries(answer).filter(([name]) => /^number of rows/i.test(name))
    if (affected.length > 0) return affected.some(([, count]) => Number(count) > 0) ? 'changed' : 'same'
    if (/^GRANT\b/i.test(sql)) this.grants.clear()
    return /^CREATE\b/i.test(sql) ? 'created' : 'changed'
  }

  private async userIsSame(user: string, assignments: string): Promise<boolean> {
    const { rows } = await this.session.run(`desc user ${user}`)
    const live = new Map(rows.map(row => [field(row, 'property').toUpperCase(), field(row, 'value')]))
    const wanted = [...assignments.matchAll(/(\w+)\s*=\s*(?:'((?:[^']|'')*)'|([\w.$"]+))/g)]
    return (
      wanted.length > 0 &&
      wanted.every(([, name = '', quoted, bare = '']) => {
        const key = name.toUpperCase()
        if (key === 'RSA_PUBLIC_KEY') return live.get('RSA_PUBLIC_KEY_FP') === fingerprint(quoted ?? '')
        return live.get(key)?.toUpperCase() === (quoted ?? bare).toUpperCase()
      })
    )
  }

  private async isGranted(grant: Grant): Promise<boolean> {
    const rows = await this.granted(grant)
    if (grant.all) {
      const { rows: objects } = await this.session.run(`show ${grant.type}s in schema ${grant.on}`)
      const names = objects.map(row => `${grant.on}.${field(row, 'name')}`)
      return names.every(on =>
        grant.privileges.every(privilege => rows.some(row => covers(row, { ...grant, on }, privilege))),
      )
    }
    return grant.privileges.every(privilege => rows.some(row => covers(row, grant, privilege)))
  }

  private granted({ future, kind, grantee, on }: Grant): Promise<Row[]> {
    const sql = future ? `show future grants in schema ${on}` : `show grants to ${kind} ${grantee}`
    const known = this.grants.get(sql)
    if (known !== undefined) return known
    // Nothing to compare with is no failure: the grant itself will tell what is wrong.
    const asked = this.session.run(sql).then(
      ({ rows }) => rows,
      () => [],
    )
    this.grants.set(sql, asked)
    return asked
  }
}

interface Grant {
  privileges: string[]
  /** DATABASE, SCHEMA, TABLE, ROLE …; for future grants the kind of object that will be made. */
  type: string
  /** The object; for ALL and FUTURE the schema that holds the objects. */
  on: string
  all: boolean
  future: boolean
  kind: 'role' | 'user'
  grantee: string
}

const GRANT_ROLE = /^GRANT\s+ROLE\s+(\S+)\s+TO\s+(ROLE|USER)\s+(\S+)$/i
const GRANT =
  /^GRANT\s+([\w\s,]+?)\s+ON\s+(?:(ALL|FUTURE)\s+)?(\w+)\s+(?:IN\s+SCHEMA\s+)?(\S+)\s+TO\s+(?:ROLE\s+)?(\S+?)(?:\s+(?:COPY|REVOKE)\s+CURRENT\s+GRANTS)?$/i

/** The parts of a GRANT that can be compared; undefined for the forms that cannot (ALL, application roles …). */
export function parseGrant(sql: string): Grant | undefined {
  const role = GRANT_ROLE.exec(sql)
  if (role !== null) {
    const [, on = '', kind = '', grantee = ''] = role
    return {
      privileges: ['USAGE'],
      type: 'ROLE',
      on,
      all: false,
      future: false,
      kind: kind.toLowerCase() as 'role' | 'user',
      grantee,
    }
  }
  const match = GRANT.exec(sql)
  if (match === null) return undefined
  const [, privileges = '', scope = '', type = '', on = '', grantee = ''] = match
  const list = privileges.split(',').map(privilege => privilege.trim().toUpperCase().replace(/\s+/g, ' '))
  if (list.some(privilege => privilege.startsWith('ALL'))) return undefined
  return {
    privileges: list,
    type: type.toUpperCase().replace(/S$/, ''),
    on,
    all: /^all$/i.test(scope),
    future: /^future$/i.test(scope),
    kind: 'role',
    grantee,
  }
}

const plain = (name: string) => name.replace(/"/g, '').toUpperCase()

function covers(row: Row, { type, on, future, kind, grantee }: Grant, privilege: string): boolean {
  if (kind === 'user') return plain(field(row, 'role')) === plain(on)
  if (plain(field(row, 'privilege')) !== privilege) return false
  if (future) return plain(field(row, 'grant_on')) === type && plain(field(row, 'grantee_name')) === plain(grantee)
  return plain(field(row, 'granted_on')) === type && plain(field(row, 'name')) === plain(on)
}

/** Snowflake's fingerprint of a public key: SHA-256 of its DER form, in base64. */
function fingerprint(body: string): string {
  return `SHA256:${createHash('sha256')
    .update(Buffer.from(body.replace(/-----[^-]+-----|\s/g, ''), 'base64'))
    .digest('base64')}`
}
