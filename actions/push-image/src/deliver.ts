import { buildAndPush } from './build-and-push.ts'
import { createBuildRequest, listTargetHosts, prepareBuilder } from './build-request.ts'
import { checkScan } from './check-scan.ts'
import type { Context } from './context.ts'
import { copyFromRegistry } from './copy-from-registry.ts'
import { dependsOnBuilder } from './docker/builder.ts'
import { findLocalImage } from './docker/local-image.ts'
import type { EcrImage } from './ecr/client.ts'
import { compareSizes } from './ecr/manifest.ts'
import { type PreparedRepository, prepareRepository } from './ecr/repository.ts'
import { assertTagsCanMove, needsPut, putTags, type RequestedTag } from './ecr/tags.ts'
import { type ExistingImages, findExistingImages } from './find-image.ts'
import { identifySource } from './identify-source.ts'
import type { Inputs } from './inputs.ts'
import { output } from './outputs.ts'
import { createMeasure, type Report } from './report.ts'

/** Puts the tags on an image of the current source, which is built if there is none; with `plan` nothing is changed. */
export async function deliverImage(context: Context, givenInputs: Inputs, report: Report): Promise<void> {
  const { docker, ecr, log, deadline } = context
  // Otherwise an unchanged source runs no docker command.
  const prepared = dependsOnBuilder(givenInputs) ? await prepareBuilder(context, givenInputs) : undefined
  const inputs = prepared?.inputs ?? givenInputs
  const measure = createMeasure(report, deadline.clock)
  const localImage = inputs.image === undefined ? undefined : await findLocalImage(docker, inputs.image)
  const repository = await prepareTarget(context, inputs, report)
  const ecrHosts = [...listTargetHosts(repository), ...(inputs.registries ?? [])]
  const source = await measure('Source hash', () => identifySource(context, { inputs, localImage, ecrHosts }))
  report.source = source
  output('source-hash', source.hash)
  const existing = await findExistingImages(context, { inputs, repository, source })
  const { tags, sourceImage, reusable, isTooOld } = existing
  Object.assign(report, { tags, isTooOld, reused: reusable !== undefined, digest: reusable?.digest })
  if (inputs.mode === 'plan') {
    writePlanOutputs(repository, reusable, tags)
    if (reusable !== undefined) await checkScan(context, { inputs, image: reusable, measure }, report)
    return
  }

  // Only a plan can have no repository.
  const repositoryUri = repository.uri ?? ''
  let image = reusable
  if (image === undefined) {
    assertTagsCanMove(tags, { repository: inputs.repository, mutability: repository.mutability, sourceImage })
    const { copiedImage: from } = source
    const request = { inputs, prepared, repository, source, existing, ecrHosts }
    const delivered =
      from === undefined
        ? await buildAndPush(context, { ...(await createBuildRequest(context, request)), measure })
        : await measure('Copy', () => copyFromRegistry(context, { from, source, repositoryUri, ecrHosts }))
    image = delivered.image
    const { pushed, built, layers } = delivered
    Object.assign(report, { pushed, built, layers, digest: image.digest })
    if (image.digest !== sourceImage?.digest) output('changed', true)
  }
  const { digest } = image
  report.size = compareSizes(image, findPrevious(existing))
  writeDigestOutputs(repositoryUri, digest)
  await checkScan(context, { inputs, image, measure }, report)
  const onPut = ({ name }: RequestedTag) => {
    report.putTags.push(name)
    output('changed', true)
    log.info(`${repositoryUri}:${name} → ${digest}`)
  }
  await putTags(ecr, inputs.repository, image, { tags, mutability: repository.mutability, onPut })
  output('image-uri', `${repositoryUri}:${inputs.tags[0]}`)
}

async function prepareTarget({ ecr, log }: Context, inputs: Inputs, report: Report): Promise<PreparedRepository> {
  const onChange = (change: string) => {
    report.repositoryChanges.push(change)
    log.info(`Repository ${inputs.repository}: ${change}`)
    if (inputs.mode === 'apply') output('changed', true)
  }
  const repository = await prepareRepository(ecr, inputs.repository, inputs, onChange)
  const { uri, mutability, changes } = repository
  Object.assign(report, { repositoryUri: uri, mutability })
  if (uri !== undefined) output('repository-uri', uri)
  // Later steps only change it to true.
  output('changed', changes.length > 0)
  return repository
}

/** The image that the first of the tags had before. */
function findPrevious({ tags, images }: ExistingImages) {
  const [previous] = tags.flatMap(({ name }) => {
    const image = images.get(name)
    return image === undefined ? [] : [{ tag: name, image }]
  })
  return previous
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
