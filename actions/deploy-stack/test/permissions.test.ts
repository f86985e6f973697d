import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import type { Call } from '../../shared/testing/fake-aws.ts'
import { makeTempFolder } from '../../shared/testing/temp-folder.ts'
import { EMPTY, reply, type Scenario } from './support/fake-cloudformation.ts'
import { losingService, SERVICE_ARN } from './support/fake-ecs.ts'
import { account, closeAccounts, deploy } from './support/run-deploy.ts'

closeAccounts()

const existing = { status: 'CREATE_COMPLETE' } as const
const SERVICES = "Resources: { Web: { Type: 'AWS::ECS::Service' } }"
const policy = join(makeTempFolder('policy-'), 'policy.json')
writeFileSync(policy, '{"Statement": []}')

// A service whose ARN is told late, so that its tasks are first looked for by their definition.
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

/** Runs that together ask AWS for everything the action knows to ask. */
const RUNS: [what: string, scenario: Scenario, inputs: Record<string, string>, template?: string][] = [
  [
    'an update with all settings, of a large template that only the service can read',
    { stack: existing },
    { 's3-bucket': 'templates', 'stack-policy': policy, 'termination-protection': 'true' },
    `Resources: [${' '.repeat(51_200)}]`,
  ],
  ['a plan of a new stack', {}, { mode: 'plan' }],
  [
    'a change set that fails its validation',
    { stack: existing, refused: 'failed', answers: { DescribeEvents: () => reply('DescribeEvents', {}) } },
    {},
  ],
  ['tags that only the stack takes', { stack: existing, refused: EMPTY }, { tags: 'team: data' }],
  [
    'a change set of earlier',
    { stack: existing, reviewed: ['planned'] },
    { mode: 'execute', template: '', 'change-set': 'planned' },
  ],
  ['drift', { stack: existing }, { mode: 'drift', template: '' }],
  ['a deletion', { stack: existing }, { mode: 'delete', template: '', 'confirm-delete': 'demo' }],
  [
    'a service that cannot keep its tasks',
    { stack: existing, operation: failingService, answers: losingService() },
    { 'cancel-update-on': 'service-failure' },
    SERVICES,
  ],
]

// What CloudFormation does by itself with the caller's permissions: nobody sees the action ask for it.
const BY_AWS = [
  's3:GetObject',
  'iam:PassRole',
  'cloudformation:DetectStackResourceDrift',
  'cloudformation:BatchDescribeTypeConfigurations',
]

/** The IAM action of a call: the service is the one that its signature is for. */
const actionOf = ({ operation, headers }: Call): string =>
  `${/Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\//.exec(`${headers.authorization}`)?.[1]}:${operation}`

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort()

let seen: string[] | undefined

/** What all runs together ask AWS for; made once, by the first test that wants to know. */
async function allCalls(): Promise<string[]> {
  if (seen !== undefined) return seen
  seen = []
  for (const [, scenario, inputs, template] of RUNS) {
    const aws = await account(scenario)
    await deploy(aws, inputs, template === undefined ? {} : { template })
    seen.push(...aws.calls.map(actionOf))
  }
  return seen
}

it('the policy of the README allows every call that is made, and no other', async () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
  const text = [...readme.matchAll(/```json\n(.*?)```/gs)].map(([, block = '']) => block)
  const policies = text.filter(block => block.includes('"Statement"')).map(block => JSON.parse(block))
  const allowed = policies.flatMap(({ Statement }: { Statement: { Action: string | string[] }[] }) =>
    Statement.flatMap(({ Action }) => Action),
  )
  expect(sorted(allowed.filter(action => !BY_AWS.includes(action)))).toEqual(sorted(await allCalls()))
})

const SOURCES = join(import.meta.dirname, '../src')

it('every command of the source is among the calls that are made', async () => {
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
