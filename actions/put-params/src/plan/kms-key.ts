import type { KMSClient } from '@aws-sdk/client-kms'
import { awsClientConfig } from '../../../shared/aws.ts'
import { isDenied, isNamed, toActionError } from '../../../shared/aws-errors.ts'
import type { AwsInputs } from '../../../shared/aws-inputs.ts'
import type { Deadline } from '../../../shared/deadline.ts'
import { messageOf } from '../../../shared/errors.ts'
import { retry } from '../../../shared/retry.ts'
import { isWrite, type Settings, type Step, settingsOf } from './plan.ts'

interface KeyInputs extends AwsInputs, Settings {}

/** Finds why keys of the steps that write SecureStrings cannot encrypt them. */
export async function findKeyProblems(
  steps: Step[],
  inputs: KeyInputs,
  deadline: Deadline,
  warn: (message: string) => void,
): Promise<string[]> {
  const encrypted = steps.filter(step => isWrite(step) && step.desired.type === 'SecureString')
  const keys = new Set(encrypted.flatMap(({ desired }) => settingsOf(desired, inputs).kmsKeyId ?? []))
  const connect = async () => {
    const { KMSClient } = await import('@aws-sdk/client-kms')
    return new KMSClient(awsClientConfig(inputs))
  }
  const problems: string[] = []
  for (const key of keys) {
    const problem = await findKeyProblem(key, connect, deadline, warn)
    if (problem !== undefined) problems.push(`kms-key-id ${problem}`)
  }
  return problems
}

/**
 * Finds why a KMS key cannot encrypt SecureStrings, as a message that starts with the key; undefined if it can.
 * A role without kms:DescribeKey can still be authorized to use the key, so a denial is a warning.
 */
async function findKeyProblem(
  keyId: string,
  connect: () => Promise<KMSClient>,
  deadline: Deadline,
  warn: (message: string) => void,
): Promise<string | undefined> {
  const kms = await connect()
  const { DescribeKeyCommand } = await import('@aws-sdk/client-kms')
  const { signal } = deadline
  const options = signal === undefined ? {} : { abortSignal: signal }
  try {
    const send = () => kms.send(new DescribeKeyCommand({ KeyId: keyId }), options)
    const { KeyMetadata: key } = await retry(send, deadline)
    if (key?.KeyState !== 'Enabled') return `${keyId} is ${key?.KeyState ?? 'in an unknown state'}, not Enabled`
    if (key.KeySpec !== 'SYMMETRIC_DEFAULT') {
      return `${keyId} is a ${key.KeySpec} key; SecureStrings need a symmetric one`
    }
    return undefined
  } catch (error) {
    if (isNamed(error, 'NotFoundException', 'InvalidArnException')) return `${keyId} was not found`
    const failure = toActionError(error, {
      service: 'KMS',
      action: 'kms:DescribeKey',
      purpose: `check kms-key-id ${keyId}`,
    })
    if (!isDenied(error)) throw failure
    warn(messageOf(failure))
    return undefined
  }
}
