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
  type Rule,
  readInputs,
  required,
  type Values,
} from '../../shared/inputs.ts'
import { parseBuildContexts } from './inputs/build-contexts.ts'
import { parseCaches, parseHosts, parsePlatforms } from './inputs/build-options.ts'
import { parseBuildSecrets } from './inputs/build-secrets.ts'
import { parseBuildArgs, parseLabels } from './inputs/name-values.ts'
import { isReadable, parseFile, parseFolder } from './inputs/paths.ts'
import { isEcrRegistry } from './registry/credentials.ts'
import { type ImageReference, parseImageReference } from './registry/reference.ts'
import { encryptionRule, repositoryInputs } from './repository-inputs.ts'
import { SOURCE_TAG_PREFIX } from './source/source-tag.ts'

// Repository names: CreateRepository in the ECR API reference. Tags: the reference grammar of the distribution specification.
const REPOSITORY = /^(?=.{2,256}$)[a-z0-9]+(?:(?:\.|_{1,2}|-+|\/)[a-z0-9]+)*$/
const TAG = /^\w[\w.-]{0,127}$/

export const schema = {
  repository: required('repository', matching(REPOSITORY, 'an ECR repository name such as team/app')),
  tags: required('tags', parseTags),
  image: optional('image', matching(/^[^\s-]\S*$/, 'the name or id of an image')),
  sourceImage: optional('source-image', parseSourceImage),
  context: required('context', parseFolder),
  file: optional('file', parseFile),
  target: optional('target', matching(/^[\w.-]+$/, 'the name of a stage')),
  platforms: optional('platforms', parsePlatforms),
  buildArgs: optional('build-args', parseBuildArgs),
  buildContexts: optional('build-contexts', parseBuildContexts),
  buildSecrets: optional('build-secrets', parseBuildSecrets),
  labels: optional('labels', parseLabels),
  network: optional('network', matching(/^\S+$/, 'the name of a network')),
  addHosts: optional('add-hosts', parseHosts),
  pull: required('pull', boolean),
  noCache: required('no-cache', boolean),
  registryCache: optional('registry-cache', parseCacheTag),
  cacheFrom: optional('cache-from', parseCaches),
  cacheTo: optional('cache-to', parseCaches),
  provenance: required('provenance', oneOf('false', 'min', 'max')),
  sbom: required('sbom', boolean),
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
export const loadInputs = (): Inputs =>
  readInputs(schema, { rules: [regionRule, dockerfileRule, imageRule, cacheTagRule, encryptionRule] })

/** The path of the Dockerfile. */
export const getDockerfile = ({ context, file }: Pick<Inputs, 'context' | 'file'>): string =>
  file ?? join(context, 'Dockerfile')

const dockerfileRule: Rule<typeof schema> = function* ({ context, file, image, sourceImage }) {
  if (context === undefined || file !== undefined || image !== undefined || sourceImage !== undefined) return
  if (!isReadable(join(context, 'Dockerfile'))) yield `file is required, because ${context} has no Dockerfile`
}

// The inputs of a build that have no default.
const BUILD_INPUTS = [
  'file',
  'target',
  'platforms',
  'buildArgs',
  'buildContexts',
  'buildSecrets',
  'labels',
  'network',
  'addHosts',
  'registryCache',
  'cacheFrom',
  'cacheTo',
] as const

/** An image that exists is not built. */
const imageRule: Rule<typeof schema> = function* (inputs) {
  const { image, sourceImage } = inputs
  if (image !== undefined && sourceImage !== undefined) yield 'image must not be combined with source-image'
  if (image === undefined && sourceImage === undefined) return
  const { context, pull, noCache, provenance, sbom } = inputs
  const given = [
    ...BUILD_INPUTS.filter(key => inputs[key] !== undefined).map(key => schema[key].name),
    ...(context === undefined || context === '.' ? [] : ['context']),
    ...(pull ? ['pull'] : []),
    ...(noCache ? ['no-cache'] : []),
    ...(provenance === 'min' || provenance === 'max' ? ['provenance'] : []),
    ...(sbom ? ['sbom'] : []),
  ]
  const name = image === undefined ? 'source-image' : 'image'
  if (given.length > 0) yield `${name} must not be combined with inputs of a build: ${given.join(', ')}`
}

const cacheTagRule: Rule<typeof schema> = function* ({ registryCache, tags }) {
  if (registryCache !== undefined && tags?.includes(registryCache)) {
    yield 'registry-cache must be another tag than those of the image'
  }
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

function parseSourceImage(raw: string): ImageReference {
  const reference = parseImageReference(raw)
  return reference?.version.startsWith('sha256:')
    ? reference
    : invalid(`must be an image with its digest, registry/repository@sha256:…, not "${raw}"`)
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

function parseCacheTag(raw: string): string {
  const [tag = '', ...more] = parseTags(raw)
  return more.length > 0 ? invalid('must be one tag') : tag
}
