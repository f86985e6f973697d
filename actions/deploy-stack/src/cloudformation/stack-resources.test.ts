import { describe, expect, it } from '@jest/globals'
import { closeServices, service } from '../../test/support/fake-client.ts'
import { refusal, reply, STACK_ID } from '../../test/support/fake-cloudformation.ts'
import { describeLatestOperation, listFailedResources, listResources } from './stack-resources.ts'

closeServices()

const resources = (...StackResourceSummaries: object[]) =>
  reply('ListStackResources', { StackResourceSummaries: StackResourceSummaries as never })
const failed = { LogicalResourceId: 'A', ResourceType: 'AWS::SNS::Topic', ResourceStatus: 'CREATE_FAILED' }

describe('a read that only adds to a message', () => {
  it.each([{ StackId: STACK_ID, StackName: 'demo' }, { StackName: 'demo' }])(
    'uses the id, or else the name',
    async stack => {
      const { api, aws } = await service({
        DescribeStackEvents: reply('DescribeStackEvents', {}),
        ListStackResources: resources(),
      })
      await expect(describeLatestOperation(stack as never, api)).resolves.toBe('an unknown status')
      await listResources(stack, api)
      for (const { input } of aws.calls) expect(input.StackName).toBe(stack.StackId ?? 'demo')
      expect(aws.of('ListStackResources')[0]?.input.NextToken).toBeUndefined()
    },
  )

  it('returns all pages', async () => {
    const pages = [
      reply('ListStackResources', { StackResourceSummaries: [failed], NextToken: 'two' }),
      reply('ListStackResources', {}),
    ]
    const { api, aws } = await service({ ListStackResources: (_, nth) => pages[nth - 1] ?? {} })
    const found = await listFailedResources({ StackName: 'demo' } as never, api)
    expect(found).toEqual([{ id: 'A', type: 'AWS::SNS::Topic', reason: 'no reason given' }])
    expect(aws.of('ListStackResources').map(({ input }) => input.NextToken)).toEqual([undefined, 'two'])
  })

  it('leaves out the resources that an earlier operation deleted', async () => {
    const { api } = await service({
      ListStackResources: resources(failed, { ...failed, ResourceStatus: 'DELETE_COMPLETE' }),
    })
    await expect(listResources({ StackName: 'demo' }, api)).resolves.toMatchObject([failed])
  })

  it('fails at the deadline', async () => {
    const { api } = await service({ ListStackResources: refusal('Throttling', 'Rate exceeded') })
    await expect(listResources({ StackName: 'demo' } as never, api)).rejects.toThrow('retried until the deadline')
  })
})
