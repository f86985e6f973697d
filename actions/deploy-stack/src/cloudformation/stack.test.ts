import type { Stack } from '@aws-sdk/client-cloudformation'
import { expect, it } from '@jest/globals'
import { closeServices, service } from '../../test/support/fake-client.ts'
import { refusal, reply } from '../../test/support/fake-cloudformation.ts'
import { describeStack, isBusy, OvertakenError, setTerminationProtection } from './stack.ts'

closeServices()

const named = (more: Partial<Stack> = {}) => ({ StackName: 'demo', ...more }) as Stack

it('is described by its name or id', async () => {
  const { api, aws } = await service({ DescribeStacks: reply('DescribeStacks', { Stacks: [{ StackName: 'demo' }] }) })
  await expect(describeStack('demo', api)).resolves.toMatchObject({ StackName: 'demo' })
  expect(aws.calls[0]?.input.StackName).toBe('demo')
})

it('is undefined when the service reports none', async () => {
  for (const DescribeStacks of [refusal('ValidationError', 'does not exist'), reply('DescribeStacks', {})]) {
    const { api } = await service({ DescribeStacks })
    await expect(describeStack('demo', api)).resolves.toBeUndefined()
  }
})

it('is busy in an unknown status', () => {
  const words = ['UPDATE_IN_PROGRESS', 'NEVER_HEARD_COMPLETE', 'UPDATE_COMPLETE', 'REVIEW_IN_PROGRESS']
  expect(words.map(StackStatus => isBusy(named({ StackStatus } as never)))).toEqual([true, true, false, false])
  expect(isBusy(undefined)).toBe(false)
})

it.each([
  [undefined, undefined, false],
  [undefined, true, false],
  [false, undefined, false],
  [false, false, false],
  [true, true, false],
  [true, undefined, true],
  [true, false, true],
  [false, true, true],
])('gets termination protection %s when it is %s: a call is %s', async (wanted, is, does) => {
  const { api, aws } = await service({ UpdateTerminationProtection: reply('UpdateTerminationProtection', {}) })
  const stack = named(is === undefined ? {} : { EnableTerminationProtection: is })
  await expect(setTerminationProtection(stack, wanted, api)).resolves.toBe(does)
  expect(aws.calls.map(({ input }) => [input.StackName, input.EnableTerminationProtection])).toEqual(
    does ? [['demo', `${wanted}`]] : [],
  )
})

it('has an error with a hint when another operation started', () => {
  expect(new OvertakenError('taken').hint).toBe('Run this step again, or set "wait-for-other-operation: true".')
})
