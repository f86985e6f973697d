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

type Shape = [name: string, scenario: (value: string) => SecretScenario, value?: string]

const OPEN = {
  head: 'Parameters: { Env: { Type: String, Default: prod }, DbPassword: { Type: String } }\n',
  stack: UNMASKED,
}
const DB =
  'Db: { Type: AWS::RDS::DBInstance, Properties: { DBInstanceIdentifier: main, MasterUsername: admin, MasterUserPassword: !Ref Pw } }'
const PARAM = 'Param: { Type: AWS::SSM::Parameter, Properties: { Name: /a, Type: String, Value: !Ref Pw } }'
const SECRET = 'Secret: { Type: AWS::SecretsManager::Secret, Properties: { SecretString: !Ref Pw } }'
const TASK = `T: { Type: AWS::ECS::TaskDefinition, Properties: { Family: web, ContainerDefinitions: [{ Image: a, Environment: [{ Name: P, Value: !Ref Pw }, { Name: LEVEL, Value: info }] }] } }`
const FN = `Fn: { Type: AWS::Lambda::Function, Properties: { Description: a, Environment: { Variables: { LEVEL: a, CONN: !Sub 'u:\${Pw}' } } } }`
const STACK = 'N: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: u, Parameters: { Conn: !Ref Pw } } }'
const PLAIN_STACK =
  'N: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: u, Parameters: { Env: !Ref Env } } }'
const TOPIC = 'Topic: { Type: AWS::SNS::Topic, Properties: { DisplayName: x } }'
const INSIDE = templateOf(
  'Db: { Type: AWS::RDS::DBInstance, Properties: { MasterUserPassword: !Ref Conn } }',
  'Host: { Value: !GetAtt Db.Endpoint.Address }',
  'Parameters: { Conn: { Type: String, NoEcho: true } }\n',
)
const LOOP = `'Fn::ForEach::Topics':\n  - Name\n  - [One, Two]\n  - 'T\${Name}': { Type: AWS::SNS::Topic, Properties: { DisplayName: !Ref Name } }`
const LANGUAGE = '\nTransform: AWS::LanguageExtensions\nParameters: { Pw: { Type: String, NoEcho: true } }\n'
const SERVERLESS = '\nTransform: AWS::Serverless-2016-10-31\nParameters: { Env: { Type: String } }\n'
const SECRET_SERVERLESS =
  '\nTransform: AWS::Serverless-2016-10-31\nParameters: { Pw: { Type: String, NoEcho: true } }\n'
/** The processed template of every stack and change set. */
const expanded = (resources: string, outputs = '') => ({
  templates: { arn: templateOf(resources, outputs, 'Parameters: { Pw: { Type: String, NoEcho: true } }\n') },
})
const detail = (Path: string, value: string) => [{ Target: { Attribute: 'Properties', Path, AfterValue: value } }]
const cfnLambda = 'F: { Type: AWS::Lambda::Function, Properties: { Environment: { Variables: { P: !Ref Pw } } } }'

