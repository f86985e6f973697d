import { isLostReply } from '../../../shared/retry.ts'
import type { Confirmation, PutRequest, StoredParameter } from './parameter-store.ts'

interface Failure {
  name?: string
  code?: string
  $metadata?: { httpStatusCode?: number }
}

// The request was not sent.
const NOT_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'])

const BROKEN = new Set(['ECONNRESET', 'EPIPE'])

/** Writes that got no reply, or an internal error, so that SSM might have applied them. */
export class UnconfirmedWrites {
  private readonly requests = new Map<string, { request: PutRequest; canStillArrive: boolean }>()

  /** Remembers a write if its failure does not say whether SSM applied it. */
  recordFailure(request: PutRequest, error: unknown): void {
    const { name = '', code = '', $metadata } = error as Failure
    // SSM can still work on a request that was given up; the SDK calls a broken connection a TimeoutError, too.
    const isGivenUp = name === 'AbortError' || (name === 'TimeoutError' && !BROKEN.has(code))
    const isServerError = ($metadata?.httpStatusCode ?? 0) >= 500
    const isCut = isLostReply(error) && !NOT_CONNECTED.has(code)
    if (!isGivenUp && !isServerError && !isCut) return
    const canStillArrive = isGivenUp || this.requests.get(request.name)?.canStillArrive === true
    this.requests.set(request.name, { request, canStillArrive })
  }

  recordReply(name: string): void {
    this.requests.delete(name)
  }

  /** Whether the last write of a parameter is unconfirmed. */
  has(name: string): boolean {
    return this.requests.has(name)
  }

  /** Compares an unconfirmed write with what SSM returns after it; `stored` is undefined if it was not read. */
  confirm(name: string, stored: Map<string, StoredParameter> | undefined, versionBefore: number): Confirmation {
    const write = this.requests.get(name)
    if (write === undefined || stored === undefined) return { result: 'unknown' }
    const { request, canStillArrive } = write
    const found = stored.get(name)
    if (found?.type === request.type && found.value === request.value && found.version > versionBefore) {
      return { result: 'written', value: found.value, version: found.version }
    }
    return { result: canStillArrive ? 'unknown' : 'not written' }
  }
}
