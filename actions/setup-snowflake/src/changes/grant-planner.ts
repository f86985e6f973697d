import type { AccountObjects } from '../account/account-objects.ts'
import { findKind } from '../kinds/object-kinds.ts'
import { type Grant, parseGrant } from '../sql/grant.ts'
import { countNameParts, formatObjectName, type ObjectName } from '../sql/identifier.ts'
import type { StatementPart } from '../sql/statement.ts'
import { listAllPrivileges } from './all-privileges.ts'
import { type Outcome, PENDING, planUnknown, SAME_OUTCOME } from './outcome.ts'
import type { GrantState, Privilege, SimulatedGrants } from './simulated-grants.ts'
import type { SimulatedObjects } from './simulated-objects.ts'
import type { SimulatedSession } from './simulated-session.ts'

type Target = Omit<Privilege, 'privilege'>

/** Plans GRANT and REVOKE on the simulated account. */
export class GrantPlanner {
  private readonly session: SimulatedSession
  private readonly live: AccountObjects
  private readonly objects: SimulatedObjects
  private readonly grants: SimulatedGrants

  constructor(session: SimulatedSession, live: AccountObjects, objects: SimulatedObjects, grants: SimulatedGrants) {
    this.session = session
    this.live = live
    this.objects = objects
    this.grants = grants
  }

  plan({ code, kind }: StatementPart): Outcome {
    const isRevoke = kind.type === 'revoke'
    const grant = parseGrant(code)
    if (grant === undefined) return this.giveUp(isRevoke, undefined, 'the statement cannot be read')
    const grantee = this.resolve(
      grant.grantee.kind,
      grant.grantee.name,
      grant.grantee.kind === 'APPLICATION ROLE' ? 2 : undefined,
    )
    if (grantee === 'pending') return PENDING
    if (grantee === undefined) return this.giveUp(isRevoke, undefined, 'the name of the grantee is not known')
    const targets = this.resolveTargets(grant, { kind: grant.grantee.kind, name: grantee })
    if (targets === 'pending') return PENDING
    if (targets === undefined)
      return this.giveUp(isRevoke, { kind: grant.grantee.kind, name: grantee }, 'its objects are not known')
    if (grant.caller !== undefined || grant.privileges.some(privilege => privilege.includes('('))) {
      return this.giveUp(
        isRevoke,
        { kind: grant.grantee.kind, name: grantee },
        'SHOW GRANTS does not list such privileges',
      )
    }
    const failure = this.findFailure(grant, targets, { kind: grant.grantee.kind, name: grantee })
    if (failure === 'pending') return PENDING
    const outcome = isRevoke ? this.planRevoke(grant, targets) : this.planGrant(grant, targets)
    return failure === undefined ? outcome : { ...outcome, isNeeded: true, failure }
  }

  private planGrant(grant: Grant, targets: Target[]): Outcome {
    const isAll = grant.privileges.includes('ALL')
    const wanted = targets.flatMap(target => {
      const words = isAll ? listAllPrivileges(target.kind) : grant.privileges
      return words?.map((privilege): Privilege => ({ ...target, privilege })) ?? [{ ...target, privilege: 'ALL' }]
    })
    const states = wanted.map(privilege => this.grants.check(privilege, grant.withGrantOption))
    if (states.includes('pending')) return PENDING
    if (states.every(state => state === 'granted')) {
      // SHOW GRANTS lists the privileges of ALL one by one, and which ones there are depends on the edition.
      return isAll ? { ...SAME_OUTCOME, isNeeded: true } : SAME_OUTCOME
    }
    const missing = wanted.filter((_, index) => states[index] !== 'granted')
    let lostGrants: readonly string[] | undefined = []
    if (grant.currentGrants === 'REVOKE') {
      const lost = targets.map(({ kind, name, signature }) => this.grants.listLostGrants(kind, name, signature))
      if (lost.includes('pending')) return PENDING
      lostGrants = lost.some(list => list === undefined) ? undefined : lost.flatMap(list => list ?? [])
      for (const { kind, name, signature } of targets) this.grants.resetObject(kind, name, signature)
    }
    for (const privilege of missing) this.grants.grant(privilege, grant.withGrantOption)
    const isUnknown = !states.includes('missing') && !isAll
    if (isUnknown) return planUnknown('SHOW GRANTS does not show whether it is granted')
    const detail = missing.length < wanted.length ? `missing: ${formatMissing(missing)}` : undefined
    return { effect: { action: 'grant', detail, object: findGrantObject(targets) }, isNeeded: true, lostGrants }
  }

