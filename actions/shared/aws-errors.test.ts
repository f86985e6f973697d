import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { Agent, createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation'
import { DescribeNetworkInterfacesCommand, EC2Client } from '@aws-sdk/client-ec2'
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { GetParameterCommand, SSMClient, type SSMClientConfig } from '@aws-sdk/client-ssm'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { AwsError, isDenied, isExpired, isNamed, toActionError } from './aws-errors.ts'
import { type ActionError, DeadlineError } from './errors.ts'
import { onEnd } from './testing/cleanup.ts'
import { awsError, fakeAws } from './testing/fake-aws.ts'
import { type Reply, serveOnLoopback } from './testing/loopback-server.ts'
import './testing/node-error-instanceof.ts'
import { makeTempFolder } from './testing/temp-folder.ts'

const before = { ...process.env }
beforeEach(() => {
  for (const name of Object.keys(process.env)) {
    if (/^AWS_|_PROXY$/i.test(name)) delete process.env[name]
  }
  Object.assign(process.env, {
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'secret-for-tests',
    AWS_EC2_METADATA_DISABLED: 'true',
  })
})
afterEach(() => {
  process.env = { ...before }
})

const parameter = new GetParameterCommand({ Name: 'n' })
const ssm = (config: SSMClientConfig = {}) => new SSMClient({ maxAttempts: 1, ...config })
const errorOf = async (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    error => error,
  )
/** The explanation of a failed call of SSM. */
const explain = async (config: SSMClientConfig = {}): Promise<ActionError> =>
  toActionError(await errorOf(ssm(config).send(parameter)), {
    service: 'SSM',
    action: 'ssm:GetParameter',
  }) as ActionError

/** The explanation of an error reply, in the protocol of each service. */
async function explainReply(
  protocol: 'json' | 'query' | 'ec2' | 's3',
  code: string,
  message: string,
): Promise<ActionError> {
  const reply: Reply =
    protocol === 's3'
      ? {
          status: 403,
          headers: { 'content-type': 'application/xml' },
          body: `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${message}</Message><RequestId>r</RequestId></Error>`,
        }
      : protocol === 'ec2'
        ? {
            status: 403,
            headers: { 'content-type': 'text/xml' },
            body: `<Response><Errors><Error><Code>${code}</Code><Message>${message}</Message></Error></Errors><RequestID>r</RequestID></Response>`,
          }
        : awsError(code, message, protocol === 'json' ? 400 : 403, protocol)
  const operations = ['GetParameter', 'DescribeStacks', 'DescribeNetworkInterfaces', 'GetObject']
  const aws = await fakeAws(Object.fromEntries(operations.map(operation => [operation, () => reply])))
  process.env.AWS_ENDPOINT_URL = aws.url
  const send = {
    json: () => ssm().send(parameter),
    query: () => new CloudFormationClient({ maxAttempts: 1 }).send(new DescribeStacksCommand({})),
    ec2: () => new EC2Client({ maxAttempts: 1 }).send(new DescribeNetworkInterfacesCommand({})),
    s3: () =>
      new S3Client({ maxAttempts: 1, forcePathStyle: true }).send(new GetObjectCommand({ Bucket: 'b', Key: 'k' })),
  }
  return toActionError(await errorOf(send[protocol]())) as ActionError
}

describe('an error reply of AWS', () => {
  it.each([
    ['json', 'UnrecognizedClientException', 'The security token included in the request is invalid.'],
    ['query', 'InvalidClientTokenId', 'The security token included in the request is invalid.'],
    ['ec2', 'AuthFailure', 'AWS was not able to validate the provided access credentials'],
    ['s3', 'InvalidAccessKeyId', 'The AWS Access Key Id you provided does not exist in our records.'],
  ] as const)('names an unknown access key (%s)', async (protocol, code, text) => {
    const error = await explainReply(protocol, code, text)
    expect(error).toBeInstanceOf(AwsError)
    expect(error.message).toBe("AWS does not recognize the access key of the job's credentials")
    expect(error.hint).toContain('AWS_ACCESS_KEY_ID')
  })

  it.each([
    ['json', 'InvalidSignatureException'],
    ['query', 'SignatureDoesNotMatch'],
    ['s3', 'SignatureDoesNotMatch'],
  ] as const)('names a wrong secret access key (%s)', async (protocol, code) => {
    const error = await explainReply(protocol, code, 'The request signature we calculated does not match')
    expect(error.message).toContain('the secret access key does not belong to the access key')
    expect(error.hint).toContain('AWS_SECRET_ACCESS_KEY')
  })

  it.each([
    ['json', 'ExpiredTokenException'],
    ['query', 'ExpiredToken'],
    ['ec2', 'RequestExpired'],
    ['s3', 'ExpiredToken'],
  ] as const)('names expired credentials (%s)', async (protocol, code) => {
    const error = await explainReply(protocol, code, 'The security token included in the request is expired')
    expect(error.message).toBe("The job's AWS credentials have expired")
    expect(error.hint).toContain('role-to-assume')
    expect(isExpired(error)).toBe(true)
  })

  it.each([
    ['json', 'InvalidSignatureException', 'Signature expired: 20200101T000000Z is now earlier than 20261128T000000Z'],
    ['query', 'SignatureDoesNotMatch', 'Signature not yet current: 20301128T000000Z is still later than 2026'],
    ['s3', 'RequestTimeTooSkewed', 'The difference between the request time and the current time is too large.'],
  ] as const)('names a wrong clock (%s)', async (protocol, code, text) => {
    const error = await explainReply(protocol, code, text)
    expect(error.message).toContain("The runner's clock")
  })

  it.each([
    ['json', 'InvalidSignatureException', "Credential should be scoped to a valid region, not 'eu-west-9'. "],
    ['s3', 'AuthorizationHeaderMalformed', "the region 'us-east-1' is wrong; expecting 'eu-west-1'"],
  ] as const)('names a wrong region (%s)', async (protocol, code, text) => {
    const error = await explainReply(protocol, code, text)
    expect(error.hint).toContain('aws-region')
  })

  it('names an account that is not signed up for the service', async () => {
    const error = await explainReply('query', 'OptInRequired', 'The AWS Access Key Id needs a subscription')
    expect(error.message).toContain('not signed up')
  })

  const ROLE = 'User: arn:aws:sts::123456789012:assumed-role/deploy/github is not authorized to perform: '
  const PARAMETER = 'arn:aws:ssm:eu-west-1:123456789012:parameter/n'
  it.each([
    [
      'json',
      'AccessDeniedException',
      `${ROLE}ssm:GetParameter on resource: ${PARAMETER} because no identity-based policy allows the ssm:GetParameter action`,
      `The role deploy is not authorized to perform ssm:GetParameter on ${PARAMETER}`,
      "Grant the role deploy ssm:GetParameter; the action's README lists the permissions it needs.",
    ],
    [
      'query',
      'AccessDenied',
      `${ROLE}cloudformation:DescribeStacks with an explicit deny in a service control policy`,
      'The role deploy is not authorized to perform cloudformation:DescribeStacks',
      'Remove the explicit deny of cloudformation:DescribeStacks from the service control policy.',
    ],
    [
      'query',
      'AccessDenied',
      `${ROLE}cloudformation:DescribeStacks because no permissions boundary allows the cloudformation:DescribeStacks action`,
      'The role deploy is not authorized to perform cloudformation:DescribeStacks',
      'Allow cloudformation:DescribeStacks in the permissions boundary.',
    ],
    [
      'json',
      'AccessDeniedException',
      `User: arn:aws:iam::123456789012:user/ci/anna is not authorized to perform: ssm:GetParameter because no VPC endpoint policy allows the ssm:GetParameter action`,
      'The user anna is not authorized to perform ssm:GetParameter',
      'Allow ssm:GetParameter in the VPC endpoint policy.',
    ],
    [
      'query',
      'AccessDenied',
      'User: arn:aws:iam::123456789012:root is not authorized to perform: cloudformation:DescribeStacks',
      'arn:aws:iam::123456789012:root is not authorized to perform cloudformation:DescribeStacks',
      "Grant arn:aws:iam::123456789012:root cloudformation:DescribeStacks; the action's README lists the permissions it needs.",
    ],
    [
      'ec2',
      'UnauthorizedOperation',
      `You are not authorized to perform this operation. ${ROLE}ec2:DescribeNetworkInterfaces because no identity-based policy allows the ec2:DescribeNetworkInterfaces action`,
      'The role deploy is not authorized to perform ec2:DescribeNetworkInterfaces',
      "Grant the role deploy ec2:DescribeNetworkInterfaces; the action's README lists the permissions it needs.",
    ],
    [
      's3',
      'AccessDenied',
      'Access Denied',
      "AWS denied the call to the job's role",
      "Grant the job's role the action; the action's README lists the permissions it needs.",
    ],
  ] as const)('says which action is denied to which role (%s %s)', async (protocol, code, text, message, hint) => {
    const error = await explainReply(protocol, code, text)
    expect(error).toMatchObject({ message, hint, code })
    expect(isDenied(error)).toBe(true)
  })

  it('keeps the name of any other error', async () => {
    const error = await explainReply('json', 'ParameterNotFound', '')
    expect(error).toBeInstanceOf(AwsError)
    expect(isNamed(error, 'ParameterNotFound')).toBe(true)
    expect(error.message).toBe('AWS rejected the call (ParameterNotFound)')
  })
})

it('names missing credentials', async () => {
  delete process.env.AWS_ACCESS_KEY_ID
  const error = await explain({ endpoint: 'http://127.0.0.1:9' })
  expect(error.message).toBe('The job has no AWS credentials')
  expect(error.hint).toContain('id-token: write')
})

describe('a host that does not reply', () => {
  it('names a port that is closed', async () => {
    const error = await explain({ endpoint: 'http://127.0.0.1:9' })
    expect(error).toBeInstanceOf(DeadlineError)
    expect(error.message).toBe('Connection to 127.0.0.1:9 refused (ECONNREFUSED); retried until the deadline')
  })

  it('names a region that does not exist', async () => {
    const error = await explain({ endpoint: 'http://ssm.eu-west-9.invalid' })
    expect(error.message).toMatch(/ssm\.eu-west-9\.invalid/)
    expect(error.hint).toMatch(/is there a region eu-west-9|DNS/)
  })

  it('names a reply that does not come in time', async () => {
    const server = await serveOnLoopback(() => 'hang')
    const error = await explain({
      endpoint: server.url,
      requestHandler: { requestTimeout: 100, throwOnRequestTimeout: true },
    })
    await server.close()
    expect(error.message).toBe('No reply from SSM in time; retried until the deadline')
  })

  it('names a connection that breaks', async () => {
    const server = await serveOnLoopback(() => 'cut')
    const error = await explain({ endpoint: server.url })
    await server.close()
    expect(error.message).toMatch(/^The connection to \S+ broke \(ECONNRESET\)/)
  })

  it('names a server without TLS', async () => {
    const server = await serveOnLoopback(() => ({}))
    const error = await explain({ endpoint: server.url.replace('http:', 'https:') })
    await server.close()
    expect(error.message).toBe('SSM does not answer with TLS')
  })
})

it('names a TLS certificate that is not trusted', async () => {
  const folder = makeTempFolder('certificate-')
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1']
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, ...name], {
    stdio: 'ignore',
  })
  const server = createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onEnd(() => server.close())
  const error = await explain({ endpoint: `https://127.0.0.1:${(server.address() as AddressInfo).port}` })
  expect(error).toBeInstanceOf(AwsError)
  expect(error.message).toBe('The TLS certificate of SSM is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT)')
  expect(error.hint).toContain('NODE_EXTRA_CA_CERTS')
})

