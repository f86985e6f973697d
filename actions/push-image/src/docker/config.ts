import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { ActionError } from '../../../shared/errors.ts'

const PREFIX = 'docker-config-'
const FILE = 'config.json'

/** A private DOCKER_CONFIG folder, which only this user can enter. */
export interface DockerConfig {
  folder: string
  /** Makes a login to this registry stay in the folder, whichever credential store the user has. */
  keepLoginOf(registry: string): Promise<void>
}

/**
 * Makes a private copy of the user's DOCKER_CONFIG: their other logins, credential helpers, contexts and plug-ins
 * go on working, and our login never reaches the original.
 */
export async function copyDockerConfig(env: NodeJS.ProcessEnv = process.env): Promise<DockerConfig> {
  const original = resolve(env.DOCKER_CONFIG || join(homedir(), '.docker'))
  // mkdtemp makes the folder with mode 0700.
  const folder = await mkdtemp(join(env.RUNNER_TEMP || tmpdir(), PREFIX))
  const file = join(folder, FILE)
  const settings = await settingsOf(join(original, FILE))
  await writeFile(file, JSON.stringify(settings), { mode: 0o600 })
  for (const entry of await entriesOf(original)) {
    if (entry !== FILE) await symlink(join(original, entry), join(folder, entry))
  }
  return {
    folder,
    async keepLoginOf(registry) {
      // An empty helper means the file itself, and goes before `credsStore`; that one still serves all other registries.
      const now = await settingsOf(file)
      now.credHelpers = { ...(now.credHelpers ?? {}), [registry]: '' }
      await writeFile(file, JSON.stringify(now), { mode: 0o600 })
    },
  }
}

/** The environment for docker with this configuration; BuildKit builds, and tells its progress line by line. */
export const environmentOf = ({ folder }: DockerConfig): Record<string, string> => ({
  DOCKER_CONFIG: folder,
  DOCKER_BUILDKIT: '1',
  // One manifest as it was before buildx 0.10; attestations would make an index of every image.
  BUILDX_NO_DEFAULT_ATTESTATIONS: '1',
  DOCKER_CLI_HINTS: 'false',
})

/** Removes a folder that `copyDockerConfig` made; anything else is left alone. What it links to stays. */
export async function removeDockerConfig(folder: string): Promise<void> {
  if (basename(folder).startsWith(PREFIX)) await rm(folder, { recursive: true, force: true })
}

async function settingsOf(file: string): Promise<{ credHelpers?: Record<string, string> }> {
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
    // Without the parser's own words, which quote the file and so perhaps a login.
    throw new ActionError(`${file} is not valid JSON`, { hint: 'Repair or remove this Docker configuration.' })
  }
}

async function entriesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
