import { Sha256 } from '@aws-crypto/sha256-js'
import { defaultProvider } from '@aws-sdk/credential-provider-node'
import { SignatureV4 } from '@smithy/signature-v4'
import { awsClientConfig } from '../../../shared/aws.ts'
import { toActionError } from '../../../shared/aws-errors.ts'
import { mask } from '../../../shared/redact.ts'
import type { LoginCredentials } from './login.ts'

/** AWS accepts a signed request for five minutes, "Elements of an AWS API request signature" of the IAM User Guide. */
export const SIGNATURE_LIFETIME_MS = 300_000

// Default values of the other actions.
const ROLE_AUDIENCE = 'sts.amazonaws.com'
const ROLE_DURATION_SECONDS = 3_600

/**
 * Signs a GetCallerIdentity request with the job's AWS credentials; Snowflake sends it to STS, which returns the ARN of
 * the identity. The driver signs with the default credential chain only, and a bundle of the action has no AWS client in it.
 */
export async function signCallerIdentity(login: LoginCredentials): Promise<string> {
  const { region = '', credentials } = awsClientConfig({
    awsRegion: login.awsRegion,
    roleToAssume: login.roleToAssume,
    roleSessionName: login.roleSessionName ?? 'setup-snowflake',
    roleDurationSeconds: login.roleDurationSeconds ?? ROLE_DURATION_SECONDS,
    audience: login.audience ?? ROLE_AUDIENCE,
  })
  const hostname = `sts.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`
  const signer = new SignatureV4({
    service: 'sts',
    region,
    credentials: await loadCredentials(credentials ?? defaultProvider()),
    sha256: Sha256,
    applyChecksum: false,
  })
  const query = { Action: 'GetCallerIdentity', Version: '2011-06-15' }
  const { headers } = await signer.sign({
    method: 'POST',
    protocol: 'https:',
    hostname,
    path: '/',
    query,
    headers: { host: hostname, 'x-snowflake-audience': 'snowflakecomputing.com' },
  })
  const request = { url: `https://${hostname}/?${new URLSearchParams(query)}`, method: 'POST', headers }
  return mask(Buffer.from(JSON.stringify(request)).toString('base64'))
}

async function loadCredentials<T>(provide: () => Promise<T>): Promise<T> {
  try {
    return await provide()
  } catch (error) {
    throw toActionError(error, { service: 'STS' })
  }
}
