import { expect, it } from '@jest/globals'
import { type Answer, closeServices, service } from '../../test/support/fake-client.ts'
import { refusal, reply } from '../../test/support/fake-cloudformation.ts'
import { readValidationErrors } from './validation-errors.ts'

closeServices()

async function failures(DescribeEvents: Answer) {
  const { api, aws } = await service({ DescribeEvents })
  return { found: await readValidationErrors('arn:changeSet/ours', api), calls: aws.of('DescribeEvents') }
}

it('are asked for by the change set, and told with where they are', async () => {
  const OperationEvents = [
    { LogicalResourceId: 'Bucket', ValidationPath: '/Resources/Bucket', ValidationStatusReason: 'no such property' },
    { LogicalResourceId: 'Queue', HookStatusReason: 'not encrypted', ResourceStatusReason: 'a hook failed' },
    { ResourceStatusReason: 'a name is taken' },
    { LogicalResourceId: 'Fine' },
  ]
  const { found, calls } = await failures(reply('DescribeEvents', { OperationEvents }))
  expect(found).toEqual(['Bucket /Resources/Bucket: no such property', 'Queue: not encrypted', 'a name is taken'])
  expect(calls.map(({ input }) => input)).toEqual([
    expect.objectContaining({ ChangeSetName: 'arn:changeSet/ours', 'Filters.FailedEvents': 'true' }),
  ])
})

it.each<[string, Answer]>([
  ['there are none', reply('DescribeEvents', {})],
  ['they may not be read', refusal('AccessDenied', 'not you', 403)],
  ['the service has no time', refusal('Throttling', 'Rate exceeded')],
])('are none where %s, after one call', async (_, answer) => {
  const { found, calls } = await failures(answer)
  expect(found).toEqual([])
  expect(calls).toHaveLength(1)
})
