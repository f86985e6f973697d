import type { SSMClient } from '@aws-sdk/client-ssm'
import type { Deadline } from '../../../shared/deadline.ts'
import { createParameterReader } from './parameter-reader.ts'
import type { ParameterStore } from './parameter-store.ts'
import { createParameterWriter } from './parameter-writer.ts'
import { createRenewal } from './renew-credentials.ts'

/**
 * Creates a client for Parameter Store.
 * `isSecret` selects parameters to mask regardless of their stored type.
 */
export function createParameterStore(
  ssm: SSMClient,
  deadline: Deadline,
  isSecret: (name: string) => boolean = () => false,
): ParameterStore {
  const renewing = createRenewal(ssm)
  const reader = createParameterReader(ssm, { deadline, renewing, isSecret })
  return { ...reader, ...createParameterWriter(ssm, { deadline, renewing, readLate: reader.readWithoutRetry }) }
}
