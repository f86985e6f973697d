import { describe, expect, it } from '@jest/globals'
import { parseTemplate } from '../template/template.ts'
import { CombinedDependencies } from './combined-dependencies.ts'
import { SecretDependencies } from './secret-dependencies.ts'

const HEAD = 'Parameters: { Pw: { Type: String, NoEcho: true }, Env: { Type: String } }'
const read = (text: string, processed = false, secret: string[] = []) =>
  new SecretDependencies({ body: parseTemplate(text)?.body ?? {}, nested: new Map(), processed }, secret)
const of = (resources: string, expression = 'x', head = HEAD) =>
  read(`${head}\nResources: { ${resources} }\nOutputs: { Out: { Value: ${expression} } }`)

describe('an output', () => {
  it.each([
    [`!Sub '\${ Pw }'`, 'T: { Type: AWS::SNS::Topic }'],
    [`!ImportValue { Fn::Sub: 'x-\${Pw}' }`, 'T: { Type: AWS::SNS::Topic }'],
    ['!GetAtt [C, !Ref Env]', 'C: { Type: Custom::X, Properties: { P: !Ref Pw } }'],
    ['!GetAtt C.a.b.c', 'C: { Type: Custom::X, Properties: { P: [{ Q: !Ref Pw }] } }'],
    [
      '!GetAtt P.Outputs.Url',
      'P: { Type: AWS::ServiceCatalog::CloudFormationProvisionedProduct, Properties: { ProvisioningParameters: [{ Key: a, Value: !Ref Pw }] } }',
    ],
    ['!Ref S', `S: { Type: AWS::SecretsManager::Secret, Properties: { Name: !Sub 'x-\${Pw}' } }`],
    ['!Ref R', `R: { Type: AWS::Route53::RecordSet, Properties: { Name: !Sub '\${Pw}.example.com' } }`],
    ['!GetAtt M.Arn', `M: { Type: AWS::StepFunctions::StateMachine, Properties: { StateMachineName: !Ref Pw } }`],
    ['!GetAtt K.ApiKey', 'K: { Type: AWS::AppSync::ApiKey }'],
    [
      '!GetAtt A.Value',
      'A: { Type: AWS::SSM::Parameter, Properties: { Value: !GetAtt B.Value } }, B: { Type: AWS::SSM::Parameter, Properties: { Value: !GetAtt C.Value } }, C: { Type: AWS::SSM::Parameter, Properties: { Value: !Ref Pw } }',
    ],
    ['!GetAtt M.Bucket.Arn', 'M: { Type: My::Own::MODULE, Properties: { P: !Ref Pw } }'],
  ])('depends on the secret: %s', (expression, resources) => {
    expect(of(resources, expression).isSecretOutput('Out')).toBe(true)
  })

  it.each([
    ['!Ref K', 'K: { Type: AWS::ApiGateway::ApiKey, Properties: { Value: !Ref Pw } }'],
    ['!GetAtt M.Arn', `M: { Type: AWS::StepFunctions::StateMachine, Properties: { DefinitionString: !Sub '\${Pw}' } }`],
    [
      '!GetAtt B.BrokerId',
      'B: { Type: AWS::AmazonMQ::Broker, Properties: { Users: [{ Username: a, Password: !Ref Pw }] } }',
    ],
    [
      '!GetAtt C.Status',
      'C: { Type: Custom::X, Properties: { Db: !GetAtt Db.Endpoint.Address } }, Db: { Type: AWS::RDS::DBInstance, Properties: { MasterUserPassword: !Ref Pw } }',
    ],
    ['!GetAtt Db.Endpoint.Address', 'Db: { Type: AWS::RDS::DBInstance, Properties: { DBName: !Ref Pw } }'],
    ['!Ref AWS::Region', 'T: { Type: AWS::SNS::Topic, Properties: { DisplayName: !Ref Pw } }'],
    [
      '!GetAtt L.LatestVersionNumber',
      'L: { Type: AWS::EC2::LaunchTemplate, Properties: { LaunchTemplateData: { UserData: !Base64 { Ref: Pw } } } }',
    ],
  ])('does not depend on it: %s', (expression, resources) => {
    expect(of(resources, expression).isSecretOutput('Out')).toBe(false)
  })

  it('depends on a secret that one of two Parameters sections declares', () => {
    const twice = `${HEAD}\nResources: { T: { Type: AWS::SNS::Topic } }\nParameters: { Env: { Type: String } }\nOutputs: { Out: { Value: !Ref Pw } }`
    expect(read(twice).isSecretOutput('Out')).toBe(true)
  })

  it('depends on a parameter that the caller names as secret', () => {
    expect(read('Resources: {}\nOutputs: { Out: { Value: !Ref Conn } }', false, ['Conn']).isSecretOutput('Out')).toBe(
      true,
    )
  })
})

