import type { EC2Client, EC2ClientConfig } from '@aws-sdk/client-ec2'
import { messageOf } from '../../../shared/errors.ts'
import type { Log } from '../../../shared/log.ts'
import { explainNetworkError } from '../../../shared/network-errors.ts'
import { isTransient } from '../../../shared/retry.ts'

/**
 * Creates the function that reads the public IP address of a network interface; undefined if it has none.
 * If EC2 denies it or is not reachable, one warning says so and the private address is used.
 */
export function createPublicIpReader(config: EC2ClientConfig, log: Log, signal: AbortSignal | undefined) {
  let client: EC2Client | undefined
  let isWarned = false
  return async (networkInterfaceId: string): Promise<string | undefined> => {
    // EC2's model is larger than the rest of the action: it is loaded only here.
    const { DescribeNetworkInterfacesCommand, EC2Client } = await import('@aws-sdk/client-ec2')
    // The private address is enough: no retries.
    client ??= new EC2Client({ ...config, maxAttempts: 1 })
    const command = new DescribeNetworkInterfacesCommand({ NetworkInterfaceIds: [networkInterfaceId] })
    try {
      const { NetworkInterfaces } = await client.send(command, signal === undefined ? {} : { abortSignal: signal })
      return NetworkInterfaces?.[0]?.Association?.PublicIp
    } catch (error) {
      const isReported = hasStatus(error) || isTransient(error) || explainNetworkError(error) !== undefined
      if (signal?.aborted || !isReported) throw error
      if (!isWarned) {
        isWarned = true
        log.warning(
          `Cannot read the task's public IP address; using the private one (ec2:DescribeNetworkInterfaces: ${messageOf(error)})`,
        )
      }
      return undefined
    }
  }
}

/** Whether EC2, or a proxy in front of it, has replied. */
const hasStatus = (error: unknown): boolean =>
  (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode !== undefined
