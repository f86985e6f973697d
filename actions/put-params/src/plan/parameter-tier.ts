import type { ParameterTier } from '@aws-sdk/client-ssm'
import { maxValueBytes } from '../inputs/parameter-settings.ts'
import type { ParameterDetails, StoredParameter } from '../ssm/parameter-store.ts'

/** What is known of a parameter that exists. */
interface Existing {
  stored?: StoredParameter | undefined
  details?: ParameterDetails | undefined
}

/** Whether a value fits only into an advanced parameter. */
export const needsAdvanced = (value: string): boolean => Buffer.byteLength(value) > maxValueBytes('Standard')

/** Whether a parameter is advanced; without its details, its value can still show it. */
export const isAdvanced = ({ stored, details }: Existing): boolean =>
  details === undefined ? stored !== undefined && needsAdvanced(stored.value) : details.tier === 'Advanced'

/**
 * The tier to request for a parameter. An advanced parameter stays advanced: SSM cannot change it to standard, whatever
 * Intelligent-Tiering or the account's default would choose.
 */
export function chooseTier(existing: Existing, given: ParameterTier | undefined): ParameterTier | undefined {
  if (given !== 'Standard' && isAdvanced(existing)) return 'Advanced'
  return given ?? existing.details?.tier
}

/** Whether a write makes a parameter advanced, which has a cost. */
export function becomesAdvanced(existing: Existing, given: ParameterTier | undefined, value: string): boolean {
  if (isAdvanced(existing)) return false
  return given === 'Advanced' || (given === 'Intelligent-Tiering' && needsAdvanced(value))
}