  private planRevoke(grant: Grant, targets: Target[]): Outcome {
    const isAll = grant.privileges.includes('ALL')
    const check = (target: Target): GrantState[] =>
      isAll
        ? [this.grants.checkAny(target)]
        : grant.privileges.map(privilege => this.grants.check({ ...target, privilege }, grant.withGrantOption))
    const states = targets.flatMap(check)
    if (states.includes('pending')) return PENDING
    if (states.every(state => state === 'missing')) return SAME_OUTCOME
    for (const target of targets) {
      if (isAll) this.grants.revokeAll(target)
      for (const privilege of grant.privileges) {
        // Without the option the grant stays.
        if (grant.withGrantOption) this.grants.grant({ ...target, privilege }, false)
        else if (!isAll) this.grants.revoke({ ...target, privilege })
      }
    }
    if (!states.includes('granted')) {
      return planUnknown('SHOW GRANTS does not show whether it is granted')
    }
    const object = findGrantObject(targets)
    return { effect: { action: 'revoke', object }, isNeeded: true }
  }

  private giveUp(isRevoke: boolean, grantee: Privilege['grantee'] | undefined, reason: string): Outcome {
    if (isRevoke) this.grants.revokeAny(grantee)
    return planUnknown(reason)
  }

  private resolve(
    kind: string,
    reference: Grant['grantee']['name'],
    partCount = countParts(kind),
  ): ObjectName | 'pending' | undefined {
    const name = this.session.resolveName(reference)
    return name && this.session.qualify(name, partCount)
  }

  private resolveTargets(grant: Grant, grantee: Privilege['grantee']): Target[] | 'pending' | undefined {
    const { target } = grant
    if (target.scope === 'one') {
      const isUnqualified =
        target.type === 'INSTANCE ROLE' || target.type === 'APPLICATION ROLE' || target.type === 'ACCOUNT'
      const name = isUnqualified ? this.session.resolveName(target.name) : this.resolve(target.type, target.name)
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
    const created = this.objects.listCreated(target.type, container)
    const liveContainer = this.objects.findLiveName(target.container, container)
    const listed = liveContainer === undefined ? [] : this.live.listNames(kind, target.container, liveContainer)
    if (listed === 'pending' || listed === undefined) return listed
    const existing = listed
      .map(({ name, signature }) => ({ name: [...container, ...name.slice(container.length)], signature }))
      .filter(({ name, signature }) => !this.objects.isDropped(target.type, name, signature))
    return [...existing, ...created].map(({ name, signature }) => ({
      ...{ isFuture: false, kind: target.type, name, grantee },
      signature: kind.hasSignature ? signature : undefined,
    }))
  }

  /** Why Snowflake would reject the statement, as far as it is certain. */
  private findFailure(grant: Grant, targets: Target[], grantee: Privilege['grantee']): string | 'pending' | undefined {
    const missing = targets.find(
      ({ isFuture, kind, name, signature }) =>
        !isFuture &&
        kind !== 'ACCOUNT' &&
        grant.target.scope === 'one' &&
        this.objects.isDropped(kind, name, signature),
    )
    if (missing !== undefined) return `${missing.kind} ${formatObjectName(missing.name)} does not exist`
    const kind = /^(ROLE|DATABASE ROLE)$/.test(grantee.kind) ? findKind(grantee.kind) : undefined
    const isDropped = this.objects.isDropped(grantee.kind, grantee.name)
    if (kind === undefined || (!isDropped && !this.grants.isGranteeHidden(grantee))) return undefined
    const { state } = this.objects.find(kind, grantee.name)
    if (state === 'pending') return 'pending'
    return state === 'missing' ? `${grantee.kind} ${formatObjectName(grantee.name)} does not exist` : undefined
  }
}

const PART_COUNTS = { account: 1, database: 2, schema: 3 }
const countParts = (type: string): number => {
  const kind = findKind(type)
  return kind === undefined ? countNameParts(type) : PART_COUNTS[kind.scope]
}

const formatMissing = (privileges: Privilege[]): string =>
  [...new Set(privileges.map(({ privilege }) => privilege))].join(', ')

function findGrantObject(targets: Target[]): { kind: string; name: ObjectName } | undefined {
  const [target] = targets
  return target === undefined || targets.length > 1 ? undefined : { kind: target.kind, name: target.name }
}
