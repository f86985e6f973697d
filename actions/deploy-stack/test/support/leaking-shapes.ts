import { refusal } from './fake-cloudformation.ts'
import {
  drifted,
  failure,
  nested,
  nestedFailure,
  output,
  property,
  type SecretScenario,
  templateOf,
  UNMASKED,
} from './secret-scenarios.ts'

type Shape = [name: string, scenario: (value: string) => SecretScenario]

const PARAM = 'Param: { Type: AWS::SSM::Parameter, Properties: { Type: String, Value: !Ref Pw } }'
const CUSTOM = 'C: { Type: Custom::Setup, Properties: { ServiceToken: arn, Password: !Ref Pw } }'
const STACK = 'N: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: u, Parameters: { Conn: !Ref Pw } } }'
const BUCKET = `Bucket: { Type: AWS::S3::Bucket, Properties: { BucketName: !Sub 'x-\${Pw}' } }`
const FN = `Fn: { Type: AWS::Lambda::Function, Properties: { Environment: { Variables: { PLAIN: a, CONN: !Sub 'u:\${Pw}' } } } }`
const SERVERLESS = `
Transform: AWS::Serverless-2016-10-31
Globals: { Function: { Environment: { Variables: { CONN: !Ref Pw } } } }
Parameters: { Pw: { Type: String, NoEcho: true } }
`
const LANGUAGE = `
Transform: AWS::LanguageExtensions
Parameters: { Pw: { Type: String, NoEcho: true } }
`
const MACRO = `
Transform: [OurMacro]
Parameters: { Pw: { Type: String, NoEcho: true } }
`
const LOOP = `
'Fn::ForEach::Params':
  - Name
  - [One, Two]
  - 'P\${Name}': { Type: AWS::SSM::Parameter, Properties: { Type: String, Value: !Sub '\${Name} \${Pw}' } }`.trim()
const denied = { GetTemplate: () => refusal('AccessDenied', 'not authorized', 403) }
const expanded = (resources: string, outputs = '') => ({
  templates: Object.fromEntries(
    [
      'arn:aws:cloudformation:eu-west-1:123456789012:stack/demo/0000-1111',
      'arn:aws:cloudformation:eu-west-1:123456789012:changeSet/',
    ].map(of => [of, templateOf(resources, outputs)]),
  ),
})
const echo = (noEcho = '') =>
  templateOf(
    'Topic: { Type: AWS::SNS::Topic }',
    `Conn: { Value: !Sub 'x \${Conn}' }\nPlain: { Value: !GetAtt Topic.TopicArn }`,
    `Parameters: { Conn: { Type: String${noEcho} } }\n`,
  )
const noEcho = (value: string): Shape => [
  `NoEcho: ${value}`,
  output('!Ref Pw', '', {
    head: `Parameters: { Pw: { Type: String, NoEcho: ${value} } }\n`,
    stack: UNMASKED,
  }),
]
const detail = (Path: string, value: string) => [{ Target: { Attribute: 'Properties', Path, AfterValue: value } }]

