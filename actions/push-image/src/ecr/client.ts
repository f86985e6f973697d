import {
  BatchGetImageCommand,
  CreateRepositoryCommand,
  DescribeRepositoriesCommand,
  type ECRClient,
  GetAuthorizationTokenCommand,
  PutImageCommand,
  PutImageScanningConfigurationCommand,
  PutImageTagMutabilityCommand,
  type Repository,
} from '@aws-sdk/client-ecr'
import { ActionError } from '../../../shared/errors.ts'
import { isTransient, persist } from '../../../shared/retry.ts'
import { mask } from '../../../shared/secrets.ts'
import { throwIfCancelled } from '../../../shared/wait.ts'
import type { Patience } from '../patience.ts'

/** An image as ECR holds it. */
export interface Image {
  digest: string
  manifest: string
  mediaType: string | undefined
}

/** A registry's password; `validUntil` as ECR said it. */
export interface Token {
  user: string
  password: string
  validUntil: Date | undefined
}

export type RepositorySettings = { immutableTags?: boolean | undefined; scanOnPush?: boolean | undefined }

/** The calls of ECR that this action makes, patient with throttling and broken connections. */
export type Ecr = ReturnType<typeof ecrOf>

// Without this list ECR may answer with a manifest converted to the oldest format, and so with another digest.
const MEDIA_TYPES = [
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.oci.image.index.v1+json',
]

export function ecrOf(client: ECRClient, patience: Patience) {
  const options = { abortSignal: patience.signal }
  const call = async <T>(operation: string, send: () => Promise<T>): Promise<T> => {
    try {
      return await persist(send, patience)
    } catch (error) {
      throwIfCancelled(patience.signal)
      throw told(operation, error)
    }
  }
  return {
    async repository(name: string): Promise<Repository | undefined> {
      try {
        const { repositories } = await call('DescribeRepositories', () =>
          client.send(new DescribeRepositoriesCommand({ repositoryNames: [name] }), options),
        )
        return repositories?.[0]
      } catch (error) {
        if (isNamed(error, 'RepositoryNotFoundException')) return undefined
        throw error
      }
    },

    /** Undefined where somebody else has made it meanwhile. */
    async createRepository(name: string, settings: RepositorySettings): Promise<Repository | undefined> {
      try {
        const { repository } = await call('CreateRepository', () =>
          client.send(
            new CreateRepositoryCommand({
              repositoryName: name,
              imageTagMutability: mutability(settings.immutableTags ?? false),
              imageScanningConfiguration: { scanOnPush: settings.scanOnPush ?? true },
            }),
            options,
          ),
        )
        return repository
      } catch (error) {
        if (isNamed(error, 'RepositoryAlreadyExistsException')) return undefined
        throw error
      }
    },

    setImmutableTags: (name: string, immutable: boolean) =>
      call('PutImageTagMutability', () =>
        client.send(
          new PutImageTagMutabilityCommand({ repositoryName: name, imageTagMutability: mutability(immutable) }),
          options,
        ),
      ),

    setScanOnPush: (name: string, scanOnPush: boolean) =>
      call('PutImageScanningConfiguration', () =>
        client.send(
          new PutImageScanningConfigurationCommand({
            repositoryName: name,
            imageScanningConfiguration: { scanOnPush },
          }),
          options,
        ),
      ),

    /** The image that a tag stands for, or that has a digest; undefined where there is none. */
    async image(repositoryName: string, tagOrDigest: string): Promise<Image | undefined> {
      const id = tagOrDigest.startsWith('sha256:') ? { imageDigest: tagOrDigest } : { imageTag: tagOrDigest }
      const { images } = await call('BatchGetImage', () =>
        client.send(
          new BatchGetImageCommand({ repositoryName, imageIds: [id], acceptedMediaTypes: MEDIA_TYPES }),
          options,
        ),
      )
      const { imageId, imageManifest, imageManifestMediaType } = images?.[0] ?? {}
      if (imageId?.imageDigest === undefined || imageManifest === undefined) return undefined
      return { digest: imageId.imageDigest, manifest: imageManifest, mediaType: imageManifestMediaType }
    },

    /** Puts a tag on an image that is in the repository; false where the tag is immutable and taken. */
    async putTag(repositoryName: string, imageTag: string, image: Image): Promise<boolean> {
      try {
        await call('PutImage', () =>
          client.send(
            new PutImageCommand({
              repositoryName,
              imageTag,
              imageManifest: image.manifest,
              // ECR refuses when the manifest does not have this digest: the tag can never stand for another image.
              imageDigest: image.digest,
              ...(image.mediaType === undefined ? {} : { imageManifestMediaType: image.mediaType }),
            }),
            options,
          ),
        )
        return true
      } catch (error) {
        // This very tag on this very image: a reply that was lost, or another run.
        if (isNamed(error, 'ImageAlreadyExistsException')) return true
        if (isNamed(error, 'ImageTagAlreadyExistsException')) return false
        throw error
      }
    },

    /** A registry password, masked before anybody can print it. */
    async token(): Promise<Token> {
      const { authorizationData } = await call('GetAuthorizationToken', () =>
        client.send(new GetAuthorizationTokenCommand({}), options),
      )
      const { authorizationToken, expiresAt } = authorizationData?.[0] ?? {}
      if (authorizationToken === undefined) throw new ActionError('ECR gave no token for its registry')
      mask(authorizationToken)
      const [user = '', ...password] = Buffer.from(authorizationToken, 'base64').toString().split(':')
      return { user, password: mask(password.join(':')), validUntil: expiresAt }
    },
  }
}

const mutability = (immutable: boolean) => (immutable ? 'IMMUTABLE' : 'MUTABLE')

const isNamed = (error: unknown, name: string): boolean => error instanceof Error && error.name === name

/** What only the user can mend becomes a message and a hint; the rest stays what it is, to be told apart by its name. */
function told(operation: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error
  if (error.name === 'AccessDeniedException') {
    return new ActionError(`ECR did not allow ecr:${operation}`, {
      hint: `Grant the job's role ecr:${operation} (the README lists all it needs).`,
      cause: error,
    })
  }
  if (error.name === 'CredentialsProviderError') {
    return new ActionError('The job has no AWS credentials', {
      hint: 'Set role-to-assume and grant the job "permissions: id-token: write".',
      cause: error,
    })
  }
  if (['ExpiredTokenException', 'UnrecognizedClientException', 'InvalidSignatureException'].includes(error.name)) {
    return new ActionError(`AWS refused the job's credentials at ecr:${operation}`, { cause: error })
  }
  if (error.name === 'InvalidParameterException' || error.name === 'LimitExceededException') {
    return new ActionError(`ECR refused ecr:${operation}`, { cause: error })
  }
  return isTransient(error)
    ? new ActionError(`ECR did not answer ecr:${operation} before the deadline`, { cause: error })
    : error
}
