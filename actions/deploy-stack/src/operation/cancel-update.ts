import { CancelUpdateStackCommand } from '@aws-sdk/client-cloudformation'
import { type CloudFormation, isNamed } from '../cloudformation/client.ts'
import { toCancelToken } from '../stack-events/event-stream.ts'

/** Asks CloudFormation to give up a running update, which it then rolls back; whether there was one to give up. */
export async function cancelUpdate(of: { stackId: string; token: string }, api: CloudFormation): Promise<boolean> {
  const input = { StackName: of.stackId, ClientRequestToken: toCancelToken(of.token) }
  try {
    await api.call((client, options) => client.send(new CancelUpdateStackCommand(input), options))
    return true
  } catch (error) {
    // A repeat: the first request had arrived, though its reply had not.
    if (isNamed(error, 'TokenAlreadyExistsException')) return true
    // How the API says that nothing is there to cancel: the update has ended, or rolls back already.
    if (isNamed(error, 'ValidationError')) return false
    throw error
  }
}
