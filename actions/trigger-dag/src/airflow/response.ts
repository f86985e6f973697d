import { ActionError } from '../../../shared/errors.ts'
import type { HttpReply, HttpRequest } from './http.ts'

/** One request to Airflow's API. */
export interface ApiRequest {
  method: HttpRequest['method']
  /** With its query, without the address. */
  path: string
  body?: unknown
  accept?: string
  /** Statuses to return besides 2xx. */
  allow?: readonly number[]
  /** Milliseconds until the request fails, if that is before the step's deadline. */
  timeoutMs?: number
}

/** A reply; `uncertain` if an earlier attempt without a reply might have been carried out. */
export interface ApiReply extends HttpReply {
  uncertain: boolean
}

/** Airflow rejected a request with a status that a retry does not change. */
export class ApiError extends ActionError {
  override readonly name = 'ApiError'
  readonly status: number
  /** Whether neither this request nor an earlier attempt of it changed anything. */
  readonly changedNothing: boolean
  constructor(request: ApiRequest, reply: ApiReply, hint?: string) {
    super(`Airflow rejected ${describeRequest(request)} with ${reply.status}: ${findDetail(reply)}`, { hint })
    this.status = reply.status
    this.changedNothing = request.method !== 'GET' && !reply.uncertain
  }
}

/** Method and path without the query: `GET /api/v2/dags`. */
export const describeRequest = ({ method, path }: Pick<ApiRequest, 'method' | 'path'>): string =>
  `${method} ${path.split('?')[0]}`

/** Whether the request expects this status. */
export const isExpected = (status: number, request: ApiRequest): boolean =>
  (status >= 200 && status < 300) || (request.allow ?? []).includes(status)

/** Whether the status means that Airflow cannot answer at the moment. */
export const isRetryable = (status: number): boolean => status >= 500 || status === 408 || status === 429

/** The JSON of a reply. */
export function parseJson(reply: HttpReply): unknown {
  try {
    return JSON.parse(reply.text)
  } catch (cause) {
    throw new ActionError(`Airflow's reply is not JSON: ${reply.text.slice(0, 80)}`, { cause })
  }
}

/** FastAPI's `detail`, a text or a list of problems; otherwise the beginning of the reply. */
export function findDetail(reply: HttpReply): string {
  let detail: unknown
  try {
    detail = JSON.parse(reply.text)?.detail
  } catch {
    // The page of a proxy.
  }
  if (typeof detail === 'string') return detail
  if (detail !== undefined && detail !== null) return JSON.stringify(detail).slice(0, 500)
  return reply.text.trim().slice(0, 200) || 'no reason given'
}
