import { readFileSync, statSync } from 'node:fs'
import { invalid, lines } from '../../../shared/inputs.ts'
import { mask } from '../../../shared/redact.ts'
import { isReadable } from './paths.ts'

/** A build secret: the id with which the Dockerfile mounts it, and the value of docker's option `--secret`. */
export interface BuildSecret {
  id: string
  spec: string
  value?: string
}

/** Parses build secrets. A line in another form can be a secret, so it is masked and not shown. */
export function parseBuildSecrets(raw: string): BuildSecret[] {
  const problems: string[] = []
  const secrets: BuildSecret[] = []
  for (const [index, line] of lines(raw).entries()) {
    const source = parseSource(line)
    if (source === undefined) {
      maskLine(line)
      problems.push(
        `must be lines of id=name,src=file or id=name,env=VARIABLE, which line ${index + 1} is not; set the value in the step's env`,
      )
      continue
    }
    const { id, kind, name } = source
    const value = kind === 'env' ? process.env[name] : readSecretFile(name)
    if (value === undefined) {
      mask(name)
      problems.push(`${id}: ${kind === 'env' ? 'the environment has no such variable' : 'its file cannot be read'}`)
      continue
    }
    secrets.push({ id, spec: `id=${id},${kind}=${name}`, value: mask(value) })
  }
  return problems.length > 0 ? invalid(problems.join('; ')) : secrets
}

interface SecretSource {
  id: string
  kind: 'src' | 'env'
  /** The path of a file, or the name of a variable. */
  name: string
}

/** Reads the fields of docker's option in any order; with `type=env`, `src` and `source` name a variable, too. */
function parseSource(line: string): SecretSource | undefined {
  const fields = line.split(',').map(field => /^(id|type|src|source|env)=(.+)$/.exec(field)?.slice(1) ?? [])
  const values = new Map(fields.map(([key = '', value = '']) => [key === 'source' ? 'src' : key, value]))
  const { id = '', type, src, env } = Object.fromEntries(values)
  const name = src ?? env
  if (values.has('') || values.size < fields.length || !/^[\w./-]+$/.test(id) || name === undefined) return undefined
  if ((src !== undefined && env !== undefined) || !['env', 'file', undefined].includes(type)) return undefined
  if (type === 'file' && env !== undefined) return undefined
  return { id, kind: type === 'env' || env !== undefined ? 'env' : 'src', name }
}

/** Masks a line, the value after a `name=` in it, and the values of its fields. */
function maskLine(line: string): void {
  const fields = line.split(',').filter(field => !/^(id|type)=/.test(field))
  for (const text of [line, ...fields]) {
    mask(text)
    mask(text.replace(/^[^=]*=\s*/, ''))
  }
}

// Docker's limit for a secret.
const LARGEST_SECRET = 500 * 1024

/** Reads the secret part of a file: certificates are public, and a CA bundle would mask thousands of lines. */
function readSecretFile(path: string): string | undefined {
  if (!isReadable(path)) return undefined
  if (statSync(path).size > LARGEST_SECRET) return ''
  const rest = readFileSync(path, 'utf8').replace(CERTIFICATE, '')
  const isBundle = rest.split('\n').every(line => /^\s*(#.*)?$/.test(line))
  return isBundle ? '' : rest
}

const CERTIFICATE = /-----BEGIN ((?:TRUSTED |X509 )?CERTIFICATE)-----.*?-----END \1-----/gs
