import { buildAndPush } from './build-and-push.ts'
import type { Context } from './context.ts'
import { type Engine, inspectEngine, usesEngineImages } from './docker/engine.ts'
import { logInToRegistry } from './docker/login.ts'
import type { EcrImage } from './ecr/client.ts'
import { type PreparedRepository, prepareRepository } from './ecr/repository.ts'
import { needsPut, putTags, type RequestedTag, readTags } from './ecr/tags.ts'
import type { Inputs } from './inputs.ts'
import { output } from './outputs.ts'
import { createMeasure, type Report } from './report.ts'
import { canReuseImage, hashSource, type Source } from './source/source-hash.ts'
import { createSourceTag } from './source/source-tag.ts'

/** Puts the tags on an image of the current source, which is built if there is none; with `plan` nothing is changed. */
export async function deliverImage(context: Context, inputs: Inputs, report: Report): Promise<void> {
  const { docker, ecr, log, deadline } = context
  const measure = createMeasure(report, deadline.clock)
  const engine = await inspectEngine(docker)
  const repository = await prepareTarget(context, inputs, report)
  const source = await measure('Source hash', () => identifySource(context, { inputs, repository, engine }, report))
  const { tags, sourceImage } = await readImages(ecr, { inputs, repository, source }, report)
  const reusable = canReuseImage(inputs, source) ? sourceImage : undefined
  report.reused = reusable !== undefined
  report.digest = reusable?.digest
  if (inputs.mode === 'plan') {
    writePlanOutputs(repository, reusable, tags)
    return
  }

  // Only a plan can have no repository.
  const repositoryUri = repository.uri ?? ''
  let image = reusable
  if (image === undefined) {
    const delivered = await buildAndPush(context, { inputs, repositoryUri, source, engine, measure })
    image = delivered.image
    const { pushed, built, layers } = delivered
    Object.assign(report, { pushed, built, layers, digest: image.digest })
    if (image.digest !== sourceImage?.digest) output('changed', true)
  }
  const { digest } = image
  writeDigestOutputs(repositoryUri, digest)
  const onPut = ({ name }: RequestedTag) => {
    report.putTags.push(name)
    output('changed', true)
    log.info(`${repositoryUri}:${name} → ${digest}`)
  }
  await putTags(ecr, inputs.repository, image, { tags, mutability: repository.mutability, onPut })
  output('image-uri', `${repositoryUri}:${inputs.tags[0]}`)
}

async function prepareTarget({ ecr, log }: Context, inputs: Inputs, report: Report): Promise<PreparedRepository> {
  const repository = await prepareRepository(ecr, inputs.repository, inputs)
  const { uri, mutability, changes } = repository
  Object.assign(report, { repositoryUri: uri, mutability, repositoryChanges: changes })
  for (const change of repository.changes) log.info(`Repository ${inputs.repository}: ${change}`)
  if (repository.uri !== undefined) output('repository-uri', repository.uri)
  // Later steps only change it to true.
  output('changed', repository.changes.length > 0)
  return repository
}

interface SourceContext {
  inputs: Inputs
  repository: PreparedRepository
  engine: Engine
}

async function identifySource(
  context: Context,
  { inputs, repository, engine }: SourceContext,
  report: Report,
): Promise<Source> {
  const { docker, log, deadline } = context
  const registry = repository.uri?.replace(/\/.*$/s, '')
  let login: Promise<void> | undefined
  const source = await hashSource(inputs, {
    docker,
    platform: engine.platform,
    signal: deadline.signal,
    // With `pull` the build does not use the engine's copy.
    useLocal: !inputs.pull && (await usesEngineImages(docker, engine)),
    beforeRegistry: async image => {
      if (registry === undefined || !image.startsWith(`${registry}/`)) return
      login ??= logInToRegistry(context, registry)
      await login
    },
  })
  report.source = source
  output('source-hash', source.hash)
  log.info(`Source ${source.hash}, ${source.files} files`)
  if (inputs.skipUnchanged && source.unknown.length > 0) log.info(formatUnknownSources(source.unknown))
  if (inputs.skipUnchanged && source.hasGitFolder) log.warning(GIT_FOLDER)
  return source
}

const formatUnknownSources = (unknown: string[]): string =>
  `The image is always built, because these sources can change between builds: ${unknown.join(', ')}. To skip unchanged builds, pin images by digest, URLs by --checksum and Git repositories by commit.`

const GIT_FOLDER =
  'The context contains .git, which differs in every checkout, so the image is always built. Add .git to .dockerignore.'

interface ImageQuery {
  inputs: Inputs
  repository: PreparedRepository
  source: Source
}

/** Reads the images of the requested tags and of the source. */
async function readImages(
  ecr: Context['ecr'],
  { inputs, repository, source }: ImageQuery,
  report: Report,
): Promise<{ tags: RequestedTag[]; sourceImage: EcrImage | undefined }> {
  const tags = repository.exists
    ? await readTags(ecr, inputs.repository, inputs.tags)
    : inputs.tags.map(name => ({ name, previousDigest: undefined }))
  report.tags = tags
  const sourceImage = repository.exists
    ? await ecr.getImage(inputs.repository, createSourceTag(source.hash))
    : undefined
  return { tags, sourceImage }
}

function writePlanOutputs(
  { uri, changes }: PreparedRepository,
  image: EcrImage | undefined,
  tags: RequestedTag[],
): void {
  if (image !== undefined) writeDigestOutputs(uri, image.digest)
  output('changed', changes.length > 0 || image === undefined || tags.some(tag => needsPut(tag, image)))
}

function writeDigestOutputs(repositoryUri: string | undefined, digest: string): void {
  output('digest', digest)
  if (repositoryUri !== undefined) output('digest-uri', `${repositoryUri}@${digest}`)
}
