import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { awsError } from '../../shared/testing/fake-aws.ts'
import { account, closeAccounts, deploy, TEMPLATE, timely } from './support/run-deploy.ts'

closeAccounts()

const existing = { status: 'CREATE_COMPLETE' } as const
const padded = (bytes: number): string => `${'#'.repeat(bytes - TEMPLATE.length - 1)}\n${TEMPLATE}`.slice(-bytes)
const LARGE = padded(51_201)

describe('a template of more bytes than a request takes', () => {
  it('goes to S3 under a hash of its content, and the change set names it there', async () => {
    const aws = await account({ stack: existing })
    const { exitCode, outputs, errors } = await deploy(aws, { 's3-bucket': 'my.templates' }, { template: LARGE })
    expect(errors).toEqual([])
    expect([exitCode, outputs.status]).toEqual([0, 'UPDATE_COMPLETE'])
    const path = `/my.templates/cloudformation/${createHash('sha256').update(LARGE).digest('hex')}.template`
    expect(aws.of('PutObject').map(({ input }) => input)).toEqual([{ path, body: LARGE }])
    expect(aws.of('PutObject')[0]?.headers.authorization).toContain('/eu-west-1/s3/')
    const form = aws.of('CreateChangeSet')[0]?.input
    expect(form?.TemplateURL).toBe(`${aws.url}${path}`)
    expect(form).not.toHaveProperty('TemplateBody')
    // It is there before it is asked for.
    const operations = aws.calls.map(({ operation }) => operation)
    expect(operations.indexOf('PutObject')).toBeLessThan(operations.indexOf('CreateChangeSet'))
  })

  it('is read by CloudFormation from there, too, where it is no plain YAML', async () => {
    const aws = await account({ stack: existing })
    const template = `Resources: [${' '.repeat(51_200)}]`
    await deploy(aws, { 's3-bucket': 'templates' }, { template })
    expect(aws.of('GetTemplateSummary')[0]?.input.TemplateURL).toMatch(/\/templates\/cloudformation\/[0-9a-f]{64}/)
    expect(aws.of('GetTemplateSummary')[0]?.input).not.toHaveProperty('TemplateBody')
  })

  it('is put again where the reply was lost, or S3 is busy', async () => {
    const busy = () => awsError('SlowDown', 'Reduce your request rate', 503, 'query')
    const aws = await account({
      stack: existing,
      faults: { PutObject: nth => (nth === 1 ? 'cut' : nth === 2 ? busy() : undefined) },
    })
    expect((await deploy(aws, { 's3-bucket': 'templates' }, { template: LARGE })).exitCode).toBe(0)
    expect(aws.of('PutObject')).toHaveLength(3)
  })

  it('that may not be put there is one error with what the role needs, and no change set is made', async () => {
    const denied =
      '<Error><Code>AccessDenied</Code><Message>not authorized to perform: s3:PutObject</Message><RequestId>r</RequestId></Error>'
    const aws = await account({
      stack: existing,
      faults: { PutObject: () => ({ status: 403, headers: { 'content-type': 'application/xml' }, body: denied }) },
    })
    const { exitCode, errors, outputs } = await deploy(aws, { 's3-bucket': 'templates' }, { template: LARGE })
    expect(exitCode).toBe(1)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(
      /^The template could not be put into the bucket templates\nCause: .*not authorized to perform: s3:PutObject.*AccessDenied.*\n.*s3:PutObject and s3:GetObject/,
    )
    expect(outputs.changed).toBe('false')
    expect(aws.calls.map(({ operation }) => operation)).toEqual(['PutObject'])
  })

  it('is not waited for longer than the deadline', async () => {
    const aws = await timely({
      stack: existing,
      faults: { PutObject: () => awsError('SlowDown', 'Reduce your request rate', 503, 'query') },
    })
    const { exitCode, errors } = await deploy(
      aws,
      { 's3-bucket': 'templates', 'timeout-minutes': '1' },
      { template: LARGE },
    )
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('could not be put into the bucket')
    expect(aws.of('CreateChangeSet')).toEqual([])
  })
})

it('a template that fits a request goes into it, whatever bucket is named', async () => {
  const aws = await account({ stack: existing })
  const template = padded(51_200)
  await deploy(aws, { 's3-bucket': 'templates' }, { template })
  expect(aws.of('PutObject')).toEqual([])
  expect(aws.of('CreateChangeSet')[0]?.input).toMatchObject({ TemplateBody: template })
  expect(aws.of('CreateChangeSet')[0]?.input).not.toHaveProperty('TemplateURL')
})

describe('is refused before any call', () => {
  it.each([
    ['a template too large for a request, without a bucket', LARGE, {}, /template has 51201 bytes.*51200.*s3-bucket/],
    ['bytes are counted, not letters', `# ${'é'.repeat(26_000)}\n${TEMPLATE}`, {}, /a request takes 51200/],
    [
      'a template too large for CloudFormation, bucket or not',
      padded(1_000_001),
      { 's3-bucket': 'templates' },
      /has 1000001 bytes, more than CloudFormation takes \(1000000\): split it into nested stacks/,
    ],
    ['what is no name of a bucket', TEMPLATE, { 's3-bucket': 's3://templates/x' }, /s3-bucket must be a bucket's name/],
  ])('%s', async (_, template, inputs, message) => {
    const aws = await account({ stack: existing })
    const { exitCode, errors } = await deploy(aws, inputs as Record<string, string>, { template })
    expect(exitCode).toBe(1)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatch(message)
    expect(aws.calls).toEqual([])
  })
})
