import type { Grantee } from '../account/account-grants.ts'
import type { ObjectName } from '../sql/identifier.ts'
import type { ListedGrants } from './listed-grants.ts'
import {
  createGranteeKey,
  createObjectKey,
  createPrivilegeKey,
  findContainerKind,
  formatGrant,
  type GrantedObject,
  type GrantState,
  isSameGrantee,
  type Privilege,
} from './privilege.ts'

interface ObjectChange {
  step: number
  /** The kind of a created object; undefined for a dropped one. */
  createdKind: string | undefined
  /** UNDROP and SWAP: the object has grants that are not known. */
  isUnknown?: boolean
  /** The owner of a created object; undefined if it is not known. */
  getOwner: () => Grantee | undefined
}

/**
 * The grants of the account, as the statements so far change them. Replacing or dropping an object or a role loses its
 * grants, a created object has an owner and gets the future grants of its schema.
 */
export class SimulatedGrants {
  private readonly listed: ListedGrants
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
  /** The requests of the pass before this one, which has all statements. */
  private readonly allRequests: ReadonlyMap<string, { order: number; isGrant: boolean }>

  constructor(listed: ListedGrants, previous: SimulatedGrants | undefined) {
    this.listed = listed
    this.allRequests = previous?.requests ?? new Map()
  }

  /** Notes that a statement grants or revokes a privilege, or all privileges ('') on an object. */
  addRequest(privilege: Privilege, isGrant: boolean): void {
    this.requests.set(createPrivilegeKey(privilege), { order: ++this.step, isGrant })
  }

  /** Whether the last statement of the script about a privilege grants it; undefined if there is none. */
  isGrantedAtEnd(privilege: Privilege): boolean | undefined {
    const exact = this.allRequests.get(createPrivilegeKey(privilege))
    const all = this.allRequests.get(createPrivilegeKey({ ...privilege, privilege: '' }))
    const isAllLast = all !== undefined && all.order > (exact?.order ?? 0)
    return (isAllLast ? all : exact)?.isGrant
  }

  /** Whether the script leaves any privilege on an object granted. */
  isAnyGrantedAtEnd(target: GrantedObject): boolean {
    const end = createPrivilegeKey({ ...target, privilege: '' })
    const keys = [...this.allRequests.keys()].filter(key => key.endsWith(end))
    return keys.some(key => this.isGrantedAtEnd({ ...target, privilege: key.slice(0, -end.length) }) === true)
  }

  /**
   * The grants on an object that replacing it removes, and that no statement of the script gives; undefined if SHOW
   * GRANTS does not answer. Grants of the script itself are not lost.
   */
  listLostGrants(kind: string, name: ObjectName, signature: string | undefined): string[] | 'pending' | undefined {
    const grants = this.listed.listGrantsOn(kind, name, signature)
    if (grants === 'pending' || grants === undefined) return grants
    const lost = grants.filter(({ privilege, grantee }) => {
      const lost: Privilege = { privilege, isFuture: false, kind, name, signature, grantee }
      return privilege !== 'OWNERSHIP' && this.isGrantedAtEnd(lost) !== true
    })
    return lost.map(({ privilege, grantee }) => formatGrant(privilege, grantee))
  }

  grant(privilege: Privilege, withGrantOption: boolean): void {
    this.granted.set(createPrivilegeKey(privilege), { step: ++this.step, withGrantOption })
    const { kind, name, signature, grantee } = privilege
    if (privilege.privilege === 'OWNERSHIP' && !privilege.isFuture) this.setOwner(kind, name, signature, () => grantee)
  }

  setOwner(kind: string, name: ObjectName, signature: string | undefined, getOwner: ObjectChange['getOwner']): void {
    const key = createObjectKey(kind, name, signature)
    const change = this.objects.get(key)
    this.objects.set(key, { step: change?.step ?? -1, createdKind: change?.createdKind, getOwner })
  }

  revoke(privilege: Privilege): void {
    this.revoked.set(createPrivilegeKey(privilege), ++this.step)
  }

  revokeAll(target: GrantedObject): void {
    this.allRevoked.set(createPrivilegeKey({ ...target, privilege: '' }), ++this.step)
  }

  /** A REVOKE that could have removed any grant of the grantee, or of any grantee. */
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

  setUnknown(kind: string, name: ObjectName, signature?: string): void {
    const change = { step: ++this.step, createdKind: undefined, isUnknown: true, getOwner: () => undefined }
    this.objects.set(createObjectKey(kind, name, signature), change)
  }

