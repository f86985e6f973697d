import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runBlackBox } from '../../shared/testing/black-box.ts'
import { awsError, type Call } from '../../shared/testing/fake-aws.ts'
import { cancelWhen, compareWithRecording, KILL_AFTER_MS } from '../../shared/testing/recorded-scenarios.ts'
import { awsRequest, type ReceivedRequest, type ScenarioRun } from '../../shared/testing/recording.ts'
import { makeTempFolder } from '../../shared/testing/temp-folder.ts'
import {
  change,
  changeSetArn,
  EMPTY,
  type FakeCloudFormation,
  fakeCloudFormation,
  LOST,
  refusal,
  type Scenario,
  STACK_ID,
} from './support/fake-cloudformation.ts'
import { losingService, SERVICE_ARN } from './support/fake-ecs.ts'

interface Options {
  files?: Record<string, string>
  env?: Record<string, string | undefined>
  secrets?: string[]
  rejectedInputs?: string[]
  cancelAt?: (aws: FakeCloudFormation) => boolean
}

const TEMPLATE = `Parameters:
  Name: { Type: String, Default: airflow }
  Size: { Type: Number, Default: 1 }
  Password: { Type: String, NoEcho: true, Default: none-at-all }
Resources:
  Bucket:
    Type: AWS::S3::Bucket
  Queue:
    Type: AWS::SQS::Queue
    Properties: { QueueName: !Ref Password }
Outputs:
  Url: { Value: !Ref Bucket }
  Secret: { Value: !Sub 'amqp://user:\${Password}@host' }
`

const PLACEHOLDERS: [RegExp, string][] = [
  [new RegExp(STACK_ID, 'g'), 'stack id'],
  [/deploy-[0-9a-f]{8}/g, 'change set'],
]

async function run(
  scenario: Scenario,
  inputs: Record<string, string> = {},
  { files = {}, env = {}, cancelAt, ...compared }: Options = {},
): Promise<ScenarioRun> {
  const aws = await fakeCloudFormation(scenario)
  const cwd = makeTempFolder('scenario-')
  for (const [name, text] of Object.entries({ 'template.yml': TEMPLATE, ...files }))
    writeFileSync(join(cwd, name), text)
  const outcome = await runBlackBox('deploy-stack', {
    cwd,
    inputs: { 'stack-name': 'demo', template: 'template.yml', ...inputs },
    env: { ...aws.env, ...env },
    killAfterMs: KILL_AFTER_MS,
    ...(cancelAt === undefined ? {} : { onStart: cancelWhen(() => cancelAt(aws)) }),
  })
  return { outcome, requests: aws.calls.map(receivedFrom), placeholders: PLACEHOLDERS, ...compared }
}

/** The requests to ECS and its logs run beside those that follow the stack. */
const receivedFrom = (call: Call): ReceivedRequest => ({
  ...awsRequest(call),
  isConcurrent: /Service|Task|Cluster|LogEvents/.test(call.operation),
})

const existing = { status: 'CREATE_COMPLETE' } as const
const updating = { id: 'demo', status: 'UPDATE_IN_PROGRESS' }
const denied = (operation: string) =>
  refusal('AccessDenied', `not authorized to perform: cloudformation:${operation}`, 403)
const previous = ['Name', 'Password'].map(ParameterKey => ({ ParameterKey, ParameterValue: 'x' }))

