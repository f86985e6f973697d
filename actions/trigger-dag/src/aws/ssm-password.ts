import { GetParameterCommand, type SSMClient } from '@aws-sdk/client-ssm'
import { ActionError } from '../../../shared/errors.ts'
import { persist } from '../../../shared/retry.ts'
import { mask } from '../../../shared/secrets.ts'
import type { Clock } from '../../../shared/wait.ts'
import { type Explanations, explained } from './aws-errors.ts'

/** Reads and masks a password kept in SSM. */
export async function passwordFrom(
  ssm: SSMClient,
  name: string,
  patience: { deadline: number; clock: Clock; signal: AbortSignal },
): Promise<string> {
  const abort = { abortSignal: patience.signal }
  try {
    const { Parameter } = await persist(
      () => ssm.send(new GetParameterCommand({ Name: name, WithDecryption: true }), abort),
      patience,
    )
    if (Parameter?.Value === undefined || Parameter.Value === '')
      throw new ActionError(`The SSM parameter ${name} is empty`)
    return mask(Parameter.Value)
  } catch (error) {
    throw explained(error, refusals(name))
  }
}

const refusals = (name: string): Explanations => ({
  ParameterNotFound: {
    message: `There is no SSM parameter ${name} in this region`,
    hint: 'Check password-parameter and aws-region.',
  },
  AccessDeniedException: {
    message: `The SSM parameter ${name} may not be read`,
    hint: "Allow ssm:GetParameter on it, and kms:Decrypt on its key where that is not AWS's own.",
  },
})
