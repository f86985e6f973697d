import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { inRegion } from './parameter-reference.ts'
import { findTemplateParameters } from './template-parameters.ts'

/** What a template reads: the first name and the line, or "?" and the line where it is unknown. */
function read(body: string): string[] {
  const found = findTemplateParameters(body)
  return [
    ...(found?.references ?? []).map(({ line, ...reference }) => `${line} ${inRegion(reference, 'eu-west-1')[0]}`),
    ...[...(found?.unresolved ?? [])].map(line => `${line} ?`),
  ]
}

const ARN = ['arn', ...['Partition}:ssm', 'Region}', 'AccountId}'].map(name => `\${AWS::${name}`), 'parameter'].join(
  ':',
)

describe('a template reads', () => {
  it.each<[string, string, string[]]>([
    [
      'parameters of SSM types',
      `Parameters:
  Image: { Type: AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>, Default: /aws/service/ami/latest }
  Subnets: { Type: 'AWS::SSM::Parameter::Value<List<String>>', Default: 'Subnets:3' }
  Name: { Type: AWS::SSM::Parameter::Name, Default: /app/Name }
  Open: { Type: AWS::SSM::Parameter::Name }
  Plain: { Type: String, Default: /app/Plain }
Resources: {}
`,
      ['2 /aws/service/ami/latest', '3 Subnets:3', '4 /app/Name', '5 ?'],
    ],
    [
      'dynamic references, several in one text and in a block',
      `Resources:
  Db:
    Type: AWS::RDS::DBInstance
    Properties:
      MasterUsername: '{{resolve:ssm:/app/User:2}}'
      MasterUserPassword: "{{resolve:ssm-secure:/app/Password}}"
      Other: '{{resolve:secretsmanager:s:SecretString:p}}'
      Url: |
        {{resolve:ssm:/app/User}}:{{resolve:ssm:Port}}
Outputs:
  Out: { Value: '{{resolve:ssm:/app/Out}}' }
`,
      ['5 /app/User:2', '6 /app/Password', '8 /app/User', '8 Port', '11 /app/Out'],
    ],
    [
      'names in Fn::Sub and Fn::Join, with defaults and the region',
      `Parameters:
  Prefix: { Type: String, Default: /app }
  Stage: { Type: String }
Resources:
  A:
    Type: X
    Properties:
      One: !Sub '{{resolve:ssm:\${Prefix}/One}}'
      Two: { 'Fn::Sub': ['{{resolve:ssm:\${P}/\${AWS::Region}/Two}}', { P: !Ref Prefix }] }
      Three: !Join ['', ['{{resolve:ssm:', !Ref Prefix, '/Three}}']]
      Four: !Sub '{{resolve:ssm:\${Prefix}/\${Stage}}}'
      Five: !Sub 'postgres://{{resolve:ssm:/app/Five}}@\${A.Endpoint}'
      Six: !Base64 { 'Fn::Sub': 'x={{resolve:ssm:/app/Six}}' }
      Seven: !Sub '{{resolve:ssm:/app/\${AWS::AccountId}}}'
      Eight: !Sub '{{resolve:ssm:\${A}}}'
`,
      ['8 /app/One', '9 /app/eu-west-1/Two', '10 /app/Three', '12 /app/Five', '13 /app/Six', '11 ?', '14 ?'],
    ],
    [
      'secrets of containers',
      `Parameters:
  Db: { Type: String, Default: /app/Db }
  Image: { Type: AWS::SSM::Parameter::Value<String>, Default: /app/Image }
  Open: { Type: String }
Resources:
  Secret: { Type: AWS::SecretsManager::Secret }
  Own: { Type: AWS::SSM::Parameter, Properties: { Name: /app/Own } }
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      ContainerDefinitions:
        - Environment: [{ Name: N, ValueFrom: not-read }]
          Secrets:
            - { Name: A, ValueFrom: !Sub '${ARN}/app/A' }
            - { Name: B, ValueFrom: 'arn:aws:ssm:eu-west-1:123456789012:parameter/app/B:3' }
            - { Name: C, ValueFrom: Plain }
            - { Name: D, ValueFrom: !Ref Db }
            - { Name: E, ValueFrom: !Sub '${ARN}\${Db}' }
            - { Name: F, ValueFrom: !Sub '\${Secret}:password::' }
            - { Name: G, ValueFrom: !Ref Secret }
            - { Name: H, ValueFrom: 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:x' }
            - { Name: I, ValueFrom: !Ref Own }
            - { Name: J, ValueFrom: !Ref Open }
            - { Name: K, ValueFrom: !Ref Image }
            - { Name: L, ValueFrom: { 'Fn::ImportValue': X } }
          LogConfiguration: { SecretOptions: [{ Name: M, ValueFrom: /app/M }] }
`,
      [
        '3 /app/Image',
        '14 /app/A',
        '15 /app/B:3',
        '16 Plain',
        '17 /app/Db',
        '18 /app/Db',
        '26 /app/M',
        '23 ?',
        '24 ?',
        '25 ?',
      ],
    ],
    [
      'only the branches that the defaults select',
      `Parameters:
  Bundle: { Type: String, Default: '' }
  Stage: { Type: String, Default: prod }
  Open: { Type: String }
Conditions:
  HasBundle: !Not [!Equals [!Ref Bundle, '']]
  IsProd: { 'Fn::Equals': [{ Ref: Stage }, prod] }
  Both: !And [!Condition HasBundle, !Condition IsOpen]
  Either: !Or [!Condition IsProd, !Condition IsOpen]
  IsOpen: !Equals [!Ref Open, x]
  Loop: !Not [!Condition Loop]
Resources:
  A:
    Type: X
    Condition: HasBundle
    Properties: { A: '{{resolve:ssm:/app/None}}' }
  B:
    Type: X
    Condition: Either
    Properties:
      Secrets:
        - !If [HasBundle, { Name: N, ValueFrom: !Sub '${ARN}\${Bundle}' }, !Ref AWS::NoValue]
        - Fn::If: [Both, { Name: N, ValueFrom: /app/None }, { Name: N, ValueFrom: /app/Else }]
        - !If [IsOpen, { Name: N, ValueFrom: /app/Then }, { Name: N, ValueFrom: /app/Else }]
        - { Name: N, ValueFrom: !If [IsProd, /app/Prod, /app/None] }
        - !If [Loop, { Name: N, ValueFrom: /app/Loop }, { Name: N, ValueFrom: /app/Loop }]
`,
      ['23 /app/Else', '24 /app/Then', '24 /app/Else', '25 /app/Prod', '26 /app/Loop', '26 /app/Loop'],
    ],
    [
      'through aliases, also in a circle',
      `Resources:
  A: &a { Type: X, Properties: { P: &p '{{resolve:ssm:/app/A}}' } }
  B: { Type: X, Properties: { P: *p } }
  C: &c { Type: X, Properties: { P: *c, Q: '{{resolve:ssm:/app/C}}' } }
`,
      ['2 /app/A', '2 /app/A', '4 /app/C'],
    ],
    [
      'JSON',
      '{\n"Resources": {"A": {"Type": "X", "Properties": {\n"P": {"Fn::Join": ["/", ["{{resolve:ssm:", "app", "A}}"]]}}}}}',
      ['3 /app/A'],
    ],
    ['nothing', 'Resources: {}', []],
  ])('%s', (_, body, expected) => {
    expect(read(body)).toEqual(expected)
  })

  it('with an ARN a parameter of another account or region, too', () => {
    const shared = 'arn:aws:ssm:us-east-1:123456789012:parameter/one'
    expect(findTemplateParameters(`Resources: {A: {P: '{{resolve:ssm:${shared}}}'}}`)?.references).toEqual([
      { names: ['/one', 'one', shared], region: 'us-east-1', line: 1 },
    ])
  })

  it.each(['- a', 'A: [', '', 'A: b'])('nothing where it is none: %j', body => {
    expect(findTemplateParameters(body)).toBeUndefined()
  })
})

it('finds what the templates of this repository read', () => {
  const file = join(import.meta.dirname, '../../../../cloudformation/private-subnet-public-service.yml')
  const found = findTemplateParameters(readFileSync(file, 'utf8'))
  const names = new Set(found?.references.map(({ names }) => names[0]))
  expect([...names].sort()).toEqual(
    [
      ...[
        'AirflowAdminCntl',
        'AirflowDbCntl',
        'AirflowDbName',
        'AirflowDbUser',
        'ApiSecretKey',
        'FernetKey',
        'ImageUrl',
      ],
      ...['JwtSecret', 'SnowflakeCntl', 'SnowflakeUser'],
    ].map(name => `/airflow-ecs/${name}`),
  )
  expect([...(found?.unresolved ?? [])]).toEqual([])
})
