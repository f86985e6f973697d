import type { ECRClient } from '@aws-sdk/client-ecr'
import { isNamed, toActionError } from '../../../shared/aws-errors.ts'
import type { Deadline } from '../../../shared/deadline.ts'
import { retry } from '../../../shared/retry.ts'

/** Sends commands of ECR with retries and cancellation. */
export interface EcrApi {
  client: ECRClient
  options: { abortSignal: AbortSignal }
  /** Calls an operation; `purpose` explains in an error what an optional call is for. */
  call<T>(operation: string, send: () => Promise<T>, purpose?: string): Promise<T>
}

export function createEcrApi(client: ECRClient, deadline: Deadline & { signal: AbortSignal }): EcrApi {
  return {
    client,
    options: { abortSignal: deadline.signal },
    async call(operation, send, purpose) {
      try {
        return await retry(send, deadline)
      } catch (error) {
        const call = { service: 'ECR', action: `ecr:${operation}` }
        throw toActionError(error, purpose === undefined ? call : { ...call, purpose })
      }
    },
  }
}

/** The reply of a call; undefined if it fails with this error. */
export async function unlessNamed<T>(name: string, call: Promise<T>): Promise<T | undefined> {
  try {
    return await call
  } catch (error) {
    if (isNamed(error, name)) return undefined
    throw error
  }
}
