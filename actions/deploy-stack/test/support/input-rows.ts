import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { xml } from '../../../shared/testing/fake-aws.ts'
import type { Outcome } from '../../../shared/testing/runner-step.ts'
import { makeTempFolder } from '../../../shared/testing/temp-folder.ts'
import { change, EMPTY, type FakeCloudFormation, reply, type Scenario, STACK_ID } from './fake-cloudformation.ts'
import { losingService, SERVICE_ARN } from './fake-ecs.ts'
import { toXml } from './query-xml.ts'
import { TEMPLATE } from './run-deploy.ts'

/** The result of a run, the requests to AWS, and those for OIDC tokens. */
export interface Run extends Outcome {
  aws: FakeCloudFormation
  tokens: string[]
}

/** Where an input is seen to take effect: with a value, and without it or with another one. */
export interface Row {
  see: (run: Run) => unknown
  with: [value: string, seen: unknown]
  without: [value: string | undefined, seen: unknown]
  /** What both runs have. */
  inputs?: Record<string, string>
  scenario?: Scenario
  template?: string
  /** Whether the run waits for minutes, which pass at once. */
  minutes?: boolean
}

const file = (name: string, text: string): string => {
  const path = join(makeTempFolder('inputs-'), name)
  writeFileSync(path, text)
  return path
}
const stack = { status: 'CREATE_COMPLETE' } as const
const template = ''
const busy = reply('DescribeStacks', {
  Stacks: [{ StackId: STACK_ID, StackName: 'demo', CreationTime: new Date(0), StackStatus: 'UPDATE_IN_PROGRESS' }],
})
const failing = [
  { id: 'demo', status: 'UPDATE_IN_PROGRESS' },
  { id: 'Web', type: 'AWS::ECS::Service', physical: SERVICE_ARN, status: 'UPDATE_IN_PROGRESS' },
  { id: 'demo', status: 'UPDATE_ROLLBACK_COMPLETE', afterMs: 1_500 },
]
const role = 'arn:aws:iam::123456789012:role/deploy'
const Credentials = { AccessKeyId: 'ASIA', SecretAccessKey: 's', SessionToken: 't', Expiration: new Date(2e12) }
const assuming = {
  stack,
  answers: { AssumeRoleWithWebIdentity: () => xml('AssumeRoleWithWebIdentity', toXml({ Credentials })) },
}

const sent = (operation: string, field: string) => (run: Run) => run.aws.of(operation)[0]?.input[field]
const calls = (operation: string) => (run: Run) => run.aws.of(operation).length
const exitCode = (run: Run) => run.exitCode

