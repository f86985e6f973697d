import { createHash } from 'node:crypto'
import { awsError, type Call, type FakeAws, fakeAws } from '../../../shared/testing/fake-aws.ts'
import { assumeRoleReply } from '../../../shared/testing/fake-oidc.ts'
import type { Reply } from '../../../shared/testing/loopback-server.ts'
import { describeImageScanFindings, type FakeScans, startImageScan } from './fake-scans.ts'

/** A repository with the images of its tags. */
export interface FakeRepository {
  mutability: string
  /** Filters of the tags that are excluded from the mutability. */
  exclusions: string[]
  scanOnPush: boolean
  repositoryTags: Record<string, string>
  encryption: { encryptionType: string; kmsKey?: string }
  /** The text of the lifecycle policy. */
  lifecyclePolicy: string | undefined
  /** The text of the repository policy. */
  policy: string | undefined
  scans: FakeScans
  tags: Map<string, FakeImage>
}

export interface FakeImage {
  digest: string
  manifest: string
  /** Now by default. */
  pushedAt?: Date
}

interface ImageId {
  imageTag?: string
  imageDigest?: string
}

/** An ECR with repositories and tags. */
export interface FakeEcr extends FakeAws {
  repositories: Map<string, FakeRepository>
  add(name: string, settings?: Partial<FakeRepository>): FakeRepository
}

export const PASSWORD = 'registry-password-for-tests'
export const REGISTRY = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'

/** Creates an image with this manifest. */
export const createImage = (manifest: string): FakeImage => ({
  manifest,
  digest: `sha256:${createHash('sha256').update(manifest).digest('hex')}`,
})

const readExclusions = (input: Record<string, unknown>): string[] =>
  ((input.imageTagMutabilityExclusionFilters ?? []) as { filter: string }[]).map(({ filter }) => filter)