describe('a proxy', () => {
  /** A proxy that answers every request with a status; with 0 it closes the connection. */
  async function proxyWith(status: number): Promise<string> {
    const proxy = createServer((_request, response) => response.writeHead(status).end('<html>no</html>'))
    proxy.on('connect', (_request, socket) => socket.end(status === 0 ? '' : `HTTP/1.1 ${status} Refused\r\n\r\n`))
    await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve))
    onEnd(() => proxy.close())
    return `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
  }
  const through = (proxy: string): SSMClientConfig => {
    process.env.HTTPS_PROXY = proxy
    return { requestHandler: { httpsAgent: new Agent({ proxyEnv: { HTTPS_PROXY: proxy } }) } }
  }

  it('that is not reachable is named', async () => {
    const error = await explain(through('http://127.0.0.1:9'))
    expect(error.message).toBe('Cannot connect to the proxy 127.0.0.1:9 (ECONNREFUSED); retried until the deadline')
    expect(error.hint).toContain('HTTPS_PROXY')
  })

  it('that requires a login is named', async () => {
    const error = await explain(through(await proxyWith(407)))
    expect(error.message).toBe(
      'The proxy requires a login for the connection to ssm.eu-west-1.amazonaws.com:443 (HTTP 407)',
    )
  })

  it('that refuses the host is named', async () => {
    const error = await explain(through(await proxyWith(403)))
    expect(error.message).toBe('The proxy refused the connection to ssm.eu-west-1.amazonaws.com:443 (HTTP 403)')
    expect(error.hint).toContain('NO_PROXY')
  })

  it.each([
    [502, 'The proxy did not establish the connection to ssm.eu-west-1.amazonaws.com:443 (HTTP 502)'],
    [0, 'The proxy closed the connection to SSM before it was established'],
  ])('that does not open a connection (%s) is named after retries', async (status, message) => {
    const error = await explain(through(await proxyWith(status)))
    expect(error.message).toBe(`${message}; retried until the deadline`)
    expect(error.hint).toContain('the log of the proxy')
  })

  it('that answers instead of AWS is named', async () => {
    const error = await explain({ endpoint: await proxyWith(403) })
    expect(error.message).toBe('The reply to ssm:GetParameter is not from AWS (HTTP 403)')
    const login = await explain({ endpoint: await proxyWith(407) })
    expect(login.message).toContain('requires a login')
  })
})

it('says what the call was for', async () => {
  const error = toActionError(await errorOf(ssm({ endpoint: 'http://127.0.0.1:9' }).send(parameter)), {
    purpose: 'read n',
  }) as ActionError
  expect(error.message).toMatch(/^Could not read n: Connection to 127\.0\.0\.1:9 refused/)
})

it('prefers the explanation of the service, and removes secrets from message and cause', async () => {
  const aws = await fakeAws({ GetParameter: () => awsError('InvalidKeyId', "Value 'hunter22' is no key") })
  const error = toActionError(await errorOf(ssm({ endpoint: aws.url }).send(parameter)), {
    explanations: { InvalidKeyId: { message: 'hunter22 is not a key', hint: 'Check kms-key-id.' } },
    redact: text => text.replaceAll('hunter22', '***'),
  }) as AwsError
  await aws.close()
  expect(error).toMatchObject({ message: '*** is not a key', hint: 'Check kms-key-id.', code: 'InvalidKeyId' })
  expect((error.cause as Error).message).toBe("Value '***' is no key")
  expect(Object.keys(error.cause as Error)).toEqual(['name'])
})

it('returns an error that is not from AWS unchanged', () => {
  const error = new TypeError('x is not a function')
  expect(toActionError(error)).toBe(error)
})
