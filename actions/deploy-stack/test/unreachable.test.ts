import { describe, expect, it } from '@jest/globals'
import { refusal } from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy } from './support/run-deploy.ts'

closeAccounts()

describe('a step that cannot reach AWS', () => {
  it.each([
    ['UnrecognizedClientException', 'AWS does not recognize the access key'],
    ['InvalidClientTokenId', 'AWS does not recognize the access key'],
    ['SignatureDoesNotMatch', 'the secret access key does not belong to the access key'],
  ])('names a wrong key: %s', async (name, message) => {
    const aws = await account({ faults: { DescribeStacks: () => refusal(name, 'The security token is invalid', 403) } })
    const { exitCode, errors } = await deploy(aws)
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain(message)
  })

  it('says that there are no credentials', async () => {
    const aws = await account()
    const env = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', HOME: '/nowhere' }
    const { exitCode, errors } = await deploy(aws, {}, { env })
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('The job has no AWS credentials')
    expect(aws.calls).toEqual([])
  })

  it('names a host that does not exist within seconds', async () => {
    const aws = await account()
    const started = performance.now()
    const { exitCode, errors } = await deploy(aws, {}, { env: { AWS_ENDPOINT_URL: 'http://cloudformation.invalid' } })
    expect(exitCode).toBe(1)
    expect(errors.join()).toMatch(/Cannot resolve the host cloudformation.invalid \(ENOTFOUND\)\nCheck aws-region/)
    expect(performance.now() - started).toBeLessThan(60_000)
  })
})
