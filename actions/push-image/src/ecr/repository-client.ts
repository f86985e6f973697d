import {
  CreateRepositoryCommand,
  DescribeRepositoriesCommand,
  type EncryptionConfiguration,
  GetLifecyclePolicyCommand,
  GetRepositoryPolicyCommand,
  ListTagsForResourceCommand,
  PutImageScanningConfigurationCommand,
  PutImageTagMutabilityCommand,
  PutLifecyclePolicyCommand,
  type Repository,
  SetRepositoryPolicyCommand,
  TagResourceCommand,
} from '@aws-sdk/client-ecr'
import { type EcrApi, unlessNamed } from './ecr-api.ts'
import type { TagMutability } from './tag-mutability.ts'

/** The settings of a new repository. */
export interface NewRepository {
  mutability: TagMutability
  scanOnPush: boolean
  tags: Record<string, string>
  encryption: EncryptionConfiguration | undefined
}

/** The calls of ECR that concern a repository and its settings. */
export function createRepositoryClient({ client, options, call }: EcrApi) {
  return {
    async describeRepository(name: string): Promise<Repository | undefined> {
      const command = new DescribeRepositoriesCommand({ repositoryNames: [name] })
      const reply = await unlessNamed(
        'RepositoryNotFoundException',
        call('DescribeRepositories', () => client.send(command, options)),
      )
      return reply?.repositories?.[0]
    },

    /** Returns undefined if the repository already exists. */
    async createRepository(name: string, settings: NewRepository): Promise<Repository | undefined> {
      const { mutability, scanOnPush, tags, encryption } = settings
      const command = new CreateRepositoryCommand({
        repositoryName: name,
        ...toMutabilityRequest(mutability),
        imageScanningConfiguration: { scanOnPush },
        ...(Object.keys(tags).length === 0 ? {} : { tags: toTagList(tags) }),
        ...(encryption === undefined ? {} : { encryptionConfiguration: encryption }),
      })
      const reply = await unlessNamed(
        'RepositoryAlreadyExistsException',
        call('CreateRepository', () => client.send(command, options)),
      )
      return reply?.repository
    },

    setTagMutability(repositoryName: string, mutability: TagMutability) {
      const command = new PutImageTagMutabilityCommand({ repositoryName, ...toMutabilityRequest(mutability) })
      return call('PutImageTagMutability', () => client.send(command, options))
    },

    setScanOnPush(repositoryName: string, scanOnPush: boolean) {
      const imageScanningConfiguration = { scanOnPush }
      const command = new PutImageScanningConfigurationCommand({ repositoryName, imageScanningConfiguration })
      return call('PutImageScanningConfiguration', () => client.send(command, options))
    },

    async getRepositoryTags(resourceArn: string): Promise<Record<string, string>> {
      const command = new ListTagsForResourceCommand({ resourceArn })
      const purpose = 'compare repository-tags'
      const { tags = [] } = await call('ListTagsForResource', () => client.send(command, options), purpose)
      return Object.fromEntries(tags.map(({ Key = '', Value = '' }) => [Key, Value]))
    },

    tagRepository(resourceArn: string, tags: Record<string, string>) {
      const command = new TagResourceCommand({ resourceArn, tags: toTagList(tags) })
      return call('TagResource', () => client.send(command, options))
    },

    /** The text of the lifecycle policy, if there is one. */
    async getLifecyclePolicy(repositoryName: string): Promise<string | undefined> {
      const command = new GetLifecyclePolicyCommand({ repositoryName })
      const reply = await unlessNamed(
        'LifecyclePolicyNotFoundException',
        call('GetLifecyclePolicy', () => client.send(command, options), 'compare keep-images'),
      )
      return reply?.lifecyclePolicyText
    },

    putLifecyclePolicy(repositoryName: string, lifecyclePolicyText: string) {
      const command = new PutLifecyclePolicyCommand({ repositoryName, lifecyclePolicyText })
      return call('PutLifecyclePolicy', () => client.send(command, options))
    },

    /** The text of the repository policy, if there is one. */
    async getRepositoryPolicy(repositoryName: string): Promise<string | undefined> {
      const command = new GetRepositoryPolicyCommand({ repositoryName })
      const reply = await unlessNamed(
        'RepositoryPolicyNotFoundException',
        call('GetRepositoryPolicy', () => client.send(command, options), 'compare repository-policy'),
      )
      return reply?.policyText
    },

    setRepositoryPolicy(repositoryName: string, policyText: string) {
      const command = new SetRepositoryPolicyCommand({ repositoryName, policyText })
      return call('SetRepositoryPolicy', () => client.send(command, options))
    },
  }
}

// ECR rejects an empty list of filters.
const toMutabilityRequest = ({ setting, exclusions }: TagMutability) => ({
  imageTagMutability: setting,
  ...(exclusions.length === 0
    ? {}
    : {
        imageTagMutabilityExclusionFilters: exclusions.map(filter => ({ filterType: 'WILDCARD' as const, filter })),
      }),
})

const toTagList = (tags: Record<string, string>) => Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))
