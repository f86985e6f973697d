import { awsError, type Call } from '../../../shared/testing/fake-aws.ts'
import type { Reply } from '../../../shared/testing/loopback-server.ts'
import type { World } from './simulated-stack.ts'
import { answer } from './simulated-stack-replies.ts'

/** What can happen to a call. `lost` and `cancelled` are carried out first; `cancelling` is not carried out at all. */
export type What =
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

/** How far our operation is when trouble begins. */
export type Phase = 'before' | 'running' | 'ended'

/** Trouble with an operation (or with any), from its nth call in this phase on, so many times. */
export interface Trouble {
  operation: string
  phase: Phase
  nth: number
  times: number
  what: What
  /** How old a stale reply is; it is never older than the beginning of our operation. */
  backMs?: number
}

// So many replies in a row are stale at most.
const MOST_STALE = 5

/** The troubles of one run, and what came of them. */
export class Troubles {
  /** The kinds of trouble that calls of an operation met. */
  readonly met: { operation: string; what: What; at: number }[] = []
  /** The operations that were answered as usual. */
  readonly answered = new Set<string>()
  cancel: () => void = () => {}
  private readonly stale = new Map<string, number>()
  private readonly counts = new Map<Trouble, number>()
  private readonly planned: Trouble[]
  private readonly world: World

  constructor(planned: Trouble[], world: World) {
    this.planned = planned
    this.world = world
  }

  // Every trouble counts the calls that it could befall; the first one that does befalls this call.
  private next({ operation }: Call, now: number): Trouble | undefined {
    const phase = this.world.begun === undefined ? 'before' : this.world.end(now) === undefined ? 'running' : 'ended'
    const befalling = this.planned.filter(trouble => {
      if (trouble.operation !== operation && trouble.operation !== 'any') return false
      // Once it has begun to count it goes on in the next phase.
      const count = this.counts.get(trouble) ?? 0
      if (count === 0 && trouble.phase !== phase) return false
      this.counts.set(trouble, count + 1)
      return count + 1 >= trouble.nth && count + 1 < trouble.nth + trouble.times
    })
    return befalling[0]
  }

  answer(call: Call, now: number): Reply {
    const { operation } = call
    const trouble = this.next(call, now)
    const refuse = (name: string, message: string, status = 400) =>
      awsError(name, message, status, call.headers['x-amz-target'] === undefined ? 'query' : 'json')
    const usual = (at = now) => answer(this.world, call, at)
    const stale = trouble?.what === 'stale' ? (this.stale.get(operation) ?? 0) + 1 : 0
    if (stale > 0 || trouble === undefined) this.stale.set(operation, stale > MOST_STALE ? 0 : stale)
    if (trouble === undefined || stale > MOST_STALE) {
      this.answered.add(operation)
      return usual()
    }
    this.met.push({ operation, what: trouble.what, at: now })
    switch (trouble.what) {
      case 'throttled':
        return refuse('Throttling', 'Rate exceeded')
      case 'busy':
        return refuse('ServiceUnavailable', 'busy', 503)
      case 'broken':
        return { status: 500, body: 'broken' }
      case 'cut':
        return 'cut'
      case 'lost':
        usual()
        return 'cut'
      case 'denied':
        return refuse('AccessDenied', `not authorized to perform ${operation}`, 403)
      case 'expired':
        return refuse('ExpiredToken', 'The security token included in the request is expired', 403)
      case 'stale': {
        const { begun } = this.world
        return usual(begun === undefined ? now : Math.max(begun.at - 1, now - (trouble.backMs ?? 0)))
      }
      case 'cancelled':
        usual()
        this.cancel()
        return 'hang'
      case 'cancelling':
        this.cancel()
        return 'hang'
    }
  }

  has(what: What, operation?: string): boolean {
    return this.met.some(met => met.what === what && (operation === undefined || met.operation === operation))
  }
}
