import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { ActionError } from '../../../shared/errors.ts'

const PREFIX = 'docker-config-'
const FILE = 'config.json'

/** A private DOCKER_CONFIG folder that only this user can read. */
export interface DockerConfig {
  folder: string
  /** Makes docker store a login to this registry in the folder instead of the user's credential store. */
  storeLoginInFile(registry: string): Promise<void>
}

/**
 * Makes a private copy of the user's DOCKER_CONFIG: their logins, credential helpers, contexts and plug-ins still work,
 * and the login of this action never reaches the original.
 */
export async function copyDockerConfig(env: NodeJS.ProcessEnv = process.env): Promise<DockerConfig> {
  const original = resolve(env.DOCKER_CONFIG || join(homedir(), '.docker'))
  // mkdtemp creates the folder with mode 0700.
  const folder = await mkdtemp(join(env.RUNNER_TEMP || tmpdir(), PREFIX))
  const file = join(folder, FILE)
  await writeFile(file, JSON.stringify(await readSettings(join(original, FILE))), { mode: 0o600 })
  for (const entry of await listEntries(original)) {
    if (entry !== FILE) await symlink(join(original, entry), join(folder, entry))
  }
  return {
    folder,
    async storeLoginInFile(registry) {
      // An empty helper means the file itself and takes precedence over `credsStore`, which still serves other registries.
      const settings = await readSettings(file)
      settings.credHelpers = { ...(settings.credHelpers ?? {}), [registry]: '' }
      await writeFile(file, JSON.stringify(settings), { mode: 0o600 })
    },
  }
}

/** The environment for docker with this configuration: BuildKit builds and reports its progress line by line. */
export const createDockerEnvironment = ({ folder }: Pick<DockerConfig, 'folder'>): Record<string, string> => ({
  DOCKER_CONFIG: folder,
  DOCKER_BUILDKIT: '1',
  // One manifest, as before buildx 0.10; attestations would make an index of every image.
  BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
  DOCKER_CLI_HINTS: 'false',
})

/** Removes a folder that `copyDockerConfig` created, but not the files it links to. Other folders are ignored. */
export async function removeDockerConfig(folder: string): Promise<void> {
  if (basename(folder).startsWith(PREFIX)) await rm(folder, { recursive: true, force: true })
}

async function readSettings(file: string): Promise<{ credHelpers?: Record<string, string> }> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw error
  }
  try {
    return text.trim() === '' ? {} : JSON.parse(text)
  } catch {
    // The parser's message quotes the file, which can contain a login.
    throw new ActionError(`${file} is not valid JSON`, { hint: 'Correct or remove this Docker configuration.' })
  }
}

async function listEntries(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
