import { ActionError, DeadlineError } from '../../../shared/errors.ts'
import { type Clock, duration, jittered, throwIfCancelled } from '../../../shared/wait.ts'
import type { Log } from '../log.ts'
import { type Endpoint, type Locate, refuseInsecure } from './endpoint.ts'
import { type HttpReply, NoReply, send } from './http.ts'
import { type Call, detailOf, isAnswer, isTrouble, json, Refused } from './response.ts'
import { fields, text } from './schema.ts'

/** How a connection is made. */
export interface ConnectionOptions {
  locate: Locate
  username: string
  password: string
  allowInsecureHttp: boolean
  /** Registers the token as a secret. */
  mask: (token: string) => void
  clock: Clock
  /** End of all patience, on the clock's time line (ms). */
  deadline: number
  log: Log
  signal: AbortSignal
}

/** A reply, and whether an earlier attempt of the same call may have been carried out unseen. */
export interface Answer extends HttpReply {
  uncertain: boolean
}

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 15_000
const REPEAT_TROUBLE_MS = 60_000
// After a restart the old token is refused, and for a moment the new one can be; real refusals must not take long.
const REFUSALS_WAITED_OUT = 5

const MAY_NOT =
  "The user may not do this: give it a role that may read DAGs and their logs, and trigger them (FAB's Op or Admin)."

const tokenReply = fields({ access_token: text })

/**
 * Airflow's REST API behind an address that may change and a token that may end.
 * Broken connections and 5xx are waited out until the deadline; a refused token is renewed once a refusal.
 */
export class Connection {
  readonly #options: ConnectionOptions
  #endpoint: Endpoint | undefined
  #token: string | undefined
  /** The calls that were answered once: what is refused later may be Airflow's restart, and not the user's rights. */
  readonly #worked = new Set<string>()

  constructor(options: ConnectionOptions) {
    this.#options = options
  }

  get log(): Log {
    return this.#options.log
  }

  get clock(): Clock {
    return this.#options.clock
  }

  get deadline(): number {
    return this.#options.deadline
  }

  get signal(): AbortSignal {
    return this.#options.signal
  }

  /** Where Airflow was last seen. */
  get endpoint(): Endpoint | undefined {
    return this.#endpoint
  }

  /** The same Airflow and token under another signal and a short deadline: for the last words of a cancelled job. */
  lastWords(ms: number): Connection {
    const controller = new AbortController()
    const late = new DeadlineError(`no answer within ${duration(ms)}`)
    setTimeout(() => controller.abort(late), ms).unref()
    const deadline = this.clock.now() + ms
    const copy = new Connection({ ...this.#options, signal: controller.signal, deadline })
    copy.#endpoint = this.#endpoint
    copy.#token = this.#token
    return copy
  }

  /** Looks for Airflow's address again; undefined, and why, where there is none. */
  async relocate(): Promise<{ endpoint?: Endpoint; state: string }> {
    const found = await this.#options.locate()
    if (!found.done) return { state: found.state }
    if (found.value.url !== this.#endpoint?.url) {
      if (!this.#options.allowInsecureHttp) await refuseInsecure(found.value.url)
      if (this.#endpoint !== undefined) this.log.info(`Airflow is now at ${found.value.url}`)
      this.#token = undefined
    }
    this.#endpoint = found.value
    return { endpoint: found.value, state: 'found' }
  }

  /**
   * Makes one call, again and again while Airflow does not answer.
   * @throws Refused, DeadlineError, or the signal's reason.
   */
  async call(call: Call): Promise<Answer> {
    const { clock, signal, log } = this
    const started = clock.now()
    const deadline = Math.min(this.deadline, started + (call.within ?? Number.POSITIVE_INFINITY))
    const name = `${call.method} ${call.path.split('?')[0]}`
    let uncertain = false
    let refusals = 0
    let trouble: string | undefined
    let toldAt = started
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      throwIfCancelled(signal)
      const outcome = await this.#attempt(call)
      if ('reply' in outcome) {
        const { reply } = outcome
        if (isAnswer(reply.status, call)) {
          if (trouble !== undefined) log.info(`Airflow answers again after ${duration(clock.now() - started)}`)
          this.#worked.add(name)
          return { ...reply, uncertain }
        }
        if (reply.status === 401 || reply.status === 403) {
          this.#token = undefined
          refusals += 1
          // The first refusal may be the token's age: with a new one at once.
          if (refusals === 1) continue
          if (!this.#worked.has(name) || refusals > REFUSALS_WAITED_OUT)
            throw new Refused(call, { ...reply, uncertain }, MAY_NOT)
        } else if (!isTrouble(reply.status)) throw new Refused(call, { ...reply, uncertain })
        else uncertain = true
      } else uncertain ||= outcome.sent
      const now = 'reply' in outcome ? `${outcome.reply.status} ${detailOf(outcome.reply)}` : outcome.state
      if (now !== trouble || clock.now() - toldAt >= REPEAT_TROUBLE_MS) {
        log.info(`Airflow does not answer ${name} (${now}); trying again`)
        toldAt = clock.now()
      }
      trouble = now
      const left = deadline - clock.now()
      if (left <= 0) throw new DeadlineError(`Airflow did not answer ${name}: ${now}`)
      await clock.sleep(Math.min(jittered(pause, clock), left), signal)
      // A task that died is replaced by one at another address.
      if (!('reply' in outcome) || outcome.reply.status >= 500) await this.relocate()
    }
  }

  async #attempt(call: Call): Promise<{ reply: HttpReply } | { sent: boolean; state: string }> {
    const { endpoint, state } =
      this.#endpoint === undefined ? await this.relocate() : { endpoint: this.#endpoint, state: '' }
    if (endpoint === undefined) return { sent: false, state }
    let sent = false
    try {
      const token = this.#token ?? (await this.#login(endpoint))
      if (typeof token !== 'string') {
        return isTrouble(token.status) ? { sent, state: `${token.status} ${detailOf(token)}` } : { reply: token }
      }
      this.#token = token
      sent = true
      const reply = await send({
        method: call.method,
        url: `${endpoint.url}${call.path}`,
        headers: { authorization: `Bearer ${token}`, ...(call.accept === undefined ? {} : { accept: call.accept }) },
        ...(call.body === undefined ? {} : { body: call.body }),
        signal: this.signal,
      })
      return { reply }
    } catch (error) {
      if (!(error instanceof NoReply)) throw error
      return { sent, state: error.message }
    }
  }

  /** A new token, or the reply that is not one. */
  async #login({ url }: Endpoint): Promise<string | HttpReply> {
    const { username, password } = this.#options
    const reply = await send({
      method: 'POST',
      url: `${url}/auth/token`,
      body: { username, password },
      signal: this.signal,
    })
    if (reply.status === 200 || reply.status === 201) {
      const { access_token } = tokenReply(json(reply), 'token')
      this.#options.mask(access_token)
      return access_token
    }
    if (reply.status === 401 && this.#worked.size === 0) {
      throw new ActionError(`Airflow at ${url} refused the user name or the password of ${username}`, {
        hint: 'Check username, and password or password-parameter. A changed parameter reaches Airflow only when its tasks restart.',
      })
    }
    if (reply.status === 404 || reply.status === 405) {
      throw new ActionError(`${url} has no /auth/token (${reply.status})`, {
        hint: "Airflow's auth manager must give tokens for a user name and a password, as FAB and Simple do.",
      })
    }
    return reply
  }
}
