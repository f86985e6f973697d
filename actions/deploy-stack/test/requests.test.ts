import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { makeTempFolder } from '../../shared/testing/temp-folder.ts'
import { STACK_ID } from './support/fake-cloudformation.ts'
import { members } from './support/query-xml.ts'
import { account, closeAccounts, deploy, TEMPLATE } from './support/run-deploy.ts'
import { EXISTING } from './support/stack-fixtures.ts'

closeAccounts()

describe('the request of CreateChangeSet', () => {
  it('has the parameters, tags, capabilities, role and topics that are given', async () => {
    const aws = await account({ stack: EXISTING })
    await deploy(aws, {
      parameters: 'Name=other\nSize=007',
      tags: 'team: data\ncost-centre: "12"',
      capabilities: 'CAPABILITY_IAM, CAPABILITY_NAMED_IAM\nCAPABILITY_AUTO_EXPAND',
      'service-role-arn': 'arn:aws:iam::123456789012:role/cloudformation',
      'notification-arns': 'arn:aws:sns:eu-west-1:123456789012:deployments',
    })
    const form = aws.of('CreateChangeSet')[0]?.input ?? {}
    expect(form).toMatchObject({
      StackName: 'demo',
      TemplateBody: TEMPLATE,
      RoleARN: 'arn:aws:iam::123456789012:role/cloudformation',
    })
    expect(members(form, 'Parameters')).toEqual([
      { ParameterKey: 'Name', ParameterValue: 'other' },
      { ParameterKey: 'Size', ParameterValue: '007' },
    ])
    expect(members(form, 'Tags')).toEqual([
      { Key: 'team', Value: 'data' },
      { Key: 'cost-centre', Value: '12' },
    ])
    expect(members(form, 'Capabilities').map(word => word[''])).toEqual([
      'CAPABILITY_IAM',
      'CAPABILITY_NAMED_IAM',
      'CAPABILITY_AUTO_EXPAND',
    ])
    expect(members(form, 'NotificationARNs')).toEqual([{ '': 'arn:aws:sns:eu-west-1:123456789012:deployments' }])
  })

  it('has the parameters of parameters-file, except those given in parameters', async () => {
    const file = join(makeTempFolder('parameters-'), 'parameters.json')
    writeFileSync(
      file,
      JSON.stringify([
        { ParameterKey: 'Name', ParameterValue: 'file' },
        { ParameterKey: 'Size', ParameterValue: '2' },
      ]),
    )
    const aws = await account({ stack: EXISTING })
    await deploy(aws, { parameters: 'Name: given', 'parameters-file': file })
    expect(members(aws.of('CreateChangeSet')[0]?.input ?? {}, 'Parameters')).toEqual([
      { ParameterKey: 'Name', ParameterValue: 'given' },
      { ParameterKey: 'Size', ParameterValue: '2' },
    ])
  })

  it('has no tags when none are given, and an empty list for an empty map', async () => {
    const aws = await account({ stack: EXISTING })
    await deploy(aws, { mode: 'plan' })
    await deploy(aws, { mode: 'plan', tags: '{}' })
    const [notGiven, cleared] = aws.of('CreateChangeSet')
    expect(Object.keys(notGiven?.input ?? {}).filter(key => key.startsWith('Tags'))).toEqual([])
    expect(cleared?.input.Tags).toBe('')
  })

  it.each([
    ['rollback', undefined, undefined],
    ['keep', 'true', undefined],
    ['delete', undefined, 'DELETE'],
  ])('sets the rollback options for "on-failure: %s"', async (choice, disabled, onStackFailure) => {
    const aws = await account()
    await deploy(aws, { 'on-failure': choice })
    expect(aws.of('ExecuteChangeSet')[0]?.input.DisableRollback).toBe(disabled)
    expect(aws.of('CreateChangeSet')[0]?.input.OnStackFailure).toBe(onStackFailure)
  })

  it.each([
    ['a nested stack', "Resources: { Data: { Type: 'AWS::CloudFormation::Stack' } }", 'true'],
    [
      'a transform, which can create one',
      'Transform: AWS::Serverless-2016-10-31\nResources: { A: { Type: T } }',
      'true',
    ],
    ['no nested stack', TEMPLATE, undefined],
  ])('sets IncludeNestedStacks by the template: %s', async (_, template, included) => {
    const aws = await account({ stack: EXISTING })
    await deploy(aws, { mode: 'plan' }, { template })
    expect(aws.of('CreateChangeSet')[0]?.input.IncludeNestedStacks).toBe(included)
  })

  it.each(['apply', 'plan'])(
    'sets DeploymentMode for "revert-drift: true" in mode %s, except for a new stack',
    async mode => {
      for (const stack of [EXISTING, undefined]) {
        const aws = await account(stack === undefined ? {} : { stack })
        await deploy(aws, { mode, 'revert-drift': 'true' })
        const { DeploymentMode } = aws.of('CreateChangeSet')[0]?.input ?? {}
        expect(DeploymentMode).toBe(stack === undefined ? undefined : 'REVERT_DRIFT')
      }
    },
  )

  it('has a name and a token made of the id of the workflow run', async () => {
    const aws = await account({ stack: EXISTING })
    await deploy(aws, {}, { env: { GITHUB_RUN_ID: '42', GITHUB_RUN_ATTEMPT: '3' } })
    const token = aws.of('ExecuteChangeSet')[0]?.input.ClientRequestToken
    expect(token).toMatch(/^deploy-42-3-[0-9a-f]{8}$/)
    expect(aws.of('CreateChangeSet')[0]?.input).toMatchObject({ ChangeSetName: token, ClientToken: token })
    expect(aws.of('ExecuteChangeSet')[0]?.input.StackName).toBe(STACK_ID)
  })

  it('has the tags that are given as a list of Key and Value', async () => {
    const aws = await account({ stack: EXISTING })
    await deploy(aws, { tags: '- Key: Env\n  Value: prod' })
    const { input } = aws.of('CreateChangeSet')[0] ?? {}
    expect(input).toMatchObject({ 'Tags.member.1.Key': 'Env', 'Tags.member.1.Value': 'prod' })
  })
})
