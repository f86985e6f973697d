import { xml } from './fake-aws.ts'
import { type LoopbackServer, type Reply, type Request, serveOnLoopback } from './loopback-server.ts'

/** GitHub's OIDC issuer on loopback: give its `env` to the action. */
export interface FakeOidcIssuer extends LoopbackServer {
  /** The variables of a job with `id-token: write` and without access keys. */
  env: Record<string, string | undefined>
}

export const OIDC_TOKEN = 'token-of-the-job'

/** Starts an issuer that replies to every request with OIDC_TOKEN. */
export async function startOidcIssuer(onRequest: (request: Request) => void = () => {}): Promise<FakeOidcIssuer> {
  const server = await serveOnLoopback(request => {
    onRequest(request)
    return { body: { value: OIDC_TOKEN } }
  })
  return {
    ...server,
    env: {
      AWS_ACCESS_KEY_ID: undefined,
      AWS_SECRET_ACCESS_KEY: undefined,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/token?v=1`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
    },
  }
}

/** The reply of STS to AssumeRoleWithWebIdentity; requests with these credentials have the access key ASIAROLE. */
export const assumeRoleReply = (expiration = '2099-01-01T00:00:00Z'): Reply =>
  xml(
    'AssumeRoleWithWebIdentity',
    `<Credentials><AccessKeyId>ASIAROLE</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>${expiration}</Expiration></Credentials>`,
  )
