import { readFile } from 'node:fs/promises'
import { type IncomingMessage, request } from 'node:http'
import { join } from 'node:path'
import { ActionError, messageOf } from '../../../shared/errors.ts'
import { forLog } from '../../../shared/remote-text.ts'
import { readBody } from '../registry/http.ts'

/** An image in the engine. */
export interface EngineImage {
  id: string
  /** Digests under which registries have it, `name@sha256:…`. */
  repoDigests: string[]
  onBuild: string[]
  /** ISO 8601. */
  created: string | undefined
}

/** What a run reads from the engine before a build. */
export interface EngineApi {
  /** The platform of new images, such as `linux/amd64`; undefined if the engine does not answer. */
  readPlatform(): Promise<string | undefined>
  findImage(image: string): Promise<EngineImage | undefined>
}

/** Where the engine listens without TLS. */
type Address = { socketPath: string } | { host: string; port: number }

interface Environment {
  env: NodeJS.ProcessEnv
  /** The folder of the Docker configuration. */
  configFolder: string
}

/**
 * The engine's HTTP API (Docker Engine API), much faster than a docker command. Undefined if docker reaches its engine in
 * another way than by a socket or plain TCP, such as a context, SSH or TLS.
 */
export async function connectEngineApi({ env, configFolder }: Environment, signal: AbortSignal) {
  const address = await findAddress({ env, configFolder })
  return address === undefined ? undefined : createEngineApi(address, signal)
}

const DEFAULT_HOST = 'unix:///var/run/docker.sock'

async function findAddress({ env, configFolder }: Environment): Promise<Address | undefined> {
  if (!env.DOCKER_HOST && (env.DOCKER_CONTEXT || (await readCurrentContext(configFolder)) !== 'default'))
    return undefined
  const url = new URL(env.DOCKER_HOST || DEFAULT_HOST)
  if (url.protocol === 'unix:') return { socketPath: decodeURIComponent(url.pathname) }
  if (url.protocol === 'tcp:' && !env.DOCKER_TLS_VERIFY && !env.DOCKER_TLS)
    return { host: url.hostname, port: Number(url.port || 2375) }
  return undefined
}

async function readCurrentContext(folder: string): Promise<string> {
  try {
    const { currentContext } = JSON.parse(await readFile(join(folder, 'config.json'), 'utf8'))
    return currentContext || 'default'
  } catch {
    return 'default'
  }
}

const TIMEOUT_MS = 10_000
const MOST_BYTES = 4 << 20

/** What this action reads of an image's JSON. */
export interface ImageInspect {
  Id: string
  RepoDigests?: string[] | null
  Created?: string
  Config?: { OnBuild?: string[] | null } | null
}

function createEngineApi(address: Address, signal: AbortSignal): EngineApi {
  return {
    async readPlatform() {
      try {
        const { Os, Arch } = await getJson<{ Os: string; Arch: string }>(address, '/version', signal)
        return `${Os}/${Arch}`
      } catch {
        signal.throwIfAborted()
        return undefined
      }
    },
    async findImage(image) {
      try {
        return toEngineImage(await getJson<ImageInspect>(address, `/images/${encodeURI(image)}/json`, signal))
      } catch (error) {
        signal.throwIfAborted()
        if (error instanceof StatusError && error.status === 404) return undefined
        throw new ActionError(`The Docker engine cannot look up the image ${image}: ${forLog(messageOf(error))}`)
      }
    },
  }
}

/** An image of the engine from the JSON of its API, which `docker image inspect` prints, too. */
export const toEngineImage = ({ Id, RepoDigests, Created, Config }: ImageInspect): EngineImage => ({
  id: Id,
  repoDigests: RepoDigests ?? [],
  onBuild: Config?.OnBuild ?? [],
  created: Created,
})

class StatusError extends Error {
  readonly status: number

  constructor(status: number, body: string) {
    super(`status ${status} ${body}`)
    this.status = status
  }
}

async function getJson<T>(address: Address, path: string, signal: AbortSignal): Promise<T> {
  const options = { ...address, path, signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]) }
  const reply = await new Promise<IncomingMessage>((resolve, reject) => {
    request(options, resolve).on('error', reject).end()
  })
  const body = (await readBody(reply, MOST_BYTES)).toString()
  if (reply.statusCode !== 200) throw new StatusError(reply.statusCode ?? 0, body)
  return JSON.parse(body)
}
