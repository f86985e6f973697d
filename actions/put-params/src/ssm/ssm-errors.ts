import { isNamed, toActionError } from '../../../shared/aws-errors.ts'
import { ActionError, CancelledError, DeadlineError, messageOf } from '../../../shared/errors.ts'

// Errors of the API pages of Systems Manager.
const EXPLANATIONS = {
  InvalidKeyId: { hint: 'Check kms-key-id, and that the key policy allows the role to encrypt and decrypt.' },
  KMSAccessDeniedException: { hint: 'Grant the role kms:Encrypt, kms:Decrypt and kms:GenerateDataKey on the key.' },
  ParameterLimitExceeded: { hint: 'Delete unused parameters, or use tier: advanced.' },
  ParameterMaxVersionLimitExceeded: { hint: 'Its oldest version has a label: move the label to a newer version.' },
}

/** Explains the error of an SSM call; `redact` removes the values that SSM might quote. */
export const toSsmError = (
  error: unknown,
  purpose: string,
  action: string,
  redact: (text: string) => string = text => text,
): unknown => toActionError(error, { service: 'SSM', action, purpose, explanations: EXPLANATIONS, redact })

/** Returns the same error with a sentence added to its message. */
export function addDetails(error: unknown, details: string): Error {
  const message = `${messageOf(error).replace(/\.$/, '')}. ${details}`
  if (!(error instanceof ActionError)) return new Error(message)
  const { hint, cause } = error
  if (error instanceof CancelledError) return new CancelledError(message, { hint, cause })
  if (error instanceof DeadlineError) return new DeadlineError(message, { hint, cause })
  return new ActionError(message, { hint, cause })
}

export const isAlreadyExists = (error: unknown): boolean => isNamed(error, 'ParameterAlreadyExists')
