import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { xml } from '../../shared/testing/fake-aws.ts'
import { serveOnLoopback } from '../../shared/testing/loopback-server.ts'
import { makeTempFolder } from '../../shared/testing/temp-folder.ts'
import { EMPTY, STACK_ID } from './support/fake-cloudformation.ts'
import { members, toXml } from './support/query-xml.ts'
import { account, closeAccounts, deploy, TEMPLATE } from './support/run-deploy.ts'

closeAccounts()

const existing = { status: 'CREATE_COMPLETE' } as const

describe('each input reaches AWS', () => {
  it('in the change set', async () => {
    const aws = await account({ stack: existing })
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

  it('parameters-file, behind parameters', async () => {
    const file = join(makeTempFolder('parameters-'), 'parameters.json')
    writeFileSync(
      file,
      JSON.stringify([
        { ParameterKey: 'Name', ParameterValue: 'file' },
        { ParameterKey: 'Size', ParameterValue: '2' },
      ]),
    )
    const aws = await account({ stack: existing })
    await deploy(aws, { parameters: 'Name: given', 'parameters-file': file })
    expect(members(aws.of('CreateChangeSet')[0]?.input ?? {}, 'Parameters')).toEqual([
      { ParameterKey: 'Name', ParameterValue: 'given' },
      { ParameterKey: 'Size', ParameterValue: '2' },
    ])
  })

  it('tags left out are not sent; an empty map clears them', async () => {
    const aws = await account({ stack: existing })
    await deploy(aws, { mode: 'plan' })
    await deploy(aws, { mode: 'plan', tags: '{}' })
    const [left, cleared] = aws.of('CreateChangeSet')
    expect(Object.keys(left?.input ?? {}).filter(key => key.startsWith('Tags'))).toEqual([])
    expect(cleared?.input.Tags).toBe('')
  })

  it.each([
    ['rollback', undefined, undefined],
    ['keep', 'true', undefined],
    ['delete', undefined, 'DELETE'],
  ])('on-failure: %s', async (choice, disabled, onStackFailure) => {
    const aws = await account()
    await deploy(aws, { 'on-failure': choice })
    expect(aws.of('ExecuteChangeSet')[0]?.input.DisableRollback).toBe(disabled)
    expect(aws.of('CreateChangeSet')[0]?.input.OnStackFailure).toBe(onStackFailure)
  })

  it.each([
    ['after an update', {}],
    ['without one', { refused: EMPTY }],
  ])('termination-protection, %s, only where it differs', async (_, scenario) => {
    const aws = await account({ stack: { ...existing, EnableTerminationProtection: false }, ...scenario })
    const { outputs } = await deploy(aws, { 'termination-protection': 'true' })
    expect(aws.of('UpdateTerminationProtection').map(({ input }) => input.EnableTerminationProtection)).toEqual([
      'true',
    ])
    expect(outputs.changed).toBe('true')
    await deploy(aws, { 'termination-protection': 'false', mode: 'plan' })
    expect(aws.of('UpdateTerminationProtection')).toHaveLength(1)
  })

  it.each([
    ['a nested stack', "Resources: { Data: { Type: 'AWS::CloudFormation::Stack' } }", 'true'],
    ['a transform that may make one', 'Transform: AWS::Serverless-2016-10-31\nResources: { A: { Type: T } }', 'true'],
    ['no nested stack', TEMPLATE, undefined],
  ])('nested stacks are part of the change set of a template with %s', async (_, template, included) => {
    const aws = await account({ stack: existing })
    await deploy(aws, { mode: 'plan' }, { template })
    expect(aws.of('CreateChangeSet')[0]?.input.IncludeNestedStacks).toBe(included)
  })

  it.each(['apply', 'plan'])(
    'revert-drift in mode %s, but not for a new stack, which cannot have drifted',
    async mode => {
      for (const stack of [existing, undefined]) {
        const aws = await account(stack === undefined ? {} : { stack })
        await deploy(aws, { mode, 'revert-drift': 'true' })
        const { DeploymentMode } = aws.of('CreateChangeSet')[0]?.input ?? {}
        expect(DeploymentMode).toBe(stack === undefined ? undefined : 'REVERT_DRIFT')
      }
    },
  )

  it('region and role, with a session of their own and credentials renewed before they end', async () => {
    const oidc = await serveOnLoopback(() => ({ body: { value: 'job-token' } }))
    const soon = () => new Date(Date.now() + 60_000)
    const aws = await account({
      stack: existing,
      answers: {
        AssumeRoleWithWebIdentity: () =>
          xml(
            'AssumeRoleWithWebIdentity',
            toXml({
              Credentials: { AccessKeyId: 'ASIAROLE', SecretAccessKey: 's', SessionToken: 't', Expiration: soon() },
            }),
          ),
      },
    })
    const { exitCode, errors } = await deploy(
      aws,
      {
        'aws-region': 'eu-central-1',
        'role-to-assume': 'arn:aws:iam::123456789012:role/deploy',
        'role-session-name': 'my-session',
        'role-duration-seconds': '900',
        audience: 'my-audience',
      },
      { env: { ACTIONS_ID_TOKEN_REQUEST_URL: `${oidc.url}/?a=b`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request' } },
    )
    await oidc.close()
    expect(errors).toEqual([])
    expect(exitCode).toBe(0)
    expect(oidc.requests[0]?.path).toContain('audience=my-audience')
    const assumed = aws.of('AssumeRoleWithWebIdentity')
    expect(assumed[0]?.input).toMatchObject({
      RoleSessionName: 'my-session',
      DurationSeconds: '900',
      WebIdentityToken: 'job-token',
    })
    expect(assumed.length).toBeGreaterThan(1)
    const signature = aws.of('CreateChangeSet')[0]?.headers.authorization
    expect(signature).toMatch(/Credential=ASIAROLE\/\d+\/eu-central-1\/cloudformation/)
  })

  it('names its operation after the run', async () => {
    const aws = await account({ stack: existing })
    await deploy(aws, {}, { env: { GITHUB_RUN_ID: '42', GITHUB_RUN_ATTEMPT: '3' } })
    const token = aws.of('ExecuteChangeSet')[0]?.input.ClientRequestToken
    expect(token).toMatch(/^deploy-42-3-[0-9a-f]{8}$/)
    expect(aws.of('CreateChangeSet')[0]?.input).toMatchObject({ ChangeSetName: token, ClientToken: token })
    expect(aws.of('ExecuteChangeSet')[0]?.input.StackName).toBe(STACK_ID)
  })
})

describe('what is wrong by itself is said before any call', () => {
  it.each([
    ['no template', TEMPLATE, { template: 'nowhere.yml' }, 'nowhere.yml is not a file'],
    ['a capability that does not exist', TEMPLATE, { capabilities: 'CAPABILITY_ALL' }, 'capabilities must be of'],
    ['parameters that are no map', TEMPLATE, { parameters: '- one' }, 'parameters must be a YAML map'],
  ])('%s', async (_, template, inputs, message) => {
    const aws = await account({ stack: existing })
    const { exitCode, errors } = await deploy(aws, inputs as Record<string, string>, { template })
    expect(exitCode).toBe(1)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toContain(message)
    expect(aws.calls).toEqual([])
  })

  it('an unknown parameter is one clear error, and no change set is made', async () => {
    const aws = await account({ stack: existing })
    const { exitCode, errors } = await deploy(aws, { parameters: 'Nmae: x\nSzie: 1' })
    expect(exitCode).toBe(1)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(/no parameter Nmae, Szie[\s\S]*Name, Size, Password/)
    expect(aws.of('CreateChangeSet')).toEqual([])
  })
})
