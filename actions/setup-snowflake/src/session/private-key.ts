import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'

/** Finds the problem of a key, as a message that starts with the name of an input; undefined if the key can be used. */
export function findKeyProblem(pem: string, passphrase: string | undefined): string | undefined {
  let key: KeyObject
  try {
    key = parsePrivateKey(pem, passphrase)
  } catch {
    // The errors differ between versions of OpenSSL; the header of the PEM is reliable.
    if (!/ENCRYPTED/.test(pem)) return 'private-key is not a private key in PEM form'
    return passphrase === undefined
      ? 'private-key-passphrase is required: the private key is encrypted'
      : 'private-key-passphrase does not decrypt the key'
  }
  return key.asymmetricKeyType === 'rsa' ? undefined : 'private-key must be an RSA key'
}

/** The key in the form that the driver requires: PKCS #8 PEM without a passphrase. */
export const exportPlainKey = (pem: string, passphrase: string | undefined): string =>
  parsePrivateKey(pem, passphrase).export({ type: 'pkcs8', format: 'pem' }).toString()

/** Snowflake's fingerprint of a private key (RSA_PUBLIC_KEY_FP); no secret. */
export const fingerprintPrivateKey = (pem: string, passphrase: string | undefined): string =>
  hashKey(createPublicKey(parsePrivateKey(pem, passphrase)).export({ type: 'spki', format: 'der' }))

const hashKey = (der: Buffer): string => `SHA256:${createHash('sha256').update(der).digest('base64')}`

// A key that is pasted on one line has no line breaks, which OpenSSL requires.
function parsePrivateKey(pem: string, passphrase: string | undefined): KeyObject {
  const text = pem
    .replace(/\\n/g, '\n')
    .replace(/(-----BEGIN [^-]+-----)\s*([\s\S]+?)\s*(-----END [^-]+-----)/, '$1\n$2\n$3\n')
  return createPrivateKey({ key: text, ...(passphrase === undefined ? {} : { passphrase }) })
}
