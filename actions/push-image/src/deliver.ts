import { forLog } from '../../shared/remote-text.ts'
import { publish } from './build-and-push.ts'
import { type Engine, findEngine, usesEngineImages } from './docker/engine.ts'
import { logIn, type Tools } from './docker/login.ts'
import type { Image } from './ecr/client.ts'
import { type PreparedRepository, prepareRepository } from './ecr/repository.ts'
import { isMissing, lookUpTags, putTags } from './ecr/tags.ts'
import type { Inputs } from './inputs.ts'
import { output } from './outputs.ts'
import { type Report, stopwatch } from './report.ts'
import { canReuse, hashSource, type Source } from './source/source-hash.ts'
import { sourceTag } from './source/source-tag.ts'

/** Sees to it that the asked tags stand for an image of this source, or tells in a plan what that would take. */
export async function deliver(tools: Tools, inputs: Inputs, report: Report): Promise<void> {
  const timed = stopwatch(report, tools.patience.clock)
  const engine = await findEngine(tools.docker)
  const repository = await prepare(tools, inputs, report)
  const source = await timed('Source hash', () => readSource(tools, { inputs, repository, engine }, report))
  const { known, found } = await lookUp(tools, inputs, repository, source, report)
  if (inputs.mode === 'plan') {
    tellPlan(repository, found, report)
    return
  }

  // Only a plan can be without a repository.
  const repositoryUri = repository.uri ?? ''
  let image = found
  if (image === undefined) {
    const published = await publish(tools, { inputs, repositoryUri, source, engine, timed })
    image = published.image
    const { pushed, built, layers } = published
    Object.assign(report, { pushed, built, layers, digest: image.digest })
    if (image.digest !== known?.digest) output('changed', true)
  }
  tellDigest(repositoryUri, image)
  const onPut = ({ name }: { name: string }) => {
    output('changed', true)
    tools.log.info(`${repositoryUri}:${name} → ${report.digest}`)
  }
  await putTags(tools.ecr, inputs.repository, image, { tags: report.tags, immutable: repository.immutable, onPut })
  output('image-uri', `${repositoryUri}:${inputs.tags[0]}`)
}

async function prepare({ ecr, log }: Tools, inputs: Inputs, report: Report): Promise<PreparedRepository> {
  const repository = await prepareRepository(ecr, inputs.repository, inputs)
  report.repositoryChanges = repository.changes
  for (const change of repository.changes) log.info(`Repository ${inputs.repository}: ${change}`)
  if (repository.uri !== undefined) output('repository-uri', repository.uri)
  // What follows can only make it true.
  output('changed', repository.changes.length > 0)
  return repository
}

interface SourceContext {
  inputs: Inputs
  repository: PreparedRepository
  engine: Engine
}

async function readSource(
  tools: Tools,
  { inputs, repository, engine }: SourceContext,
  report: Report,
): Promise<Source> {
  const { docker, log, patience } = tools
  const registry = repository.uri?.replace(/\/.*$/s, '')
  let login: Promise<void> | undefined
  const source = await hashSource(inputs, {
    docker,
    platform: engine.platform,
    signal: patience.signal,
    // With `pull` the build does not use the engine's copy.
    useLocal: !inputs.pull && (await usesEngineImages(docker, engine)),
    beforeRegistry: async image => {
      if (registry === undefined || !image.startsWith(`${registry}/`)) return
      login ??= logIn(tools, registry)
      await login
    },
  })
  report.source = source
  output('source-hash', source.hash)
  log.info(`Source ${source.hash}, ${source.files} files`)
  if (inputs.skipUnchanged && source.unknown.length > 0) log.info(forLog(describeUnknownSources(source.unknown)))
  if (source.hasGitFolder && inputs.skipUnchanged) log.warning(GIT_FOLDER)
  return source
}

const describeUnknownSources = (unknown: string[]): string =>
  `The image is always built, because these sources can change between builds: ${unknown.join(', ')}. To skip unchanged builds, pin images by digest, URLs by --checksum and Git repositories by commit.`

const GIT_FOLDER =
  'The context holds .git, which no two checkouts have alike: add it to .dockerignore, or nothing will ever be skipped.'

/** What is in the repository: the image of this source that is known, and whether it was found to be good enough. */
async function lookUp(
  { ecr }: Tools,
  inputs: Inputs,
  { exists }: PreparedRepository,
  source: Source,
  report: Report,
): Promise<{ known: Image | undefined; found: Image | undefined }> {
  const { repository, tags } = inputs
  if (!exists) {
    report.tags = tags.map(name => ({ name, before: undefined, put: false }))
    return { known: undefined, found: undefined }
  }
  report.tags = await lookUpTags(ecr, repository, tags)
  const known = await ecr.image(repository, sourceTag(source.hash))
  const found = canReuse(inputs, source) ? known : undefined
  report.reused = found !== undefined
  report.digest = found?.digest
  return { known, found }
}

function tellPlan({ uri, changes }: PreparedRepository, found: Image | undefined, { tags }: Report): void {
  if (found !== undefined) tellDigest(uri, found)
  output('changed', changes.length > 0 || found === undefined || tags.some(tag => isMissing(tag, found)))
}

function tellDigest(repositoryUri: string | undefined, { digest }: Image): void {
  output('digest', digest)
  if (repositoryUri !== undefined) output('digest-uri', `${repositoryUri}@${digest}`)
}
