import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { makeTempFolder } from '../../shared/testing/temp-folder.ts'
import { reply } from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy, TEMPLATE } from './support/run-deploy.ts'
import { EXISTING } from './support/stack-fixtures.ts'

closeAccounts()

const policyFile = (text: string): string => {
  const path = join(makeTempFolder('policy-'), 'policy.json')
  writeFileSync(path, text)
  return path
}
/** The template with a comment before it, so that it has this many bytes. */
const padded = (bytes: number): string => `${'#'.repeat(bytes - TEMPLATE.length - 1)}\n${TEMPLATE}`.slice(-bytes)
const CHANGE_SET_ARN = 'arn:aws:cloudformation:eu-west-1:1:changeSet/x/1'

describe('an invalid input fails the run before any call, with one error', () => {
  it.each<[string, inputs: Record<string, string>, ...messages: (string | RegExp)[]]>([
    ['a template that does not exist', { template: 'nowhere.yml' }, /nowhere.yml (is not a file|does not exist)/],
    ['an unknown capability', { capabilities: 'CAPABILITY_ALL' }, 'capabilities must be'],
    ['parameters that are a list', { parameters: '- one' }, 'parameters must be a YAML map'],
    [
      'values that YAML changes, all in one error',
      { parameters: 'Name: &hush x\nPassword: pa #hush', tags: '- A=hush' },
      'parameters Name: YAML reads',
      'tags must be',
    ],
    [
      'a secret that YAML cuts, together with another invalid input',
      { parameters: 'Password: pa #hush', 'on-empty': 'maybe' },
      'parameters Password: YAML cuts the value at "#", a comment',
      'on-empty must be one of',
    ],
    [
      'parameters separated by commas',
      { parameters: 'Name=1,Size=2' },
      'parameters Name: "Size=" inside its value is another parameter',
    ],
    ['tags separated by commas', { tags: 'Env = prod, Team = data' }, 'tags Env: another "Key=" inside the value'],
    [
      'tags as Key=Key,Value=Value',
      { tags: 'Key = Env, Value = prod' },
      'tags must be lines of Key=Value, not of Key=Key,Value=Value',
    ],
    ['tags as one map of Key and Value', { tags: 'Key: Env\nValue: prod' }, 'tags must be a YAML map of names'],
    ['a bucket URL', { 's3-bucket': 's3://templates/x' }, /s3-bucket must be .*name/],
    ['a prefix without a bucket', { 's3-prefix': 'team' }, /s3-prefix needs s3-bucket/],
    ['a prefix that ends with a slash', { 's3-bucket': 'templates', 's3-prefix': 'a/' }, /s3-prefix must be/],
    ['a template URL of another protocol', { template: 'ftp://host/key' }, /template must be a path, an https/],
    ['a template bucket without a key', { template: 's3://templates' }, /template must be a path, an https/],
    [
      'a policy of YAML',
      { 'stack-policy': policyFile('Statement: []') },
      /^stack-policy .*not JSON with a list "Statement"/,
    ],
    [
      'a policy without Statement',
      { 'stack-policy': policyFile('{"Version": 1}') },
      /^stack-policy .*not JSON with a list "Statement"/,
    ],
    [
      'a policy that is too large',
      { 'stack-policy': policyFile(`{"Statement": [${' '.repeat(16_384)}]}`) },
      /^stack-policy .*has more than 16384 bytes/,
    ],
    [
      'a policy file that does not exist',
      { 'stack-policy': '/nowhere/policy.json' },
      /^stack-policy .*cannot be read: \/nowhere\/policy.json \(ENOENT\)/,
    ],
    [
      'express with "on-failure: delete"',
      { deployment: 'express', 'on-failure': 'delete' },
      /on-failure must be rollback or keep .*express/,
    ],
    [
      'express with "on-failure: delete" in a plan',
      { deployment: 'express', 'on-failure': 'delete', mode: 'plan' },
      /on-failure must be rollback or keep .*express/,
    ],
    ['no template for apply', { template: '' }, 'template is required in mode apply'],
    ['no template for plan', { mode: 'plan', template: '' }, 'template is required in mode plan'],
    [
      'an ARN for the change set of a plan',
      { mode: 'plan', 'change-set': CHANGE_SET_ARN },
      'change-set must be a name',
    ],
    ['no change set for execute', { mode: 'execute', template: '' }, 'change-set is required in mode execute'],
    [
      'an invalid name for the change set',
      { mode: 'execute', template: '', 'change-set': '1st' },
      /change-set must be a change set's name or ARN, not "1st"(?![\s\S]*is required)/,
    ],
    [
      'no confirmation for delete',
      { mode: 'delete', template: '' },
      /confirm-delete must repeat .*"demo" in mode delete/,
    ],
    [
      'a confirmation that differs',
      { mode: 'delete', template: '', 'confirm-delete': 'Demo' },
      /confirm-delete must repeat .*"demo"/,
    ],
    ['an unknown mode', { mode: 'destroy' }, 'mode must be one of apply, plan, execute, drift, delete, not "destroy"'],
  ])('%s', async (_, inputs, ...messages) => {
    const aws = await account({ stack: EXISTING })
    const { exitCode, errors, log } = await deploy(aws, inputs)
    expect(exitCode).toBe(1)
    expect(errors).toHaveLength(1)
    for (const message of messages) expect(errors[0]).toMatch(message)
    expect(log).not.toContain('hush')
    expect(aws.calls).toEqual([])
  })

  it.each<[string, template: string, inputs: Record<string, string>, message: RegExp]>([
    ['a template that needs a bucket', padded(51_201), {}, /template has 51201 bytes.*51200.*s3-bucket/],
    ['a template that needs a bucket because of its bytes', `# ${'é'.repeat(26_000)}\n${TEMPLATE}`, {}, /51200/],
    [
      'a template that is too large for CloudFormation',
      padded(1_000_001),
      { 's3-bucket': 'templates' },
      /has 1000001 bytes, .*CloudFormation .*1000000.*nested stacks/,
    ],
  ])('%s', async (_, template, inputs, message) => {
    const aws = await account({ stack: EXISTING })
    const { exitCode, errors } = await deploy(aws, inputs, { template })
    expect(exitCode).toBe(1)
    expect(errors).toEqual([expect.stringMatching(message)])
    expect(aws.calls).toEqual([])
  })
})

