import { describe, expect, it } from '@jest/globals'
import { isAssigned, isGeneratedSecret, isHarmless, isNamingProperty, isSecretName } from './secret-names.ts'

describe('isSecretName', () => {
  it.each([
    ['MasterUserPassword'],
    ['SecretString'],
    ['ClientSecret'],
    ['AuthToken'],
    ['ApiKey'],
    ['PrivateKey'],
    ['PreSharedKey'],
    ['Passphrase'],
    ['Environment', 'Variables', 'DB_PASSWORD'],
    ['Users', '0', 'Password'],
    ['Passwords', '1'],
    ['AWS_SECRET_ACCESS_KEY'],
  ])('recognizes a secret: %s %s %s', (...path) => expect(isSecretName(path.filter(Boolean))).toBe(true))

  it.each([
    ['SecretArn'],
    ['SecretId'],
    ['TokenUrl'],
    ['HttpTokens'],
    ['ClientToken'],
    ['MaxTokens'],
    ['PasswordPolicy', 'MinimumLength'],
    ['ManageMasterUserPassword'],
    ['AccessTokenValidity'],
    ['TokenValidityUnits', 'AccessToken'],
    ['Secrets', '0', 'ValueFrom'],
    ['ApiKeyRequired'],
    ['KeyName'],
  ])('does not recognize: %s %s %s', (...path) => expect(isSecretName(path.filter(Boolean))).toBe(false))
})

it.each([
  'true',
  'required',
  '',
  'arn:aws:iam::1:role/x',
  '{{resolve:ssm-secure:/a}}',
  '{{changeSet:KNOWN_AFTER_APPLY}}',
])('recognizes a value that is no secret under any name: %s', value => expect(isHarmless(value)).toBe(true))

it.each([
  ['AWS::S3::Bucket', 'BucketName', true],
  ['AWS::RDS::DBInstance', 'DBInstanceIdentifier', true],
  ['AWS::RDS::DBSubnetGroup', 'DBSubnetGroupName', true],
  ['AWS::Timestream::Database', 'DatabaseName', true],
  ['AWS::SSM::Parameter', 'Name', true],
  ['AWS::ECS::TaskDefinition', 'Family', true],
  ['AWS::RDS::DBInstance', 'DBName', false],
  ['AWS::RDS::DBInstance', 'MasterUsername', false],
  ['AWS::SNS::Topic', 'DisplayName', false],
  ['AWS::EC2::Instance', 'KeyName', false],
  ['AWS::SSM::Parameter', 'Value', false],
  ['AWS::RDS::DBInstance', 'MasterUserPassword', false],
])('knows whether the id of %s contains %s: %s', (type, property, naming) =>
  expect(isNamingProperty(type, property)).toBe(naming),
)

it.each([
  'Arn',
  'Endpoint.Address',
  'Endpoint.Port',
  'DomainName',
  'PrimaryEndPoint.Address',
  'PublicIp',
  'MasterUserSecret.SecretArn',
])('recognizes %s as assigned by the service', attribute => expect(isAssigned(attribute)).toBe(true))
it.each(['Value', 'Data', 'Outputs.Url', 'Result', 'Definition'])(
  'does not recognize %s as assigned by the service',
  attribute => expect(isAssigned(attribute)).toBe(false),
)
it('recognizes secrets that a service generates', () => {
  expect(isGeneratedSecret('AWS::IAM::AccessKey', 'SecretAccessKey')).toBe(true)
  expect(isGeneratedSecret('AWS::IVS::StreamKey', 'Value')).toBe(true)
  expect(isGeneratedSecret('AWS::SSM::Parameter', 'Value')).toBe(false)
})
