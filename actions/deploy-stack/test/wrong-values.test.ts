import { describe, expect, it } from '@jest/globals'
import { reply } from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy } from './support/run-deploy.ts'

closeAccounts()

describe('values that YAML would change', () => {
  it.each([
    [
      { parameters: 'Name: &hush x\nPassword: pa #hush', tags: '- A=hush' },
      ['parameters Name: YAML takes', 'tags must be'],
    ],
    [
      { parameters: 'Password: pa #hush', 'on-empty': 'maybe' },
      ['parameters Password: YAML cuts the value at "#", a comment', 'on-empty must be one of'],
    ],
    [{ parameters: 'Name=1,Size=2' }, ['parameters Name: "Size=" inside its value is another parameter']],
    [{ tags: 'Env = prod, Team = data' }, ['tags Env: another "Key=" inside the value']],
    [{ tags: 'Key = Env, Value = prod' }, ['tags must be lines of Key=Value, not of Key=Key,Value=Value']],
    [{ tags: 'Key: Env\nValue: prod' }, ['tags must be a YAML map of names']],
  ])('are refused by name before any call: %j', async (inputs, problems) => {
    const aws = await account()
    const { exitCode, errors, log } = await deploy(aws, inputs as Record<string, string>)
    expect(exitCode).toBe(1)
    for (const problem of problems) expect(errors.join()).toContain(problem)
    expect(log).not.toContain('hush')
    expect(aws.calls).toEqual([])
  })

  it('are refused by what the service says of a template that cannot be read here', async () => {
    const Parameters = [{ ParameterKey: 'Password', NoEcho: true }, { ParameterKey: 'Name' }]
    const aws = await account({ answers: { GetTemplateSummary: () => reply('GetTemplateSummary', { Parameters }) } })
    const template = 'Parameters: "\nunreadable'
    const { errors, log } = await deploy(aws, { parameters: 'Password: pa #hush\nName: a #b' }, { template })
    expect(errors.join()).toContain('parameters Password: YAML cuts the value')
    expect(log).not.toContain('hush')
    expect(aws.calls.map(({ operation }) => operation)).toEqual(['GetTemplateSummary'])
  })

  it('and are no secrets are a warning by name', async () => {
    const aws = await account({ stack: { status: 'CREATE_COMPLETE' } })
    const { exitCode, log } = await deploy(aws, { parameters: 'Name: a #b', tags: 'Team: c #d' })
    expect(exitCode).toBe(0)
    expect(log).toMatch(/^::warning::parameters Name: what follows "#" is a comment/m)
    expect(log).toMatch(/^::warning::tags Team: what follows "#" is a comment/m)
    expect(aws.of('CreateChangeSet')[0]?.input).toMatchObject({ 'Parameters.member.1.ParameterValue': 'a' })
  })
})

it('sends tags that are given as a list of Key and Value', async () => {
  const aws = await account({ stack: { status: 'CREATE_COMPLETE' } })
  await deploy(aws, { tags: '- Key: Env\n  Value: prod' })
  const { input } = aws.of('CreateChangeSet')[0] ?? {}
  expect(input).toMatchObject({ 'Tags.member.1.Key': 'Env', 'Tags.member.1.Value': 'prod' })
})