compareWithRecording(import.meta.dirname, {
  'apply creates a stack, and masks what depends on a secret parameter': () =>
    run(
      {
        outputs: { Url: 'http://here', Secret: 'amqp://user:given-secret@host' },
        pending: ['CREATE_PENDING', 'CREATE_IN_PROGRESS'],
      },
      { parameters: 'Name: other\nPassword: "given-secret"', tags: 'team: data', 'termination-protection': 'true' },
      { secrets: ['given-secret'] },
    ),

  'apply updates a stack with every setting': () =>
    run(
      { stack: { ...existing, Parameters: previous }, policy: '{}', outputs: { Url: 'http://here' } },
      {
        'parameters-file': 'parameters.json',
        parameters: 'Name: other',
        capabilities: 'CAPABILITY_IAM CAPABILITY_AUTO_EXPAND',
        tags: 'team: data\ncost: 7',
        'service-role-arn': 'arn:aws:iam::123456789012:role/service',
        'notification-arns': 'arn:aws:sns:eu-west-1:123456789012:events',
        'stack-policy': 'policy.json',
        'termination-protection': 'true',
        'on-failure': 'keep',
        'import-existing': 'true',
        'timeout-minutes': '5',
      },
      {
        files: {
          'template.yml': TEMPLATE.replace(
            'Type: AWS::S3::Bucket',
            'Type: AWS::S3::Bucket\n    DeletionPolicy: Retain\n    Properties: { BucketName: data }',
          ),
          'parameters.json': '[{"ParameterKey": "Size", "ParameterValue": "2"}]',
          'policy.json': '{"Statement":[{"Effect":"Allow","Action":"Update:*","Principal":"*","Resource":"*"}]}',
        },
      },
    ),

  'apply changes nothing where nothing differs': () => run({ stack: existing, refused: EMPTY, outputs: { Url: 'u' } }),

  'an empty change set fails with on-empty: fail': () =>
    run({ stack: existing, refused: EMPTY }, { 'on-empty': 'fail' }),

  'a plan shows every change and removes its change set': () =>
    run(
      {
        stack: existing,
        changes: [
          change({
            LogicalResourceId: 'Db',
            ResourceType: 'AWS::RDS::DBInstance',
            Action: 'Modify',
            Replacement: 'Conditional',
            Scope: ['Properties'],
            Details: [{ Target: { Attribute: 'Properties', Name: 'Engine', RequiresRecreation: 'Conditionally' } }],
          }),
          change({ LogicalResourceId: 'Topic', ResourceType: 'AWS::SNS::Topic', Action: 'Remove' }),
          change({
            LogicalResourceId: 'Inner',
            ResourceType: 'AWS::CloudFormation::Stack',
            PhysicalResourceId: 'arn:inner',
            Action: 'Modify',
            ChangeSetId: changeSetArn('inner'),
          }),
        ],
        nestedChanges: {
          [changeSetArn('inner')]: [change({ LogicalResourceId: 'Deep', ResourceType: 'AWS::SQS::Queue' })],
        },
      },
      { mode: 'plan' },
    ),

  'a plan of a new stack leaves no empty stack behind': () => run({}, { mode: 'plan' }),

  'a plan with a name for its change set keeps it, in place of an earlier one': () =>
    run({ stack: existing, reviewed: ['planned'] }, { mode: 'plan', 'change-set': 'planned' }),

  'execute runs a reviewed change set': () =>
    run(
      { stack: existing, reviewed: ['planned'], outputs: { Url: 'http://here' } },
      { template: '', mode: 'execute', 'change-set': 'planned' },
    ),

  'a failed resource is marked at its line, and text of a service is escaped and secrets masked': () =>
    run(
      {
        stack: existing,
        operation: [
          updating,
          {
            id: 'Queue',
            type: 'AWS::SQS::Queue',
            status: 'UPDATE_FAILED',
            reason: 'bad name given-secret\n::set-output name=x::y\n\u001b[31m##[error]z',
          },
          { id: 'Bucket', status: 'UPDATE_FAILED', reason: 'Resource update cancelled' },
          { id: 'demo', status: 'UPDATE_ROLLBACK_IN_PROGRESS', reason: 'The following resource(s) failed: [Queue]' },
          { id: 'demo', status: 'UPDATE_ROLLBACK_COMPLETE' },
        ],
      },
      { parameters: 'Password: "given-secret"' },
      { secrets: ['given-secret'] },
    ),

  'lost replies and throttling are repeated under the same tokens': () => {
    const busy = refusal('Throttling', 'Rate exceeded')
    return run({
      stack: existing,
      faults: {
        DescribeStacks: nth => (nth === 1 ? busy : undefined),
        CreateChangeSet: nth => (nth === 1 ? LOST : nth === 2 ? busy : undefined),
        DescribeChangeSet: nth => (nth === 1 ? 'cut' : undefined),
        ExecuteChangeSet: nth => (nth === 1 ? LOST : undefined),
      },
    })
  },

  'a denied change set is one error': () =>
    run({ stack: existing, faults: { CreateChangeSet: () => denied('CreateChangeSet') } }),

  'without the permission to read events, the status is followed': () =>
    run({
      stack: existing,
      faults: {
        DescribeStackEvents: () => denied('DescribeStackEvents'),
        ListStackResources: () => denied('ListStackResources'),
      },
    }),

  'a change that loses data is rejected, and its change set removed': () =>
    run({
      stack: existing,
      changes: [
        change({
          LogicalResourceId: 'Db',
          ResourceType: 'AWS::RDS::DBInstance',
          Action: 'Modify',
          Replacement: 'True',
        }),
      ],
    }),

  'a stack whose creation failed is replaced with replace-failed': () =>
    run({ stack: { status: 'ROLLBACK_COMPLETE' } }, { 'replace-failed': 'true' }),

  'delete removes the protection, and deletes the stack it confirms': () =>
    run(
      { stack: { ...existing, EnableTerminationProtection: true } },
      { template: '', mode: 'delete', 'confirm-delete': 'demo', 'termination-protection': 'false' },
    ),

  'drift fails where the stack and its resources differ': () =>
    run(
      {
        stack: existing,
        drift: {
          status: 'DRIFTED',
          resources: [
            {
              StackId: STACK_ID,
              LogicalResourceId: 'Queue',
              ResourceType: 'AWS::SQS::Queue',
              StackResourceDriftStatus: 'MODIFIED',
              Timestamp: new Date(0),
              PropertyDifferences: [
                { PropertyPath: '/DelaySeconds', ExpectedValue: '5', ActualValue: '0', DifferenceType: 'NOT_EQUAL' },
              ],
            },
            {
              StackId: STACK_ID,
              LogicalResourceId: 'Topic',
              ResourceType: 'AWS::SNS::Topic',
              StackResourceDriftStatus: 'DELETED',
              Timestamp: new Date(0),
            },
          ],
        },
      },
      { template: '', mode: 'drift' },
    ),

  'a cancelled job cancels the update with cancel-update-on: cancel': () =>
    run(
      { stack: existing, operation: [updating], rollback: [{ id: 'demo', status: 'UPDATE_ROLLBACK_IN_PROGRESS' }] },
      { 'cancel-update-on': 'cancel' },
      { cancelAt: aws => aws.of('DescribeStackEvents').length >= 2 },
    ),

  'a service that cannot keep its tasks cancels the update, with the log of a task': () =>
    run(
      {
        stack: existing,
        operation: [
          updating,
          { id: 'Web', type: 'AWS::ECS::Service', physical: SERVICE_ARN, status: 'UPDATE_IN_PROGRESS' },
        ],
        rollback: [
          { id: 'demo', status: 'UPDATE_ROLLBACK_IN_PROGRESS' },
          { id: 'demo', status: 'UPDATE_ROLLBACK_COMPLETE' },
        ],
        answers: losingService(),
      },
      { 'cancel-update-on': 'service-failure' },
      { files: { 'template.yml': "Resources:\n  Web:\n    Type: 'AWS::ECS::Service'\n" } },
    ),

  'a large template goes to S3, again after a failure': () =>
    run(
      {
        stack: existing,
        faults: {
          PutObject: nth => (nth === 1 ? awsError('SlowDown', 'Reduce your request rate', 503, 'query') : undefined),
        },
      },
      { 's3-bucket': 'templates' },
      { files: { 'template.yml': `${'#'.repeat(51_200)}\n${TEMPLATE}` } },
    ),

  'all bad inputs are reported before the first call': () =>
    run(
      {},
      {
        'stack-name': '1 demo',
        mode: 'apply',
        template: 'nowhere.yml',
        parameters: 'Password: &hush x',
        capabilities: 'CAPABILITY_ALL',
        'service-role-arn': 'role',
        'on-empty': 'maybe',
        'on-failure': 'retry',
        'confirm-delete': 'demo',
        deployment: 'fast',
        'cancel-update-on': 'never',
        'stack-policy': 'nowhere.json',
        'timeout-minutes': '0',
        'aws-region': 'Ireland',
      },
      {
        secrets: ['hush'],
        rejectedInputs: [
          ...['stack-name', 'template', 'parameters', 'capabilities', 'service-role-arn', 'on-empty', 'on-failure'],
          ...['confirm-delete', 'deployment', 'cancel-update-on', 'stack-policy', 'timeout-minutes', 'aws-region'],
        ],
      },
    ),
})
