import { ActionError } from '../../../shared/errors.ts'
import { forLog } from '../../../shared/remote-text.ts'
import { type DockerClient, readOutput } from './cli.ts'

/** The Docker client and engine of the runner. */
export interface Engine {
  clientVersion: string
  /** The platform of new images, such as `linux/amd64`. */
  platform: string
}

interface Versions {
  Client?: { Version?: string }
  Server?: { Os?: string; Arch?: string } | null
}

/** Reads the client's version and the engine's platform. @throws ActionError if no engine answers */
export async function inspectEngine(docker: DockerClient): Promise<Engine> {
  const { exitCode, stdout, stderr } = await docker.exec(['version', '--format', '{{json .}}'])
  const { Client, Server } = parseVersions(stdout)
  if (exitCode !== 0 || Server === null || Server === undefined) {
    throw new ActionError(`The Docker engine does not answer: ${forLog(stderr || 'docker version printed nothing')}`, {
      hint: 'Start the engine, or set DOCKER_HOST to a running one.',
    })
  }
  return {
    clientVersion: Client?.Version ?? 'unknown',
    platform: process.env.DOCKER_DEFAULT_PLATFORM || `${Server.Os ?? 'linux'}/${Server.Arch ?? 'amd64'}`,
  }
}

/** Checks that the client has BuildKit: built in until version 22, as the plug-in buildx since 23. @throws ActionError */
export async function requireBuildKit(docker: DockerClient, { clientVersion }: Engine): Promise<void> {
  const [major = 0, minor = 0] = clientVersion.split('.').map(Number)
  if (major < 18 || (major === 18 && minor < 9)) {
    throw new ActionError(`The Docker client ${clientVersion} has no BuildKit`, {
      hint: 'Install Docker 20.10 or newer.',
    })
  }
  if (usesBuildx(clientVersion) && (await readOutput(docker, ['buildx', 'version'])) === undefined) {
    throw new ActionError(`The Docker client ${clientVersion} has no BuildKit, because its plug-in buildx is missing`, {
      hint: 'Install docker-buildx-plugin, or put a Docker client older than 23 first on the PATH.',
    })
  }
}

/** Whether `docker build` of this client is the plug-in buildx. */
export const usesBuildx = (clientVersion: string): boolean => Number(clientVersion.split('.')[0]) >= 23

function parseVersions(text: string): Versions {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
