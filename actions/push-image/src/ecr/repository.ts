import type { Repository } from '@aws-sdk/client-ecr'
import { ActionError } from '../../../shared/errors.ts'
import type { EcrClient } from './client.ts'
import { formatEncryption, requestEncryption } from './encryption.ts'
import type { NewRepository } from './repository-client.ts'
import { planNewRepository, planSettings, type RepositorySettings, type SettingChange } from './repository-settings.ts'
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

interface Options extends RepositorySettings {
  registry?: string | undefined
  mode: 'apply' | 'plan'
}

/** Is told each change after it was made; of a plan, each change that `apply` would make. */
type OnChange = (change: string) => void

/** Creates the repository, or updates the settings that the inputs name; with `plan` it changes nothing. */
export async function prepareRepository(
  ecr: EcrClient,
  name: string,
  options: Options,
  onChange: OnChange,
): Promise<PreparedRepository> {
  const changes: string[] = []
  const record: OnChange = change => {
    changes.push(change)
    onChange(change)
  }
  const repository = await ecr.describeRepository(name)
  if (repository === undefined) {
    const created = await createRepository(ecr, name, options, record)
    if (created !== undefined) return { ...created, changes }
  }
  const existing = repository ?? (await ecr.describeRepository(name))
  if (existing === undefined) {
    throw new ActionError(`The repository ${name} was deleted during this step`, { hint: 'Run the job again.' })
  }
  const uri = getRepositoryUri(existing, options.registry)
  await applyChanges(await planSettings(ecr, existing, options), options.mode, record)
  return { uri, mutability: requestTagMutability(options, readTagMutability(existing)), exists: true, changes }
}

/** Returns undefined if another run has created the repository in the meantime. */
async function createRepository(
  ecr: EcrClient,
  name: string,
  options: Options,
  onChange: OnChange,
): Promise<Omit<PreparedRepository, 'changes'> | undefined> {
  const { mode, registry } = options
  const settings: NewRepository = {
    mutability: requestTagMutability(options, DEFAULT_MUTABILITY),
    scanOnPush: options.scanOnPush ?? true,
    tags: options.repositoryTags ?? {},
    encryption: requestEncryption(options),
  }
  const { mutability } = settings
  const changes = await planNewRepository(ecr, name, options)
  if (mode === 'plan') {
    onChange(`create the repository: ${formatNewRepository(settings)}`)
    await applyChanges(changes, mode, onChange)
    return { uri: registry === undefined ? undefined : `${registry}/${name}`, mutability, exists: false }
  }
  const created = await ecr.createRepository(name, settings)
  if (created === undefined) return undefined
  onChange(`created the repository: ${formatNewRepository(settings)}`)
  await applyChanges(changes, mode, onChange)
  return { uri: getRepositoryUri(created, registry), mutability, exists: true }
}

function formatNewRepository({ mutability, scanOnPush, tags, encryption }: NewRepository): string {
  return [
    `tags ${formatTagMutability(mutability)}`,
    `scan on push ${scanOnPush ? 'on' : 'off'}`,
    ...(encryption === undefined ? [] : [`encryption ${formatEncryption(encryption)}`]),
    ...Object.entries(tags).map(([key, value]) => `repository tag ${key}: ${value}`),
  ].join(', ')
}

async function applyChanges(changes: SettingChange[], mode: Options['mode'], onChange: OnChange): Promise<void> {
  for (const { differences, apply } of changes) {
    if (mode === 'apply') await apply()
    for (const difference of differences) onChange(difference)
  }
}

function getRepositoryUri(repository: Repository, registry: string | undefined): string {
  const { repositoryUri, repositoryName = '' } = repository
  if (registry !== undefined) return `${registry}/${repositoryName}`
  if (repositoryUri === undefined) throw new ActionError(`ECR returned no URI for the repository ${repositoryName}`)
  return repositoryUri
}
