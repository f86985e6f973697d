import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { awsError, type Call } from '../../shared/testing/fake-aws.ts'
import { reply } from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy, TEMPLATE, timely } from './support/run-deploy.ts'
import { EXISTING } from './support/stack-fixtures.ts'

closeAccounts()

const padded = (bytes: number): string => `${'#'.repeat(bytes - TEMPLATE.length - 1)}\n${TEMPLATE}`.slice(-bytes)
const LARGE = padded(51_201)

describe('a template that is too large for a request', () => {
  it('is uploaded to S3 under a hash of its content before CreateChangeSet, which has its URL', async () => {
    const aws = await account({ stack: EXISTING })
    const { exitCode, outputs, errors } = await deploy(aws, { 's3-bucket': 'my.templates' }, { template: LARGE })
    expect(errors).toEqual([])
    expect([exitCode, outputs.status]).toEqual([0, 'UPDATE_COMPLETE'])
    const path = `/my.templates/cloudformation/${createHash('sha256').update(LARGE).digest('hex')}.template`
    expect(aws.of('PutObject').map(({ input }) => input)).toEqual([{ path, body: LARGE }])
    expect(aws.of('PutObject')[0]?.headers.authorization).toContain('/eu-west-1/s3/')
    const form = aws.of('CreateChangeSet')[0]?.input
    expect(form?.TemplateURL).toBe(`${aws.url}${path}`)
    expect(form).not.toHaveProperty('TemplateBody')
    const operations = aws.calls.map(({ operation }) => operation)
    expect(operations.indexOf('PutObject')).toBeLessThan(operations.indexOf('CreateChangeSet'))
  })

  it('is read from S3 by GetTemplateSummary when it is not plain YAML', async () => {
    const aws = await account({ stack: EXISTING })
    const template = `Resources: [${' '.repeat(51_200)}]`
    await deploy(aws, { 's3-bucket': 'templates' }, { template })
    expect(aws.of('GetTemplateSummary')[0]?.input.TemplateURL).toMatch(/\/templates\/cloudformation\/[0-9a-f]{64}/)
    expect(aws.of('GetTemplateSummary')[0]?.input).not.toHaveProperty('TemplateBody')
  })

  it('is uploaded again after a lost reply and after SlowDown', async () => {
    const busy = () => awsError('SlowDown', 'Reduce your request rate', 503, 'query')
    const aws = await account({
      stack: EXISTING,
      faults: { PutObject: nth => (nth === 1 ? 'cut' : nth === 2 ? busy() : undefined) },
    })
    expect((await deploy(aws, { 's3-bucket': 'templates' }, { template: LARGE })).exitCode).toBe(0)
    expect(aws.of('PutObject')).toHaveLength(3)
  })

  it('fails the run with the permissions that the role needs when PutObject is denied', async () => {
    const denied =
      '<Error><Code>AccessDenied</Code><Message>not authorized to perform: s3:PutObject</Message><RequestId>r</RequestId></Error>'
    const aws = await account({
      stack: EXISTING,
      faults: { PutObject: () => ({ status: 403, headers: { 'content-type': 'application/xml' }, body: denied }) },
    })
    const { exitCode, errors, outputs } = await deploy(aws, { 's3-bucket': 'templates' }, { template: LARGE })
    expect(exitCode).toBe(1)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(
      /^Cannot upload the template to bucket templates\nCause: .*not authorized to perform s3:PutObject.*\n.*s3:PutObject and s3:GetObject/,
    )
    expect(outputs.changed).toBe('false')
    expect(aws.calls.map(({ operation }) => operation)).toEqual(['PutObject'])
  })

  it('fails the run at the deadline when S3 stays busy', async () => {
    const aws = await timely({
      stack: EXISTING,
      faults: { PutObject: () => awsError('SlowDown', 'Reduce your request rate', 503, 'query') },
    })
    const { exitCode, errors } = await deploy(
      aws,
      { 's3-bucket': 'templates', 'timeout-minutes': '1' },
      { template: LARGE },
    )
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('Cannot upload the template to bucket')
    expect(aws.of('CreateChangeSet')).toEqual([])
  })
})

it('a template that fits into a request is not uploaded', async () => {
  const aws = await account({ stack: EXISTING })
  const template = padded(51_200)
  await deploy(aws, { 's3-bucket': 'templates' }, { template })
  expect(aws.of('PutObject')).toEqual([])
  expect(aws.of('CreateChangeSet')[0]?.input).toMatchObject({ TemplateBody: template })
  expect(aws.of('CreateChangeSet')[0]?.input).not.toHaveProperty('TemplateURL')
})