describe('parameters and the template', () => {
  it('unknown parameters fail the run with one error that names the known ones', async () => {
    const aws = await account({ stack: EXISTING })
    const { exitCode, errors } = await deploy(aws, { parameters: 'Nmae: x\nSzie: 1' })
    expect(exitCode).toBe(1)
    expect(errors).toEqual([expect.stringMatching(/no parameter Nmae, Szie[\s\S]*Name, Size, Password/)])
    expect(aws.of('CreateChangeSet')).toEqual([])
  })

  it('a value that YAML cuts fails the run when CloudFormation reports a NoEcho parameter', async () => {
    const Parameters = [{ ParameterKey: 'Password', NoEcho: true }, { ParameterKey: 'Name' }]
    const aws = await account({ answers: { GetTemplateSummary: () => reply('GetTemplateSummary', { Parameters }) } })
    const template = 'Parameters: "\nunreadable'
    const { errors, log } = await deploy(aws, { parameters: 'Password: pa #hush\nName: a #b' }, { template })
    expect(errors.join()).toContain('parameters Password: YAML cuts the value')
    expect(log).not.toContain('hush')
    expect(aws.calls.map(({ operation }) => operation)).toEqual(['GetTemplateSummary'])
  })

  it('a value that YAML cuts is a warning when it is no secret', async () => {
    const aws = await account({ stack: EXISTING })
    const { exitCode, log } = await deploy(aws, { parameters: 'Name: a #b', tags: 'Team: c #d' })
    expect(exitCode).toBe(0)
    expect(log).toMatch(/^::warning::parameters Name: .*"#" is a comment/m)
    expect(log).toMatch(/^::warning::tags Team: .*"#" is a comment/m)
    expect(aws.of('CreateChangeSet')[0]?.input).toMatchObject({ 'Parameters.member.1.ParameterValue': 'a' })
  })
})