/** Scenarios in which a value is no secret, and must be shown unchanged. */
export const HARMLESS: Shape[] = [
  // No secret at all.
  ['Ref of a parameter', output('!Ref Env', '', OPEN)],
  ['Ref of a parameter that only sounds like a secret', output('!Ref DbPassword', '', OPEN)],
  ['Sub of such a parameter', output(`!Sub 'x-\${DbPassword}'`, '', OPEN)],
  [
    'an attribute of a custom resource without secrets',
    output('!GetAtt C.Result', 'C: { Type: Custom::X, Properties: { ServiceToken: arn, Env: !Ref Env } }', OPEN),
  ],
  [
    'the id of a custom resource without secrets',
    output('!Ref C', 'C: { Type: Custom::X, Properties: { ServiceToken: arn } }', OPEN),
  ],
  [
    'a SAM function',
    output('!GetAtt Fn.Arn', 'Fn: { Type: AWS::Serverless::Function, Properties: { Handler: x } }', {
      ...OPEN,
      head: SERVERLESS,
    }),
  ],
  [
    'what SAM makes',
    output('!Ref ServerlessRestApi', 'Fn: { Type: AWS::Serverless::Function, Properties: { Handler: x } }', {
      ...OPEN,
      head: SERVERLESS,
    }),
  ],
  [
    'an output of a nested stack',
    output('!GetAtt N.Outputs.Url', PLAIN_STACK, {
      ...nested(templateOf('', 'Url: { Value: x }', 'Parameters: { Env: { Type: String } }\n')),
      ...OPEN,
    }),
  ],
  [
    'a plain SSM reference',
    output('!GetAtt P.Value', `P: { Type: AWS::SSM::Parameter, Properties: { Value: '{{resolve:ssm:/a}}' } }`, OPEN),
  ],
  [
    'NoEcho: false',
    output('!Ref Env', '', { ...OPEN, head: 'Parameters: { Env: { Type: String, NoEcho: false } }\n' }),
  ],
  ['NoEcho: no', output('!Ref Env', '', { ...OPEN, head: 'Parameters: { Env: { Type: String, NoEcho: no } }\n' })],
  // A secret that goes elsewhere.
  ['another parameter', output('!Ref Env', PARAM)],
  [
    'a parameter whose name is a part of the secret one',
    output('!Ref PwPolicy', PARAM, {
      head: 'Parameters: { Pw: { Type: String, NoEcho: true }, PwPolicy: { Type: String, Default: a } }\n',
    }),
  ],
  ['a text that names the parameter', output(`'set Pw to deploy'`, PARAM)],
  ['a literal in Sub', output(`!Sub 'use \${!Pw} here'`, PARAM)],
  ['another resource', output('!GetAtt Topic.TopicArn', `${TOPIC}\n${PARAM}`)],
  [
    'another SSM parameter',
    output('!GetAtt Other.Value', `Other: { Type: AWS::SSM::Parameter, Properties: { Value: !Ref Env } }\n${PARAM}`),
  ],
  ['a condition on the secret', output(`!If [IsProd, a, b]`, DB)],
  ['FindInMap', output('!FindInMap [Sizes, !Ref Env, size]', DB)],
  ['Select of another item', output('!Select [0, [!Ref Env, !Ref Pw]]', DB)],
  ['Join of harmless parts', output(`!Join ['', ['https://', !GetAtt Db.Endpoint.Address, '/', !Ref Env]]`, DB)],
  ['Sub of harmless parts', output(`!Sub 'postgres://\${Db.Endpoint.Address}:\${Db.Endpoint.Port}/\${Env}'`, DB)],
  ['Base64 of harmless parts', output('{ Fn::Base64: !Ref Env }', DB)],
  ['an import', output('!ImportValue other-Vpc', DB)],
  ['pseudo parameters', output(`!Sub '\${AWS::StackName}-\${AWS::Region}'`, DB)],
  // A resource that was given the secret.
  ['the address of a database', output('!GetAtt Db.Endpoint.Address', DB)],
  ['the port of a database', output('!GetAtt Db.Endpoint.Port', DB)],
  ['the ARN of a database', output('!GetAtt Db.DBInstanceArn', DB)],
  ['the ARN of its secret', output('!GetAtt Db.MasterUserSecret.SecretArn', DB)],
  ['the name of a database', output('!Ref Db', DB)],
  ['the name of an SSM parameter', output('!Ref Param', PARAM)],
  ['the type of an SSM parameter', output('!GetAtt Param.Type', PARAM)],
  ['the ARN of a secret', output('!Ref Secret', SECRET)],
  ['the id of a secret', output('!GetAtt Secret.Id', SECRET)],
  ['the ARN of a function', output('!GetAtt F.Arn', cfnLambda)],
  ['the name of a function', output('!Ref F', cfnLambda)],
  ['the ARN of a task definition', output('!Ref T', TASK)],
  [
    'a service of a task that has the secret',
    output('!GetAtt S.Name', `${TASK}\nS: { Type: AWS::ECS::Service, Properties: { TaskDefinition: !Ref T } }`),
  ],
  [
    'the address of an instance',
    output('!GetAtt I.PublicIp', `I: { Type: AWS::EC2::Instance, Properties: { UserData: !Ref Pw } }`),
  ],
  [
    'the endpoint of a cache',
    output(
      '!GetAtt R.PrimaryEndPoint.Address',
      'R: { Type: AWS::ElastiCache::ReplicationGroup, Properties: { AuthToken: !Ref Pw } }',
    ),
  ],
  [
    'the domain of a distribution',
    output(
      '!GetAtt D.DomainName',
      'D: { Type: AWS::CloudFront::Distribution, Properties: { DistributionConfig: { Origins: [{ OriginCustomHeaders: [{ HeaderValue: !Ref Pw }] }] } } }',
    ),
  ],
  ['an access key id', output('!Ref Key', 'Key: { Type: AWS::IAM::AccessKey, Properties: { UserName: u } }')],
  [
    'the ARN of a user with a password',
    output(
      '!GetAtt U.Arn',
      'U: { Type: AWS::IAM::User, Properties: { UserName: u, LoginProfile: { Password: !Ref Pw } } }',
    ),
  ],
  [
    'the id of a client',
    output(
      '!Ref Client',
      'Client: { Type: AWS::Cognito::UserPoolClient, Properties: { UserPoolId: p, GenerateSecret: true } }',
    ),
  ],
  [
    'a custom resource that is given only an ARN of the secret',
    output(
      '!GetAtt C.Schema',
      `${SECRET}\nC: { Type: Custom::Schema, Properties: { ServiceToken: arn, SecretArn: !Ref Secret } }`,
    ),
  ],
  ['the address in a nested stack that was given it', output('!GetAtt N.Outputs.Host', STACK, nested(INSIDE))],
  ['an unresolved reference', output(`'{{resolve:secretsmanager:x}}'`, DB), '{{resolve:secretsmanager:x}}'],
  // Transforms.
  [
    'a resource of Fn::ForEach beside the secret',
    output('!GetAtt TOne.TopicName', `${LOOP}\n${PARAM}`, {
      head: LANGUAGE,
      ...expanded(`TOne: { Type: AWS::SNS::Topic }\n${PARAM}`, 'Out: { Value: !GetAtt TOne.TopicName }'),
    }),
  ],
  [
    'a SAM function with a secret',
    output(
      '!GetAtt Fn.Arn',
      'Fn: { Type: AWS::Serverless::Function, Properties: { Environment: { Variables: { P: !Ref Pw } } } }',
      {
        head: SECRET_SERVERLESS,
        ...expanded(
          'Fn: { Type: AWS::Lambda::Function, Properties: { Environment: { Variables: { P: !Ref Pw } } } }',
          'Out: { Value: !GetAtt Fn.Arn }',
        ),
      },
    ),
  ],
  [
    'a role that SAM makes',
    output(
      '!GetAtt FnRole.Arn',
      'Fn: { Type: AWS::Serverless::Function, Properties: { Environment: { Variables: { P: !Ref Pw } } } }',
      {
        head: SECRET_SERVERLESS,
        ...expanded('FnRole: { Type: AWS::IAM::Role }', 'Out: { Value: !GetAtt FnRole.Arn }'),
      },
    ),
  ],
  // Properties in a change set.
  ['another resource in a change set', property('Topic', '/Properties/DisplayName', `${TOPIC}\n${PARAM}`)],
  ['another property of the resource', property('Fn', '/Properties/Description', FN)],
  ['another variable', property('Fn', '/Properties/Environment/Variables/LEVEL', FN)],
  ['another entry of a list', property('T', '/Properties/ContainerDefinitions/0/Environment/1/Value', TASK)],
  ['the image beside the secret', property('T', '/Properties/ContainerDefinitions/0/Image', TASK)],
  ['the name of an entry', property('T', '/Properties/ContainerDefinitions/0/Environment/0/Name', TASK)],
  [
    'a value within a document that has a secret',
    value => property('Fn', '/Properties/Environment', FN)(JSON.stringify({ Variables: { LEVEL: value, CONN: 'x' } })),
  ],
  [
    'what sounds like a secret and is none: HttpTokens',
    property('L', '/Properties/MetadataOptions/HttpTokens', `L: { Type: AWS::EC2::Instance }`, OPEN),
    'required',
  ],
  ['SecretArn', property('L', '/Properties/SecretArn', `L: { Type: AWS::X::Y }`, OPEN)],
  [
    'ManageMasterUserPassword',
    property('L', '/Properties/ManageMasterUserPassword', `L: { Type: AWS::RDS::DBCluster }`, OPEN),
    'true',
  ],
  [
    'a password policy',
    property('L', '/Properties/Policies/PasswordPolicy/MinimumLength', `L: { Type: AWS::Cognito::UserPool }`, OPEN),
    '12',
  ],
  ['TokenUrl', property('L', '/Properties/TokenUrl', `L: { Type: AWS::X::Y }`, OPEN)],
  [
    'ValueFrom of Secrets',
    property(
      'L',
      '/Properties/ContainerDefinitions/0/Secrets/0/ValueFrom',
      `L: { Type: AWS::ECS::TaskDefinition }`,
      OPEN,
    ),
  ],
  [
    'Credentials that are an ARN',
    property('L', '/Properties/Integration/Credentials', `L: { Type: AWS::ApiGateway::Method }`, OPEN),
    'arn:aws:iam::123456789012:role/x',
  ],
  [
    'AccessTokenValidity',
    property('L', '/Properties/AccessTokenValidity', `L: { Type: AWS::Cognito::UserPoolClient }`, OPEN),
    '60',
  ],
  [
    'the value before, beside the secret',
    property('Topic', '/Properties/DisplayName', `${TOPIC}\n${PARAM}`, {
      target: { BeforeValue: 'as-before', AfterValue: 'x-after' },
    }),
    'as-before',
  ],
  [
    'a property in a nested stack',
    value =>
      property(
        'N',
        '',
        STACK,
        nested(
          templateOf(
            'Inner: { Type: AWS::SSM::Parameter, Properties: { Value: fixed, Description: !Ref Conn } }',
            '',
            'Parameters: { Conn: { Type: String } }\n',
          ),
          detail('/Properties/Value', value),
        ),
      )(value),
  ],
  [
    'a property in a nested stack without secrets',
    value => property('N', '', PLAIN_STACK, nested('Resources: {}', detail('/Properties/Value', value)))(value),
  ],
  [
    'a property of the same id in a nested stack',
    value =>
      property(
        'N',
        '',
        `Param: { Type: AWS::SSM::Parameter, Properties: { Value: !Ref Pw } }\n${PLAIN_STACK}`,
        nested('Resources: {}', detail('/Properties/Value', value), 'Param'),
      )(value),
  ],
  // Drift.
  ['drift beside the secret', drifted('Fn', '/Environment/Variables/LEVEL', FN)],
  ['drift of another resource', drifted('Topic', '/DisplayName', `${TOPIC}\n${PARAM}`)],
  ['drift of HttpTokens', drifted('I', '/MetadataOptions/HttpTokens', 'I: { Type: AWS::EC2::Instance }'), 'optional'],
  // Reasons.
  ['the reason of another resource', failure('Topic', `${TOPIC}\n${PARAM}`, value => `Invalid value '${value}'`)],
  [
    "a service's reason",
    failure(
      'Db',
      DB,
      value =>
        `Resource handler returned message: "${value} (Service: Rds, Status Code: 400, Request ID: 0a1b2c3d-0000-1111-2222-333344445555)" (RequestToken: 0a1b2c3d-0000-1111-2222-333344445555, HandlerErrorCode: InvalidRequest)`,
    ),
    'The parameter MasterUserPassword is not a valid password because it is shorter than 8 characters',
  ],
  [
    'a reason with an ARN',
    failure('Fn', FN, value => `The role ${value} cannot be assumed by Lambda`),
    'arn:aws:iam::123456789012:role/x-1',
  ],
  ['a reason in a nested stack without secrets', nestedFailure(PLAIN_STACK, 'Resources: {}')],
]