/** Every input of action.yml, and where it is seen to take effect. */
export const ROWS: Record<string, Row> = {
  'stack-name': { see: sent('CreateChangeSet', 'StackName'), with: ['demo', 'demo'], without: ['other', 'other'] },
  mode: { see: calls('ExecuteChangeSet'), with: ['plan', 0], without: [undefined, 1] },
  template: {
    see: sent('CreateChangeSet', 'TemplateBody'),
    with: [file('template.yml', TEMPLATE), TEMPLATE],
    without: ['', undefined],
  },
  's3-bucket': {
    see: calls('PutObject'),
    with: ['templates', 1],
    without: [undefined, 0],
    template: `# ${'x'.repeat(51_200)}\n${TEMPLATE}`,
  },
  's3-prefix': {
    see: run => /\/templates\/(.+)\//.exec(`${run.aws.of('PutObject')[0]?.input.path}`)?.[1],
    with: ['team/stacks', 'team/stacks'],
    without: [undefined, 'cloudformation'],
    inputs: { 's3-bucket': 'templates' },
    template: `# ${'x'.repeat(51_200)}\n${TEMPLATE}`,
  },
  parameters: {
    see: sent('CreateChangeSet', 'Parameters.member.1.ParameterValue'),
    with: ['Name: given', 'given'],
    without: [undefined, undefined],
  },
  'parameters-file': {
    see: sent('CreateChangeSet', 'Parameters.member.1.ParameterValue'),
    with: [file('parameters.yml', 'Name: of the file'), 'of the file'],
    without: [undefined, undefined],
  },
  'reset-parameters': {
    see: sent('CreateChangeSet', 'Parameters.member.1.UsePreviousValue'),
    with: ['Na*', undefined],
    without: [undefined, 'true'],
    scenario: { stack: { ...stack, Parameters: [{ ParameterKey: 'Name', ParameterValue: 'old' }] } },
  },
  capabilities: {
    see: sent('CreateChangeSet', 'Capabilities.member.1'),
    with: ['CAPABILITY_IAM', 'CAPABILITY_IAM'],
    without: [undefined, undefined],
  },
  tags: {
    see: sent('CreateChangeSet', 'Tags.member.1.Key'),
    with: ['team: data', 'team'],
    without: [undefined, undefined],
  },
  'service-role-arn': { see: sent('CreateChangeSet', 'RoleARN'), with: [role, role], without: [undefined, undefined] },
  'notification-arns': {
    see: sent('CreateChangeSet', 'NotificationARNs.member.1'),
    with: ['arn:aws:sns:eu-west-1:1:t', 'arn:aws:sns:eu-west-1:1:t'],
    without: [undefined, undefined],
  },
  'change-set': {
    see: run => run.aws.state.changeSets.size,
    with: ['planned', 1],
    without: [undefined, 0],
    inputs: { mode: 'plan' },
  },
  'confirm-delete': {
    see: calls('DeleteStack'),
    with: ['demo', 1],
    without: [undefined, 0],
    inputs: { mode: 'delete', template },
  },
  'retain-resources': {
    see: sent('DeleteStack', 'RetainResources.member.1'),
    with: ['Bucket', 'Bucket'],
    without: [undefined, undefined],
    inputs: { mode: 'delete', template, 'confirm-delete': 'demo' },
    scenario: { stack: { status: 'DELETE_FAILED' } },
  },
  'on-empty': { see: exitCode, with: ['fail', 1], without: [undefined, 0], scenario: { stack, refused: EMPTY } },
  'on-failure': {
    see: sent('ExecuteChangeSet', 'DisableRollback'),
    with: ['keep', 'true'],
    without: [undefined, undefined],
  },
  'allow-replacement': {
    see: calls('ExecuteChangeSet'),
    with: ['Db', 1],
    without: [undefined, 0],
    scenario: {
      stack,
      changes: [change({ LogicalResourceId: 'Db', ResourceType: 'AWS::RDS::DBInstance', Action: 'Remove' })],
    },
  },
  'replace-failed': {
    see: calls('DeleteStack'),
    with: ['true', 1],
    without: [undefined, 0],
    scenario: { stack: { status: 'ROLLBACK_COMPLETE' } },
  },
  'include-nested-stacks': {
    see: sent('CreateChangeSet', 'IncludeNestedStacks'),
    with: ['false', undefined],
    without: [undefined, 'true'],
    template: `${TEMPLATE}  Inner: { Type: 'AWS::CloudFormation::Stack' }\n`,
  },
  'import-existing': {
    see: sent('CreateChangeSet', 'ImportExistingResources'),
    with: ['true', 'true'],
    without: [undefined, undefined],
    template: 'Resources: { B: { Type: T, DeletionPolicy: Retain, Properties: { BucketName: b } } }',
  },
  deployment: {
    see: sent('CreateChangeSet', 'DeploymentConfig.Mode'),
    with: ['express', 'EXPRESS'],
    without: [undefined, undefined],
  },
  'revert-drift': {
    see: sent('CreateChangeSet', 'DeploymentMode'),
    with: ['true', 'REVERT_DRIFT'],
    without: [undefined, undefined],
  },
  'fail-on-drift': {
    see: exitCode,
    with: ['false', 0],
    without: [undefined, 1],
    inputs: { mode: 'drift', template },
    scenario: { stack, drift: { status: 'DRIFTED' } },
  },
  'fail-fast-services': {
    see: run => run.outputs.status,
    with: ['false', 'UPDATE_ROLLBACK_COMPLETE'],
    without: [undefined, 'UPDATE_IN_PROGRESS'],
    scenario: { stack, operation: failing, answers: losingService() },
  },
  'cancel-update-on': {
    see: calls('CancelUpdateStack'),
    with: ['service-failure', 1],
    without: [undefined, 0],
    scenario: { stack, operation: failing, answers: losingService() },
  },
  'stack-policy': {
    see: calls('SetStackPolicy'),
    with: [file('policy.json', '{"Statement": []}'), 1],
    without: [undefined, 0],
  },
  'termination-protection': {
    see: sent('UpdateTerminationProtection', 'EnableTerminationProtection'),
    with: ['true', 'true'],
    without: [undefined, undefined],
  },
  'wait-for-other-operation': {
    see: run => run.log.includes('Waiting for it to end'),
    with: ['true', true],
    without: [undefined, false],
    inputs: { 'timeout-minutes': '1' },
    minutes: true,
    scenario: { stack: { status: 'UPDATE_IN_PROGRESS' } },
  },
  'timeout-minutes': {
    see: run => run.exitCode,
    with: ['1', 1],
    without: ['60', 0],
    inputs: { 'wait-for-other-operation': 'true' },
    minutes: true,
    // More reads than fit in a minute.
    scenario: { stack, faults: { DescribeStacks: nth => (nth <= 30 ? busy : undefined) } },
  },
  'aws-region': {
    see: run => /\/([^/]+)\/cloudformation\//.exec(`${run.aws.calls[0]?.headers.authorization}`)?.[1],
    with: ['us-east-2', 'us-east-2'],
    without: [undefined, 'eu-west-1'],
  },
  'role-to-assume': {
    see: sent('AssumeRoleWithWebIdentity', 'RoleArn'),
    with: [role, role],
    without: [undefined, undefined],
    scenario: assuming,
  },
  'role-session-name': {
    see: sent('AssumeRoleWithWebIdentity', 'RoleSessionName'),
    with: ['mine', 'mine'],
    without: [undefined, 'deploy-stack'],
    inputs: { 'role-to-assume': role },
    scenario: assuming,
  },
  'role-duration-seconds': {
    see: sent('AssumeRoleWithWebIdentity', 'DurationSeconds'),
    with: ['900', '900'],
    without: [undefined, '3600'],
    inputs: { 'role-to-assume': role },
    scenario: assuming,
  },
  audience: {
    see: run => /audience=([^&]+)/.exec(run.tokens.at(-1) ?? '')?.[1],
    with: ['mine', 'mine'],
    without: [undefined, 'sts.amazonaws.com'],
    inputs: { 'role-to-assume': role },
    scenario: assuming,
  },
}
