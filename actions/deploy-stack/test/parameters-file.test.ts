import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { makeTempFolder } from '../../shared/testing/temp-folder.ts'
import { account, closeAccounts, deploy, TEMPLATE } from './support/run-deploy.ts'

closeAccounts()

describe('parameters-file', () => {
  const file = (text: string): string => {
    const path = join(makeTempFolder('parameters-'), 'file.json')
    writeFileSync(path, text)
    return path
  }
  const stack = {
    status: 'CREATE_COMPLETE' as const,
    Parameters: [
      { ParameterKey: 'Name', ParameterValue: 'old' },
      { ParameterKey: 'Size', ParameterValue: '1' },
    ],
  }

  it('sets parameters and tags; the inputs take precedence', async () => {
    const aws = await account({ stack })
    const text = '{"Parameters": {"Name": "file", "Size": "2"}, "Tags": {"Env": "dev", "Team": "data"}}'
    await deploy(aws, { 'parameters-file': file(text), parameters: 'Name: input', tags: 'Env: prod' })
    expect(aws.of('CreateChangeSet')[0]?.input).toMatchObject({
      'Parameters.member.1.ParameterValue': 'input',
      'Parameters.member.2.ParameterValue': '2',
      'Tags.member.1.Key': 'Env',
      'Tags.member.1.Value': 'prod',
      'Tags.member.2.Value': 'data',
    })
  })

  it('rejects a name with UsePreviousValue that the template does not have', async () => {
    const aws = await account({ stack })
    const text = '[{"ParameterKey": "Other", "UsePreviousValue": true}]'
    const { errors } = await deploy(aws, { 'parameters-file': file(text) })
    expect(errors.join()).toContain('The template has no parameter Other')
    expect(aws.calls).toEqual([])
  })

  it('keeps previous values, and names parameters with another default in the template', async () => {
    const aws = await account({ stack })
    const text = '[{"ParameterKey": "Name", "UsePreviousValue": true}]'
    const { log } = await deploy(aws, { 'parameters-file': file(text) })
    expect(aws.of('CreateChangeSet')[0]?.input).toMatchObject({ 'Parameters.member.1.UsePreviousValue': 'true' })
    expect(log).toContain("keep the stack's values although the template has other defaults: Name. ")
  })

  it.each([
    ['Nope', 'reset-parameters: the template has no parameter Nope'],
    ['Required', 'reset-parameters: no default for Required'],
  ])('is not needed to return to a default, but the name must have one: %s', async (name, message) => {
    const aws = await account({ stack })
    const template = TEMPLATE.replace('Resources:', '  Required: { Type: String }\nResources:')
    const { errors } = await deploy(aws, { 'reset-parameters': name }, { template })
    expect(errors.join()).toContain(message)
    expect(aws.of('CreateChangeSet')).toEqual([])
  })
})
