import {
  type AccountGrants,
  findFamily,
  type Grantee,
  type GrantList,
  isListedKind,
  type ListedPrivilege,
} from '../account/account-grants.ts'
import { isSameName, type ObjectName } from '../sql/identifier.ts'
import { normalizeSignature } from '../sql/signature.ts'
import { findContainerKind, type GrantedObject, type GrantState, type Privilege } from './privilege.ts'

/** The name under which the account lists the grants of an object or grantee now; undefined if the script creates it. */
export type FindGrantedName = (kind: string, name: ObjectName, signature?: string) => ObjectName | undefined

/** Looks privileges up in the lists of the account. */
export class ListedGrants {
  private readonly live: AccountGrants
  private readonly findGrantedName: FindGrantedName

  constructor(live: AccountGrants, findGrantedName: FindGrantedName) {
    this.live = live
    this.findGrantedName = findGrantedName
  }

  check(privilege: Privilege, withGrantOption: boolean): GrantState {
    const list = this.readList(privilege)
    if (list === undefined) return 'missing'
    if (list.state !== 'rows') return list.state
    const listed = this.findListed(list, privilege)
    if (listed === undefined) return 'unknown'
    // SHOW GRANTS lists IMPORTED PRIVILEGES as USAGE on the database of a share.
    const word = privilege.privilege === 'IMPORTED PRIVILEGES' ? 'USAGE' : privilege.privilege
    if (listed.some(row => row.privilege === word && (!withGrantOption || row.withGrantOption))) return 'granted'
    if (this.mightBeListed(list, privilege, word)) return 'unknown'
    const isListed = privilege.grantee.kind !== 'USER' || /^(ROLE|DATABASE ROLE)$/.test(privilege.kind)
    return list.isComplete && isListed ? 'missing' : 'unknown'
  }

  /** The privileges of the grantee on an object other than OWNERSHIP, and whether these are certainly all. */
  listPrivileges(target: GrantedObject): { privileges: string[]; isComplete: boolean } | 'pending' {
    const list = this.readList(target)
    if (list?.state === 'pending') return 'pending'
    if (list?.state !== 'rows') return { privileges: [], isComplete: list === undefined }
    const rows = this.findListed(list, target)
    const privileges = (rows ?? []).map(({ privilege }) => privilege).filter(privilege => privilege !== 'OWNERSHIP')
    return { privileges, isComplete: list.isComplete && rows !== undefined }
  }

  /** The grants on an object; undefined if SHOW GRANTS does not answer. */
  listGrantsOn(kind: string, name: ObjectName, signature: string | undefined) {
    const liveName = this.findGrantedName(kind, name, signature)
    return liveName === undefined ? [] : this.live.listGrantsOn(kind, liveName, signature)
  }

  /** Whether the account has no such grantee, or none that the user can see. */
  isGranteeHidden(grantee: Grantee): boolean {
    return this.readList({ grantee, isFuture: false })?.state === 'missing'
  }

  // A kind that is not in the table of kinds can be listed under another name.
  private mightBeListed(
    list: Extract<GrantList, { state: 'rows' }>,
    { kind, name, isFuture }: Privilege,
    word: string,
  ): boolean {
    const rows = isFuture ? [] : (list.byName.get(name.at(-1) ?? '') ?? [])
    const isKnown = isListedKind(kind)
    return rows.some(row => row.privilege === word && !(isKnown && isListedKind(row.kind)) && !isSameKind(kind, row))
  }

  /** The list of the grantee in the account; undefined if the script creates the grantee. */
  private readList({ grantee, isFuture }: Pick<Privilege, 'grantee' | 'isFuture'>): GrantList | undefined {
    const name = this.findGrantedName(grantee.kind, grantee.name)
    if (name === undefined) return undefined
    return isFuture ? this.live.listFutureGrants({ ...grantee, name }) : this.live.listGrants({ ...grantee, name })
  }

  /** The rows of an object; undefined if a row could be of this or of another overload. */
  private findListed(
    list: Extract<GrantList, { state: 'rows' }>,
    { kind, name, signature, isFuture }: GrantedObject,
  ): readonly ListedPrivilege[] | undefined {
    const liveName =
      kind === 'ACCOUNT' ? [] : this.findGrantedName(isFuture ? findContainerKind(name) : kind, name, signature)
    if (liveName === undefined) return []
    const rows = (list.byName.get(liveName.at(-1) ?? '') ?? []).filter(
      row => isSameName(row.name, liveName) && (isFuture ? row.kind === kind : isSameKind(kind, row)),
    )
    if (signature === undefined) return rows
    const wanted = normalizeSignature(signature)
    if (rows.some(row => row.signature === undefined)) return undefined
    return rows.filter(row => row.signature === wanted)
  }
}

/** Whether a granted kind and a listed one denote the same object: `ON TABLE v` is listed as VIEW. */
const isSameKind = (kind: string, listed: ListedPrivilege): boolean =>
  findFamily(kind) === listed.family &&
  (listed.family === 'TABLE' || kind === listed.kind || listed.kind === listed.family || kind === listed.family)
