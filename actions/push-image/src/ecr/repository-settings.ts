import type { EncryptionConfiguration, Repository } from '@aws-sdk/client-ecr'
import { isDenied } from '../../../shared/aws-errors.ts'
import { ActionError } from '../../../shared/errors.ts'
import type { EcrClient } from './client.ts'
import { assertSameEncryption } from './encryption.ts'
import { planKeepImages } from './lifecycle-policy.ts'
import { comparePolicies, parsePolicy, type RepositoryPolicy } from './repository-policy.ts'
import { SettingError } from './setting-error.ts'
import { formatTagMutability, readTagMutability, requestTagMutability } from './tag-mutability.ts'

/** The settings that the inputs name; what is undefined is not changed. */
export interface RepositorySettings {
  immutableTags?: boolean | undefined
  mutabilityExclusions?: string[] | undefined
  scanOnPush?: boolean | undefined
  keepImages?: number | undefined
  repositoryTags?: Record<string, string> | undefined
  repositoryPolicy?: RepositoryPolicy | undefined
  encryptionType?: EncryptionConfiguration['encryptionType'] | undefined
  kmsKeyId?: string | undefined
}

/** A setting that differs: each difference as `old → new`, and the call that changes it. */
export interface SettingChange {
  differences: string[]
  apply(): Promise<unknown>
}

/**
 * Compares an existing repository with the settings.
 * @throws ActionError with all problems at once: settings that ECR cannot change, and reads that are denied
 */
export async function planSettings(
  ecr: EcrClient,
  repository: Repository,
  settings: RepositorySettings,
): Promise<SettingChange[]> {
  const { repositoryName: name = '' } = repository
  return collectChanges([
    async () => void assertSameEncryption(repository.encryptionConfiguration, settings),
    async () => planTagMutability(ecr, repository, settings),
    async () => planScanOnPush(ecr, repository, settings),
    () => planRepositoryTags(ecr, repository, settings),
    () => planLifecycle(ecr, name, settings, () => ecr.getLifecyclePolicy(name)),
    () => planPolicy(ecr, name, settings, () => ecr.getRepositoryPolicy(name)),
  ])
}

/** The changes of a new repository that CreateRepository does not include. */
export const planNewRepository = (
  ecr: EcrClient,
  name: string,
  settings: RepositorySettings,
): Promise<SettingChange[]> =>
  collectChanges([
    () => planLifecycle(ecr, name, settings, async () => undefined),
    () => planPolicy(ecr, name, settings, async () => undefined),
  ])

type Plan = () => Promise<SettingChange | undefined>
type ReadText = () => Promise<string | undefined>

async function collectChanges(plans: Plan[]): Promise<SettingChange[]> {
  const changes: SettingChange[] = []
  const problems: ActionError[] = []
  for (const plan of plans) {
    try {
      const change = await plan()
      if (change) changes.push(change)
    } catch (error) {
      if (!(error instanceof SettingError) && !(isDenied(error) && error instanceof ActionError)) throw error
      problems.push(error)
    }
  }
  if (problems.length > 0) throw joinProblems(problems)
  return changes
}

const joinProblems = (problems: ActionError[]): ActionError =>
  new ActionError(problems.map(({ message }) => message).join('; '), {
    hint: [...new Set(problems.flatMap(({ hint }) => hint ?? []))].join(' '),
  })

function planTagMutability(
  ecr: EcrClient,
  repository: Repository,
  settings: RepositorySettings,
): SettingChange | undefined {
  const current = readTagMutability(repository)
  const requested = requestTagMutability(settings, current)
  const [before, after] = [formatTagMutability(current), formatTagMutability(requested)]
  if (before === after) return undefined
  return {
    differences: [`tags: ${before} → ${after}`],
    apply: () => ecr.setTagMutability(repository.repositoryName ?? '', requested),
  }
}

function planScanOnPush(
  ecr: EcrClient,
  { repositoryName = '', imageScanningConfiguration }: Repository,
  { scanOnPush }: RepositorySettings,
): SettingChange | undefined {
  if (scanOnPush === undefined || scanOnPush === (imageScanningConfiguration?.scanOnPush ?? false)) return undefined
  return {
    differences: [scanOnPush ? 'scan on push: off → on' : 'scan on push: on → off'],
    apply: () => ecr.setScanOnPush(repositoryName, scanOnPush),
  }
}

async function planRepositoryTags(
  ecr: EcrClient,
  { repositoryArn = '' }: Repository,
  { repositoryTags }: RepositorySettings,
): Promise<SettingChange | undefined> {
  if (repositoryTags === undefined) return undefined
  const current = await ecr.getRepositoryTags(repositoryArn)
  const missing = Object.entries(repositoryTags).filter(([key, value]) => current[key] !== value)
  if (missing.length === 0) return undefined
  return {
    differences: missing.map(([key, value]) => `repository tag ${key}: ${current[key] ?? 'none'} → ${value}`),
    apply: () => ecr.tagRepository(repositoryArn, Object.fromEntries(missing)),
  }
}

async function planLifecycle(
  ecr: EcrClient,
  name: string,
  { keepImages }: RepositorySettings,
  read: ReadText,
): Promise<SettingChange | undefined> {
  const plan = keepImages === undefined ? undefined : planKeepImages(await read(), keepImages)
  return plan && { differences: [plan.difference], apply: () => ecr.putLifecyclePolicy(name, plan.text) }
}

async function planPolicy(
  ecr: EcrClient,
  name: string,
  { repositoryPolicy }: RepositorySettings,
  read: ReadText,
): Promise<SettingChange | undefined> {
  if (repositoryPolicy === undefined) return undefined
  const differences = comparePolicies(parsePolicy((await read()) ?? ''), repositoryPolicy)
  if (differences.length === 0) return undefined
  return {
    differences: differences.map(difference => `repository policy, ${difference}`),
    apply: () => ecr.setRepositoryPolicy(name, repositoryPolicy.text),
  }
}
