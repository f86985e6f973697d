import { fromWebToken } from '@aws-sdk/credential-provider-web-identity'
import { NodeHttpHandler, type NodeHttpHandlerOptions } from '@smithy/node-http-handler'
import { AwsError, toActionError } from './aws-errors.ts'
import type { AwsInputs } from './aws-inputs.ts'
import { ActionError } from './errors.ts'
import { requestIdToken } from './oidc-token.ts'
import { createProxyAgent, findProxy, hasProxy } from './proxy.ts'

/**
 * The settings of every AWS client of an action.
 * With `role-to-assume` the job's OIDC token is exchanged for credentials, again when they expire;
 * without it the SDK's default credential chain is used.
 */
export function awsClientConfig(inputs: AwsInputs) {
  const region = inputs.awsRegion ?? process.env.AWS_REGION ?? process.env.AWS_DEFAULT_REGION
  // The SDK has no time limit by default; a reply that does not come counts as a lost one, which retry() handles.
  const options = { connectionTimeout: 5_000, requestTimeout: 20_000, throwOnRequestTimeout: true }
  const client = {
    ...(region === undefined ? {} : { region }),
    requestHandler: hasProxy() ? new ProxyRequestHandler(options) : options,
  }
  return {
    ...client,
    ...(inputs.roleToAssume === undefined ? {} : { credentials: roleCredentials(inputs.roleToAssume, inputs, client) }),
    customUserAgent: 'snowflake-airflow-ecs',
    // Quick retries by the SDK; retry() continues until the deadline.
    maxAttempts: 4,
  }
}

/** Sends each request through the proxy of the environment, or directly where NO_PROXY says so. */
class ProxyRequestHandler extends NodeHttpHandler {
  readonly #proxied: NodeHttpHandler

  constructor(options: NodeHttpHandlerOptions) {
    super(options)
    const agents = { httpAgent: createProxyAgent('http:'), httpsAgent: createProxyAgent('https:') }
    this.#proxied = new NodeHttpHandler({ ...options, ...agents })
  }

  override handle(...[request, options]: Parameters<NodeHttpHandler['handle']>) {
    return findProxy(request) === undefined ? super.handle(request, options) : this.#proxied.handle(request, options)
  }

  // Several clients share it, and one of them can be destroyed.
  override destroy(): void {}
}

function roleCredentials(roleArn: string, inputs: AwsInputs, clientConfig: object) {
  return async () => {
    const webIdentityToken = await requestIdToken(inputs.audience)
    try {
      return await fromWebToken({
        webIdentityToken,
        roleArn,
        roleSessionName: inputs.roleSessionName,
        durationSeconds: inputs.roleDurationSeconds,
        clientConfig,
      })()
    } catch (error) {
      const failure = toActionError(error, { service: 'STS', explanations: explainAssumeRole(roleArn, inputs) })
      // Not an AwsError: the service that is called next did not deny anything itself.
      if (!(failure instanceof AwsError)) throw failure
      throw new ActionError(failure.message, { hint: failure.hint, cause: failure.cause })
    }
  }
}

// Errors of the API page "AssumeRoleWithWebIdentity".
const explainAssumeRole = (roleArn: string, { audience, roleDurationSeconds }: AwsInputs) => ({
  AccessDenied: {
    message: `Not authorized to assume ${roleArn}`,
    hint: `The role must trust the OIDC provider token.actions.githubusercontent.com, this repository's subject (with owner and repository ids in newer repositories) and the audience ${audience}.`,
  },
  InvalidIdentityTokenException: {
    message: `AWS rejected the job's OIDC token for ${roleArn}`,
    hint: `Create the OIDC provider token.actions.githubusercontent.com in the role's account, with the audience ${audience}.`,
  },
  ValidationError: {
    message: `AWS rejected the request to assume ${roleArn} for ${roleDurationSeconds} s`,
    hint: "Check that role-duration-seconds is not longer than the role's maximum session duration.",
  },
})
