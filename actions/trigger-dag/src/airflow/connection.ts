import { Deadline } from '../../../shared/deadline.ts'
import { formatDuration } from '../../../shared/duration.ts'
import { ActionError, DeadlineError } from '../../../shared/errors.ts'
import type { Log } from '../../../shared/log.ts'
import { addJitter } from '../../../shared/poll.ts'
import { assertSecure, type Endpoint, type Locator } from './endpoint.ts'
import { type HttpReply, NoReplyError, sendRequest } from './http.ts'
import {
  ApiError,
  type ApiReply,
  type ApiRequest,
  describeRequest,
  findDetail,
  isExpected,
  isRetryable,
  parseJson,
} from './response.ts'
import { parseReply, token } from './schema.ts'

export interface ConnectionOptions {
  locate: Locator
  username: string
  password: string
  allowInsecureHttp: boolean
  /** Registers the token as a secret. */
  mask: (token: string) => void
  deadline: Deadline
  log: Log
}

const FIRST_PAUSE_MS = 1_000
const MAX_PAUSE_MS = 15_000
const REPEAT_MESSAGE_MS = 60_000
// After a restart Airflow rejects the old token, and for a moment also the new one.
const MAX_REJECTIONS = 5

const PERMISSION_HINT =
  'The Airflow user lacks permission; grant a role such as Op or Admin (FAB) that reads DAGs and their logs and triggers DAGs.'

/**
 * Airflow's REST API at an address that can change, with a token that can expire.
 * Broken connections and 5xx are retried until the deadline; a rejected token is replaced.
 */
export class Connection {
  readonly #options: ConnectionOptions
  #endpoint: Endpoint | undefined
  #token: string | undefined
  /** Requests that succeeded before: a later rejection can come from a restart of Airflow instead of missing permissions. */
  readonly #succeeded = new Set<string>()

  constructor(options: ConnectionOptions) {
    this.#options = options
  }

  get log(): Log {
    return this.#options.log
  }

  get deadline(): Deadline {
    return this.#options.deadline
  }

  /** Airflow's last known address. */
  get endpoint(): Endpoint | undefined {
    return this.#endpoint
  }

  /** The same Airflow and token with a short deadline that a cancelled job does not end. */
  withShortDeadline(ms: number): Connection {
    const deadline = Deadline.after(ms, { clock: this.deadline.clock }).enforce()
    const copy = new Connection({ ...this.#options, deadline })
    copy.#endpoint = this.#endpoint
    copy.#token = this.#token
    return copy
  }

  /** Looks up Airflow's address again; without one, `state` says why. */
  async refreshEndpoint(): Promise<{ endpoint?: Endpoint; state: string }> {
    const located = await this.#options.locate()
    if (!located.done) return { state: located.state }
    if (located.value.url !== this.#endpoint?.url) {
      if (!this.#options.allowInsecureHttp) await assertSecure(located.value.url)
      if (this.#endpoint !== undefined) this.log.info(`Airflow is now at ${located.value.url}`)
      this.#token = undefined
    }
    this.#endpoint = located.value
    return { endpoint: located.value, state: 'found' }
  }

  /**
   * Sends one request, and repeats it while Airflow does not answer.
   * @throws ApiError, DeadlineError, or the reason of a cancelled job.
   */
  async request(request: ApiRequest): Promise<ApiReply> {
    const { log } = this
    const deadline = this.deadline.withTimeout(request.timeoutMs ?? Number.POSITIVE_INFINITY)
    const { clock } = deadline
    const start = clock.now()
    const name = describeRequest(request)
    let uncertain = false
    let rejections = 0
    let failure: string | undefined
    let loggedAt = start
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, MAX_PAUSE_MS)) {
      deadline.throwIfCancelled()
      const outcome = await this.#attempt(request)
      if ('reply' in outcome) {
        const { reply } = outcome
        if (isExpected(reply.status, request)) {
          if (failure !== undefined) log.info(`Airflow answers again after ${formatDuration(clock.now() - start)}`)
          this.#succeeded.add(name)
          return { ...reply, uncertain }
        }
        if (reply.status === 401 || reply.status === 403) {
          this.#token = undefined
          rejections += 1
          // The token can have expired: try a new one at once.
          if (rejections === 1) continue
          if (!this.#succeeded.has(name) || rejections > MAX_REJECTIONS)
            throw new ApiError(request, { ...reply, uncertain }, PERMISSION_HINT)
        } else if (!isRetryable(reply.status)) throw new ApiError(request, { ...reply, uncertain })
        else uncertain = true
      } else uncertain ||= outcome.isSent
      const reason = 'reply' in outcome ? `${outcome.reply.status} ${findDetail(outcome.reply)}` : outcome.state
      if (reason !== failure || clock.now() - loggedAt >= REPEAT_MESSAGE_MS) {
        log.info(`Airflow does not answer ${name} (${reason}); retrying`)
        loggedAt = clock.now()
      }
      failure = reason
      const left = deadline.remaining()
      if (left === 0) throw new DeadlineError(`Airflow did not answer ${name} before the deadline: ${reason}`)
      await deadline.sleep(Math.min(addJitter(pause, clock), left))
      // ECS replaces a stopped task by one at another address.
      if (!('reply' in outcome) || outcome.reply.status >= 500) await this.refreshEndpoint()
    }
  }

  async #attempt(request: ApiRequest): Promise<{ reply: HttpReply } | { isSent: boolean; state: string }> {
    const { endpoint, state } =
      this.#endpoint === undefined ? await this.refreshEndpoint() : { endpoint: this.#endpoint, state: '' }
    if (endpoint === undefined) return { isSent: false, state }
    let isSent = false
    try {
      const loginResult = this.#token ?? (await this.#login(endpoint))
      if (typeof loginResult !== 'string') {
        return isRetryable(loginResult.status)
          ? { isSent, state: `${loginResult.status} ${findDetail(loginResult)}` }
          : { reply: loginResult }
      }
      this.#token = loginResult
      isSent = true
      const { method, path, body, accept } = request
      const reply = await sendRequest({
        method,
        url: `${endpoint.url}${path}`,
        headers: { authorization: `Bearer ${loginResult}`, ...(accept === undefined ? {} : { accept }) },
        ...(body === undefined ? {} : { body }),
        signal: this.deadline.signal,
      })
      return { reply }
    } catch (error) {
      if (!(error instanceof NoReplyError)) throw error
      return { isSent, state: error.message }
    }
  }

  /** A new token, or the reply if it has none. */
  async #login({ url }: Endpoint): Promise<string | HttpReply> {
    const { username, password } = this.#options
    const reply = await sendRequest({
      method: 'POST',
      url: `${url}/auth/token`,
      body: { username, password },
      signal: this.deadline.signal,
    })
    if (reply.status === 200 || reply.status === 201) {
      const { access_token } = parseReply(token, parseJson(reply), 'POST /auth/token')
      this.#options.mask(access_token)
      return access_token
    }
    if (reply.status === 401 && this.#succeeded.size === 0) {
      throw new ActionError(`Airflow at ${url} rejected the user name or password of ${username}`, {
        hint: 'Check username, and password or password-parameter. A new value of the parameter reaches Airflow when its tasks restart.',
      })
    }
    if (reply.status === 404 || reply.status === 405) {
      throw new ActionError(`${url} has no /auth/token (${reply.status})`, {
        hint: 'Use an auth manager that issues tokens for a user name and password: FAB or Simple.',
      })
    }
    return reply
  }
}
