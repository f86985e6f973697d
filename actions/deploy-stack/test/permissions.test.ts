import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import type { Call } from '../../shared/testing/fake-aws.ts'
import { makeTempFolder } from '../../shared/testing/temp-folder.ts'
import { EMPTY, reply, type Scenario } from './support/fake-cloudformation.ts'
import { losingService, SERVICE_ARN } from './support/fake-ecs.ts'
import { account, closeAccounts, deploy } from './support/run-deploy.ts'
import { DELETE, DRIFT, EXECUTE, EXISTING, PLANNED } from './support/stack-fixtures.ts'

closeAccounts()

const SERVICES = "Resources: { Web: { Type: 'AWS::ECS::Service' } }"
const policy = join(makeTempFolder('policy-'), 'policy.json')
writeFileSync(policy, '{"Statement": []}')

// The ARN of the service is known late, so that its tasks are first listed by their task definition.
const failingService = [
  { id: 'demo', status: 'UPDATE_IN_PROGRESS' },
  {
    id: 'Task',
    type: 'AWS::ECS::TaskDefinition',
    physical: 'arn:aws:ecs:eu-west-1:1:task-definition/web:1',
    status: 'CREATE_COMPLETE',
  },
  { id: 'Web', type: 'AWS::ECS::Service', physical: '', status: 'CREATE_IN_PROGRESS' },
  { id: 'Web', type: 'AWS::ECS::Service', physical: SERVICE_ARN, status: 'CREATE_IN_PROGRESS', afterMs: 1_000 },
]

const failingCustomResource = [
  { id: 'demo', status: 'UPDATE_IN_PROGRESS' },
  {
    id: 'Thing',
    type: 'Custom::Thing',
    status: 'UPDATE_FAILED',
    fields: { ResourceProperties: '{"ServiceToken":"arn:aws:lambda:eu-west-1:123456789012:function:thing"}' },
  },
  { id: 'demo', status: 'UPDATE_ROLLBACK_COMPLETE' },
]

/** Runs that together make every call that the action can make. */
const RUNS: [name: string, scenario: Scenario, inputs: Record<string, string>, template?: string][] = [
  [
    'an update with all settings, of a large template that only the service can read',
    { stack: EXISTING },
    { 's3-bucket': 'templates', 'stack-policy': policy, 'termination-protection': 'true' },
    `Resources: [${' '.repeat(51_200)}]`,
  ],
  ['a plan of a new stack', {}, { mode: 'plan' }],
  [
    'a template in S3',
    { stack: EXISTING, answers: { GetObject: () => ({ body: SERVICES }) } },
    { template: 's3://templates/web.yml' },
  ],
  [
    'a change set that fails its validation',
    { stack: EXISTING, refused: 'failed', answers: { DescribeEvents: () => reply('DescribeEvents', {}) } },
    {},
  ],
  ['tags that differ although the change set is empty', { stack: EXISTING, refused: EMPTY }, { tags: 'team: data' }],
  ['the change set of a plan', PLANNED, EXECUTE],
  ['drift', { stack: EXISTING }, DRIFT],
  ['a deletion', { stack: EXISTING }, DELETE],
  [
    'a service that cannot keep its tasks',
    { stack: EXISTING, operation: failingService, answers: losingService() },
    { 'cancel-update-on': 'service-failure' },
    SERVICES,
  ],
  [
    'a custom resource that fails',
    {
      stack: EXISTING,
      operation: failingCustomResource,
      answers: { FilterLogEvents: () => ({ body: { events: [{ message: 'no' }] } }) },
    },
    {},
  ],
]

// Actions that CloudFormation performs itself with the caller's permissions.
const BY_AWS = [
  'iam:PassRole',
  'cloudformation:DetectStackResourceDrift',
  'cloudformation:BatchDescribeTypeConfigurations',
]

/** The IAM action of a call: the service is the one that its signature is for. */
const actionOf = ({ operation, headers }: Call): string =>
  `${/Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\//.exec(`${headers.authorization}`)?.[1]}:${operation}`

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort()

let actions: string[] | undefined

/** The IAM actions of all runs; the first test makes them. */
async function allCalls(): Promise<string[]> {
  if (actions !== undefined) return actions
  actions = []
  for (const [, scenario, inputs, template] of RUNS) {
    const aws = await account(scenario)
    await deploy(aws, inputs, template === undefined ? {} : { template })
    actions.push(...aws.calls.map(actionOf))
  }
  return actions
}

it('the policy of the README allows every call that the action makes, and no other', async () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
  const text = [...readme.matchAll(/```json\n(.*?)```/gs)].map(([, block = '']) => block)
  const policies = text.filter(block => block.includes('"Statement"')).map(block => JSON.parse(block))
  const allowed = policies.flatMap(({ Statement }: { Statement: { Action: string | string[] }[] }) =>
    Statement.flatMap(({ Action }) => Action),
  )
  expect(sorted(allowed.filter(action => !BY_AWS.includes(action)))).toEqual(sorted(await allCalls()))
})

const SOURCES = join(import.meta.dirname, '../src')

it('the runs make every call that the source contains', async () => {
  const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
    name => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  )
  const commands = sources.flatMap(name =>
    [...readFileSync(join(SOURCES, name), 'utf8').matchAll(/new (?:\w+\.)?(\w+)Command\(/g)].map(
      ([, command = '']) => command,
    ),
  )
  expect(sorted(commands)).toEqual(sorted((await allCalls()).map(action => action.split(':')[1] ?? '')))
})
