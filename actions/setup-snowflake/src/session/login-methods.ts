import { requestIdToken } from '../../../shared/oidc-token.ts'
import { readTokenClaims } from './jwt-claims.ts'
import type { Authenticator, LoginCredentials } from './login.ts'
import { exportPlainKey } from './private-key.ts'

/** The options with which the driver authenticates. */
export type DriverCredentials =
  | { password: string }
  | { authenticator: 'SNOWFLAKE_JWT'; privateKey: string }
  | { authenticator: 'OAUTH' | 'PROGRAMMATIC_ACCESS_TOKEN'; token: string }
  | { authenticator: 'WORKLOAD_IDENTITY'; workloadIdentityProvider: 'OIDC' | 'AWS'; token: string }

interface IssuedCredentials {
  options: DriverCredentials
  /** Milliseconds since the epoch. */
  expiresAt: number
}

/** A login method: its inputs, and how its credentials are obtained. */
interface LoginMethod {
  /** The method in messages. */
  label: string
  /** Who issues the credentials, for the message of a timeout; undefined if the inputs have them. */
  issuer?: string
  required: LoginInput[]
  optional: LoginInput[]
  issue(login: LoginCredentials): IssuedCredentials | Promise<IssuedCredentials>
}

export type LoginInput = Exclude<keyof LoginCredentials, 'authenticator'>

// The audience that Snowflake accepts without OIDC_AUDIENCE_LIST, "Workload identity federation":
// docs.snowflake.com/en/user-guide/workload-identity-federation
export const SNOWFLAKE_AUDIENCE = 'snowflakecomputing.com'

/** The login methods; every other input of LoginCredentials is rejected with them. */
export const LOGIN_METHODS: Record<Authenticator, LoginMethod> = {
  'key-pair': {
    label: 'a key pair',
    required: ['user', 'privateKey'],
    optional: ['passphrase'],
    issue: ({ privateKey = '', passphrase }) =>
      permanent({ authenticator: 'SNOWFLAKE_JWT', privateKey: exportPlainKey(privateKey, passphrase) }),
  },
  oidc: {
    label: "the job's OIDC token",
    issuer: "GitHub did not issue the job's OIDC token",
    required: [],
    optional: ['user', 'audience'],
    async issue({ audience = SNOWFLAKE_AUDIENCE }) {
      const token = await requestIdToken(audience)
      return {
        options: { authenticator: 'WORKLOAD_IDENTITY', workloadIdentityProvider: 'OIDC', token },
        expiresAt: (readTokenClaims(token)?.exp ?? 0) * 1_000,
      }
    },
  },
  aws: {
    label: 'an AWS identity',
    issuer: 'AWS did not return credentials',
    required: [],
    optional: ['user', 'awsRegion', 'roleToAssume', 'roleSessionName', 'roleDurationSeconds', 'audience'],
    async issue(login) {
      // Only this method loads the AWS SDK.
      const { signCallerIdentity, SIGNATURE_LIFETIME_MS } = await import('./aws-attestation.ts')
      const token = await signCallerIdentity(login)
      return {
        options: { authenticator: 'WORKLOAD_IDENTITY', workloadIdentityProvider: 'AWS', token },
        expiresAt: Date.now() + SIGNATURE_LIFETIME_MS,
      }
    },
  },
  token: {
    label: 'a token',
    required: ['token'],
    optional: ['user'],
    issue: ({ token = '' }) =>
      permanent({ authenticator: isOAuthToken(token) ? 'OAUTH' : 'PROGRAMMATIC_ACCESS_TOKEN', token }),
  },
  password: {
    label: 'a password',
    required: ['user', 'password'],
    optional: [],
    issue: ({ password = '' }) => permanent({ password }),
  },
}

const permanent = (options: DriverCredentials): IssuedCredentials => ({ options, expiresAt: Number.POSITIVE_INFINITY })

/**
 * Whether a token is an OAuth access token: one of Snowflake OAuth starts with `ver:`, one of External OAuth is a JWT
 * whose issuer is a URL. Every other token is a programmatic access token.
 */
export const isOAuthToken = (token: string): boolean =>
  token.startsWith('ver:') || (readTokenClaims(token)?.iss ?? '').includes('://')

// Credentials that expire sooner are not used for another login.
const SHORTEST_LIFETIME_MS = 60_000

interface CachedCredentials {
  options: Promise<DriverCredentials>
  expiresAt: number
}

const cache = new WeakMap<LoginCredentials, CachedCredentials>()

/** The credentials of a login; sessions that are opened side by side share them, a later one gets new ones if they expire. */
export function fetchCredentials(login: LoginCredentials): Promise<DriverCredentials> {
  const known = cache.get(login)
  if (known !== undefined && known.expiresAt - SHORTEST_LIFETIME_MS > Date.now()) return known.options
  const entry: CachedCredentials = { options: issueCredentials(), expiresAt: Number.POSITIVE_INFINITY }
  cache.set(login, entry)
  return entry.options

  async function issueCredentials(): Promise<DriverCredentials> {
    try {
      const { options, expiresAt } = await LOGIN_METHODS[login.authenticator].issue(login)
      entry.expiresAt = expiresAt
      return options
    } catch (error) {
      cache.delete(login)
      throw error
    }
  }
}
