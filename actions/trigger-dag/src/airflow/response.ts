import { ActionError } from '../../../shared/errors.ts'
import type { HttpReply, HttpRequest } from './http.ts'

/** One call of the API. */
export interface Call {
  method: HttpRequest['method']
  /** Below the address, with its query. */
  path: string
  body?: unknown
  accept?: string
  /** Statuses that are an answer besides 2xx. */
  allow?: number[]
  /** Patience of this call (ms) where it is shorter than the run's. */
  within?: number
}

/** Airflow said no: a status that repeating does not change. */
export class Refused extends ActionError {
  override readonly name = 'Refused'
  readonly status: number
  /** Whether what the call asks for has certainly not been done, also not by an earlier attempt without a reply. */
  readonly notDone: boolean
  constructor(call: Call, reply: HttpReply & { uncertain: boolean }, hint?: string) {
    super(`Airflow refused ${call.method} ${call.path.split('?')[0]} with ${reply.status}: ${detailOf(reply)}`, {
      hint,
    })
    this.status = reply.status
    this.notDone = call.method !== 'GET' && !reply.uncertain
  }
}

/** Whether a status is what the call asked for. */
export const isAnswer = (status: number, call: Call): boolean =>
  (status >= 200 && status < 300) || (call.allow ?? []).includes(status)

/** Whether a status says that Airflow cannot answer now. */
export const isTrouble = (status: number): boolean => status >= 500 || status === 408 || status === 429

/** The JSON of a reply. */
export function json(reply: HttpReply): unknown {
  try {
    return JSON.parse(reply.text)
  } catch (cause) {
    throw new ActionError(`Airflow answered with something that is not JSON: ${reply.text.slice(0, 80)}`, { cause })
  }
}

/** FastAPI's `detail`: a text, or a list of problems with `msg`; else the beginning of the reply. */
export function detailOf(reply: HttpReply): string {
  let detail: unknown
  try {
    detail = JSON.parse(reply.text)?.detail
  } catch {
    // A proxy's page: shown as it is.
  }
  if (typeof detail === 'string') return detail
  if (detail !== undefined && detail !== null) return JSON.stringify(detail).slice(0, 500)
  return reply.text.trim().slice(0, 200) || 'no reason given'
}
