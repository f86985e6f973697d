import type { Repository } from '@aws-sdk/client-ecr'
import { ActionError } from '../../../shared/errors.ts'
import type { EcrClient, RepositorySettings } from './client.ts'

/** The repository after `prepareRepository`. */
export interface PreparedRepository {
  /** `registry/name`; undefined in a plan for a repository that does not exist. */
  uri: string | undefined
  immutable: boolean
  exists: boolean
  /** The changes that were made, or that `apply` would make. */
  changes: string[]
}

interface Settings extends RepositorySettings {
  registry?: string | undefined
  mode: 'apply' | 'plan'
}

/** Creates the repository, or updates the settings that the inputs name; with `plan` it changes nothing. */
export async function prepareRepository(ecr: EcrClient, name: string, settings: Settings): Promise<PreparedRepository> {
  const repository = await ecr.describeRepository(name)
  if (repository === undefined) {
    const immutable = settings.immutableTags ?? false
    if (settings.mode === 'plan') {
      const uri = settings.registry === undefined ? undefined : `${settings.registry}/${name}`
      return { uri, immutable, exists: false, changes: ['create the repository'] }
    }
    const created = await ecr.createRepository(name, settings)
    if (created !== undefined) {
      const uri = getRepositoryUri(created, settings.registry)
      return { uri, immutable, exists: true, changes: ['created the repository'] }
    }
  }
  const existing = repository ?? (await ecr.describeRepository(name))
  if (existing === undefined) {
    throw new ActionError(`The repository ${name} was deleted during this step`, { hint: 'Run the job again.' })
  }
  return updateSettings(ecr, name, existing, settings)
}

async function updateSettings(
  ecr: EcrClient,
  name: string,
  existing: Repository,
  { immutableTags, scanOnPush, registry, mode }: Settings,
): Promise<PreparedRepository> {
  const changes: string[] = []
  // IMMUTABLE_WITH_EXCLUSION and MUTABLE_WITH_EXCLUSION agree with the input and are not changed.
  const wasImmutable = existing.imageTagMutability?.startsWith('IMMUTABLE') ?? false
  if (immutableTags !== undefined && immutableTags !== wasImmutable) {
    if (mode === 'apply') await ecr.setImmutableTags(name, immutableTags)
    changes.push(immutableTags ? 'tags: mutable → immutable' : 'tags: immutable → mutable')
  }
  if (scanOnPush !== undefined && scanOnPush !== (existing.imageScanningConfiguration?.scanOnPush ?? false)) {
    if (mode === 'apply') await ecr.setScanOnPush(name, scanOnPush)
    changes.push(scanOnPush ? 'scan on push: off → on' : 'scan on push: on → off')
  }
  return { uri: getRepositoryUri(existing, registry), immutable: immutableTags ?? wasImmutable, exists: true, changes }
}

function getRepositoryUri(repository: Repository, registry: string | undefined): string {
  const { repositoryUri, repositoryName = '' } = repository
  if (registry !== undefined) return `${registry}/${repositoryName}`
  if (repositoryUri === undefined) throw new ActionError(`ECR returned no URI for the repository ${repositoryName}`)
  return repositoryUri
}
