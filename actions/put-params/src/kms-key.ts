import type { KMSClient } from '@aws-sdk/client-kms'
import { messageOf } from '../../shared/errors.ts'
import { forLog } from '../../shared/remote-text.ts'
import { persist } from '../../shared/retry.ts'
import type { Working } from './ssm-client.ts'

/**
 * What keeps a KMS key from encrypting SecureStrings, in words that follow its name; undefined where nothing is known to.
 * A role that may not look at the key can still be allowed to use it, so a refused look is a warning.
 */
export async function keyProblem(
  keyId: string,
  connect: () => Promise<KMSClient>,
  working: Working,
  warn: (message: string) => void,
): Promise<string | undefined> {
  const kms = await connect()
  const { DescribeKeyCommand } = await import('@aws-sdk/client-kms')
  const options = working.signal === undefined ? {} : { abortSignal: working.signal }
  try {
    const ask = () => kms.send(new DescribeKeyCommand({ KeyId: keyId }), options)
    const { KeyMetadata: key } = await persist(ask, working)
    if (key?.KeyState !== 'Enabled') return `${keyId} is ${key?.KeyState ?? 'in no known state'}, not Enabled`
    if (key.KeySpec !== 'SYMMETRIC_DEFAULT')
      return `${keyId} is a ${key.KeySpec} key; SecureStrings need a symmetric one`
    return undefined
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'NotFoundException' || name === 'InvalidArnException') return `${keyId} was not found`
    if (name !== 'AccessDeniedException') throw error
    warn(`KMS does not let this role look at ${keyId}: ${forLog(messageOf(error))}`)
    return undefined
  }
}
