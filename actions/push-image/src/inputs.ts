import { accessSync, constants, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { awsInputs, regionRule } from '../../shared/aws-inputs.ts'
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
import { mask } from '../../shared/redact.ts'
import { isEcrRegistry } from './registry/credentials.ts'
import { encryptionRule, repositoryInputs } from './repository-inputs.ts'
import { SOURCE_TAG_PREFIX } from './source/source-tag.ts'

/** A build argument; without a value docker takes it from the environment, so it is not in the arguments. */
export interface BuildArg {
  name: string
  value: string | undefined
}

/** A build secret: the id with which the Dockerfile mounts it, and the value of docker's option `--secret`. */
export interface BuildSecret {
  id: string
  spec: string
  value?: string
}

// Repository names: CreateRepository in the ECR API reference. Tags: the reference grammar of the distribution specification.
const REPOSITORY = /^(?=.{2,256}$)[a-z0-9]+(?:(?:\.|_{1,2}|-+|\/)[a-z0-9]+)*$/
const TAG = /^\w[\w.-]{0,127}$/

export const schema = {
  repository: required('repository', matching(REPOSITORY, 'an ECR repository name such as team/app')),
  tags: required('tags', parseTags),
  context: required('context', parseFolder),
  file: optional('file', parseFile),
  target: optional('target', matching(/^[\w.-]+$/, 'the name of a stage')),
  buildArgs: optional('build-args', parseBuildArgs),
  buildSecrets: optional('build-secrets', parseBuildSecrets),
  labels: optional('labels', parseLabels),
  network: optional('network', matching(/^\S+$/, 'the name of a network')),
  pull: required('pull', boolean),
  noCache: required('no-cache', boolean),
  registry: optional('registry', matching(/^[a-z\d]([a-z\d.-]*[a-z\d])?(:\d{1,5})?$/i, 'a host or host:port')),
  immutableTags: optional('immutable-tags', boolean),
  scanOnPush: optional('scan-on-push', boolean),
  skipUnchanged: required('skip-unchanged', boolean),
  maxAgeDays: required('max-age-days', integer(0, 90)),
  registries: optional('registries', parseRegistries),
  mode: required('mode', oneOf('apply', 'plan')),
  timeoutMinutes: required('timeout-minutes', integer(1, 360)),
  ...repositoryInputs,
  scanGate: required('scan-gate', oneOf('none', 'critical', 'high')),
  fixableOnly: required('fixable-only', boolean),
  scanTimeoutMinutes: required('scan-timeout-minutes', integer(1, 120)),
  ...awsInputs,
}

export type Inputs = Values<typeof schema>

/** Reads all inputs; the Dockerfile and the files of secrets must exist. */
export const loadInputs = (): Inputs => readInputs(schema, { rules: [regionRule, dockerfileRule, encryptionRule] })

/** The path of the Dockerfile. */
export const getDockerfile = ({ context, file }: Pick<Inputs, 'context' | 'file'>): string =>
  file ?? join(context, 'Dockerfile')

function* dockerfileRule({ context, file }: Partial<Inputs>): Iterable<string> {
  if (context === undefined || file !== undefined) return
  if (!isReadable(join(context, 'Dockerfile'))) yield `file is required, because ${context} has no Dockerfile`
}

function parseTags(raw: string): string[] {
  const tags = [...new Set(lines(raw))]
  const bad = tags.filter(tag => !TAG.test(tag))
  if (bad.length > 0) return invalid(`must be tags of up to 128 letters, digits, _, . or -, not "${bad.join('", "')}"`)
  const reserved = tags.filter(tag => tag.startsWith(SOURCE_TAG_PREFIX))
  return reserved.length > 0
    ? invalid(`must not begin with ${SOURCE_TAG_PREFIX}, which this action uses for sources: ${reserved.join(', ')}`)
    : tags
}

function parseRegistries(raw: string): string[] {
  const registries = lines(raw)
  const bad = registries.filter(registry => !isEcrRegistry(registry))
  return bad.length > 0
    ? invalid(
        `must be hosts of ECR registries such as 123456789012.dkr.ecr.eu-west-1.amazonaws.com, not "${bad.join('", "')}"`,
      )
    : [...new Set(registries)]
}

function parseFolder(raw: string): string {
  return statSync(raw, { throwIfNoEntry: false })?.isDirectory() ? raw : invalid(`must be a folder, not "${raw}"`)
}

function parseFile(raw: string): string {
  return isReadable(raw) ? raw : invalid(`must be a readable file, not "${raw}"`)
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

function parseBuildArgs(raw: string): BuildArg[] {
  return lines(raw).map(line => {
    const [, name, value] = /^([A-Za-z_]\w*)(?:=(.*))?$/.exec(line) ?? []
    return name === undefined ? invalid(`must be lines of NAME=value, not "${line}"`) : { name, value }
  })
}

function parseLabels(raw: string): string[] {
  const labels = lines(raw)
  const bad = labels.filter(line => !/^[^\s=]+=/.test(line))
  return bad.length > 0 ? invalid(`must be lines of name=value, not "${bad.join('", "')}"`) : labels
}

/** A line in another form can be a secret, so it is masked and not shown. */
function parseBuildSecrets(raw: string): BuildSecret[] {
  const problems: string[] = []
  const secrets: BuildSecret[] = []
  for (const [index, line] of lines(raw).entries()) {
    const [, id, kind, source] = /^id=([\w.-]+),(src|source|env)=([^,]+)$/.exec(line) ?? []
    if (id === undefined || source === undefined) {
      maskLine(line)
      problems.push(
        `must be lines of id=name,src=file or id=name,env=VARIABLE, which line ${index + 1} is not; set the value in the step's env`,
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

/** Reads the secret part of a file: certificates are public, and a CA bundle would mask thousands of lines. */
function readSecretFile(path: string): string | undefined {
  if (!isReadable(path)) return undefined
  if (statSync(path).size > LARGEST_SECRET) return ''
  const rest = readFileSync(path, 'utf8').replace(CERTIFICATE, '')
  const isBundle = rest.split('\n').every(line => /^\s*(#.*)?$/.test(line))
  return isBundle ? '' : rest
}

const CERTIFICATE = /-----BEGIN ((?:TRUSTED |X509 )?CERTIFICATE)-----.*?-----END \1-----/gs
