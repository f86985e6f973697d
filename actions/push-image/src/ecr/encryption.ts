import type { EncryptionConfiguration } from '@aws-sdk/client-ecr'
import { SettingError } from './setting-error.ts'

interface Request {
  encryptionType?: EncryptionConfiguration['encryptionType'] | undefined
  kmsKeyId?: string | undefined
}

/** The encryption of a new repository; undefined for ECR's default. */
export const requestEncryption = ({ encryptionType, kmsKeyId }: Request): EncryptionConfiguration | undefined =>
  encryptionType && { encryptionType, ...(kmsKeyId === undefined ? {} : { kmsKey: kmsKeyId }) }

/** @throws SettingError if the repository has another encryption, because ECR sets it only at creation. */
export function assertSameEncryption(current: EncryptionConfiguration | undefined, request: Request): void {
  const { encryptionType, kmsKeyId } = request
  const currentType = current?.encryptionType ?? 'AES256'
  if (encryptionType === undefined) return
  if (encryptionType === currentType && (kmsKeyId === undefined || isSameKey(kmsKeyId, current?.kmsKey))) return
  const requested = formatEncryption({ encryptionType, kmsKey: kmsKeyId })
  throw new SettingError(
    `The repository's encryption is ${formatEncryption({ encryptionType: currentType, kmsKey: current?.kmsKey })}, not ${requested}, and ECR cannot change it`,
    { hint: 'Correct encryption-type and kms-key-id, or use a new repository.' },
  )
}

/** ECR returns the ARN of the key, so an alias cannot be compared. */
const isSameKey = (requested: string, current = ''): boolean =>
  requested.includes('alias/') || requested.split('/').at(-1) === current.split('/').at(-1)

/** `KMS with the key …`. */
export const formatEncryption = ({ encryptionType, kmsKey }: EncryptionConfiguration): string =>
  kmsKey === undefined ? `${encryptionType}` : `${encryptionType} with the key ${kmsKey}`
