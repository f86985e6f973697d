import { describe, expect, it } from '@jest/globals'
import { change, refusal } from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy, TEMPLATE } from './support/run-deploy.ts'

closeAccounts()

const STACK = { status: 'CREATE_COMPLETE' } as const

describe('a change set of nested stacks', () => {
  const template = `${TEMPLATE}  Inner: { Type: 'AWS::CloudFormation::Stack' }\n`

  it('that CloudFormation cannot compute fails with a hint', async () => {
    const rejected = refusal('ValidationError', 'Nested stacks with Fn::ImportValue in TemplateURL are not supported')
    const aws = await account({ stack: STACK, faults: { CreateChangeSet: () => rejected } })
    expect((await deploy(aws, {}, { template })).errors.join()).toContain('"include-nested-stacks: false"')
    expect((await deploy(aws, { 'include-nested-stacks': 'false' }, { template })).errors.join()).not.toContain(
      'include-',
    )
  })

  it('that fails because of a TemplateURL has the same hint', async () => {
    const refused = 'Nested stack Inner: Fn::Select in TemplateURL cannot be resolved'
    const aws = await account({ stack: STACK, refused })
    expect((await deploy(aws, {}, { template })).errors.join()).toContain('"include-nested-stacks: false"')
  })

  it('without their changes protects what they hold', async () => {
    const aws = await account({
      stack: STACK,
      changes: [
        change({
          Action: 'Modify',
          LogicalResourceId: 'Inner',
          ResourceType: 'AWS::CloudFormation::Stack',
          PhysicalResourceId: 'arn:inner',
        }),
      ],
      nestedResources: {
        'arn:inner': [
          {
            LogicalResourceId: 'Db',
            ResourceType: 'AWS::RDS::DBInstance',
            PhysicalResourceId: 'db',
            ResourceStatus: 'CREATE_COMPLETE',
            LastUpdatedTimestamp: new Date(0),
          },
        ],
      },
    })
    const { errors } = await deploy(aws, { 'include-nested-stacks': 'false' }, { template })
    expect(errors.join()).toContain('Inner/Db (AWS::RDS::DBInstance) might be replaced or deleted')
    expect(aws.of('ExecuteChangeSet')).toEqual([])
  })
})
