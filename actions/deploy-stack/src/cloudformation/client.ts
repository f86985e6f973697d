import type { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { ActionError, DeadlineError, messageOf } from '../../../shared/errors.ts'
import { isTransient, persist } from '../../../shared/retry.ts'
import { type Clock, systemClock } from '../../../shared/wait.ts'

/** How long the run may take (`deadline` on the clock's time line, ms), by which clock, and what cancels it. */
export interface CallLimits {
  deadline: number
  clock: Clock
  signal: AbortSignal | undefined
}

/** A request to the service. */
export type Call<T> = (client: CloudFormationClient, options: { abortSignal?: AbortSignal }) => Promise<T>

const EXPIRED = new Set(['ExpiredToken', 'ExpiredTokenException', 'RequestExpired', 'InvalidClientTokenId'])
const DENIED = new Set(['AccessDenied', 'AccessDeniedException', 'UnauthorizedOperation'])
// A call under way at the deadline may still answer; one that hangs must not hold up the verdict for longer.
const LAST_CALL_MS = 1_000
const LONGEST_TIMER_MS = 2 ** 31 - 1
// The account's reads are few and shared (about five a second): whoever waits longer between its tries than this hears
// of the end late, and gains nothing.
const LONGEST_PAUSE_MS = 1_500
// A renewed client whose credentials expire at once again will not get better by a third.
const RENEWAL_MS = 60_000

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '')
export const isNamed = (error: unknown, ...names: string[]): boolean => names.includes(nameOf(error))
export const isDenied = (error: unknown): boolean => DENIED.has(nameOf(error))
/** Whether a request that failed so may have been carried out all the same: there was no reply, or one that leaves it open. */
export const leavesOpen = (error: unknown): boolean => {
  const { httpStatusCode } = (error as { $metadata?: { httpStatusCode?: number } }).$metadata ?? {}
  return httpStatusCode === undefined || httpStatusCode >= 500
}
export const isExpired = (error: unknown): boolean => EXPIRED.has(nameOf(error))

/** CloudFormation as this action calls it: patient under load, cancellable, and with new credentials when the old expire. */
export class CloudFormation {
  readonly limits: CallLimits
  /** How many requests were sent so far. */
  calls = 0
  private readonly connect: () => CloudFormationClient
  private client: CloudFormationClient
  private renewedAt = Number.NEGATIVE_INFINITY

  constructor(connect: () => CloudFormationClient, { deadline, clock = systemClock, signal }: Partial<CallLimits>) {
    this.connect = connect
    this.client = connect()
    this.limits = { deadline: deadline ?? Number.POSITIVE_INFINITY, clock, signal }
  }

  /** The same service, for so many milliseconds from now, and whether the job is cancelled or not. */
  withTimeout(ms: number): CloudFormation {
    const { clock } = this.limits
    return new CloudFormation(this.connect, { deadline: clock.now() + ms, clock })
  }

  /** A read, or a write that may be repeated: load and broken connections are waited out until the deadline. */
  async call<T>(call: Call<T>): Promise<T> {
    try {
      return await persist(() => this.once(call), { ...this.limits, longestMs: LONGEST_PAUSE_MS })
    } catch (error) {
      if (!isTransient(error)) throw error
      throw new DeadlineError(`CloudFormation did not answer until the deadline: ${messageOf(error)}`)
    }
  }

  /** One call, for writes whose lost replies have to be looked into. */
  async once<T>(call: Call<T>): Promise<T> {
    const { signal, clock, deadline } = this.limits
    const left = Math.max(deadline - clock.now(), 0) + LAST_CALL_MS
    const late = AbortSignal.timeout(Math.ceil(Math.min(left, LONGEST_TIMER_MS)))
    const options = { abortSignal: signal === undefined ? late : AbortSignal.any([signal, late]) }
    const attempt = async () => {
      this.calls++
      try {
        return await call(this.client, options)
      } catch (error) {
        if (signal?.aborted) throw signal.reason
        if (late.aborted) throw new DeadlineError('CloudFormation did not answer until the deadline', { cause: error })
        throw error
      }
    }
    try {
      return await attempt()
    } catch (error) {
      if (!isExpired(error) || clock.now() - this.renewedAt < RENEWAL_MS) throw error
      this.renewedAt = clock.now()
      this.client = this.connect()
      return await attempt()
    }
  }
}

/** What AWS refused, as a failure of the step: without a stack trace, and with what can be done. */
export function toActionError(error: unknown): unknown {
  if (error instanceof ActionError || !isServiceError(error)) return error
  if (isExpired(error)) {
    return new ActionError(`The AWS credentials have expired: ${error.message}`, {
      hint: 'With "role-to-assume" they are renewed from the job\'s own token.',
    })
  }
  const hint = isDenied(error)
    ? "The README lists the IAM actions that this action's role needs."
    : error.name === 'InsufficientCapabilitiesException'
      ? 'Name them in "capabilities".'
      : undefined
  return new ActionError(`AWS refused: ${error.message} (${error.name})`, { hint })
}

const isServiceError = (error: unknown): error is Error => error instanceof Error && '$metadata' in error
