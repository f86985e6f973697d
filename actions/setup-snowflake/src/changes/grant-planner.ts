import { findKind } from '../kinds/object-kinds.ts'
import { type Grant, parseGrant } from '../sql/grant.ts'
import { countNameParts, formatObjectName, type ObjectName } from '../sql/identifier.ts'
import type { StatementPart } from '../sql/statement.ts'
import { listAllPrivileges } from './all-privileges.ts'
import type { Effect } from './effect.ts'
import { formatGrant, type GrantedObject, type GrantState, type Privilege } from './privilege.ts'
import { countKindParts, describeMissing } from './resolved-statement.ts'
import type { SimulatedAccount } from './simulated-account.ts'
import { PENDING, planUnknown, SAME_PLAN, type StatementPlan } from './statement-plan.ts'

const NOT_SHOWN = 'SHOW GRANTS does not show whether it is granted'

/** Plans GRANT and REVOKE on the simulated account. */
export class GrantPlanner {
  private readonly account: SimulatedAccount

  constructor(account: SimulatedAccount) {
    this.account = account
  }

  plan({ code, kind }: StatementPart): StatementPlan {
    const isRevoke = kind.type === 'revoke'
    const grant = parseGrant(code)
    if (grant === undefined) return this.planUnreadable(isRevoke, undefined, 'the statement cannot be read')
    const { kind: granteeKind, name: reference } = grant.grantee
    const name = this.resolve(granteeKind, reference)
    if (name === 'pending') return PENDING
    if (name === undefined) return this.planUnreadable(isRevoke, undefined, 'the name of the grantee is not known')
    const grantee = { kind: granteeKind, name }
    const targets = this.resolveTargets(grant, grantee)
    if (targets === 'pending') return PENDING
    if (targets === undefined) return this.planUnreadable(isRevoke, grantee, 'its objects are not known')
    if (grant.modifier !== undefined || grant.privileges.some(privilege => privilege.includes('('))) {
      return this.planUnreadable(isRevoke, grantee, 'SHOW GRANTS does not list such privileges')
    }
    const failure = this.findFailure(grant, targets, grantee)
    if (failure === 'pending') return PENDING
    const plan = isRevoke ? this.planRevoke(grant, targets) : this.planGrant(grant, targets)
    return failure === undefined ? plan : { ...plan, isNeeded: true, failure }
  }

  private planGrant(grant: Grant, targets: GrantedObject[]): StatementPlan {
    const { grants } = this.account
    const isAll = grant.privileges.includes('ALL')
    const wanted = targets.flatMap(target => {
      const words = isAll ? listAllPrivileges(target.kind) : grant.privileges
      return words?.map((privilege): Privilege => ({ ...target, privilege })) ?? [addAll(target)]
    })
    const states = wanted.map(privilege => grants.check(privilege, grant.withGrantOption))
    if (states.includes('pending')) return PENDING
    for (const privilege of wanted) grants.addRequest(privilege, true)
    // A privilege that a later statement revokes again is not missing.
    const isMissing = (index: number) =>
      states[index] !== 'granted' && grants.isGrantedAtEnd(wanted[index] as Privilege) !== false
    const missing = wanted.filter((_, index) => isMissing(index))
    // SHOW GRANTS lists the privileges of ALL one by one, and which ones there are depends on the edition.
    if (missing.length === 0) return { ...SAME_PLAN, isNeeded: isAll }
    const lostGrants = grant.currentGrants === 'REVOKE' ? this.loseGrants(targets) : []
    if (lostGrants === 'pending') return PENDING
    for (const [index, privilege] of wanted.entries()) {
      if (states[index] !== 'granted') grants.grant(privilege, grant.withGrantOption)
    }
    if (!isAll && !states.includes('missing')) return planUnknown(NOT_SHOWN)
    const isEveryOneMissing = isAll && missing.length === wanted.length
    const given = isEveryOneMissing ? targets.map(addAll) : missing
    return { effect: { action: 'grant', ...describeGrants(given, 'to') }, isNeeded: true, lostGrants }
  }

  /** GRANT OWNERSHIP … REVOKE CURRENT GRANTS */
  private loseGrants(targets: GrantedObject[]): string[] | 'pending' | undefined {
    const { grants } = this.account
    const lost = targets.map(({ kind, name, signature }) => grants.listLostGrants(kind, name, signature))
    if (lost.includes('pending')) return 'pending'
    for (const { kind, name, signature } of targets) grants.resetObject(kind, name, signature)
    return lost.every(list => Array.isArray(list)) ? lost.flat() : undefined
  }

  private planRevoke(grant: Grant, targets: GrantedObject[]): StatementPlan {
    const { grants } = this.account
    const isAll = grant.privileges.includes('ALL')
    const { withGrantOption } = grant
    const revoked = targets.flatMap(target =>
      (isAll ? [''] : grant.privileges).map((privilege): Privilege => ({ ...target, privilege })),
    )
    // What a later statement grants again stays.
    const isKept = (privilege: Privilege) => !isAll && !withGrantOption && grants.isGrantedAtEnd(privilege) === true
    const states = revoked.map((privilege): GrantState => {
      if (isKept(privilege)) return 'missing'
      return isAll ? grants.checkAny(privilege) : grants.check(privilege, withGrantOption)
    })
    if (states.includes('pending')) return PENDING
    if (!withGrantOption) for (const privilege of revoked) grants.addRequest(privilege, false)
    if (states.every(state => state === 'missing')) {
      const isAnyKept = isAll ? targets.some(target => grants.isAnyGrantedAtEnd(target)) : revoked.some(isKept)
      // SHOW GRANTS can list a grant under a name that is not known here; access must not stay because of that.
      return { ...SAME_PLAN, isNeeded: !isAnyKept }
    }
    for (const privilege of revoked) {
      // Without the option the grant stays.
      if (withGrantOption) grants.grant(privilege, false)
      else if (isAll) grants.revokeAll(privilege)
      else grants.revoke(privilege)
    }
    if (!states.includes('granted')) return planUnknown(NOT_SHOWN)
    const lost = revoked.filter((_, index) => states[index] === 'granted')
    const lostGrants = lost.map(({ privilege, grantee }) => formatGrant(privilege || 'ALL', grantee))
    const taken = isAll ? targets.map(addAll) : lost
    return { effect: { action: 'revoke', ...describeGrants(taken, 'from') }, isNeeded: true, lostGrants }
  }

