import type { Repository } from '@aws-sdk/client-ecr'
import { ActionError } from '../../../shared/errors.ts'
import type { EcrClient } from './client.ts'
import {
  DEFAULT_MUTABILITY,
  formatTagMutability,
  readTagMutability,
  requestTagMutability,
  type TagMutability,
} from './tag-mutability.ts'

/** The repository after `prepareRepository`. */
export interface PreparedRepository {
  /** `registry/name`; undefined in a plan for a repository that does not exist. */
  uri: string | undefined
  /** The rule about tags that move, for `isImmutableTag`. */
  mutability: TagMutability
  exists: boolean
  /** The changes that were made, or that `apply` would make. */
  changes: string[]
}

interface Settings {
  immutableTags?: boolean | undefined
  mutabilityExclusions?: string[] | undefined
  scanOnPush?: boolean | undefined
  registry?: string | undefined
  mode: 'apply' | 'plan'
}

/** Creates the repository, or updates the settings that the inputs name; with `plan` it changes nothing. */
export async function prepareRepository(ecr: EcrClient, name: string, settings: Settings): Promise<PreparedRepository> {
  const repository = await ecr.describeRepository(name)
  if (repository === undefined) {
    const mutability = requestTagMutability(settings, DEFAULT_MUTABILITY)
    if (settings.mode === 'plan') {
      const uri = settings.registry === undefined ? undefined : `${settings.registry}/${name}`
      return { uri, mutability, exists: false, changes: ['create the repository'] }
    }
    const created = await ecr.createRepository(name, { mutability, scanOnPush: settings.scanOnPush ?? true })
    if (created !== undefined) {
      const uri = getRepositoryUri(created, settings.registry)
      return { uri, mutability, exists: true, changes: ['created the repository'] }
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
  settings: Settings,
): Promise<PreparedRepository> {
  const { scanOnPush, registry, mode } = settings
  const changes: string[] = []
  const current = readTagMutability(existing)
  const mutability = requestTagMutability(settings, current)
  if (formatTagMutability(mutability) !== formatTagMutability(current)) {
    if (mode === 'apply') await ecr.setTagMutability(name, mutability)
    changes.push(`tags: ${formatTagMutability(current)} → ${formatTagMutability(mutability)}`)
  }
  if (scanOnPush !== undefined && scanOnPush !== (existing.imageScanningConfiguration?.scanOnPush ?? false)) {
    if (mode === 'apply') await ecr.setScanOnPush(name, scanOnPush)
    changes.push(scanOnPush ? 'scan on push: off → on' : 'scan on push: on → off')
  }
  return { uri: getRepositoryUri(existing, registry), mutability, exists: true, changes }
}

function getRepositoryUri(repository: Repository, registry: string | undefined): string {
  const { repositoryUri, repositoryName = '' } = repository
  if (registry !== undefined) return `${registry}/${repositoryName}`
  if (repositoryUri === undefined) throw new ActionError(`ECR returned no URI for the repository ${repositoryName}`)
  return repositoryUri
}
