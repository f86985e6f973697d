import { type DeliveredImage, waitForImage } from './build-and-push.ts'
import type { Context } from './context.ts'
import { connectRegistries } from './identify-source.ts'
import { copyImage } from './registry/copy-image.ts'
import type { ImageReference } from './registry/reference.ts'
import type { Source } from './source/source-hash.ts'
import { createSourceTag } from './source/source-tag.ts'

interface CopyRequest {
  from: ImageReference
  source: Pick<Source, 'hash'>
  repositoryUri: string
  ecrHosts: string[]
}

/** Copies the image of another repository without docker. */
export async function copyFromRegistry(context: Context, request: CopyRequest): Promise<DeliveredImage> {
  const { log, deadline } = context
  const { from, source, repositoryUri, ecrHosts } = request
  const slash = repositoryUri.indexOf('/')
  const repository = repositoryUri.slice(slash + 1)
  const to = { registry: repositoryUri.slice(0, slash), repository, version: createSourceTag(source.hash) }
  log.info(`Copying ${from.registry}/${from.repository}@${from.version} to ${repositoryUri}`)
  const { uploaded, reused } = await copyImage(connectRegistries(context, ecrHosts), { from, to, deadline })
  const image = await waitForImage(context, repository, from.version)
  return { image, built: undefined, pushed: { digest: from.version, uploaded, reused }, layers: [] }
}