/** Scenarios in which the previous value of a secret could be shown. */
export const LEAKING: Shape[] = [
  // Outputs, by function.
  ['Ref', output('!Ref Pw')],
  ['Sub', output(`!Sub 'db://u:\${Pw}@host'`)],
  ['Sub with variables', output(`!Sub ['db://\${P}', { P: !Ref Pw }]`)],
  ['Sub of an attribute', output(`!Sub 'v=\${Param.Value}'`, PARAM)],
  ['Join', output(`!Join ['', [a, !Ref Pw]]`)],
  ['Select of a list', output('!Select [1, [x, !Ref Pw]]')],
  ['Select of Split', output(`!Select [0, !Split [',', !Ref Pw]]`)],
  ['Split in Join', output(`!Join ['', !Split [',', !Ref Pw]]`)],
  ['Base64', output(`Fn::Base64: !Sub 'x \${Pw}'`.replace(/^(.*?): (.*)$/, '{ $1: $2 }'))],
  ['If', output('!If [IsProd, !Ref Pw, none]')],
  ['FindInMap with a default', output('!FindInMap [Sizes, prod, other, { DefaultValue: !Ref Pw }]')],
  [
    'ToJsonString',
    output('{ Fn::ToJsonString: { password: !Ref Pw } }', '', { head: LANGUAGE, ...expanded('', 'Out: { Value: x }') }),
  ],
  ['functions in long form', output(`{ 'Fn::Join': ['', [a, { Ref: Pw }]] }`)],
  ['functions within functions', output(`!Join ['-', [!Select [0, [!If [IsProd, !Sub '\${Pw}', x]]], y]]`)],
  // Outputs, by way of resources.
  ['the Value of an SSM parameter', output('!GetAtt Param.Value', PARAM)],
  [
    'the Value of an SSM parameter made of two',
    output('!GetAtt Param.Value', `Param: { Type: AWS::SSM::Parameter, Properties: { Value: !Sub '\${Env} \${Pw}' } }`),
  ],
  ['GetAtt as a list', output('!GetAtt [Param, Value]', PARAM)],
  ['GetAtt in long form', output(`{ 'Fn::GetAtt': [Param, Value] }`, PARAM)],
  [
    'a chain of resources',
    output(
      '!GetAtt Second.Value',
      `Second: { Type: AWS::SSM::Parameter, Properties: { Value: !GetAtt Param.Value } }\n${PARAM}`,
    ),
  ],
  ['any attribute of a custom resource', output('!GetAtt C.Result', CUSTOM)],
  ['an attribute of a custom resource that sounds like an ARN', output('!GetAtt C.Arn', CUSTOM)],
  ['the id of a custom resource', output('!Ref C', CUSTOM)],
  [
    'AWS::CloudFormation::CustomResource',
    output('!GetAtt C.X', 'C: { Type: AWS::CloudFormation::CustomResource, Properties: { P: !Ref Pw } }'),
  ],
  [
    "a third party's type",
    output('!GetAtt C.Url', `C: { Type: 'MongoDB::Atlas::Project', Properties: { Key: !Ref Pw } }`),
  ],
  [
    'what a custom resource passes on',
    output(
      '!GetAtt Param.Value',
      `${CUSTOM}\nParam: { Type: AWS::SSM::Parameter, Properties: { Value: !GetAtt C.Result } }`,
    ),
  ],
  [
    'a custom resource whose function has the secret',
    output('!GetAtt C.Result', `${FN}\nC: { Type: Custom::Setup, Properties: { ServiceToken: !GetAtt Fn.Arn } }`),
  ],
  ['a name as Ref', output('!Ref Bucket', BUCKET)],
  ['a name in an ARN', output('!GetAtt Bucket.Arn', BUCKET)],
  ['a name in an address', output('!GetAtt Bucket.DomainName', BUCKET)],
  [
    'what a server signals',
    output(
      '!GetAtt Wait.Data',
      `Handle: { Type: AWS::CloudFormation::WaitConditionHandle }\nServer: { Type: AWS::EC2::Instance, Properties: { UserData: !Sub '\${Pw} \${Handle}' } }\nWait: { Type: AWS::CloudFormation::WaitCondition, Properties: { Handle: !Ref Handle } }`,
    ),
  ],
  [
    'a secret access key',
    output('!GetAtt Key.SecretAccessKey', 'Key: { Type: AWS::IAM::AccessKey, Properties: { UserName: u } }'),
  ],
  [
    'a client secret',
    output(
      '!GetAtt Client.ClientSecret',
      'Client: { Type: AWS::Cognito::UserPoolClient, Properties: { UserPoolId: p } }',
    ),
  ],
  [
    'a dynamic reference',
    output(
      '!GetAtt Param.Value',
      `Param: { Type: AWS::SSM::Parameter, Properties: { Value: '{{resolve:secretsmanager:x:SecretString:p}}' } }`,
      { stack: UNMASKED },
    ),
  ],
  [
    'a dynamic reference made by Sub',
    output(
      '!GetAtt Param.Value',
      `Param: { Type: AWS::SSM::Parameter, Properties: { Value: !Sub 'u {{resolve:ssm-secure:/\${Env}/p}}' } }`,
      { stack: UNMASKED },
    ),
  ],
  [
    'a dynamic reference made by Join',
    output(
      '!GetAtt Param.Value',
      `Param: { Type: AWS::SSM::Parameter, Properties: { Value: !Join [':', ['{{resolve', secretsmanager, x, 'SecretString:p}}']] } }`,
      { stack: UNMASKED },
    ),
  ],
  [
    'a merge of several maps of YAML',
    property(
      'Second',
      '/Properties/Value',
      `Param: { Type: AWS::SSM::Parameter, Properties: &p { Value: !Ref Pw } }\nSecond: { Type: AWS::SSM::Parameter, Properties: { <<: [*p], Type: String } }`,
    ),
  ],
  [
    'an alias of YAML',
    output(
      '!GetAtt Param.Value',
      `Param: { Type: AWS::SSM::Parameter, Properties: { Value: &v !Ref Pw } }\nTopic: { Type: AWS::SNS::Topic, Properties: { DisplayName: *v } }`,
    ),
  ],
  [
    'a template in JSON',
    value => {
      const made = output('!Ref Pw')(value)
      const template = JSON.stringify({
        Parameters: { Pw: { Type: 'String', NoEcho: true } },
        Resources: { T: { Type: 'AWS::SNS::Topic' } },
        Outputs: { Out: { Value: { 'Fn::Sub': `\${Pw}` } } },
      })
      return { ...made, template, scenario: { ...made.scenario, template } }
    },
  ],
  ...['yes', 'on', 'y', '1', "'true'", '"True"', 'YES'].map(noEcho),
  [
    'a parameter that the stack masks and the template does not',
    output('!Ref Pw', '', { head: 'Parameters: { Pw: { Type: String } }\n' }),
  ],
  [
    'a plan, by the template that is deployed',
    value => {
      const deployed = output('!Ref Pw')(value)
      return { ...deployed, template: templateOf('', 'Out: { Value: fixed }'), inputs: { mode: 'plan' } }
    },
  ],
  // Nested stacks.
  ['an output of a nested stack that was given it', output('!GetAtt N.Outputs.Conn', STACK, nested(echo()))],
  ['an output of a nested stack, by Sub', output(`!Sub 'x\${N.Outputs.Conn}'`, STACK, nested(echo()))],
  [
    'an output of a nested stack that cannot be read',
    output('!GetAtt N.Outputs.Conn', STACK, { ...nested(echo()), faults: denied }),
  ],
  [
    'a NoEcho parameter of a nested stack alone',
    output('!GetAtt N.Outputs.Conn', 'N: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: u } }', {
      ...nested(echo(', NoEcho: true')),
      stack: UNMASKED,
    }),
  ],
  [
    'an output of one nested stack in another',
    output(
      '!GetAtt M.Outputs.Conn',
      `${STACK}\nM: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: u, Parameters: { Conn: !GetAtt N.Outputs.Conn } } }`,
      nested(echo()),
    ),
  ],
  [
    'a property of a nested stack',
    value =>
      property(
        'N',
        '',
        STACK,
        nested(
          templateOf(
            'Inner: { Type: AWS::SSM::Parameter, Properties: { Value: !Ref Conn } }',
            '',
            'Parameters: { Conn: { Type: String } }\n',
          ),
          detail('/Properties/Value', value),
        ),
      )(value),
  ],
  [
    'a property of a nested stack that cannot be read',
    value => property('N', '', STACK, { ...nested('', detail('/Properties/Value', value)), faults: denied })(value),
  ],
  [
    'the name of a bucket in a nested stack, of which no value is shown',
    value => {
      const made = property('N', '', STACK, nested('Resources: {}', detail('/Properties/Tags', ''), 'Inner'))(value)
      for (const [inner] of Object.values(made.scenario.nestedChanges ?? {})) {
        Object.assign(inner?.ResourceChange ?? {}, { ResourceType: 'AWS::S3::Bucket', PhysicalResourceId: value })
      }
      return made
    },
  ],
  [
    'a reason of a resource, where the template cannot be read',
    value => {
      const made = failure('Param', PARAM, () => `Invalid value '${value}'`, { faults: denied })(value)
      return { ...made, inputs: { mode: 'delete', 'confirm-delete': 'demo', template: '' } }
    },
  ],
  // Transforms.
  ['a resource of Fn::ForEach', property('POne', '/Properties/Value', LOOP, { head: LANGUAGE, faults: denied })],
  ['an output of a resource of Fn::ForEach', output('!GetAtt PTwo.Value', LOOP, { head: LANGUAGE, faults: denied })],
  [
    'Globals of SAM',
    property(
      'Fn',
      '/Properties/Environment/Variables/CONN',
      'Fn: { Type: AWS::Serverless::Function, Properties: { Handler: x } }',
      { head: SERVERLESS, faults: denied },
    ),
  ],
  [
    'what a macro makes, not authorized to be seen',
    property('Made', '/Properties/Value', 'A: { Type: AWS::SNS::Topic }', { head: MACRO, faults: denied }),
  ],
  [
    'an attribute of what a macro makes',
    output('!GetAtt Made.Value', 'A: { Type: AWS::SNS::Topic }', { head: MACRO, faults: denied }),
  ],
  [
    'a Fn::Transform in properties',
    property(
      'P',
      '/Properties/Value',
      'P: { Type: AWS::SSM::Parameter, Properties: { Fn::Transform: { Name: AWS::Include, Parameters: { Location: s3 } } } }',
      { faults: denied },
    ),
  ],
  [
    'a Fn::Transform beside the properties',
    property(
      'P',
      '/Properties/Value',
      `P: { Type: AWS::SSM::Parameter, Fn::Transform: { Name: OurMacro }, Properties: { Value: x } }`,
      { faults: denied },
    ),
  ],
  // Deletions.
  [
    'the name of a bucket that is deleted',
    value => {
      const made = failure('Bucket', BUCKET, () => '')(value)
      const bucket = {
        LogicalResourceId: 'Bucket',
        ResourceType: 'AWS::S3::Bucket',
        PhysicalResourceId: `x-${value}`,
        ResourceStatus: 'CREATE_COMPLETE',
        LastUpdatedTimestamp: new Date(0),
      }
      const operation = [
        { id: 'demo', status: 'DELETE_IN_PROGRESS' },
        {
          id: 'Bucket',
          type: 'AWS::S3::Bucket',
          status: 'DELETE_FAILED',
          reason: `The bucket x-${value} is not empty`,
        },
        { id: 'demo', status: 'DELETE_FAILED' },
      ]
      const inputs = { mode: 'delete', 'confirm-delete': 'demo', template: '' }
      return { ...made, inputs, scenario: { ...made.scenario, resources: [bucket], operation } }
    },
  ],
  // Properties in a change set.
  ['a property', property('Fn', '/Properties/Environment/Variables/CONN', FN)],
  [
    'a property by its name',
    property('Param', '/Properties/Value', PARAM, { target: { Path: undefined, Name: 'Value' } }),
  ],
  [
    'a property as a whole',
    value => property('Fn', '/Properties/Environment', FN)(JSON.stringify({ Variables: { PLAIN: 'a', CONN: value } })),
  ],
  [
    'an entry of a list',
    property(
      'T',
      '/Properties/ContainerDefinitions/0/Environment/0/Value',
      `T: { Type: AWS::ECS::TaskDefinition, Properties: { ContainerDefinitions: [{ Environment: [{ Name: P, Value: !Ref Pw }] }] } }`,
    ),
  ],
  [
    'an entry of a list that moves',
    property(
      'T',
      '/Properties/Environment/0/Value',
      'T: { Type: AWS::X::Y, Properties: { Environment: [!If [IsProd, { Name: A, Value: b }, !Ref AWS::NoValue], { Name: P, Value: !Ref Pw }] } }',
    ),
  ],
  [
    'a property within If',
    property(
      'Fn',
      '/Properties/Environment/Variables/CONN',
      'Fn: { Type: AWS::Lambda::Function, Properties: { Environment: !If [IsProd, { Variables: { CONN: !Ref Pw } }, !Ref AWS::NoValue] } }',
    ),
  ],
  [
    'metadata',
    property(
      'Server',
      '/Metadata/AWS::CloudFormation::Init/config',
      'Server: { Type: AWS::EC2::Instance, Metadata: { AWS::CloudFormation::Init: { config: !Ref Pw } } }',
      { target: { Attribute: 'Metadata' } },
    ),
  ],
  [
    'a value by its cause',
    value => {
      const made = property(
        'T',
        '/Properties/DisplayName',
        `T: { Type: AWS::SNS::Topic, Properties: { DisplayName: x } }\n${PARAM}`,
      )(value)
      const [one] = made.scenario.changes ?? []
      const resource = one?.ResourceChange as { Details: { CausingEntity?: string }[] }
      Object.assign(resource.Details[0] ?? {}, { CausingEntity: 'Param.Value' })
      return made
    },
  ],
  [
    'the value before, which the new template does not show',
    value => {
      const made = property(
        'Param',
        '/Properties/Value',
        'Param: { Type: AWS::SSM::Parameter, Properties: { Value: fixed } }',
        { target: { BeforeValue: value, AfterValue: 'fixed' } },
      )(value)
      return { ...made, scenario: { ...made.scenario, template: templateOf(PARAM) } }
    },
  ],
  [
    'the value before, where the template cannot be read',
    property('Param', '/Properties/Value', 'Param: { Type: AWS::SSM::Parameter, Properties: { Value: fixed } }', {
      target: { BeforeValue: 'kept-Secret-77', AfterValue: 'fixed' },
      faults: denied,
    }),
  ],
  // Drift.
  ['drift of a property', drifted('Param', '/Value', PARAM)],
  ['drift of a part of a property', drifted('Fn', '/Environment/Variables/CONN', FN)],
  [
    'drift of what comes from another resource',
    drifted(
      'T',
      '/DisplayName',
      `T: { Type: AWS::SNS::Topic, Properties: { DisplayName: !GetAtt Param.Value } }\n${PARAM}`,
    ),
  ],
  ['drift of the parameters of a nested stack', drifted('N', '/Parameters/Conn', STACK, nested(echo()))],
  ['drift where the template cannot be read', drifted('Param', '/Value', PARAM, { faults: denied })],
  // Reasons.
  ['the reason of a custom resource', failure('C', CUSTOM, value => `connect to db://u:${value}@host failed`)],
  ['a reason that quotes a property', failure('Param', PARAM, value => `Invalid value '${value}' for Value`)],
  ['a reason with a key', failure('C', CUSTOM, value => `Response: {"Password":"${value}"}`)],
  ['a reason in a nested stack', nestedFailure(STACK, echo())],
]
