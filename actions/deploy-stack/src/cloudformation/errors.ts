import { isExpired, isNamed, toActionError } from '../../../shared/aws-errors.ts'
import type { Deadline } from '../../../shared/deadline.ts'
import { ActionError } from '../../../shared/errors.ts'
import { explainNetworkError } from '../../../shared/network-errors.ts'
import { retry } from '../../../shared/retry.ts'

// A host that does not exist is a typo in the region or the endpoint; when DNS is down, most errors are EAI_AGAIN.
const UNKNOWN_HOST_MS = 5_000

/** Retries a call until the deadline, but only for some seconds while the host does not exist. */
export async function retryKnownHost<T>(
  call: () => Promise<T>,
  deadline: Deadline,
  service: string,
  options: { maxPauseMs?: number } = {},
): Promise<T> {
  const start = deadline.clock.now()
  return await retry(
    async () => {
      try {
        return await call()
      } catch (error) {
        const isUnknownHost = (error as NodeJS.ErrnoException).code === 'ENOTFOUND'
        if (!isUnknownHost || deadline.clock.now() - start < UNKNOWN_HOST_MS) throw error
        // Without the cause, which makes it transient.
        const { message = '' } = explainNetworkError(error, service) ?? {}
        throw new ActionError(message, { hint: 'Check aws-region and AWS_ENDPOINT_URL, and the DNS of the runner.' })
      }
    },
    deadline,
    options,
  )
}

/** Whether new credentials may help: with expired ones CloudFormation also replies that it does not know the key. */
export const areCredentialsExpired = (error: unknown): boolean =>
  isExpired(error) || isNamed(error, 'InvalidClientTokenId')

/** Whether a failed request may still have been carried out: there was no reply, or a 5xx. */
export const mayHaveSucceeded = (error: unknown): boolean => {
  const { httpStatusCode } = (error as { $metadata?: { httpStatusCode?: number } }).$metadata ?? {}
  return httpStatusCode === undefined || httpStatusCode >= 500
}

/** The failure of a call as a message and a hint; errors that are not from AWS or the network are returned unchanged. */
export const explainError = (error: unknown): unknown =>
  toActionError(error, {
    service: 'CloudFormation',
    explanations: {
      InsufficientCapabilitiesException: {
        message: 'The template needs capabilities that are not given (InsufficientCapabilitiesException)',
        hint: 'List them in "capabilities".',
      },
    },
  })
