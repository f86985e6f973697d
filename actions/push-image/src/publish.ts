import { ActionError } from '../../shared/errors.ts'
import { waitFor } from '../../shared/wait.ts'
import { type Built, build, type Layer, layersOf } from './build.ts'
import type { Image } from './ecr.ts'
import { type Engine, requireBuildKit } from './engine.ts'
import type { Inputs } from './inputs.ts'
import { logIn, type Tools } from './login.ts'
import { type Pushed, push } from './push.ts'
import type { Stopwatch } from './report.ts'
import type { Source } from './source-hash.ts'
import { sourceTag } from './source-tag.ts'

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
  const pushing = { renewLogin: () => logIn(tools, registry), log, patience }
  const pushed = await push(docker, reference, pushing)
  if (pushed !== undefined) return { image: await verified(tools, publishing, tag, pushed.digest), pushed }
  if (publishing.inputs.skipUnchanged) {
    log.info(`Another run has pushed this source meanwhile; its image is used.`)
    return { image: await verified(tools, publishing, tag), pushed: undefined }
  }
  // The source's own tag is immutable and taken by an earlier build; this one needs a name to be pushed at all.
  const ownTag = `${tag}-${built.id.replace('sha256:', '').slice(0, 12)}`
  const ownReference = `${publishing.repositoryUri}:${ownTag}`
  await docker(['tag', reference, ownReference], { quiet: true })
  const again = await push(docker, ownReference, pushing)
  return { image: await verified(tools, publishing, ownTag, again?.digest), pushed: again }
}

const EVERY_MS = 1_000
const LONGEST_MS = 30_000

/** The image as ECR has it under a tag. @throws ActionError where it is not the one that docker pushed. */
async function verified(
  { ecr, patience }: Tools,
  { inputs }: Publishing,
  tag: string,
  digest?: string,
): Promise<Image> {
  const { clock, deadline, signal } = patience
  const image = await waitFor(
    `${inputs.repository}:${tag}`,
    async () => {
      const value = await ecr.image(inputs.repository, tag)
      return value === undefined ? { done: false, state: 'unknown to ECR' } : { done: true, value }
    },
    { everyMs: EVERY_MS, deadline: Math.min(deadline, clock.now() + LONGEST_MS), clock, signal },
  )
  if (digest === undefined || image.digest === digest) return image
  throw new ActionError(`docker pushed ${digest}, but ${inputs.repository}:${tag} is ${image.digest} in ECR`, {
    hint: 'Does the registry input lead to this ECR, and does another run push the same source?',
  })
}
