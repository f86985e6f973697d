import { waitFor } from '../../shared/wait.ts'
import { type Built, build, type Layer, layersOf } from './docker/build.ts'
import { type Engine, requireBuildKit } from './docker/engine.ts'
import { logIn, type Tools } from './docker/login.ts'
import { type Pushed, push } from './docker/push.ts'
import type { Image } from './ecr/client.ts'
import type { Inputs } from './inputs.ts'
import type { Stopwatch } from './report.ts'
import { canReuse, type Source } from './source/source-hash.ts'
import { sourceTag } from './source/source-tag.ts'

/** An image that was built, and what of it had to be uploaded; `pushed` is undefined where another run was first. */
export interface Published {
  image: Image
  built: Built
  pushed: Pushed | undefined
  layers: Layer[]
}

/** What publishing is told about the step it belongs to. */
export interface Publishing {
  inputs: Inputs
  repositoryUri: string
  source: Source
  engine: Engine
  timed: Stopwatch
}

/**
 * Builds the image and pushes it under the tag of its source: what carries that tag is complete, so that a run which
 * ends between the push and the tags leaves nothing but these to the next one.
 */
export async function publish(tools: Tools, publishing: Publishing): Promise<Published> {
  const { inputs, repositoryUri, source, engine, timed } = publishing
  const { docker, log } = tools
  const registry = repositoryUri.slice(0, repositoryUri.indexOf('/'))
  const tag = sourceTag(source.hash)
  const reference = `${repositoryUri}:${tag}`
  await requireBuildKit(docker, engine)
  if (source.text.includes(`${registry}/`)) await logIn(tools, registry)
  const built = await log.group('Build', () => timed('Build', () => build(docker, inputs, reference, engine)))
  const layers = await layersOf(docker, reference)
  return log.group('Push', () =>
    timed('Push', async () => {
      // Only now, or again: a token is valid for twelve hours, and the job's credentials may end before a long build.
      await logIn(tools, registry)
      const found = await pushOrAdopt(tools, { reference, tag, built, publishing, registry })
      return { ...found, built, layers }
    }),
  )
}

interface Upload {
  reference: string
  tag: string
  built: Built
  publishing: Publishing
  registry: string
}

async function pushOrAdopt(tools: Tools, upload: Upload): Promise<Pick<Published, 'image' | 'pushed'>> {
  const { reference, tag, built, publishing, registry } = upload
  const { docker, log, patience } = tools
  const { inputs, repositoryUri, source } = publishing
  const pushing = { renewLogin: () => logIn(tools, registry), log, patience }
  const pushed = await push(docker, reference, pushing)
  if (pushed !== undefined) return { image: await imageInEcr(tools, inputs.repository, pushed.digest), pushed }
  if (canReuse(inputs, source)) {
    log.info('Another run has pushed this source meanwhile; its image is used.')
    return { image: await imageInEcr(tools, inputs.repository, tag), pushed: undefined }
  }
  // The source's own tag is immutable and taken by an earlier build; this one needs a name to be pushed at all.
  const ownTag = `${tag}-${built.id.replace('sha256:', '').slice(0, 12)}`
  const ownReference = `${repositoryUri}:${ownTag}`
  await docker(['tag', reference, ownReference], { quiet: true })
  const again = await push(docker, ownReference, pushing)
  return { image: await imageInEcr(tools, inputs.repository, again?.digest ?? ownTag), pushed: again }
}

// ECR lists an image as soon as it has taken its manifest; this is for a proxy or a replica that lags behind.
const EVERY_MS = 500
const LONGEST_MS = 5_000

/**
 * The image as ECR has it: docker's word that it was pushed is not enough. Asked by its digest where that is known,
 * because another run of the same source may have moved the tag since.
 */
async function imageInEcr({ ecr, patience }: Tools, repository: string, tagOrDigest: string): Promise<Image> {
  const { clock, deadline, signal } = patience
  return waitFor(
    `After the push, ${tagOrDigest} of ${repository}`,
    async () => {
      const value = await ecr.image(repository, tagOrDigest)
      return value === undefined ? { done: false, state: 'unknown to ECR' } : { done: true, value }
    },
    { everyMs: EVERY_MS, deadline: Math.min(deadline, clock.now() + LONGEST_MS), clock, signal },
  )
}
