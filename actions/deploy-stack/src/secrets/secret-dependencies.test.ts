import { describe, expect, it } from '@jest/globals'
import { parseTemplate } from '../template/template.ts'
import { JoinedDependencies } from './joined-dependencies.ts'
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
    expect(of(resources, expression).output('Out')).toBe(true)
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
    expect(of(resources, expression).output('Out')).toBe(false)
  })

  it('depends on a secret that is declared in a section that stands twice', () => {
    const twice = `${HEAD}\nResources: { T: { Type: AWS::SNS::Topic } }\nParameters: { Env: { Type: String } }\nOutputs: { Out: { Value: !Ref Pw } }`
    expect(read(twice).output('Out')).toBe(true)
  })

  it('that a parameter of another name is secret in, is known by that name', () => {
    expect(read('Resources: {}\nOutputs: { Out: { Value: !Ref Conn } }', false, ['Conn']).output('Out')).toBe(true)
  })
})

describe('a part of a resource', () => {
  const entries = (list: string) => of(`T: { Type: AWS::X::Y, Properties: { List: ${list} } }`)

  it('is told from those beside it, by its index where the list stands as it is', () => {
    const fixed = entries('[{ Value: a }, { Value: !Ref Pw }]')
    const at = (...path: string[]) => fixed.holds('T', ['Properties', ...path])
    expect([at('List', '0', 'Value'), at('List', '1', 'Value'), at('List'), at('Other')]).toEqual([
      'no',
      'whole',
      'inside',
      'no',
    ])
    expect(at('List', '1', 'Value', 'deeper')).toBe('whole')
  })

  it('may be any entry of a list of which a part comes and goes', () => {
    const moving = entries('[!If [A, { Value: a }, !Ref AWS::NoValue], { Value: !Ref Pw }]')
    expect(moving.holds('T', ['Properties', 'List', '0', 'Value'])).toBe('whole')
    expect(moving.holds('T', ['Properties', 'List', '0', 'Name'])).toBe('no')
  })

  it('is unknown where a macro may have changed it, until that is carried out', () => {
    const head = `Transform: Own\n${HEAD}`
    expect(of('T: { Type: AWS::SNS::Topic }', 'x', head).holds('T', ['Properties', 'DisplayName'])).toBe('whole')
    expect(of('T: { Type: AWS::SNS::Topic }', 'x', head).output('Out')).toBe(true)
    const done = read(`${head}\nResources: { T: { Type: AWS::SNS::Topic } }`, true)
    expect(done.holds('T', ['Properties', 'DisplayName'])).toBe('no')
  })

  it('is known beside what a transform of AWS makes', () => {
    const head = `Transform: AWS::Serverless-2016-10-31\n${HEAD}`
    const sam = of('T: { Type: AWS::SNS::Topic }', 'x', head)
    expect(sam.holds('T', ['Properties', 'DisplayName'])).toBe('no')
    expect(sam.holds('FnRole', ['Properties', 'Path'])).toBe('whole')
  })

  it('is secret where a loop goes over a secret', () => {
    const head = `Transform: AWS::LanguageExtensions\nParameters: { Pw: { Type: CommaDelimitedList, NoEcho: true } }`
    const loop = `'Fn::ForEach::L': [One, !Ref Pw, { 'T\${One}': { Type: AWS::SNS::Topic, Properties: { DisplayName: !Ref One } } }]`
    expect(of(loop, 'x', head).holds('Tabc', ['Properties', 'DisplayName'])).toBe('whole')
  })
})

it('joins what a template says before and after its transforms', () => {
  const [before, after] = [
    of('P: { Type: AWS::SSM::Parameter, Properties: { Value: !Ref Pw } }'),
    of('P: { Type: AWS::SSM::Parameter, Properties: { Value: resolved } }'),
  ]
  const both = new JoinedDependencies([after, before])
  expect([both.holds('P', ['Properties', 'Value']), both.given('P'), both.cause('P.Value'), both.cause('Env')]).toEqual(
    ['whole', true, true, false],
  )
})

it('reads a template of 500 resources that all hang together in a moment', () => {
  const chain = Array.from(
    { length: 500 },
    (_, n) => `P${n}: { Type: AWS::SSM::Parameter, Properties: { Value: !GetAtt P${n + 1}.Value } }`,
  )
  const started = performance.now()
  const all = of(
    `${chain.join(', ')}, P500: { Type: AWS::SSM::Parameter, Properties: { Value: !Ref Pw } }`,
    '!GetAtt P0.Value',
  )
  expect(all.output('Out')).toBe(true)
  expect(performance.now() - started).toBeLessThan(5_000)
})
