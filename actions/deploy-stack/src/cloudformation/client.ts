import type { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { Deadline } from '../../../shared/deadline.ts'
import { DeadlineError } from '../../../shared/errors.ts'
import { isTransient, retry } from '../../../shared/retry.ts'
import { areCredentialsExpired, explainError, retryKnownHost } from './errors.ts'

/** A request to the service. */
export type Call<T> = (client: CloudFormationClient, options: { abortSignal?: AbortSignal }) => Promise<T>

// A call that is running at the deadline gets this long.
const LAST_CALL_MS = 1_000
const LONGEST_TIMER_MS = 2 ** 31 - 1
// The account's call rate is shared; a longer pause only delays the end of the step.
const LONGEST_PAUSE_MS = 1_500
// If renewed credentials expire at once, renewing them again does not help.
const RENEWAL_MS = 60_000

/** CloudFormation client with retries, cancellation and credential renewal. */
export class CloudFormation {
  readonly deadline: Deadline
  /** The number of requests so far. */
  calls = 0
  private readonly connect: () => CloudFormationClient
  private client: CloudFormationClient
  /** Whether the host is known to exist. */
  private hasReply = false
  private renewedAt = Number.NEGATIVE_INFINITY

  constructor(connect: () => CloudFormationClient, deadline: Deadline) {
    this.connect = connect
    this.client = connect()
    this.deadline = deadline
  }

  /** A client with a deadline of its own that also works after the job is cancelled. */
  withTimeout(ms: number): CloudFormation {
    return new CloudFormation(this.connect, Deadline.after(ms, { clock: this.deadline.clock }))
  }

  /** A read or an idempotent write: retried until the deadline while its failures are transient. */
  async call<T>(call: Call<T>): Promise<T> {
    try {
      const send = async () => {
        const reply = await this.once(call)
        this.hasReply = true
        return reply
      }
      const options = { maxPauseMs: LONGEST_PAUSE_MS }
      return this.hasReply
        ? await retry(send, this.deadline, options)
        : await retryKnownHost(send, this.deadline, 'CloudFormation', options)
    } catch (error) {
      if (!isTransient(error)) throw error
      throw explainError(error)
    }
  }

  /** A single call, for writes whose lost replies need a check. */
  async once<T>(call: Call<T>): Promise<T> {
    const { signal, clock } = this.deadline
    const left = this.deadline.remaining() + LAST_CALL_MS
    const timeout = AbortSignal.timeout(Math.ceil(Math.min(left, LONGEST_TIMER_MS)))
    const options = { abortSignal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]) }
    const send = async () => {
      this.calls++
      try {
        return await call(this.client, options)
      } catch (error) {
        if (signal?.aborted) throw signal.reason
        if (timeout.aborted)
          throw new DeadlineError('CloudFormation did not reply before the deadline', { cause: error })
        throw error
      }
    }
    try {
      return await send()
    } catch (error) {
      if (!areCredentialsExpired(error) || clock.now() - this.renewedAt < RENEWAL_MS) throw error
      this.renewedAt = clock.now()
      this.client = this.connect()
      return await send()
    }
  }
}
