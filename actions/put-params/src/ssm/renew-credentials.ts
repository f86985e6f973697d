import type { SSMClient } from '@aws-sdk/client-ssm'
import { isExpired } from '../../../shared/aws-errors.ts'

/** Sends a call again with new credentials if they have expired; calls that fail at the same time renew them once. */
export function createRenewal(ssm: SSMClient): <T>(send: () => Promise<T>) => Promise<T> {
  let renewals = 0
  let renewal: Promise<void> | undefined
  const renew = async () => {
    await ssm.config.credentials({ forceRefresh: true })
    renewals += 1
    renewal = undefined
  }
  return async send => {
    const renewalsBefore = renewals
    try {
      return await send()
    } catch (error) {
      if (!isExpired(error)) throw error
      // Otherwise they were renewed after this call was sent.
      if (renewals === renewalsBefore) {
        renewal ??= renew()
        await renewal
      }
      return await send()
    }
  }
}