describe('a part of a resource', () => {
  const entries = (list: string) => of(`T: { Type: AWS::X::Y, Properties: { List: ${list} } }`)

  it('is distinguished from its siblings, by its index in a fixed list', () => {
    const fixed = entries('[{ Value: a }, { Value: !Ref Pw }]')
    const at = (...path: string[]) => fixed.findExtent('T', ['Properties', ...path])
    expect([at('List', '0', 'Value'), at('List', '1', 'Value'), at('List'), at('Other')]).toEqual([
      'none',
      'whole',
      'inside',
      'none',
    ])
    expect(at('List', '1', 'Value', 'deeper')).toBe('whole')
  })

  it('can be any item of a list with a conditional item', () => {
    const moving = entries('[!If [A, { Value: a }, !Ref AWS::NoValue], { Value: !Ref Pw }]')
    expect(moving.findExtent('T', ['Properties', 'List', '0', 'Value'])).toBe('whole')
    expect(moving.findExtent('T', ['Properties', 'List', '0', 'Name'])).toBe('none')
  })

  it('is secret where a macro can have changed it, until the template is processed', () => {
    const head = `Transform: Own\n${HEAD}`
    expect(of('T: { Type: AWS::SNS::Topic }', 'x', head).findExtent('T', ['Properties', 'DisplayName'])).toBe('whole')
    expect(of('T: { Type: AWS::SNS::Topic }', 'x', head).isSecretOutput('Out')).toBe(true)
    const done = read(`${head}\nResources: { T: { Type: AWS::SNS::Topic } }`, true)
    expect(done.findExtent('T', ['Properties', 'DisplayName'])).toBe('none')
  })

  it('is known beside the resources that a transform of AWS creates', () => {
    const head = `Transform: AWS::Serverless-2016-10-31\n${HEAD}`
    const sam = of('T: { Type: AWS::SNS::Topic }', 'x', head)
    expect(sam.findExtent('T', ['Properties', 'DisplayName'])).toBe('none')
    expect(sam.findExtent('FnRole', ['Properties', 'Path'])).toBe('whole')
  })

  it('is secret in a loop over a secret', () => {
    const head = `Transform: AWS::LanguageExtensions\nParameters: { Pw: { Type: CommaDelimitedList, NoEcho: true } }`
    const loop = `'Fn::ForEach::L': [One, !Ref Pw, { 'T\${One}': { Type: AWS::SNS::Topic, Properties: { DisplayName: !Ref One } } }]`
    expect(of(loop, 'x', head).findExtent('Tabc', ['Properties', 'DisplayName'])).toBe('whole')
  })
})

it('combines a template before and after its transforms', () => {
  const [before, after] = [
    of('P: { Type: AWS::SSM::Parameter, Properties: { Value: !Ref Pw } }'),
    of('P: { Type: AWS::SSM::Parameter, Properties: { Value: resolved } }'),
  ]
  const both = new CombinedDependencies([after, before])
  expect([
    both.findExtent('P', ['Properties', 'Value']),
    both.isGivenSecret('P'),
    both.isSecretCause('P.Value'),
    both.isSecretCause('Env'),
  ]).toEqual(['whole', true, true, false])
})

it('reads a template of 500 resources that depend on each other in less than five seconds', () => {
  const chain = Array.from(
    { length: 500 },
    (_, n) => `P${n}: { Type: AWS::SSM::Parameter, Properties: { Value: !GetAtt P${n + 1}.Value } }`,
  )
  const started = performance.now()
  const all = of(
    `${chain.join(', ')}, P500: { Type: AWS::SSM::Parameter, Properties: { Value: !Ref Pw } }`,
    '!GetAtt P0.Value',
  )
  expect(all.isSecretOutput('Out')).toBe(true)
  expect(performance.now() - started).toBeLessThan(5_000)
})
