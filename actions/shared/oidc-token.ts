import type { RequestOptions } from 'node:https'
import { setSecret } from '@actions/core'
import { HttpClient, type HttpClientError } from '@actions/http-client'
import { ActionError, messageOf } from './errors.ts'
import { type Explanation, explainNetworkError, explainProxyStatus } from './network-errors.ts'
import { findProxyAgent } from './proxy.ts'

const OPTIONS = { allowRetries: true, maxRetries: 10, allowRedirects: false }
const GRANT = 'Grant the job "permissions: id-token: write".'

/**
 * Requests the job's OIDC token ("OpenID Connect reference" in the documentation of GitHub Actions).
 * getIDToken() of @actions/core does not match the CIDR blocks of NO_PROXY, and hides the code of a failure.
 */
export async function requestIdToken(audience: string): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken } = process.env
  if (!address || !requestToken) throw tokenError({ message: 'the job is not authorized to request one', hint: GRANT })
  const url = new URL(`${address}&audience=${encodeURIComponent(audience)}`)
  const agent = findProxyAgent(url)
  const client = new HttpClient('actions/oidc-client', [useAgent(agent)], OPTIONS)
  try {
    const { result } = await client.getJson<{ value?: string }>(url.href, { authorization: `Bearer ${requestToken}` })
    if (result?.value) {
      setSecret(result.value)
      return result.value
    }
  } catch (error) {
    const { statusCode } = error as Partial<HttpClientError>
    const isProxyLogin = statusCode === 407 && agent !== undefined
    throw tokenError(
      (isProxyLogin ? explainProxyStatus(407, url.host) : explainNetworkError(error, url.host)) ?? {
        message: messageOf(error),
        hint: GRANT,
      },
    )
  }
  throw tokenError({ message: 'the reply contains no token', hint: GRANT })
}

const tokenError = ({ message, hint }: Explanation) =>
  new ActionError(`Cannot get the job's OIDC token: ${message}`, { hint })

/** A handler that sends the requests through an agent; undefined stands for no proxy. */
const useAgent = (agent: RequestOptions['agent']) => ({
  prepareRequest(options: RequestOptions) {
    options.agent = agent
  },
  canHandleAuthentication: () => false,
  handleAuthentication: () => Promise.reject(new Error('not supported')),
})
