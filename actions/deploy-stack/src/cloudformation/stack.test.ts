import type { Stack } from '@aws-sdk/client-cloudformation'
import { expect, it } from '@jest/globals'
import { closeServices, service } from '../../test/support/fake-client.ts'
import { refusal, reply } from '../../test/support/fake-cloudformation.ts'
import { describeStack, isBusy, OvertakenError, setTerminationProtection } from './stack.ts'

closeServices()

const named = (more: Partial<Stack> = {}) => ({ StackName: 'demo', ...more }) as Stack

it('is described by the name or id that is asked for', async () => {
  const { api, aws } = await service({ DescribeStacks: reply('DescribeStacks', { Stacks: [{ StackName: 'demo' }] }) })
  await expect(describeStack('demo', api)).resolves.toMatchObject({ StackName: 'demo' })
  expect(aws.calls[0]?.input.StackName).toBe('demo')
})

it('is not there where the service says so, or says nothing', async () => {
  for (const DescribeStacks of [refusal('ValidationError', 'does not exist'), reply('DescribeStacks', {})]) {
    const { api } = await service({ DescribeStacks })
    await expect(describeStack('demo', api)).resolves.toBeUndefined()
  }
})

it('is busy in what nobody knows, too', () => {
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
])('is protected as wanted (%s) where it is not (%s): a call %s', async (wanted, is, does) => {
  const { api, aws } = await service({ UpdateTerminationProtection: reply('UpdateTerminationProtection', {}) })
  const stack = named(is === undefined ? {} : { EnableTerminationProtection: is })
  await expect(setTerminationProtection(stack, wanted, api)).resolves.toBe(does)
  expect(aws.calls.map(({ input }) => [input.StackName, input.EnableTerminationProtection])).toEqual(
    does ? [['demo', `${wanted}`]] : [],
  )
})

it('that somebody else took is worth another run', () => {
  expect(new OvertakenError('taken').hint).toBe('Run this step again, or set "wait-for-other-operation: true".')
})