  rename(kind: string, from: ObjectName, to: ObjectName): void {
    const [fromKey, toKey] = [createObjectKey(kind, from), createObjectKey(kind, to)]
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
    const key = createPrivilegeKey(privilege)
    const granted = this.granted.get(key)
    const allRevoked =
      word === 'OWNERSHIP' ? 0 : (this.allRevoked.get(createPrivilegeKey({ ...privilege, privilege: '' })) ?? 0)
    const revoked = Math.max(this.revoked.get(key) ?? 0, allRevoked)
    const [ofGrantee = 0, ofAny = 0] = [createGranteeKey(grantee), ''].map(name => this.looselyRevoked.get(name))
    const looselyRevoked = Math.max(ofGrantee, ofAny)
    const object = this.findObjectChange(isFuture ? findContainerKind(name) : kind, name, signature)
    const role = this.findObjectChange(grantee.kind, grantee.name)
    const reset = Math.max(object?.step ?? 0, role?.step ?? 0)
    if (word === 'OWNERSHIP' && !isFuture && object !== undefined) {
      const state = this.checkOwner(object, privilege)
      if (state !== undefined) return state
    }
    const last = Math.max(revoked, looselyRevoked, reset)
    if (granted !== undefined && granted.step > last) {
      return !withGrantOption || granted.withGrantOption ? 'granted' : 'missing'
    }
    if (last === 0) return this.listed.check(privilege, withGrantOption)
    if (last === looselyRevoked) return 'unknown'
    if (last === revoked) return 'missing'
    if (object?.isUnknown && last === object.step) return 'unknown'
    if (isFuture || object?.createdKind === undefined) return 'missing'
    return withGrantOption ? 'missing' : this.checkFuture(privilege, object)
  }

  /** Whether the grantee has any privilege on the object, for REVOKE ALL. */
  checkAny(target: GrantedObject): GrantState {
    const prefix = createPrivilegeKey({ ...target, privilege: '' })
    const words = new Set(
      [...this.granted.keys()].filter(key => key.endsWith(prefix)).map(key => key.slice(0, -prefix.length)),
    )
    const listed = this.listed.listPrivileges(target)
    if (listed === 'pending') return 'pending'
    for (const privilege of listed.privileges) words.add(privilege)
    for (const privilege of words) {
      const isKept = this.isGrantedAtEnd({ ...target, privilege }) === true
      if (!isKept && this.check({ ...target, privilege }) === 'granted') return 'granted'
    }
    return listed.isComplete ? 'missing' : 'unknown'
  }

  private checkOwner(change: ObjectChange, privilege: Privilege): GrantState | undefined {
    const { createdKind, step } = change
    const owner = change.getOwner()
    const granted = this.granted.get(createPrivilegeKey(privilege))
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
    const key = createPrivilegeKey(future)
    const [granted, revoked] = [this.granted.get(key)?.step, this.revoked.get(key)]
    const container = this.findObjectChange(findContainerKind(future.name), future.name)
    const role = this.findObjectChange(grantee.kind, grantee.name)
    const reset = Math.max(container?.step ?? 0, role?.step ?? 0)
    const isBefore = (other: number | undefined): other is number => other !== undefined && other < step
    if (isBefore(granted) && granted > reset && !(isBefore(revoked) && revoked > granted)) return 'granted'
    if (isBefore(revoked) || reset > 0) return 'missing'
    return this.listed.check(future, false)
  }

  /** The last change of an object or of its containers. */
  private findObjectChange(kind: string, name: ObjectName, signature?: string): ObjectChange | undefined {
    const own = this.objects.get(createObjectKey(kind, name, signature))
    const schema = name.length === 3 ? this.objects.get(createObjectKey('SCHEMA', name.slice(0, 2))) : undefined
    const database = name.length > 1 ? this.objects.get(createObjectKey('DATABASE', name.slice(0, 1))) : undefined
    const changes = [own, schema, database].filter(change => change !== undefined)
    const last = changes.reduce<ObjectChange | undefined>(
      (latest, change) => (latest === undefined || change.step > latest.step ? change : latest),
      undefined,
    )
    if (last === own || last === undefined) return last
    const { step, isUnknown = false } = last
    return { step, createdKind: undefined, isUnknown, getOwner: () => undefined }
  }
}
