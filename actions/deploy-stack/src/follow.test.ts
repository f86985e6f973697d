import { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { expect, it } from '@jest/globals'
import { Api } from './api.ts'
import { follow, type Listener } from './follow.ts'
import { EventTree } from './nested-events.ts'
import { Pace } from './pace.ts'
import { account, closeAccounts } from './testing/bench.ts'
import { STACK_ID } from './testing/fake-cloudformation.ts'

closeAccounts()

it.each([
  ['that is over does not go on', 'UPDATE_COMPLETE'],
  ['that runs is given up', 'UPDATE_IN_PROGRESS'],
])('an operation %s where its services cannot be kept running', async (_, status) => {
  const aws = await account({ operation: [{ id: 'demo', status, token: 'ours' }] })
  aws.state.executedAt = 0
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' }
  const connect = () => new CloudFormationClient({ endpoint: aws.url, region: 'eu-west-1', credentials })
  const api = new Api(connect, { clock: aws.clock, deadline: aws.clock.now() + 60_000 })
  const listener: Listener = {
    event() {},
    status() {},
    warn() {},
    left: () => undefined,
    round: () => Promise.reject(new Error('three tasks have failed')),
  }
  const events = new EventTree({ stackId: STACK_ID, token: 'ours', since: new Date(0) }, api)
  const pace = new Pace(aws.clock, () => api.calls)
  const end = follow(events, { unseen: async () => undefined, pace }, api, listener)
  if (status === 'UPDATE_COMPLETE') await expect(end).resolves.toBe(status)
  else await expect(end).rejects.toThrow('three tasks have failed')
})