describe('a template in S3', () => {
  const URL = 'https://templates.s3.eu-west-1.amazonaws.com/team/stack.yml?versionId=v1'
  const withTemplate = { stack: EXISTING, answers: { GetObject: () => ({ body: TEMPLATE }) } }

  it.each([
    ['s3://templates/team/stack.yml', '/templates/team/stack.yml', (url: string) => `${url}/templates/team/stack.yml`],
    [URL, '/templates/team/stack.yml', () => URL],
    ['https://s3.eu-west-1.amazonaws.com/templates/a%20b', '/templates/a%20b', () => undefined],
    // As in the AWS CLI the key of an s3:// URL stands there as it is.
    [
      's3://templates/a#b?c 100%',
      '/templates/a%23b%3Fc%20100%25',
      (url: string) => `${url}/templates/a%23b%3Fc%20100%25`,
    ],
  ])('is passed by its URL and parsed for its parameters: %s', async (template, path, getUrl) => {
    const aws = await account(withTemplate)
    const { errors } = await deploy(aws, { template, parameters: 'Name: given' })
    expect(errors).toEqual([])
    expect(aws.of('GetObject')[0]?.input.path).toBe(path)
    const { input } = aws.of('CreateChangeSet')[0] ?? {}
    expect(input?.TemplateURL).toBe(getUrl(aws.url) ?? template)
    expect(input).toMatchObject({ 'Parameters.member.1.ParameterValue': 'given' })
    expect(aws.of('GetTemplateSummary')).toEqual([])
  })

  it.each([
    'https://templates.s3.eu-west-1.amazonaws.com/a%zz',
    'https://[templates/a',
    'https://user:hunter22@templates.s3.eu-west-1.amazonaws.com/a',
    'https://templates.s3.eu-west-1.amazonaws.com/',
    's3://templates',
  ])('is rejected before any call if its URL is invalid: %s', async template => {
    const aws = await account(withTemplate)
    const { exitCode, errors, log, summary } = await deploy(aws, { template })
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('template must be a path, an https:// URL in S3, or s3://bucket/key')
    expect(log + summary).not.toContain('hunter22')
    expect(aws.calls).toEqual([])
  })

  it('is read from a bucket in another region, as CloudFormation reads it', async () => {
    const redirect = {
      status: 301,
      headers: { 'content-type': 'application/xml', 'x-amz-bucket-region': 'us-east-1' },
      body: '<Error><Code>PermanentRedirect</Code><Message>use the specified endpoint</Message></Error>',
    }
    const GetObject = ({ headers }: Call) =>
      `${headers.authorization}`.includes('/us-east-1/s3/') ? { body: TEMPLATE } : redirect
    const aws = await account({ stack: EXISTING, answers: { GetObject } })
    const { errors } = await deploy(aws, { template: URL, parameters: 'Name: given' })
    expect(errors).toEqual([])
    expect(aws.of('GetObject')).toHaveLength(2)
  })

  it('is read by GetTemplateSummary when the role cannot read it', async () => {
    const Parameters = [{ ParameterKey: 'Name' }]
    const aws = await account({
      stack: EXISTING,
      answers: {
        GetObject: () => awsError('AccessDenied', 'no', 403, 'query'),
        GetTemplateSummary: () => reply('GetTemplateSummary', { Parameters }),
      },
    })
    const { errors } = await deploy(aws, { template: URL, parameters: 'Name: given' })
    expect(errors).toEqual([])
    expect(aws.of('GetTemplateSummary')[0]?.input).toMatchObject({ TemplateURL: URL })
  })

  it.each([
    ['NoSuchKey', 404, 'The bucket templates has no such template'],
    ['NoSuchBucket', 404, 'There is no bucket templates'],
    ['PermanentRedirect', 301, 'The bucket templates is in another region'],
  ])('that cannot be read fails with the reason: %s', async (code, status, message) => {
    const body = `<Error><Code>${code}</Code><Message>no</Message><RequestId>r</RequestId></Error>`
    const missing = () => ({ status, headers: { 'content-type': 'application/xml' }, body })
    const aws = await account({ stack: EXISTING, answers: { GetObject: missing } })
    const { errors } = await deploy(aws, { template: 's3://templates/team/stack.yml' })
    expect(errors.join()).toMatch(/^Cannot read the template from bucket templates/)
    expect(errors.join()).toContain(message)
    expect(aws.of('CreateChangeSet')).toEqual([])
  })
})
