import { awsError, type Call } from '../../../shared/testing/fake-aws.ts'
import type { Reply } from '../../../shared/testing/loopback-server.ts'
import type { SimulatedStack } from './simulated-stack.ts'
import { createReply } from './simulated-stack-replies.ts'

/** What can happen to a call. `lost` and `cancelled` are applied first, `cancelling` is not applied at all. */
export type FaultKind =
  | 'throttled'
  | 'busy'
  | 'broken'
  | 'cut'
  | 'lost'
  | 'denied'
  | 'expired'
  | 'stale'
  | 'cancelled'
  | 'cancelling'

/** How far our operation is when a fault begins. */
export type Phase = 'before' | 'running' | 'ended'

/** A fault of calls of an API operation (or of any), from the nth call in this phase on. */
export interface Fault {
  operation: string
  phase: Phase
  nth: number
  times: number
  kind: FaultKind
  /** How old a stale reply is; it is never older than the beginning of our operation. */
  backMs?: number
}

// The number of consecutive replies that can be stale.
const MAX_STALE = 5

/** Injects the planned faults into the calls of one run. */
export class FaultInjector {
  readonly injected: { operation: string; kind: FaultKind; at: number }[] = []
  /** The operations that had a reply without a fault. */
  readonly answered = new Set<string>()
  cancel: () => void = () => {}
  private readonly staleReplies = new Map<string, number>()
  private readonly counts = new Map<Fault, number>()
  private readonly planned: Fault[]
  private readonly stack: SimulatedStack

  constructor(planned: Fault[], stack: SimulatedStack) {
    this.planned = planned
    this.stack = stack
  }

  // Every fault counts the calls that it applies to; the first one that is due is injected.
  private findFault({ operation }: Call, now: number): Fault | undefined {
    const phase =
      this.stack.operation === undefined ? 'before' : this.stack.findEnd(now) === undefined ? 'running' : 'ended'
    const due = this.planned.filter(fault => {
      if (fault.operation !== operation && fault.operation !== 'any') return false
      // A fault that has started continues in the next phase.
      const count = this.counts.get(fault) ?? 0
      if (count === 0 && fault.phase !== phase) return false
      this.counts.set(fault, count + 1)
      return count + 1 >= fault.nth && count + 1 < fault.nth + fault.times
    })
    return due[0]
  }

  reply(call: Call, now: number): Reply {
    const { operation } = call
    const fault = this.findFault(call, now)
    const createError = (name: string, message: string, status = 400) =>
      awsError(name, message, status, call.headers['x-amz-target'] === undefined ? 'query' : 'json')
    const createUsualReply = (at = now) => createReply(this.stack, call, at)
    const stale = fault?.kind === 'stale' ? (this.staleReplies.get(operation) ?? 0) + 1 : 0
    if (stale > 0 || fault === undefined) this.staleReplies.set(operation, stale > MAX_STALE ? 0 : stale)
    if (fault === undefined || stale > MAX_STALE) {
      this.answered.add(operation)
      return createUsualReply()
    }
    this.injected.push({ operation, kind: fault.kind, at: now })
    switch (fault.kind) {
      case 'throttled':
        return createError('Throttling', 'Rate exceeded')
      case 'busy':
        return createError('ServiceUnavailable', 'busy', 503)
      case 'broken':
        return { status: 500, body: 'broken' }
      case 'cut':
        return 'cut'
      case 'lost':
        createUsualReply()
        return 'cut'
      case 'denied':
        return createError('AccessDenied', `not authorized to perform ${operation}`, 403)
      case 'expired':
        return createError('ExpiredToken', 'The security token included in the request is expired', 403)
      case 'stale': {
        const { operation: ours } = this.stack
        return createUsualReply(ours === undefined ? now : Math.max(ours.at - 1, now - (fault.backMs ?? 0)))
      }
      case 'cancelled':
        createUsualReply()
        this.cancel()
        return 'hang'
      case 'cancelling':
        this.cancel()
        return 'hang'
    }
  }

  hasInjected(kind: FaultKind, operation?: string): boolean {
    return this.injected.some(
      fault => fault.kind === kind && (operation === undefined || fault.operation === operation),
    )
  }
}
