import type { KMSClient } from '@aws-sdk/client-kms'
import { isDenied, isNamed, toActionError } from '../../shared/aws-errors.ts'
import type { Deadline } from '../../shared/deadline.ts'
import { messageOf } from '../../shared/errors.ts'
import { retry } from '../../shared/retry.ts'

/**
 * Finds why a KMS key cannot encrypt SecureStrings, as a message that starts with the key; undefined if it can.
 * A role without kms:DescribeKey can still be authorized to use the key, so a denial is a warning.
 */
export async function findKeyProblem(
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
