import {
  BatchGetImageCommand,
  DescribeImagesCommand,
  type ECRClient,
  GetAuthorizationTokenCommand,
  PutImageCommand,
} from '@aws-sdk/client-ecr'
import { isNamed } from '../../../shared/aws-errors.ts'
import type { Deadline } from '../../../shared/deadline.ts'
import { ActionError } from '../../../shared/errors.ts'
import { splitIntoChunks } from '../../../shared/pagination.ts'
import { mask } from '../../../shared/redact.ts'
import { createEcrApi } from './ecr-api.ts'
import { createRepositoryClient } from './repository-client.ts'
import { createScanClient } from './scan-client.ts'

/** An image in ECR. */
export interface EcrImage {
  digest: string
  manifest: string
  mediaType: string | undefined
}

/** A login to a registry. */
export interface RegistryCredentials {
  user: string
  password: string
  validUntil: Date | undefined
}

/** ECR client with retries and cancellation. */
export type EcrClient = ReturnType<typeof createEcrClient>

// Without this list ECR can convert a manifest to the oldest format, which changes its digest.
const MEDIA_TYPES = [
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.oci.image.index.v1+json',
]

// API page "BatchGetImage".
const IMAGES_PER_REQUEST = 100

/** `connect` creates the SDK's client for a region, the action's own one by default. */
export function createEcrClient(connect: (region?: string) => ECRClient, deadline: Deadline & { signal: AbortSignal }) {
  const api = createEcrApi(connect(), deadline)
  const { client, options, call } = api
  return {
    ...createRepositoryClient(api),
    ...createScanClient(api),

    /** The images of these tags and digests, by tag and by digest; those that do not exist are missing. */
    async getImages(repositoryName: string, tagsAndDigests: string[]): Promise<Map<string, EcrImage>> {
      const found = new Map<string, EcrImage>()
      /** Returns those for which the reply names neither an image nor a failure. */
      const read = async (ids: string[]): Promise<string[]> => {
        const imageIds = ids.map(id => (id.startsWith('sha256:') ? { imageDigest: id } : { imageTag: id }))
        const command = new BatchGetImageCommand({ repositoryName, imageIds, acceptedMediaTypes: MEDIA_TYPES })
        const { images = [], failures = [] } = await call('BatchGetImage', () => client.send(command, options))
        for (const { imageId, imageManifest: manifest, imageManifestMediaType: mediaType } of images) {
          const { imageDigest: digest, imageTag } = imageId ?? {}
          if (digest === undefined || manifest === undefined) continue
          const names = ids.length === 1 ? [...ids, digest] : [imageTag, digest]
          for (const name of names) if (name !== undefined) found.set(name, { digest, manifest, mediaType })
        }
        const failed = failures.flatMap(({ imageId }) => [imageId?.imageTag, imageId?.imageDigest])
        return ids.filter(id => !found.has(id) && !failed.includes(id))
      }
      for (const chunk of splitIntoChunks(tagsAndDigests, IMAGES_PER_REQUEST)) {
        const open = await read(chunk)
        // An image with several tags can be named by another one than the one asked for.
        if (chunk.length > 1) for (const id of open) await read([id])
      }
      return found
    },

    /** The image of a tag or digest, if there is one. */
    async getImage(repositoryName: string, tagOrDigest: string): Promise<EcrImage | undefined> {
      return (await this.getImages(repositoryName, [tagOrDigest])).get(tagOrDigest)
    },

    /** When an image was pushed; undefined if ECR does not say. */
    async readPushTime(repositoryName: string, imageDigest: string): Promise<Date | undefined> {
      const command = new DescribeImagesCommand({ repositoryName, imageIds: [{ imageDigest }] })
      const { imageDetails } = await call('DescribeImages', () => client.send(command, options))
      return imageDetails?.[0]?.imagePushedAt
    },

    /** Puts a tag on an image of the repository. Returns false if the tag is immutable and belongs to another image. */
    async putTag(repositoryName: string, imageTag: string, image: EcrImage): Promise<boolean> {
      try {
        await call('PutImage', () =>
          client.send(
            new PutImageCommand({
              repositoryName,
              imageTag,
              imageManifest: image.manifest,
              // ECR rejects a manifest with another digest, so the tag cannot get another image.
              imageDigest: image.digest,
              ...(image.mediaType === undefined ? {} : { imageManifestMediaType: image.mediaType }),
            }),
            options,
          ),
        )
        return true
      } catch (error) {
        // The tag is already on this image: a lost reply, or another run.
        if (isNamed(error, 'ImageAlreadyExistsException')) return true
        if (isNamed(error, 'ImageTagAlreadyExistsException')) return false
        throw error
      }
    },

    /** A login to all registries of a region that the role has access to; the password is masked. */
    async getCredentials(region?: string): Promise<RegistryCredentials> {
      const { authorizationData } = await call('GetAuthorizationToken', () =>
        (region === undefined ? client : connect(region)).send(new GetAuthorizationTokenCommand({}), options),
      )
      const { authorizationToken, expiresAt } = authorizationData?.[0] ?? {}
      if (authorizationToken === undefined) {
        throw new ActionError('The reply to ecr:GetAuthorizationToken has no token', {
          hint: 'Check AWS_ENDPOINT_URL.',
        })
      }
      mask(authorizationToken)
      const [user = '', ...password] = Buffer.from(authorizationToken, 'base64').toString().split(':')
      return { user, password: mask(password.join(':')), validUntil: expiresAt }
    },
  }
}