const readTags = ({ tags = [] }: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries((tags as { Key: string; Value: string }[]).map(({ Key, Value }) => [Key, Value]))

/** What ECR rejects: equal priorities, and a rule for any image that is not the last. */
function findLifecycleProblem(text: string): string | undefined {
  const { rules } = JSON.parse(text) as { rules: { rulePriority: number; selection: { tagStatus: string } }[] }
  const priorities = rules.map(({ rulePriority }) => rulePriority)
  if (new Set(priorities).size < priorities.length) return 'rulePriority is not unique'
  const last = Math.max(...priorities)
  const isMisplaced = rules.some(rule => rule.selection.tagStatus === 'any' && rule.rulePriority < last)
  return isMisplaced ? 'A rule with tagStatus any must have the highest rulePriority' : undefined
}

function isImmutable({ mutability, exclusions }: Pick<FakeRepository, 'mutability' | 'exclusions'>, tag: string) {
  const excluded = exclusions.some(filter =>
    new RegExp(`^${filter.replace(/\./g, '\\.').replace(/\*/g, '.*')}$`).test(tag),
  )
  return mutability.startsWith('IMMUTABLE') ? !excluded : excluded
}

type Answers = Record<string, (call: Call, usual: () => Reply) => Reply>

/**
 * Starts ECR on loopback. `beforeAnswer` can add pushed images; `instead` replaces the usual reply of an operation.
 */
export async function startFakeEcr({
  beforeAnswer = () => undefined,
  instead = {},
}: {
  beforeAnswer?: (ecr: FakeEcr) => void
  instead?: Answers
} = {}): Promise<FakeEcr> {
  const repositories: FakeEcr['repositories'] = new Map()
  const usual: Record<string, (input: Record<string, unknown>) => Reply> = {
    CreateRepository(input) {
      const name = String(input.repositoryName)
      if (repositories.has(name)) return awsError('RepositoryAlreadyExistsException', `${name} exists`)
      ecr.add(name, {
        mutability: String(input.imageTagMutability),
        exclusions: readExclusions(input),
        repositoryTags: readTags(input),
        ...(input.encryptionConfiguration === undefined
          ? {}
          : { encryption: input.encryptionConfiguration as FakeRepository['encryption'] }),
        scanOnPush: (input.imageScanningConfiguration as { scanOnPush: boolean }).scanOnPush,
      })
      return { body: { repository: shape(name) } }
    },
    DescribeRepositories(input) {
      const [name = ''] = input.repositoryNames as string[]
      return repositories.has(name)
        ? { body: { repositories: [shape(name)] } }
        : awsError('RepositoryNotFoundException', `The repository with name '${name}' does not exist`)
    },
    PutImageTagMutability(input) {
      const exclusions = readExclusions(input)
      if (String(input.imageTagMutability).endsWith('_WITH_EXCLUSION') !== exclusions.length > 0) {
        return awsError('InvalidParameterException', 'Filters and imageTagMutability do not agree')
      }
      Object.assign(find(input), { mutability: input.imageTagMutability, exclusions })
      return { body: {} }
    },
    PutImageScanningConfiguration(input) {
      find(input).scanOnPush = (input.imageScanningConfiguration as { scanOnPush: boolean }).scanOnPush
      return { body: {} }
    },
    ListTagsForResource: input => ({
      body: { tags: Object.entries(findByArn(input).repositoryTags).map(([Key, Value]) => ({ Key, Value })) },
    }),
    TagResource(input) {
      Object.assign(findByArn(input).repositoryTags, readTags(input))
      return { body: {} }
    },
    GetLifecyclePolicy(input) {
      const { lifecyclePolicy } = find(input)
      return lifecyclePolicy === undefined
        ? awsError('LifecyclePolicyNotFoundException', 'Lifecycle policy does not exist')
        : { body: { lifecyclePolicyText: lifecyclePolicy } }
    },
    PutLifecyclePolicy(input) {
      const text = String(input.lifecyclePolicyText)
      const problem = findLifecycleProblem(text)
      if (problem !== undefined) return awsError('InvalidParameterException', problem)
      find(input).lifecyclePolicy = text
      return { body: { lifecyclePolicyText: text } }
    },
    GetRepositoryPolicy(input) {
      const { policy } = find(input)
      return policy === undefined
        ? awsError('RepositoryPolicyNotFoundException', 'Repository policy does not exist')
        : { body: { policyText: policy } }
    },
    SetRepositoryPolicy(input) {
      find(input).policy = String(input.policyText)
      return { body: {} }
    },
    DescribeImageScanFindings: input => describeImageScanFindings(find(input).scans, input),
    StartImageScan: input => startImageScan(find(input).scans, input),
    GetAuthorizationToken: () => ({
      body: {
        authorizationData: [
          {
            authorizationToken: Buffer.from(`AWS:${PASSWORD}`).toString('base64'),
            expiresAt: 1_800_000_000,
            proxyEndpoint: `https://${REGISTRY}`,
          },
        ],
      },
    }),
    AssumeRoleWithWebIdentity: () => assumeRoleReply(),
    BatchGetImage(input) {
      const { tags } = find(input)
      const imageManifestMediaType = 'application/vnd.docker.distribution.manifest.v2+json'
      const failures: { imageId: ImageId; failureCode: string }[] = []
      const images = (input.imageIds as ImageId[]).flatMap(imageId => {
        const { imageTag, imageDigest } = imageId
        const image =
          imageTag === undefined ? [...tags.values()].find(({ digest }) => digest === imageDigest) : tags.get(imageTag)
        if (image === undefined) {
          failures.push({ imageId, failureCode: 'ImageNotFound' })
          return []
        }
        return [
          { imageId: { imageDigest: image.digest, imageTag }, imageManifest: image.manifest, imageManifestMediaType },
        ]
      })
      return { body: { images, failures } }
    },
    DescribeImages(input) {
      const [{ imageDigest } = {}] = input.imageIds as ImageId[]
      const image = [...find(input).tags.values()].find(({ digest }) => digest === imageDigest)
      const imageDetails =
        image === undefined ? [] : [{ imageDigest, imagePushedAt: (image.pushedAt ?? new Date()).getTime() / 1000 }]
      return { body: { imageDetails } }
    },
    PutImage(input) {
      const { tags, ...repository } = find(input)
      const tag = String(input.imageTag)
      const tagged = tags.get(tag)
      if (createImage(String(input.imageManifest)).digest !== input.imageDigest) {
        return awsError('ImageDigestDoesNotMatchException', 'The digest is of another manifest')
      }
      if (tagged?.digest === input.imageDigest)
        return awsError('ImageAlreadyExistsException', `${tag} is there already`)
      if (tagged !== undefined && isImmutable(repository, tag)) {
        return awsError('ImageTagAlreadyExistsException', `The image tag '${tag}' already exists`)
      }
      tags.set(tag, { digest: String(input.imageDigest), manifest: String(input.imageManifest) })
      return { body: { image: { imageId: { imageDigest: input.imageDigest, imageTag: tag } } } }
    },
  }
  const find = (input: Record<string, unknown>): FakeRepository =>
    repositories.get(String(input.repositoryName)) ?? ecr.add(String(input.repositoryName))
  const findByArn = ({ resourceArn }: Record<string, unknown>): FakeRepository =>
    find({ repositoryName: String(resourceArn).replace(/^.*:repository\//, '') })
  const shape = (name: string) => ({
    repositoryName: name,
    repositoryArn: `arn:aws:ecr:eu-west-1:123456789012:repository/${name}`,
    encryptionConfiguration: repositories.get(name)?.encryption,
    repositoryUri: `${REGISTRY}/${name}`,
    imageTagMutability: repositories.get(name)?.mutability,
    imageTagMutabilityExclusionFilters: repositories
      .get(name)
      ?.exclusions.map(filter => ({ filterType: 'WILDCARD', filter })),
    imageScanningConfiguration: { scanOnPush: repositories.get(name)?.scanOnPush },
  })
  const answers = Object.entries(usual).map(([operation, answer]) => [
    operation,
    (call: Call) => {
      beforeAnswer(ecr)
      const asUsual = () => answer(call.input)
      return instead[operation]?.(call, asUsual) ?? asUsual()
    },
  ])
  const ecr: FakeEcr = {
    ...(await fakeAws(Object.fromEntries(answers))),
    repositories,
    add(name, settings = {}) {
      const repository = {
        mutability: 'MUTABLE',
        exclusions: [],
        scanOnPush: false,
        repositoryTags: {},
        encryption: { encryptionType: 'AES256' },
        lifecyclePolicy: undefined,
        policy: undefined,
        scans: { replies: new Map(), afterStart: [{ status: 'COMPLETE', findings: [] }] },
        tags: new Map<string, FakeImage>(),
        ...settings,
      }
      repositories.set(name, repository)
      return repository
    },
  }
  return ecr
}
