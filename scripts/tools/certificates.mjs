// The system's certificate store, for tools that use their own and so do not trust a proxy's private CA.
// Plain JavaScript that Node 20 understands, because bootstrap.mjs needs it before Node 24 is there.
import { existsSync } from 'node:fs'
import { join } from 'node:path'

// Where distributions have the store as one PEM file; the list of Go's crypto/x509.
const STORES = [
  'etc/ssl/certs/ca-certificates.crt', // Debian, Ubuntu, Arch, Alpine
  'etc/pki/tls/certs/ca-bundle.crt', // Fedora, Amazon Linux
  'etc/ssl/ca-bundle.pem', // SUSE
  'etc/pki/tls/cacert.pem', // OpenELEC
  'etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem', // Red Hat, CentOS
  'etc/ssl/cert.pem', // Alpine without ca-certificates
]

/** Finds the path of the system's store; undefined if there is none. */
export function findSystemStore(root = '/') {
  return STORES.map(path => join(root, path)).find(path => existsSync(path))
}

/** Finds the PEM file of the CAs to trust: SSL_CERT_FILE, else the system's store. */
export function findCertificateFile(environment = process.env, root = '/') {
  return environment.SSL_CERT_FILE || findSystemStore(root)
}

/**
 * The environment in which uv, pip and npm trust the system's store; variables that the user set are kept. pip also
 * reads the variables of requests. Without a store nothing is added, and the tools use their own.
 */
export function withSystemStore(environment = process.env, root = '/') {
  const file = findCertificateFile(environment, root)
  if (file === undefined) return environment
  const isSet = name => (environment[name] ?? '') !== ''
  const added = { SSL_CERT_FILE: file }
  if (!['PIP_CERT', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE'].some(isSet)) added.PIP_CERT = file
  if (!isSet('NODE_EXTRA_CA_CERTS')) added.NODE_EXTRA_CA_CERTS = file
  return { ...environment, ...added }
}
