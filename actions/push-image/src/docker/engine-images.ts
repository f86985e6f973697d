import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type DockerClient, readOutput } from './cli.ts'
import { inspectEngine } from './engine.ts'
import { connectEngineApi, type EngineImage, type ImageInspect, toEngineImage } from './engine-api.ts'

/** The platform of builds, and the images that they use without a request to a registry. */
export interface EngineImages {
  /** The platform of new images, such as `linux/amd64`. */
  platform: string
  find(image: string): Promise<EngineImage | undefined>
}

interface EngineOptions {
  docker: DockerClient
  /** The folder of the Docker configuration. */
  configFolder: string
  signal: AbortSignal
}

/** Opens the engine's images by its API, or else by docker commands. An engine that does not run has none. */
export async function openEngineImages({ docker, configFolder, signal }: EngineOptions): Promise<EngineImages> {
  const { env } = process
  const api = await connectEngineApi({ env, configFolder }, signal)
  const enginePlatform = api === undefined ? (await inspectEngine(docker)).platform : await api.readPlatform()
  const hasImages = enginePlatform !== undefined && !(await hasOwnBuilder(env, configFolder))
  return {
    platform: env.DOCKER_DEFAULT_PLATFORM || enginePlatform || RUNNER_PLATFORM,
    async find(image) {
      if (!hasImages) return undefined
      return api === undefined ? inspectImage(docker, image) : api.findImage(image)
    },
  }
}

const ARCHITECTURES: Partial<Record<string, string>> = { x64: 'amd64' }
const RUNNER_PLATFORM = `linux/${ARCHITECTURES[process.arch] ?? process.arch}`

async function inspectImage(docker: DockerClient, image: string): Promise<EngineImage | undefined> {
  const text = await readOutput(docker, ['image', 'inspect', '--format', '{{json .}}', image])
  return text === undefined ? undefined : toEngineImage(JSON.parse(text) as ImageInspect)
}

/** Whether builds run in a builder of their own, which does not use the engine's images (`docker buildx use`). */
async function hasOwnBuilder(env: NodeJS.ProcessEnv, configFolder: string): Promise<boolean> {
  const name = env.BUILDX_BUILDER || (await readCurrentBuilder(env.BUILDX_CONFIG || join(configFolder, 'buildx')))
  return name !== '' && name !== 'default'
}

/** The builder that buildx uses, from the file in which `docker buildx use` stores it. */
async function readCurrentBuilder(folder: string): Promise<string> {
  try {
    const { Name } = JSON.parse(await readFile(join(folder, 'current'), 'utf8')) as { Name?: string }
    return Name ?? ''
  } catch {
    return ''
  }
}
