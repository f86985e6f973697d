import {
  type AccountGrants,
  findFamily,
  type Grantee,
  type GrantList,
  isListedKind,
  type ListedPrivilege,
} from '../account/account-grants.ts'
import { normalizeSignature } from '../account/account-objects.ts'
import { formatObjectName, isSameName, type ObjectName } from '../sql/identifier.ts'

/** One privilege on one object, or on the future objects of a kind in a container; all names are qualified. */
export interface Privilege {
  privilege: string
  isFuture: boolean
  kind: string
  name: ObjectName
  signature: string | undefined
  grantee: Grantee
}

export type GrantState = 'granted' | 'missing' | 'unknown' | 'pending'

interface ObjectChange {
  step: number
  /** The kind of a created object; undefined for a dropped one. */
  createdKind: string | undefined
  /** The owner of a created object; undefined if it is not known. */
  getOwner: () => Grantee | undefined
}

type FindLiveName = (kind: string, name: ObjectName, signature?: string) => ObjectName | undefined

/**
 * The grants of the account, as the statements so far change them. Replacing or dropping an object or a role loses its
 * grants, a created object has an owner and gets the future grants of its schema.
 */
export class SimulatedGrants {
  private readonly live: AccountGrants
  private readonly findGrantedName: FindLiveName
  private step = 0
  private granted = new Map<string, { step: number; withGrantOption: boolean }>()
  private revoked = new Map<string, number>()
  /** REVOKE ALL, by object and grantee. */
  private allRevoked = new Map<string, number>()
  /** REVOKE statements of which it is not known what they revoke, by grantee; '' is any grantee. */
  private looselyRevoked = new Map<string, number>()
  private objects = new Map<string, ObjectChange>()

  /** What GRANT and REVOKE statements ask for, whether they are needed or not: the last one decides. */
  private readonly requests = new Map<string, { order: number; isGrant: boolean }>()
  /** The requests of the walk before this one, which has all statements. */
  private readonly allRequests: ReadonlyMap<string, { order: number; isGrant: boolean }>

  constructor(live: AccountGrants, findGrantedName: FindLiveName, previous: SimulatedGrants | undefined) {
    this.live = live
    this.findGrantedName = findGrantedName
    this.allRequests = previous?.requests ?? new Map()
  }

  /** Notes that a statement grants or revokes a privilege, or all privileges ('') on an object. */
  addRequest(privilege: Privilege, isGrant: boolean): void {
    this.requests.set(createKey(privilege), { order: ++this.step, isGrant })
  }

  /** Whether the last statement of the script about a privilege grants it; undefined if there is none. */
  isGrantedAtEnd(privilege: Privilege): boolean | undefined {
    const exact = this.allRequests.get(createKey(privilege))
    const all = this.allRequests.get(createKey({ ...privilege, privilege: '' }))
    const isAllLast = all !== undefined && all.order > (exact?.order ?? 0)
    return (isAllLast ? all : exact)?.isGrant
  }

  /**
   * The grants on an object that replacing it removes, and that no statement of the script gives; undefined if SHOW
   * GRANTS does not answer. Grants of the script itself are not lost.
   */
  listLostGrants(kind: string, name: ObjectName, signature: string | undefined): string[] | 'pending' | undefined {
    const liveName = this.findGrantedName(kind, name, signature)
    if (liveName === undefined) return []
    const grants = this.live.listGrantsOn(kind, liveName, signature)
    if (grants === 'pending' || grants === undefined) return grants
    const lost = grants.filter(({ privilege, grantee }) => {
      const lost: Privilege = { privilege, isFuture: false, kind, name, signature, grantee }
      return privilege !== 'OWNERSHIP' && this.isGrantedAtEnd(lost) !== true
    })
    return lost.map(({ privilege, grantee }) => formatGrant(privilege, grantee))
  }

  grant(privilege: Privilege, withGrantOption: boolean): void {
    this.granted.set(createKey(privilege), { step: ++this.step, withGrantOption })
    const { kind, name, signature, grantee } = privilege
    if (privilege.privilege === 'OWNERSHIP' && !privilege.isFuture) this.setOwner(kind, name, signature, () => grantee)
  }

  setOwner(kind: string, name: ObjectName, signature: string | undefined, getOwner: ObjectChange['getOwner']): void {
    const key = createObjectKey(kind, name, signature)
    const change = this.objects.get(key)
    this.objects.set(key, { step: change?.step ?? -1, createdKind: change?.createdKind, getOwner })
  }

  revoke(privilege: Privilege): void {
    this.revoked.set(createKey(privilege), ++this.step)
  }

