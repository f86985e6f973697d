import { ActionError, CancelledError, DeadlineError, messageOf } from '../../shared/errors.ts'
import { forLog } from '../../shared/remote-text.ts'
import { isTransient } from '../../shared/retry.ts'
import { withoutValues } from './secrecy.ts'

// What to do about the refusals a workflow's author can end, by the error names of SSM's API pages.
const HINTS: Record<string, string> = {
  AccessDeniedException: "Grant the role this action on the parameter's ARN; see Permissions in the action's README.",
  InvalidKeyId: 'Check kms-key-id, and that its key policy lets this role encrypt and decrypt.',
  KMSAccessDeniedException: 'Grant the role kms:Encrypt, kms:Decrypt and kms:GenerateDataKey on the key.',
  ParameterLimitExceeded: 'Delete parameters that nobody reads, or use tier: advanced.',
  ParameterMaxVersionLimitExceeded: 'Its oldest version carries a label: move the label to a newer one.',
  ExpiredTokenException: 'The credentials ended: use role-to-assume, which renews them.',
  UnrecognizedClientException: 'The credentials are not valid (any more), or not in this region.',
  CredentialsProviderError: 'Set role-to-assume and grant the job "permissions: id-token: write".',
}

/** SSM refused a call. `code` is SSM's name for it; the text never quotes a parameter's value. */
export class Refused extends ActionError {
  readonly code: string

  constructor(message: string, code: string) {
    super(message, { hint: HINTS[code] })
    this.code = code
  }
}

/** What a failed call becomes; nothing of the original error is kept, because its text may quote a value. */
export function refusal(what: string, error: unknown, values: string[]): ActionError {
  if (error instanceof ActionError) return error
  const code = error instanceof Error ? error.name : 'Error'
  if (code === 'CredentialsProviderError') return new Refused('There are no AWS credentials', code)
  const message = `SSM refused to ${what}: ${code}: ${forLog(withoutValues(messageOf(error), values))}`
  return isTransient(error) ? new DeadlineError(`Until the deadline ${message}`) : new Refused(message, code)
}

/** The same failure with more said about it; a cancelled run stays cancelled, a missed deadline stays one. */
export function retold(error: unknown, more: string): Error {
  const message = `${messageOf(error).replace(/\.$/, '')}. ${more}`
  if (error instanceof CancelledError) return new CancelledError(message)
  if (error instanceof DeadlineError) return new DeadlineError(message)
  if (error instanceof ActionError) return new ActionError(message, { hint: error.hint, cause: error.cause })
  return new Error(message)
}

/** Whether a parameter could not be made because there is one of its name. */
export const alreadyExists = (error: unknown): boolean =>
  error instanceof Refused && error.code === 'ParameterAlreadyExists'
