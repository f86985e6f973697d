import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { awsClientConfig } from '../../../shared/aws.ts'
import { toActionError } from '../../../shared/aws-errors.ts'
import type { Deadline } from '../../../shared/deadline.ts'
import { ActionError } from '../../../shared/errors.ts'
import { mask } from '../../../shared/redact.ts'
import { retry } from '../../../shared/retry.ts'
import type { Inputs } from '../inputs.ts'

/** Reads and masks the password that SSM stores in the parameter `name`. */
export async function readSsmPassword(inputs: Inputs, name: string, deadline: Deadline): Promise<string> {
  const ssm = new SSMClient(awsClientConfig(inputs))
  const abort = deadline.signal === undefined ? {} : { abortSignal: deadline.signal }
  try {
    const command = new GetParameterCommand({ Name: name, WithDecryption: true })
    const { Parameter } = await retry(() => ssm.send(command, abort), deadline)
    if (!Parameter?.Value) throw new ActionError(`SSM parameter ${name} is empty`)
    return mask(Parameter.Value)
  } catch (error) {
    throw toActionError(error, { service: 'SSM', action: 'ssm:GetParameter', explanations: explainErrors(name) })
  }
}

// Errors of the API page "GetParameter".
const explainErrors = (name: string) => ({
  ParameterNotFound: {
    message: `SSM parameter ${name} was not found in this region`,
    hint: 'Check password-parameter and aws-region.',
  },
})
