/** The claims that login errors name; none is a secret. */
export interface TokenClaims {
  iss?: string
  sub?: string
  aud?: string
  exp?: number
}

/** Reads the claims of a JWT without verifying it; undefined for any other text. */
export function readTokenClaims(token: string): TokenClaims | undefined {
  const [, payload = '', signature] = token.split('.')
  if (signature === undefined) return undefined
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString())
    if (claims === null || typeof claims !== 'object') return undefined
    const { iss, sub, aud, exp } = claims as Record<string, unknown>
    return {
      ...(typeof iss === 'string' ? { iss } : {}),
      ...(typeof sub === 'string' ? { sub } : {}),
      ...(aud === undefined ? {} : { aud: [aud].flat().join(', ') }),
      ...(typeof exp === 'number' ? { exp } : {}),
    }
  } catch {
    return undefined
  }
}
