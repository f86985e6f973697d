import { CancelUpdateStackCommand } from '@aws-sdk/client-cloudformation'
import { isNamed } from '../../../shared/aws-errors.ts'
import type { CloudFormation } from '../cloudformation/client.ts'
import { toCancelToken } from '../stack-events/event-stream.ts'

/** Cancels a running update, which then rolls back. Returns whether there was one to cancel. */
export async function cancelUpdate(
  { stackId, token }: { stackId: string; token: string },
  api: CloudFormation,
): Promise<boolean> {
  const input = { StackName: stackId, ClientRequestToken: toCancelToken(token) }
  try {
    await api.call((client, options) => client.send(new CancelUpdateStackCommand(input), options))
    return true
  } catch (error) {
    // A repeat after a lost reply.
    if (isNamed(error, 'TokenAlreadyExistsException')) return true
    // The update has ended, or is rolling back.
    if (isNamed(error, 'ValidationError')) return false
    throw error
  }
}
