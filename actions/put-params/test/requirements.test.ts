import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { awsError } from '../../shared/testing/fake-aws.ts'
import { makeTempFolder } from '../../shared/testing/temp-folder.ts'
import { createScenario } from './support/scenario.ts'

const scenario = createScenario()
afterEach(scenario.close)

const TEMPLATE = `Parameters:
  Image: { Type: AWS::SSM::Parameter::Value<String>, Default: /app/Image }
  Stage: { Type: String }
Resources:
  Own: { Type: AWS::SSM::Parameter, Properties: { Name: /app/Own, Type: String, Value: x } }
  A:
    Type: X
    Properties:
      User: '{{resolve:ssm:/app/User:7}}'
      Again: '{{resolve:ssm:/app/Own}}'
      Stage: !Sub '{{resolve:ssm:/app/\${Stage}}}'
      Secrets:
        - { Name: A, ValueFrom: !Sub 'arn:aws:ssm:\${AWS::Region}:\${AWS::AccountId}:parameter/app/Key' }
        - { Name: B, ValueFrom: 'arn:aws:ssm:us-east-1:123456789012:parameter/app/Elsewhere' }
        - { Name: C, ValueFrom: 'arn:aws:ssm:eu-west-1:999999999999:parameter/shared/C' }
`

function createWorkspace(): string {
  const cwd = makeTempFolder('workspace-')
  writeFileSync(join(cwd, 'app.yml'), TEMPLATE)
  writeFileSync(join(cwd, 'other.yml'), "{ Resources: {}, Outputs: { O: { Value: '{{resolve:ssm:/app/Image}}' } } }")
  return cwd
}

const seed = {
  '/app/User': { type: 'String', value: 'u', version: 7 },
  '/app/Key': { type: 'SecureString', value: 'hidden-key' },
  '/shared/C': { type: 'String', value: 'c' },
}

describe('required parameters', () => {
  it('exist, are written by this step, or are created by a template', async () => {
    await scenario.start(seed)
    const outcome = await scenario.put(
      { parameters: 'Image: i', require: 'Image\nKey\n/shared/C', 'from-templates': '*.yml' },
      { cwd: createWorkspace() },
    )
    expect(outcome.errors).toEqual([])
    expect(outcome.outputs.written).toBe('1')
    expect([...outcome.log.matchAll(/^::warning::([^,]*)/gm)].map(([, message]) => message)).toEqual([
      'from-templates app.yml:11: the name of this parameter is known at the deployment only',
      'app.yml:14: /app/Elsewhere is in us-east-1',
    ])
    const checks = scenario.ssm.of('GetParameters').filter(({ input }) => input.WithDecryption === undefined)
    expect(checks.map(({ input }) => input.Names)).toEqual([['/app/Key', '/shared/C', '/app/User:7']])
  })

  it.each(['apply', 'plan'])(
    'that are missing are listed in one error with all their readers, with mode: %s',
    async mode => {
      await scenario.start({ ...seed, '/app/User': { type: 'String', value: 'u', version: 6 } })
      const { errors } = await scenario.put(
        { parameters: 'A: a', require: 'Other\n/app/Image', 'from-templates': 'app.yml\nother.yml', mode },
        { cwd: createWorkspace() },
      )
      expect(errors).toEqual([
        'Required parameters do not exist: /app/Other (require), /app/Image (require, app.yml:2, other.yml:1), /app/User:7 (app.yml:9)\nNothing was written.',
      ])
      expect(scenario.ssm.of('PutParameter')).toEqual([])
    },
  )

  it('cannot be checked without permission, which fails before anything is written', async () => {
    const denied = awsError('AccessDeniedException', 'not authorized to perform: ssm:GetParameters')
    await scenario.start({}, { instead: ({ input }) => (input.WithDecryption === undefined ? denied : undefined) })
    const { errors } = await scenario.put({ parameters: 'A: a', require: '/shared/X' })
    expect(errors.join()).toContain('Could not check /shared/X')
    expect(scenario.ssm.of('PutParameter')).toEqual([])
  })

  it('in templates that cannot be read are reported with other bad inputs', async () => {
    const cwd = createWorkspace()
    writeFileSync(join(cwd, 'bad.yml'), 'Name: of no template')
    await scenario.start()
    const { errors } = await scenario.put(
      { parameters: 'A: ""', require: 'a b', 'from-templates': 'none/*.yml\nbad.yml' },
      { cwd },
    )
    expect(errors.join()).toContain(
      'from-templates none/*.yml: no file matches; from-templates bad.yml: is not a CloudFormation template with resources; parameters A has no value; require a b is not the name of a parameter',
    )
  })
})
