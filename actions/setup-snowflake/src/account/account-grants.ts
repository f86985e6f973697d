import { findKind } from '../kinds/object-kinds.ts'
import { formatObjectName, type ObjectName, parseObjectName } from '../sql/identifier.ts'
import { getField, type Row } from '../sql/rows.ts'
import { normalizeSignature } from '../sql/signature.ts'
import { type AccountReader, type Answer, readRows } from './account-reader.ts'

export interface Grantee {
  kind: string
  name: ObjectName
}

/** A row of SHOW GRANTS or SHOW FUTURE GRANTS; a future grant has the name of its container. */
export interface ListedPrivilege {
  privilege: string
  /** The kind that GRANT … ON accepts: TABLE for views. */
  family: string
  /** The listed kind. */
  kind: string
  name: ObjectName
  signature: string | undefined
  withGrantOption: boolean
}

/** The grants of a grantee, by the last part of their object's name. */
export type GrantList =
  | { state: 'rows'; byName: ReadonlyMap<string, readonly ListedPrivilege[]>; isComplete: boolean }
  | Exclude<Answer, { state: 'rows' }>

// What SHOW GRANTS TO and SHOW FUTURE GRANTS TO accept, "SHOW GRANTS" page; the list of a user has only its roles.
const LISTED_GRANTEES = /^(ROLE|DATABASE ROLE|APPLICATION ROLE|APPLICATION|SHARE|USER)$/
const FUTURE_GRANTEES = /^(ROLE|DATABASE ROLE)$/

/** Lists the grants of roles, users and shares; one request for each grantee. */
export class AccountGrants {
  private readonly reader: AccountReader
  private readonly lists = new WeakMap<readonly Row[], GrantList>()

  constructor(reader: AccountReader) {
    this.reader = reader
  }

  listGrants({ kind, name }: Grantee): GrantList {
    if (!LISTED_GRANTEES.test(kind)) return { state: 'unknown' }
    return this.read(`show grants to ${kind.toLowerCase()} ${formatObjectName(name)}`)
  }

  listFutureGrants({ kind, name }: Grantee): GrantList {
    if (!FUTURE_GRANTEES.test(kind)) return { state: 'unknown' }
    return this.read(`show future grants to ${kind.toLowerCase()} ${formatObjectName(name)}`)
  }

  /** The grants on an object; undefined if SHOW GRANTS does not answer. */
  listGrantsOn(
    kind: string,
    name: ObjectName,
    signature = '',
  ): { privilege: string; grantee: Grantee }[] | 'pending' | undefined {
    const answer = this.reader.read(`show grants on ${kind.toLowerCase()} ${formatObjectName(name)}${signature}`)
    return readRows(answer, rows => rows.map(readGranteeRow), { isComplete: true })
  }

  private read(sql: string): GrantList {
    const answer = this.reader.read(sql)
    if (answer.state !== 'rows') return answer
    const cached = this.lists.get(answer.rows)
    if (cached !== undefined) return cached
    const byName = Map.groupBy(answer.rows.flatMap(readRow), ({ name }) => name.at(-1) ?? '')
    const list: GrantList = { state: 'rows', byName, isComplete: answer.isComplete }
    this.lists.set(answer.rows, list)
    return list
  }
}

const readGranteeRow = (row: Row): { privilege: string; grantee: Grantee } => ({
  privilege: getField(row, 'privilege'),
  grantee: {
    kind: getField(row, 'granted_to').replaceAll('_', ' '),
    name: parseObjectName(getField(row, 'grantee_name')),
  },
})

function readRow(row: Row): ListedPrivilege[] {
  const withGrantOption = getField(row, 'grant_option') === 'true'
  // SHOW GRANTS TO USER has a row for each role.
  const role = getField(row, 'role')
  if (role !== '') {
    const kind = getField(row, 'granted_on') === 'DATABASE_ROLE' ? 'DATABASE ROLE' : 'ROLE'
    const name = parseObjectName(role)
    return [{ privilege: 'USAGE', family: kind, kind, name, signature: undefined, withGrantOption }]
  }
  // A grant that is inherited from a container is not a grant on the object.
  if (getField(row, 'is_inherited') === 'true') return []
  const isFuture = 'grant_on' in row
  const kind = getField(row, isFuture ? 'grant_on' : 'granted_on').replaceAll('_', ' ')
  // RAW.PUBLIC.<TABLE>: the container, then the kind. RAW.PUBLIC."F(A NUMBER):NUMBER": a function with its arguments.
  const text = getField(row, 'name').replace(/\.<[^>]*>$/, '')
  const hasSignature = !isFuture && findKind(kind)?.hasSignature !== false
  const { name, signature } = hasSignature ? readName(text) : { name: parseObjectName(text), signature: undefined }
  return [
    {
      privilege: getField(row, 'privilege'),
      family: findFamily(kind),
      kind,
      name: kind === 'ACCOUNT' ? [] : name,
      signature,
      withGrantOption,
    },
  ]
}

/** Reads a name and the argument types of a function: `D.S."F(A NUMBER, B VARCHAR):NUMBER(38,0)"`, `D.S.F(NUMBER)`. */
function readName(text: string): { name: ObjectName; signature: string | undefined } {
  const [, container, overload] = /^(.*?)\.?"?([^".]+\(.*)$/s.exec(text) ?? []
  const [, base = '', list = ''] = /^([^(]*)\((.*)\)/s.exec(overload?.replace(/:.*$/s, '') ?? '') ?? []
  if (base === '') return { name: parseObjectName(text), signature: undefined }
  const types = list.split(/,(?![^(]*\))/).map(argument => argument.trim().replace(/^\S+\s+(?=\S)/, ''))
  const name = container ? [...parseObjectName(container), base] : [base]
  return { name, signature: normalizeSignature(`(${types.join(',')})`) }
}

// SHOW GRANTS lists every kind of integration and policy by this word alone, network rules as rules, and external volumes
// as volumes.
const GENERIC_FAMILIES = ['INTEGRATION', 'POLICY', 'RULE', 'VOLUME']

/** Whether it is known under which names SHOW GRANTS lists a kind. */
export const isListedKind = (kind: string): boolean =>
  kind === 'ACCOUNT' || findKind(kind) !== undefined || GENERIC_FAMILIES.includes(kind)

/** The kinds of GRANT … ON that denote the same object have one family. */
export function findFamily(kind: string): string {
  const family = findKind(kind)?.family ?? kind
  const generic = GENERIC_FAMILIES.find(word => family.endsWith(word))
  if (generic !== undefined) return generic
  return /(^| )(TABLE|VIEW)$/.test(family) ? 'TABLE' : family
}
