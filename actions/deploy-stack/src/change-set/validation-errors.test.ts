import { expect, it } from '@jest/globals'
import { type Answer, closeServices, service } from '../../test/support/fake-client.ts'
import { refusal, reply } from '../../test/support/fake-cloudformation.ts'
import { readValidationErrors } from './validation-errors.ts'

closeServices()

async function read(DescribeEvents: Answer) {
  const { api, aws } = await service({ DescribeEvents })
  return { errors: await readValidationErrors('arn:changeSet/ours', api), calls: aws.of('DescribeEvents') }
}

it('reads the failed events of the change set with their locations', async () => {
  const OperationEvents = [
    { LogicalResourceId: 'Bucket', ValidationPath: '/Resources/Bucket', ValidationStatusReason: 'no such property' },
    { LogicalResourceId: 'Queue', HookStatusReason: 'not encrypted', ResourceStatusReason: 'a hook failed' },
    { ResourceStatusReason: 'a name is taken' },
    { LogicalResourceId: 'Fine' },
  ]
  const { errors, calls } = await read(reply('DescribeEvents', { OperationEvents }))
  expect(errors).toEqual(['Bucket /Resources/Bucket: no such property', 'Queue: not encrypted', 'a name is taken'])
  expect(calls.map(({ input }) => input)).toEqual([
    expect.objectContaining({ ChangeSetName: 'arn:changeSet/ours', 'Filters.FailedEvents': 'true' }),
  ])
})

it.each<[string, Answer, ...string[]]>([
  ['there are none', reply('DescribeEvents', {})],
  [
    'reading them is denied',
    refusal('AccessDenied', 'not you', 403),
    'cloudformation:DescribeEvents was denied. Grant it',
  ],
  ['the call is throttled', refusal('Throttling', 'Rate exceeded'), 'cannot be read: Rate exceeded'],
])('returns nothing or an explanation after one call when %s', async (_, answer, ...lines) => {
  const { errors, calls } = await read(answer)
  expect(errors).toEqual(lines.map(line => expect.stringContaining(line)))
  expect(calls).toHaveLength(1)
})

it('reads all pages', async () => {
  const page = (reason: string, NextToken?: string) =>
    reply('DescribeEvents', { OperationEvents: [{ ResourceStatusReason: reason }], NextToken })
  const { errors } = await read((_, nth) => (nth === 1 ? page('one', '2') : page('two')))
  expect(errors).toEqual(['one', 'two'])
})

it('names a hook, its mode and its reason', async () => {
  const OperationEvents = [
    {
      LogicalResourceId: 'Bucket',
      HookType: 'My::Org::Encryption',
      HookFailureMode: 'FAIL',
      HookStatus: 'HOOK_COMPLETE_FAILED',
      HookStatusReason: 'not encrypted',
    },
  ]
  const { errors } = await read(reply('DescribeEvents', { OperationEvents }))
  expect(errors).toEqual(['Bucket: Hook My::Org::Encryption (FAIL) HOOK_COMPLETE_FAILED: not encrypted'])
})
