import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { makeTempFolder } from '../../shared/testing/temp-folder.ts'
import { account, closeAccounts, deploy } from './support/run-deploy.ts'

closeAccounts()

const file = (name: string, text: string): string => {
  const path = join(makeTempFolder('modes-'), name)
  writeFileSync(path, text)
  return path
}

// A value of each input that is not its default, and is right by itself.
const GIVEN = {
  template: file('template.yml', 'Resources: {}'),
  's3-bucket': 'templates',
  parameters: 'Name: x',
  'parameters-file': file('parameters.yml', 'Name: x'),
  capabilities: 'CAPABILITY_IAM',
  tags: 'team: data',
  'service-role-arn': 'arn:aws:iam::123456789012:role/cloudformation',
  'notification-arns': 'arn:aws:sns:eu-west-1:123456789012:deployments',
  'change-set': 'reviewed',
  'confirm-delete': 'demo',
  'on-empty': 'fail',
  'on-failure': 'keep',
  'allow-replacement': 'Db',
  'replace-failed': 'true',
  'import-existing': 'true',
  deployment: 'express',
  'revert-drift': 'true',
  'fail-on-drift': 'false',
  'fail-fast-services': 'false',
  'cancel-update-on': 'cancel',
  'stack-policy': file('policy.json', '{"Statement": []}'),
  'termination-protection': 'false',
}
type Name = keyof typeof GIVEN

const DEPLOYS: Name[] = [
  'template',
  's3-bucket',
  'parameters',
  'parameters-file',
  'capabilities',
  'tags',
  'service-role-arn',
  'notification-arns',
  'on-empty',
  'on-failure',
  'allow-replacement',
  'replace-failed',
  'import-existing',
  'deployment',
  'revert-drift',
  'fail-fast-services',
  'cancel-update-on',
  'stack-policy',
  'termination-protection',
]

// A plan is given what its apply is given, so that only the mode differs between the two.
const USED: Record<string, Name[]> = {
  apply: DEPLOYS,
  plan: [...DEPLOYS, 'change-set'],
  execute: [
    'change-set',
    'on-failure',
    'allow-replacement',
    'fail-fast-services',
    'cancel-update-on',
    'stack-policy',
    'termination-protection',
  ],
  drift: ['fail-on-drift'],
  delete: ['confirm-delete', 'service-role-arn', 'deployment', 'termination-protection'],
}

const EVERYWHERE = ['stack-name', 'mode', 'wait-for-other-operation', 'timeout-minutes', 'aws-region', 'audience']

it('every input has its modes', () => {
  const { inputs } = parse(readFileSync(join(import.meta.dirname, '../action.yml'), 'utf8'))
  const known = [...Object.keys(GIVEN), ...EVERYWHERE]
  expect(Object.keys(inputs).filter(name => !known.includes(name) && !name.startsWith('role-'))).toEqual([])
})

describe.each(Object.entries(USED))('mode %s', (mode, used) => {
  const unused = (Object.keys(GIVEN) as Name[]).filter(name => !used.includes(name))

  it('refuses every input that it would not heed, all at once and before any call', async () => {
    const aws = await account({ stack: { status: 'CREATE_COMPLETE' } })
    const { exitCode, errors } = await deploy(aws, { ...GIVEN, mode })
    expect(exitCode).toBe(1)
    expect(errors).toHaveLength(1)
    const refused = [...(errors[0]?.matchAll(/([\w-]+) is not used in mode (\w+)/g) ?? [])]
    expect(refused.map(([, name]) => name).sort()).toEqual(unused.sort())
    expect(new Set(refused.map(([, , said]) => said))).toEqual(new Set([mode]))
    expect(aws.calls).toEqual([])
  })

  it('takes what it heeds, and every default', async () => {
    const aws = await account({ stack: { status: 'CREATE_COMPLETE' }, reviewed: ['reviewed'] })
    const given = Object.fromEntries(used.map(name => [name, GIVEN[name]]))
    for (const inputs of [given, MINIMAL[mode] ?? {}]) {
      const { errors } = await deploy(aws, { template: '', mode, ...inputs })
      expect(errors.join()).not.toMatch(/is not used|is required|must/)
    }
    expect(aws.calls).not.toEqual([])
  })
})

const MINIMAL: Record<string, Record<string, string>> = {
  apply: { template: GIVEN.template },
  plan: { template: GIVEN.template },
  execute: { 'change-set': 'reviewed' },
  drift: {},
  delete: { 'confirm-delete': 'demo' },
}

describe('what a mode needs is missed before any call', () => {
  it.each([
    ['apply', { template: '' }, 'template is required in mode apply'],
    ['plan', { template: '' }, 'template is required in mode plan'],
    ['plan', { 'change-set': 'arn:aws:cloudformation:eu-west-1:1:changeSet/x/1' }, 'change-set must be a name'],
    ['execute', { template: '' }, 'change-set is required in mode execute'],
    ['execute', { template: '', 'change-set': '1st' }, 'change-set must be a change set\'s name or ARN, not "1st"'],
    ['delete', { template: '' }, 'confirm-delete must repeat the stack\'s name "demo" in mode delete'],
    ['delete', { template: '', 'confirm-delete': 'Demo' }, 'confirm-delete must repeat the stack\'s name "demo"'],
    ['destroy', {}, 'mode must be one of apply, plan, execute, drift, delete, not "destroy"'],
  ] as [string, Record<string, string>, string][])('mode %s with %j', async (mode, inputs, message) => {
    const aws = await account({ stack: { status: 'CREATE_COMPLETE' } })
    const { exitCode, errors } = await deploy(aws, { mode, ...inputs })
    expect(exitCode).toBe(1)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toContain(message)
    expect(aws.calls).toEqual([])
  })

  it('a bad value is said once, not also as a missing one', async () => {
    const aws = await account()
    const { errors } = await deploy(aws, { mode: 'execute', template: '', 'change-set': '1st' })
    expect(errors[0]).not.toContain('is required')
  })
})
