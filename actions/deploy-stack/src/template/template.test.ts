import { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { describe, expect, it } from '@jest/globals'
import { Deadline } from '../../../shared/deadline.ts'
import { fakeCloudFormation, refusal, reply } from '../../test/support/fake-cloudformation.ts'
import { CloudFormation } from '../cloudformation/client.ts'
import { readTemplate } from './template-source.ts'

const client = (endpoint: string) =>
  new CloudFormation(
    () =>
      new CloudFormationClient({
        endpoint,
        region: 'eu-west-1',
        credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
        maxAttempts: 1,
      }),
    new Deadline(0),
  )

// Without a server: a call fails.
const withoutServer = client('http://127.0.0.1:1')

const read = (body: string, api: CloudFormation) => readTemplate(body, { TemplateBody: body }, api)

describe('readTemplate', () => {
  it('reads parameters with short forms, folded texts and NoEcho without a call', async () => {
    const body = `
Parameters:
  Plain: { Type: String }
  Empty: { Type: String, Default: '' }
  Zone: { Type: 'AWS::SSM::Parameter::Value<String>', Default: /a/b }
  Secret: { Type: String, NoEcho: TRUE }
Conditions:
  Has: !Not [!Equals [!Ref Empty, '']]
Resources:
  Bucket: { Type: 'AWS::S3::Bucket', Properties: { BucketName: !Sub '\${Plain}-x' } }
Outputs:
  Hidden: { Value: !Sub 'a:\${Secret}' }
  Shown: { Value: !GetAtt Bucket.Arn }
`
    const template = await read(body, withoutServer)
    expect(template.parameters).toEqual([
      { name: 'Plain', hasDefault: false, noEcho: false },
      { name: 'Empty', hasDefault: true, defaultValue: '', noEcho: false },
      { name: 'Zone', hasDefault: true, defaultValue: '/a/b', noEcho: false },
      { name: 'Secret', hasDefault: false, noEcho: true },
    ])
    expect(template.body?.Outputs).toEqual({
      Hidden: { Value: { 'Fn::Sub': `a:\${Secret}` } },
      Shown: { Value: { 'Fn::GetAtt': ['Bucket', 'Arn'] } },
    })
    expect(template.mayHave('AWS::ECS::Service')).toBe(false)
  })

  it('reads JSON and finds a service', async () => {
    const body = JSON.stringify({ Resources: { Service: { Type: 'AWS::ECS::Service' } } }, null, '\t')
    const template = await read(body, withoutServer)
    expect(template.parameters).toEqual([])
    expect(template.mayHave('AWS::ECS::Service')).toBe(true)
  })

  it('finds the line of each resource, its policies and whether it has a name', async () => {
    const body = `Resources:
  Bucket:
    Type: AWS::S3::Bucket
    DeletionPolicy: Retain
    Properties: { BucketName: mine }
  Table: { Type: 'AWS::DynamoDB::Table', DeletionPolicy: !If [A, Retain, Delete], Properties: { TableName: !Sub x } }
  Role: { Type: 'AWS::IAM::Role' }
`
    expect((await read(body, withoutServer)).resources).toEqual([
      { id: 'Bucket', type: 'AWS::S3::Bucket', line: 2, deletionPolicy: 'Retain', named: true },
      { id: 'Table', type: 'AWS::DynamoDB::Table', line: 6, deletionPolicy: undefined, named: false },
      { id: 'Role', type: 'AWS::IAM::Role', line: 7, deletionPolicy: undefined, named: false },
    ])
    const json = JSON.stringify({ Resources: { A: { Type: 'T' }, B: { Type: 'T' } } }, null, 2)
    expect((await read(json, withoutServer)).resources.map(({ line }) => line)).toEqual([3, 6])
  })

  it('expects services when a transform can create some', async () => {
    const body = 'Transform: AWS::Serverless-2016-10-31\nResources: { A: { Type: Custom } }'
    expect((await read(body, withoutServer)).mayHave('AWS::ECS::Service')).toBe(true)
  })

  it('calls GetTemplateSummary when it cannot parse the text', async () => {
    const fake = await fakeCloudFormation({
      answers: {
        GetTemplateSummary: () =>
          reply('GetTemplateSummary', { Parameters: [{ ParameterKey: 'Name', NoEcho: true, DefaultValue: 'x' }] }),
      },
    })
    expect((await read('no: template', client(fake.url))).parameters).toEqual([
      { name: 'Name', hasDefault: true, defaultValue: 'x', noEcho: true },
    ])
    await fake.close()
  })

  it.each<[string, Record<string, string[]>, boolean]>([
    ['the types that the service names', { ResourceTypes: ['AWS::CloudFormation::Stack', 'AWS::IAM::Role'] }, false],
    ['all types when it names none', {}, true],
    [
      'all types when a transform can create some',
      { ResourceTypes: ['AWS::IAM::Role'], DeclaredTransforms: ['M'] },
      true,
    ],
    ['all types when a module can create some', { ResourceTypes: ['My::Own::Thing::MODULE'] }, true],
  ])('expects services when it cannot parse the text: %s', async (_, summary, services) => {
    const fake = await fakeCloudFormation({
      answers: { GetTemplateSummary: () => reply('GetTemplateSummary', summary) },
    })
    const template = await read('no: template', client(fake.url))
    expect(template.mayHave('AWS::CloudFormation::Stack')).toBe(true)
    expect(template.mayHave('AWS::ECS::Service')).toBe(services)
    await fake.close()
  })

  it.each([
    'Resources: { A: { Type: My::Own::Thing::MODULE } }',
    'Resources: { A: { Type: AWS::IAM::Role }, "Fn::Transform": { Name: "AWS::Include" } }',
    'Resources: { A: { Type: AWS::IAM::Role, Properties: !Transform { Name: M } } }',
    'Resources: { A: { Type: AWS::ECS::Service } }\nResources: { B: { Type: AWS::IAM::Role } }',
  ])('expects services in %s', async body => {
    expect((await read(body, withoutServer)).mayHave('AWS::ECS::Service')).toBe(true)
  })

  it('does not mistake a property for a transform', async () => {
    const body = 'Resources: { A: { Type: Custom::Video, Properties: { Transform: x, Type: mp4 } } }'
    expect((await read(body, withoutServer)).mayHave('AWS::ECS::Service')).toBe(false)
  })

  it('fails when the service rejects the template', async () => {
    const fake = await fakeCloudFormation({
      answers: { GetTemplateSummary: () => refusal('ValidationError', 'Template format error') },
    })
    await expect(read('"', client(fake.url))).rejects.toThrow('CloudFormation rejects the template')
    await fake.close()
  })
})
