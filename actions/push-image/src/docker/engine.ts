import { ActionError } from '../../../shared/errors.ts'
import { forLog } from '../../../shared/remote-text.ts'
import { ask, type Docker } from './cli.ts'

/** The Docker client and engine that build. */
export interface Engine {
  clientVersion: string
  serverVersion: string
  /** What images are built for unless DOCKER_DEFAULT_PLATFORM says otherwise, such as `linux/amd64`. */
  platform: string
}

interface Versions {
  Client?: { Version?: string }
  Server?: { Version?: string; Os?: string; Arch?: string } | null
}

/** Asks which client and engine are there. */
export async function findEngine(docker: Docker): Promise<Engine> {
  const { exitCode, stdout, stderr } = await docker(['version', '--format', '{{json .}}'], { quiet: true })
  const { Client, Server } = versions(stdout)
  if (exitCode !== 0 || Server === null || Server === undefined) {
    throw new ActionError(`No Docker engine answers: ${forLog(stderr || 'docker version said nothing')}`, {
      hint: 'Start the engine, or set DOCKER_HOST to one that runs.',
    })
  }
  return {
    clientVersion: Client?.Version ?? 'unknown',
    serverVersion: Server.Version ?? 'unknown',
    platform: process.env.DOCKER_DEFAULT_PLATFORM || `${Server.Os ?? 'linux'}/${Server.Arch ?? 'amd64'}`,
  }
}

/** Makes sure that BuildKit can be used: the client has it inside until version 22, and as the plug-in buildx since 23. */
export async function requireBuildKit(docker: Docker, { clientVersion }: Engine): Promise<void> {
  const [major = 0, minor = 0] = clientVersion.split('.').map(Number)
  if (major < 18 || (major === 18 && minor < 9)) {
    throw new ActionError(`The Docker client ${clientVersion} has no BuildKit`, {
      hint: 'Install Docker 20.10 or newer.',
    })
  }
  if (isPlugin(clientVersion) && (await ask(docker, ['buildx', 'version'])) === undefined) {
    throw new ActionError(`The Docker client ${clientVersion} has no BuildKit, because its plug-in buildx is missing`, {
      hint: 'Install docker-buildx-plugin, or put a Docker client older than 23 first on the PATH.',
    })
  }
}

/** Whether builds use the engine's images; a buildx builder in a container has its own. */
export async function usesEngineImages(docker: Docker, { clientVersion }: Engine): Promise<boolean> {
  if (!isPlugin(clientVersion)) return true
  return /^Driver:\s+docker\s*$/m.test((await ask(docker, ['buildx', 'inspect'])) ?? '')
}

/** Whether `docker build` of this client is the plug-in buildx, which has options of its own. */
export const isPlugin = (clientVersion: string): boolean => Number(clientVersion.split('.')[0]) >= 23

function versions(text: string): Versions {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
