import type { Repository } from '@aws-sdk/client-ecr'
import { ActionError } from '../../../shared/errors.ts'
import type { Ecr, RepositorySettings } from './client.ts'

/** The repository as it is now, and what had to be done (or, in a plan, would have to be) for that. */
export interface PreparedRepository {
  /** `registry/name`; undefined in a plan for a repository that does not exist. */
  uri: string | undefined
  immutable: boolean
  exists: boolean
  changes: string[]
}

/** Creates the repository, or brings the settings that the inputs name to what they say; a plan only tells. */
export async function prepareRepository(
  ecr: Ecr,
  name: string,
  settings: RepositorySettings & { registry?: string | undefined; mode: 'apply' | 'plan' },
): Promise<PreparedRepository> {
  const found = await ecr.repository(name)
  if (found === undefined) {
    const immutable = settings.immutableTags ?? false
    if (settings.mode === 'plan') {
      const uri = settings.registry === undefined ? undefined : `${settings.registry}/${name}`
      return { uri, immutable, exists: false, changes: ['create the repository'] }
    }
    const created = await ecr.createRepository(name, settings)
    if (created !== undefined) {
      return { uri: uriOf(created, settings.registry), immutable, exists: true, changes: ['created the repository'] }
    }
  }
  const existing = found ?? (await ecr.repository(name))
  if (existing === undefined) throw new ActionError(`Somebody is deleting the repository ${name}`)
  return reconcile(ecr, name, existing, settings)
}

async function reconcile(
  ecr: Ecr,
  name: string,
  existing: Repository,
  { immutableTags, scanOnPush, registry, mode }: Parameters<typeof prepareRepository>[2],
): Promise<PreparedRepository> {
  const changes: string[] = []
  // IMMUTABLE_WITH_EXCLUSION and MUTABLE_WITH_EXCLUSION are refinements of what the input asks for, and stay.
  const wasImmutable = existing.imageTagMutability?.startsWith('IMMUTABLE') ?? false
  if (immutableTags !== undefined && immutableTags !== wasImmutable) {
    if (mode === 'apply') await ecr.setImmutableTags(name, immutableTags)
    changes.push(immutableTags ? 'tags: movable → immutable' : 'tags: immutable → movable')
  }
  if (scanOnPush !== undefined && scanOnPush !== (existing.imageScanningConfiguration?.scanOnPush ?? false)) {
    if (mode === 'apply') await ecr.setScanOnPush(name, scanOnPush)
    changes.push(scanOnPush ? 'scan on push: off → on' : 'scan on push: on → off')
  }
  return { uri: uriOf(existing, registry), immutable: immutableTags ?? wasImmutable, exists: true, changes }
}

function uriOf(repository: Repository, registry: string | undefined): string {
  const { repositoryUri, repositoryName = '' } = repository
  if (registry !== undefined) return `${registry}/${repositoryName}`
  if (repositoryUri === undefined) throw new ActionError(`ECR gave no address for the repository ${repositoryName}`)
  return repositoryUri
}