  private planUnreadable(isRevoke: boolean, grantee: Privilege['grantee'] | undefined, reason: string): StatementPlan {
    if (isRevoke) this.account.grants.revokeAny(grantee)
    return planUnknown(reason)
  }

  private resolve(kind: string, reference: Grant['grantee']['name']): ObjectName | 'pending' | undefined {
    const name = this.account.session.resolveName(reference)
    return name && this.account.session.qualify(name, countParts(kind))
  }

  private resolveTargets(grant: Grant, grantee: Privilege['grantee']): GrantedObject[] | 'pending' | undefined {
    const { target } = grant
    if (target.scope === 'one') {
      const isUnqualified = target.type === 'INSTANCE ROLE' || target.type === 'ACCOUNT'
      const name = isUnqualified
        ? this.account.session.resolveName(target.name)
        : this.resolve(target.type, target.name)
      if (name === undefined || name === 'pending') return name
      return [{ isFuture: false, kind: target.type, name, signature: target.signature, grantee }]
    }
    const container = target.container === 'ACCOUNT' ? [] : this.resolve(target.container, target.name)
    if (container === undefined || container === 'pending') return container
    if (target.scope === 'future') {
      return [{ isFuture: true, kind: target.type, name: container, signature: undefined, grantee }]
    }
    const kind = findKind(target.type)
    if (kind === undefined || (target.container !== 'DATABASE' && target.container !== 'SCHEMA')) return undefined
    const created = this.account.objects.listCreated(target.type, container)
    const liveContainer = this.account.objects.findLiveName(target.container, container)
    const listed = liveContainer === undefined ? [] : this.account.live.listNames(kind, target.container, liveContainer)
    if (listed === 'pending' || listed === undefined) return listed
    const existing = listed
      .map(({ name, signature }) => ({ name: [...container, ...name.slice(container.length)], signature }))
      .filter(({ name, signature }) => !this.account.objects.isDropped(target.type, name, signature))
    return [...existing, ...created].map(({ name, signature }) => ({
      ...{ isFuture: false, kind: target.type, name, grantee },
      signature: kind.hasSignature ? signature : undefined,
    }))
  }

  /** Why Snowflake would reject the statement, as far as it is certain. */
  private findFailure(
    grant: Grant,
    targets: GrantedObject[],
    grantee: Privilege['grantee'],
  ): string | 'pending' | undefined {
    const missing = targets.find(
      ({ kind, name, signature }) =>
        grant.target.scope === 'one' && this.account.objects.isDropped(kind, name, signature),
    )
    if (missing !== undefined) return describeMissing(missing.kind, missing.name)
    const kind = /^(ROLE|DATABASE ROLE)$/.test(grantee.kind) ? findKind(grantee.kind) : undefined
    const isDropped = this.account.objects.isDropped(grantee.kind, grantee.name)
    if (kind === undefined || (!isDropped && !this.account.listedGrants.isGranteeHidden(grantee))) return undefined
    const { state } = this.account.objects.find(kind, grantee.name)
    if (state === 'pending') return 'pending'
    return state === 'missing' ? describeMissing(grantee.kind, grantee.name) : undefined
  }
}

const addAll = (target: GrantedObject): Privilege => ({ ...target, privilege: 'ALL' })

function countParts(type: string): number {
  const kind = findKind(type)
  return kind === undefined ? countNameParts(type) : countKindParts(kind)
}

/** The object, or the container of several or future ones, and `SELECT on future TABLE to ROLE R`. */
function describeGrants(
  grants: readonly Privilege[],
  direction: 'to' | 'from',
): Pick<Partial<Effect>, 'object' | 'detail'> {
  const [first] = grants
  if (first === undefined) return {}
  const { kind, name, isFuture, grantee } = first
  const privileges = [...new Set(grants.map(({ privilege }) => privilege))].join(', ')
  const count = new Set(grants.map(grant => `${formatObjectName(grant.name)}${grant.signature ?? ''}`)).size
  const isRole = /(^| )ROLE$/.test(kind) && privileges === 'USAGE'
  const on = isFuture ? ` on future ${kind}` : count > 1 ? ` on ${count} ${kind}` : ''
  const detail = `${isRole ? '' : `${privileges}${on} `}${direction} ${grantee.kind} ${formatObjectName(grantee.name)}`
  if (!isFuture && count === 1) return { object: { kind, name }, detail }
  const container = isFuture ? name : name.slice(0, -1)
  if (container.length === 0) return { detail }
  return { object: { kind: container.length === 1 ? 'DATABASE' : 'SCHEMA', name: container }, detail }
}
