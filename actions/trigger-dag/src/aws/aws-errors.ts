import { ActionError } from '../../../shared/errors.ts'

/** What a refusal of AWS means, by the error's name: a message and what to do. */
export type Explanations = Record<string, { message: string; hint: string }>

const CREDENTIALS: Explanations = {
  CredentialsProviderError: {
    message: 'The job has no AWS credentials',
    hint: 'Set role-to-assume and grant the job "permissions: id-token: write".',
  },
  ExpiredTokenException: {
    message: "The job's AWS credentials have expired",
    hint: 'With role-to-assume they are renewed.',
  },
  UnrecognizedClientException: {
    message: 'AWS does not know the credentials of the job',
    hint: 'Check them, and aws-region.',
  },
  InvalidSignatureException: {
    message: 'AWS refused the credentials of the job',
    hint: "Check them, and the runner's clock.",
  },
}

/** The error as an ActionError where the user can mend it; any other as it is. */
export function explained(error: unknown, explanations: Explanations): unknown {
  if (!(error instanceof Error)) return error
  const found = explanations[error.name] ?? CREDENTIALS[error.name]
  return found === undefined ? error : new ActionError(found.message, { hint: found.hint, cause: error })
}
