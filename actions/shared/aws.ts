import { getIDToken } from '@actions/core'
import { fromWebToken } from '@aws-sdk/credential-provider-web-identity'
import { ActionError, messageOf } from './errors.ts'
import { integer, matching, optional, required, type Values } from './inputs.ts'

/** The inputs every AWS action shares; spread into its schema. */
export const awsInputs = {
  awsRegion: optional('aws-region', matching(/^[a-z]{2}(-[a-z]+)+-\d$/, 'an AWS region such as eu-west-1')),
  roleToAssume: optional('role-to-assume', matching(/^arn:[\w-]+:iam::\d{12}:role\/.+$/, "a role's ARN")),
  roleSessionName: required('role-session-name', matching(/^[\w+=,.@-]{2,64}$/, '2 to 64 letters, digits or +=,.@-')),
  // DurationSeconds, API page of AssumeRoleWithWebIdentity: 15 minutes to 12 hours.
  roleDurationSeconds: required('role-duration-seconds', integer(900, 43_200)),
  audience: required('audience', matching(/^\S+$/, 'an audience without spaces')),
}

type AwsInputs = Values<typeof awsInputs>

/** A rule for readInputs: a region must come from the input or from the environment. */
export function* regionRule(values: Partial<AwsInputs>): Iterable<string> {
  if (values.awsRegion === undefined && !process.env.AWS_REGION && !process.env.AWS_DEFAULT_REGION) {
    yield 'aws-region is required (or set AWS_REGION)'
  }
}

/**
 * The settings every AWS client of an action is made with.
 * With `role-to-assume` the job's own OIDC token is exchanged for credentials, and again when they expire;
 * without it the SDK's default credential chain is used.
 */
export function awsClientConfig(inputs: AwsInputs) {
  const region = inputs.awsRegion ?? process.env.AWS_REGION ?? process.env.AWS_DEFAULT_REGION
  return {
    ...(region === undefined ? {} : { region }),
    ...(inputs.roleToAssume === undefined ? {} : { credentials: roleCredentials(inputs.roleToAssume, inputs, region) }),
    customUserAgent: 'snowflake-airflow-ecs',
    // Quick repeats by the SDK; longer trouble is the business of persist() and the deadline.
    maxAttempts: 4,
    // The SDK waits for ever by default; a reply that never comes is a lost one, which persist() knows how to handle.
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 20_000, throwOnRequestTimeout: true },
    streamCollector: collected,
  }
}

// The SDK's own first asks what kind of stream it is, and Node loads all of the web's kinds for that.
async function collected(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function roleCredentials(roleArn: string, inputs: AwsInputs, region: string | undefined) {
  return async () => {
    const webIdentityToken = await idToken(inputs.audience)
    try {
      return await fromWebToken({
        webIdentityToken,
        roleArn,
        roleSessionName: inputs.roleSessionName,
        durationSeconds: inputs.roleDurationSeconds,
        ...(region === undefined ? {} : { clientConfig: { region } }),
      })()
    } catch (cause) {
      throw new ActionError(`AWS did not let this job assume ${roleArn}`, {
        hint: "The role must trust the OIDC provider token.actions.githubusercontent.com, this repository's subject (with owner and repository ids in newer repositories) and the audience.",
        cause,
      })
    }
  }
}

async function idToken(audience: string): Promise<string> {
  try {
    return await getIDToken(audience)
  } catch (cause) {
    throw new ActionError(`The job has no OIDC token to assume a role with: ${messageOf(cause)}`, {
      hint: 'Grant the job "permissions: id-token: write".',
    })
  }
}