  revokeAll(target: Omit<Privilege, 'privilege'>): void {
    this.allRevoked.set(createKey({ ...target, privilege: '' }), ++this.step)
  }

  /** A REVOKE that could have removed any grant of the grantee, or of anyone. */
  revokeAny(grantee: Grantee | undefined): void {
    this.looselyRevoked.set(grantee === undefined ? '' : createGranteeKey(grantee), ++this.step)
  }

  /** GRANT OWNERSHIP … REVOKE CURRENT GRANTS, CREATE OR REPLACE and DROP: all grants on the object are lost. */
  resetObject(
    kind: string,
    name: ObjectName,
    signature: string | undefined,
    creation?: { kind: string; getOwner: () => Grantee | undefined },
  ): void {
    const key = createObjectKey(kind, name, signature)
    this.objects.set(key, {
      step: ++this.step,
      createdKind: creation?.kind,
      getOwner: creation?.getOwner ?? (() => undefined),
    })
    if (kind === 'DATABASE' && creation !== undefined)
      this.resetObject('SCHEMA', [...name, 'PUBLIC'], undefined, { ...creation, kind: 'SCHEMA' })
  }

  rename(kind: string, from: ObjectName, to: ObjectName): void {
    const [fromKey, toKey] = [createObjectKey(kind, from, undefined), createObjectKey(kind, to, undefined)]
    const move = <Value>(map: Map<string, Value>) =>
      new Map([...map].map(([key, value]) => [key.replaceAll(fromKey, toKey), value] as const))
    this.granted = move(this.granted)
    this.revoked = move(this.revoked)
    this.allRevoked = move(this.allRevoked)
    this.looselyRevoked = move(this.looselyRevoked)
    this.objects = move(this.objects)
    this.resetObject(kind, from, undefined)
  }

  check(privilege: Privilege, withGrantOption = false): GrantState {
    const { privilege: word, kind, name, signature, grantee, isFuture } = privilege
    const key = createKey(privilege)
    const granted = this.granted.get(key)
    const allRevoked = word === 'OWNERSHIP' ? 0 : (this.allRevoked.get(createKey({ ...privilege, privilege: '' })) ?? 0)
    const revoked = Math.max(this.revoked.get(key) ?? 0, allRevoked)
    const [ofGrantee = 0, ofAny = 0] = [createGranteeKey(grantee), ''].map(name => this.looselyRevoked.get(name))
    const looselyRevoked = Math.max(ofGrantee, ofAny)
    const object = this.findObjectChange(kind, name, signature)
    const role = this.findObjectChange(grantee.kind, grantee.name, undefined)
    const reset = Math.max(object?.step ?? 0, role?.step ?? 0)
    if (word === 'OWNERSHIP' && !isFuture && object !== undefined) {
      const state = this.checkOwner(object, privilege)
      if (state !== undefined) return state
    }
    const last = Math.max(revoked, looselyRevoked, reset)
    if (granted !== undefined && granted.step > last) {
      return !withGrantOption || granted.withGrantOption ? 'granted' : 'missing'
    }
    if (last === 0) return this.checkLive(privilege, withGrantOption)
    if (last === looselyRevoked) return 'unknown'
    if (last === revoked) return 'missing'
    if (isFuture || object?.createdKind === undefined || object.step < (role?.step ?? 0)) return 'missing'
    return withGrantOption ? 'missing' : this.checkFuture(privilege, object)
  }

  /** Whether the account has no such grantee, or none that the user can see. */
  isGranteeHidden(grantee: Grantee): boolean {
    return this.readList({ grantee, isFuture: false })?.state === 'missing'
  }

  /** Whether the grantee has any privilege on the object, for REVOKE ALL. */
  checkAny(target: Omit<Privilege, 'privilege'>): GrantState {
    const prefix = createKey({ ...target, privilege: '' })
    const words = new Set(
      [...this.granted.keys()].filter(key => key.endsWith(prefix)).map(key => key.slice(0, -prefix.length)),
    )
    const list = this.readList(target)
    if (list?.state === 'pending') return 'pending'
    if (list?.state === 'rows') {
      for (const listed of this.findListed(list, target) ?? [])
        if (listed.privilege !== 'OWNERSHIP') words.add(listed.privilege)
    }
    for (const privilege of words) {
      const isKept = this.isGrantedAtEnd({ ...target, privilege }) === true
      if (!isKept && this.check({ ...target, privilege }) === 'granted') return 'granted'
    }
    return list === undefined || (list.state === 'rows' && list.isComplete) ? 'missing' : 'unknown'
  }

