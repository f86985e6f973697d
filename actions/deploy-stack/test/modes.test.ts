import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { makeTempFolder } from '../../shared/testing/temp-folder.ts'
import { account, closeAccounts, deploy } from './support/run-deploy.ts'
import { EXISTING } from './support/stack-fixtures.ts'

closeAccounts()

const file = (name: string, text: string): string => {
  const path = join(makeTempFolder('modes-'), name)
  writeFileSync(path, text)
  return path
}

// A valid value of each input that differs from its default.
const VALUES = {
  template: file('template.yml', 'Resources: {}'),
  's3-bucket': 'templates',
  's3-prefix': 'team',
  parameters: 'Name: x',
  'parameters-file': file('parameters.yml', 'Name: x'),
  'reset-parameters': 'Size',
  capabilities: 'CAPABILITY_IAM',
  tags: 'team: data',
  'service-role-arn': 'arn:aws:iam::123456789012:role/cloudformation',
  'notification-arns': 'arn:aws:sns:eu-west-1:123456789012:deployments',
  'change-set': 'reviewed',
  'confirm-delete': 'demo',
  'retain-resources': 'Db',
  'on-empty': 'fail',
  'on-failure': 'keep',
  'allow-replacement': 'Db',
  'replace-failed': 'true',
  'import-existing': 'true',
  'include-nested-stacks': 'false',
  deployment: 'express',
  'revert-drift': 'true',
  'fail-on-drift': 'false',
  'fail-fast-services': 'false',
  'cancel-update-on': 'cancel',
  'stack-policy': file('policy.json', '{"Statement": []}'),
  'termination-protection': 'false',
}
type Name = keyof typeof VALUES

const APPLY: Name[] = [
  'template',
  's3-bucket',
  's3-prefix',
  'parameters',
  'parameters-file',
  'reset-parameters',
  'capabilities',
  'tags',
  'service-role-arn',
  'notification-arns',
  'on-empty',
  'on-failure',
  'allow-replacement',
  'replace-failed',
  'include-nested-stacks',
  'import-existing',
  'deployment',
  'revert-drift',
  'fail-fast-services',
  'cancel-update-on',
  'stack-policy',
  'termination-protection',
]

// A plan takes the inputs of apply, so that a workflow changes only the mode.
const USED: Record<string, Name[]> = {
  apply: APPLY,
  plan: [...APPLY, 'change-set'],
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
  delete: ['confirm-delete', 'retain-resources', 'service-role-arn', 'deployment', 'termination-protection'],
}

const ALL_MODES = ['stack-name', 'mode', 'wait-for-other-operation', 'timeout-minutes', 'aws-region', 'audience']

it('every input of action.yml is in the table of modes', () => {
  const { inputs } = parse(readFileSync(join(import.meta.dirname, '../action.yml'), 'utf8'))
  const known = [...Object.keys(VALUES), ...ALL_MODES]
  expect(Object.keys(inputs).filter(name => !known.includes(name) && !name.startsWith('role-'))).toEqual([])
})

describe.each(Object.entries(USED))('mode %s', (mode, used) => {
  const unused = (Object.keys(VALUES) as Name[]).filter(name => !used.includes(name))

  it('rejects all inputs that it does not use in one error, before any call', async () => {
    const aws = await account({ stack: EXISTING })
    const { exitCode, errors } = await deploy(aws, { ...VALUES, mode })
    expect(exitCode).toBe(1)
    expect(errors).toHaveLength(1)
    const rejected = [...(errors[0]?.matchAll(/([\w-]+) is not used in mode (\w+)/g) ?? [])]
    expect(rejected.map(([, name]) => name).sort()).toEqual(unused.sort())
    expect(new Set(rejected.map(([, , modeName]) => modeName))).toEqual(new Set([mode]))
    expect(aws.calls).toEqual([])
  })

  it('accepts the inputs that it uses, and the defaults of all others', async () => {
    const aws = await account({ stack: EXISTING, reviewed: ['reviewed'] })
    const usedInputs = Object.fromEntries(used.map(name => [name, VALUES[name]]))
    for (const inputs of [usedInputs, REQUIRED[mode] ?? {}]) {
      const { errors } = await deploy(aws, { template: '', mode, ...inputs })
      expect(errors.join()).not.toMatch(/is not used|is required|must/)
    }
    expect(aws.calls).not.toEqual([])
  })
})

const REQUIRED: Record<string, Record<string, string>> = {
  apply: { template: VALUES.template },
  plan: { template: VALUES.template },
  execute: { 'change-set': 'reviewed' },
  drift: {},
  delete: { 'confirm-delete': 'demo' },
}
