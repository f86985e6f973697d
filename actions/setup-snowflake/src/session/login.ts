export type Authenticator = 'key-pair' | 'oidc' | 'aws' | 'token' | 'password'

/** The inputs of a login method. */
export interface LoginCredentials {
  authenticator: Authenticator
  user: string | undefined
  privateKey: string | undefined
  passphrase: string | undefined
  password: string | undefined
  token: string | undefined
  audience: string | undefined
  awsRegion: string | undefined
  roleToAssume: string | undefined
  roleSessionName: string | undefined
  roleDurationSeconds: number | undefined
}

/** The options of a login. */
export interface Login extends LoginCredentials {
  account: string
  host: string | undefined
  role: string | undefined
  warehouse: string | undefined
  database: string | undefined
  schema: string | undefined
  queryTag: string | undefined
}

/** The host of an account. */
export const hostOf = ({ host, account }: Login): string => host ?? `${account}.snowflakecomputing.com`

/** The address of a host, which is plain http for a local server only. */
export const createUrl = (host: string): URL => new URL(host.startsWith('http://') ? host : `https://${host}`)
