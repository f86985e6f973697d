import { isExpired, isNamed, toActionError } from '../../../shared/aws-errors.ts'

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
