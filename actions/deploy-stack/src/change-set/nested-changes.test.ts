import { expect, it } from '@jest/globals'
import { closeServices, service } from '../../test/support/fake-client.ts'
import { reply, STACK_ID } from '../../test/support/fake-cloudformation.ts'
import type { ChangeSet } from './change-set.ts'
import { listAllChanges } from './nested-changes.ts'

closeServices()

it('looks five stacks deep, and no deeper', async () => {
  const within = (ChangeSetId: string) => ({ ResourceChange: { LogicalResourceId: 'Inner', ChangeSetId } })
  const { api, aws } = await service({
    DescribeChangeSet: ({ input }) =>
      reply('DescribeChangeSet', { Status: 'CREATE_COMPLETE', Changes: [within(`${input.ChangeSetName}+`)] }),
  })
  const changeSet = { stackId: STACK_ID, changes: [within('arn:of')] } as ChangeSet
  const found = await listAllChanges(changeSet, api)
  expect(found.map(({ path }) => path.length)).toEqual([0, 1, 2, 3, 4, 5])
  expect(aws.of('DescribeChangeSet').map(({ input }) => input.ChangeSetName)).toEqual([
    'arn:of',
    'arn:of+',
    'arn:of++',
    'arn:of+++',
    'arn:of++++',
  ])
})