  private checkOwner(change: ObjectChange, privilege: Privilege): GrantState | undefined {
    const { createdKind, step } = change
    const owner = change.getOwner()
    const granted = this.granted.get(createKey(privilege))
    if (granted !== undefined && granted.step > step && owner !== undefined) {
      return isSameGrantee(owner, privilege.grantee) ? 'granted' : 'missing'
    }
    if (createdKind !== undefined) {
      const future = this.checkFuture(privilege, change)
      if (future !== 'missing') return future
    }
    if (owner === undefined) return createdKind === undefined ? undefined : 'unknown'
    return isSameGrantee(owner, privilege.grantee) ? 'granted' : 'missing'
  }

  /** Whether a future grant covered an object when it was created. */
  private checkFuture(privilege: Privilege, { step, createdKind = '' }: ObjectChange): GrantState {
    const { name, grantee } = privilege
    if (!/^(ROLE|DATABASE ROLE)$/.test(grantee.kind) || name.length < 2) return 'missing'
    const future = { ...privilege, isFuture: true, kind: createdKind, name: name.slice(0, -1), signature: undefined }
    const key = createKey(future)
    const [granted, revoked] = [this.granted.get(key)?.step, this.revoked.get(key)]
    const container = this.findObjectChange(name.length === 3 ? 'SCHEMA' : 'DATABASE', future.name, undefined)
    const role = this.findObjectChange(grantee.kind, grantee.name, undefined)
    const reset = Math.max(container?.step ?? 0, role?.step ?? 0)
    const isBefore = (other: number | undefined): other is number => other !== undefined && other < step
    if (isBefore(granted) && granted > reset && !(isBefore(revoked) && revoked > granted)) return 'granted'
    if (isBefore(revoked) || reset > 0) return 'missing'
    return this.checkLive(future, false)
  }

  private checkLive(privilege: Privilege, withGrantOption: boolean): GrantState {
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
    { kind, name, signature, isFuture }: Omit<Privilege, 'privilege'>,
  ): readonly ListedPrivilege[] | undefined {
    const container = name.length === 3 || (isFuture && name.length === 2) ? 'SCHEMA' : 'DATABASE'
    const liveName = kind === 'ACCOUNT' ? [] : this.findGrantedName(isFuture ? container : kind, name, signature)
    if (liveName === undefined) return []
    const rows = (list.byName.get(liveName.at(-1) ?? '') ?? []).filter(
      row => isSameName(row.name, liveName) && (isFuture ? row.kind === kind : isSameKind(kind, row)),
    )
    if (signature === undefined) return rows
    const wanted = normalizeSignature(signature)
    if (rows.some(row => row.signature === undefined)) return undefined
    return rows.filter(row => row.signature === wanted)
  }

  /** The last change of an object or of its containers. */
  private findObjectChange(kind: string, name: ObjectName, signature: string | undefined): ObjectChange | undefined {
    const own = this.objects.get(createObjectKey(kind, name, signature))
    const schema =
      name.length === 3 ? this.objects.get(createObjectKey('SCHEMA', name.slice(0, 2), undefined)) : undefined
    const database =
      name.length > 1 ? this.objects.get(createObjectKey('DATABASE', name.slice(0, 1), undefined)) : undefined
    const changes = [own, schema, database].filter(change => change !== undefined)
    const last = changes.reduce<ObjectChange | undefined>(
      (latest, change) => (latest === undefined || change.step > latest.step ? change : latest),
      undefined,
    )
    return last === own || last === undefined
      ? last
      : { step: last.step, createdKind: undefined, getOwner: () => undefined }
  }
}

export const formatGrant = (privilege: string, { kind, name }: Grantee): string =>
  `${privilege} to ${kind} ${formatObjectName(name)}`

/** Whether a granted kind and a listed one denote the same object: `ON TABLE v` is listed as VIEW. */
const isSameKind = (kind: string, listed: ListedPrivilege): boolean =>
  findFamily(kind) === listed.family &&
  (listed.family === 'TABLE' || kind === listed.kind || listed.kind === listed.family || kind === listed.family)

const isSameGrantee = (left: Grantee, right: Grantee): boolean =>
  left.kind === right.kind && isSameName(left.name, right.name)

const createObjectKey = (kind: string, name: ObjectName, signature: string | undefined): string =>
  `|${findFamily(kind)}:${name.join('\u0000')}${signature === undefined ? '' : normalizeSignature(signature)}|`

const createGranteeKey = ({ kind, name }: Grantee): string => createObjectKey(kind, name, undefined)

function createKey({ privilege, isFuture, kind, name, signature, grantee }: Privilege): string {
  const object = isFuture ? `|FUTURE ${kind}:${name.join('\u0000')}|` : createObjectKey(kind, name, signature)
  return `${privilege}${object}${createGranteeKey(grantee)}`
}
