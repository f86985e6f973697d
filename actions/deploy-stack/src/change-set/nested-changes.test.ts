import { expect, it } from '@jest/globals'
import { closeServices, service } from '../../test/support/fake-client.ts'
import { reply, STACK_ID } from '../../test/support/fake-cloudformation.ts'
import type { ChangeSet } from './change-set.ts'
import { listAllChanges } from './nested-changes.ts'

closeServices()

it('reads nested stacks up to the fifth level', async () => {
  const nestedChange = (ChangeSetId: string) => ({ ResourceChange: { LogicalResourceId: 'Inner', ChangeSetId } })
  const { api, aws } = await service({
    DescribeChangeSet: ({ input }) =>
      reply('DescribeChangeSet', { Status: 'CREATE_COMPLETE', Changes: [nestedChange(`${input.ChangeSetName}+`)] }),
  })
  const changeSet = { stackId: STACK_ID, changes: [nestedChange('arn:of')] } as ChangeSet
  const changes = await listAllChanges(changeSet, api)
  expect(changes.map(({ path }) => path.length)).toEqual([0, 1, 2, 3, 4, 5])
  expect(aws.of('DescribeChangeSet').map(({ input }) => input.ChangeSetName)).toEqual([
    'arn:of',
    'arn:of+',
    'arn:of++',
    'arn:of+++',
    'arn:of++++',
  ])
})
