import { accessSync, constants, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { awsInputs, regionRule } from '../../shared/aws.ts'
import {
  boolean,
  integer,
  invalid,
  lines,
  matching,
  oneOf,
  optional,
  readInputs,
  required,
  type Values,
} from '../../shared/inputs.ts'
import { mask } from '../../shared/secrets.ts'
import { SOURCE_TAG } from './source/source-tag.ts'

/** A build argument; without a value it is taken from the environment, so that it never stands in a command line. */
export interface BuildArg {
  name: string
  value: string | undefined
}

/** A build secret as docker takes it, and the id under which the Dockerfile mounts it. */
export interface BuildSecret {
  id: string
  spec: string
  value?: string
}

// Repository names: API page of CreateRepository. Tags: the image reference grammar of the distribution specification.
const REPOSITORY = /^(?=.{2,256}$)[a-z0-9]+(?:(?:\.|_{1,2}|-+|\/)[a-z0-9]+)*$/
const TAG = /^\w[\w.-]{0,127}$/

export const schema = {
  repository: required('repository', matching(REPOSITORY, 'an ECR repository name such as team/app')),
  tags: required('tags', tags),
  context: required('context', folder),
  file: optional('file', readable),
  target: optional('target', matching(/^[\w.-]+$/, 'the name of a stage')),
  buildArgs: optional('build-args', buildArgs),
  buildSecrets: optional('build-secrets', buildSecrets),
  labels: optional('labels', labels),
  network: optional('network', matching(/^\S+$/, 'the name of a network')),
  pull: required('pull', boolean),
  noCache: required('no-cache', boolean),
  registry: optional('registry', matching(/^[a-z\d]([a-z\d.-]*[a-z\d])?(:\d{1,5})?$/i, 'a host or host:port')),
  immutableTags: optional('immutable-tags', boolean),
  scanOnPush: optional('scan-on-push', boolean),
  skipUnchanged: required('skip-unchanged', boolean),
  mode: required('mode', oneOf('apply', 'plan')),
  timeoutMinutes: required('timeout-minutes', integer(1, 360)),
  ...awsInputs,
}

export type Inputs = Values<typeof schema>

/** Reads and checks all inputs; the Dockerfile and the secrets' files must be there before anything is done. */
export const loadInputs = (): Inputs => readInputs(schema, { rules: [regionRule, dockerfileRule] })

/** Where the Dockerfile is: as docker does, the context's own unless another is named. */
export const dockerfileOf = ({ context, file }: Pick<Inputs, 'context' | 'file'>): string =>
  file ?? join(context, 'Dockerfile')

function* dockerfileRule({ context, file }: Partial<Inputs>): Iterable<string> {
  if (context === undefined || file !== undefined) return
  if (!isReadable(join(context, 'Dockerfile'))) yield `file is required, because ${context} has no Dockerfile`
}

function tags(raw: string): string[] {
  const found = [...new Set(lines(raw))]
  const bad = found.filter(tag => !TAG.test(tag))
  if (bad.length > 0) return invalid(`must be tags of up to 128 letters, digits, _, . or -, not "${bad.join('", "')}"`)
  const own = found.filter(tag => tag.startsWith(SOURCE_TAG))
  return own.length > 0 ? invalid(`must not begin with ${SOURCE_TAG}, which marks sources: ${own.join(', ')}`) : found
}

function folder(raw: string): string {
  return statSync(raw, { throwIfNoEntry: false })?.isDirectory() ? raw : invalid(`must be a folder, not "${raw}"`)
}

function readable(raw: string): string {
  return isReadable(raw) ? raw : invalid(`must be a file that can be read, not "${raw}"`)
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

function buildArgs(raw: string): BuildArg[] {
  return lines(raw).map(line => {
    const [, name, value] = /^([A-Za-z_]\w*)(?:=(.*))?$/.exec(line) ?? []
    return name === undefined ? invalid(`must be lines of NAME=value, not "${line}"`) : { name, value }
  })
}

function labels(raw: string): string[] {
  const found = lines(raw)
  const bad = found.filter(line => !/^[^\s=]+=/.test(line))
  return bad.length > 0 ? invalid(`must be lines of name=value, not "${bad.join('", "')}"`) : found
}

/** A line of another form may be a secret itself, so it is masked and not shown. */
function buildSecrets(raw: string): BuildSecret[] {
  const problems: string[] = []
  const secrets: BuildSecret[] = []
  for (const [index, line] of lines(raw).entries()) {
    const [, id, kind, source] = /^id=([\w.-]+),(src|source|env)=([^,]+)$/.exec(line) ?? []
    if (id === undefined || source === undefined) {
      maskLine(line)
      problems.push(
        `must be lines of id=name,src=file or id=name,env=VARIABLE, which line ${index + 1} is not; put a value into the step's env`,
      )
      continue
    }
    const value = kind === 'env' ? process.env[source] : readSecretFile(source)
    if (value === undefined) {
      mask(source)
      problems.push(`${id}: ${kind === 'env' ? 'the environment has no such variable' : 'its file cannot be read'}`)
      continue
    }
    secrets.push({ id, spec: line, value: mask(value) })
  }
  return problems.length > 0 ? invalid(problems.join('; ')) : secrets
}

/** Masks a line, and the value after a `name=` in it. */
function maskLine(line: string): void {
  mask(line)
  mask(line.replace(/^[^=]*=\s*/, ''))
}

// Docker's limit for a secret.
const LARGEST_SECRET = 500 * 1024

/** Reads what is secret in a file: certificates are public, and a CA bundle would mask thousands of lines. */
function readSecretFile(path: string): string | undefined {
  if (!isReadable(path)) return undefined
  if (statSync(path).size > LARGEST_SECRET) return ''
  const rest = readFileSync(path, 'utf8').replace(CERTIFICATE, '')
  const isBundle = rest.split('\n').every(line => /^\s*(#.*)?$/.test(line))
  return isBundle ? '' : rest
}

const CERTIFICATE = /-----BEGIN ((?:TRUSTED |X509 )?CERTIFICATE)-----.*?-----END \1-----/gs
