import { describe, expect, it } from '@jest/globals'
import { account, closeAccounts, deploy } from './support/run-deploy.ts'
import { EXISTING } from './support/stack-fixtures.ts'

closeAccounts()

const BUCKET = 'Bucket: { Type: AWS::S3::Bucket, DeletionPolicy: Retain, Properties: { BucketName: mine } }'
const importExisting = { 'import-existing': 'true' }
const template = (...resources: string[]) => `Resources:\n${resources.map(line => `  ${line}\n`).join('')}`

describe('import-existing', () => {
  it.each(['apply', 'plan'])('sets ImportExistingResources in mode %s', async mode => {
    const aws = await account()
    const { exitCode, log } = await deploy(aws, { ...importExisting, mode }, { template: template(BUCKET) })
    expect(exitCode).toBe(0)
    expect(aws.of('CreateChangeSet')[0]?.input.ImportExistingResources).toBe('true')
    expect(log).not.toContain('::warning::')
  })

  it('is not set by default', async () => {
    const aws = await account()
    await deploy(aws, {}, { template: template(BUCKET) })
    expect(aws.of('CreateChangeSet')[0]?.input).not.toHaveProperty('ImportExistingResources')
  })

  it('warns of named resources that cannot be imported without a DeletionPolicy that retains them', async () => {
    const aws = await account()
    const others = [
      'Table: { Type: AWS::DynamoDB::Table, DeletionPolicy: Delete, Properties: { TableName: mine } }',
      'Queue: { Type: AWS::SQS::Queue, Properties: { QueueName: mine } }',
      'Role: { Type: AWS::IAM::Role }',
    ]
    const { exitCode, log } = await deploy(aws, importExisting, { template: template(BUCKET, ...others) })
    expect(exitCode).toBe(0)
    expect(log.match(/^::warning::.*$/gm)).toEqual([
      '::warning::Not imported if they exist, because they have no DeletionPolicy that retains them: Table, Queue',
    ])
  })

  it.each([
    ['no resource has a name', [BUCKET.replace('BucketName: mine', 'Tags: []')], ''],
    ['the name is an expression', [BUCKET.replace('mine', '!Sub mine')], ''],
    ['no resource is retained', [BUCKET.replace('DeletionPolicy: Retain, ', '')], 'without such a policy: Bucket.'],
    ['the DeletionPolicy is Snapshot', [BUCKET.replace('Retain', 'Snapshot')], 'without such a policy: Bucket.'],
  ])('is rejected before any call when %s', async (_, resources, hint) => {
    const aws = await account({ stack: EXISTING })
    const { exitCode, errors } = await deploy(aws, importExisting, { template: template(...resources) })
    expect(exitCode).toBe(1)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(
      /^import-existing: the template has no resource that CloudFormation can import\nGive the resource a literal name/,
    )
    expect(errors[0]?.trimEnd().endsWith(hint === '' ? '"RetainExceptOnCreate".' : hint)).toBe(true)
    expect(aws.calls).toEqual([])
  })

  it.each([
    ['a resource with RetainExceptOnCreate', template(BUCKET.replace('Retain', 'RetainExceptOnCreate'))],
    [
      'JSON',
      JSON.stringify({
        Resources: { B: { Type: 'AWS::S3::Bucket', DeletionPolicy: 'Retain', Properties: { BucketName: 'b' } } },
      }),
    ],
    ['a template that only CloudFormation can parse', 'Resources: [x]'],
  ])('accepts %s', async (_, text) => {
    const aws = await account()
    expect((await deploy(aws, importExisting, { template: text })).errors).toEqual([])
    expect(aws.of('CreateChangeSet')).toHaveLength(1)
  })
})
