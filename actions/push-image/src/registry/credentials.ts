import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getExecOutput } from '@actions/exec'
import { mask } from '../../../shared/redact.ts'
import type { EcrClient } from '../ecr/client.ts'

/** A login to a registry. */
export interface RegistryLogin {
  user: string
  password: string
}

/** Finds the login to the host of a registry; undefined for a request without one. */
export type FindLogin = (registry: string) => Promise<RegistryLogin | undefined>

interface LoginSources {
  ecr: Pick<EcrClient, 'getCredentials'>
  /** Hosts to which ECR's login of the action's own region belongs, such as the input `registry`. */
  ecrHosts: string[]
  /** The folder of the Docker configuration. */
  configFolder: string
}

/** Creates a search in ECR and in the Docker configuration, which remembers what it found. */
export function createLoginFinder({ ecr, ecrHosts, configFolder }: LoginSources): FindLogin {
  const logins = new Map<string, ReturnType<FindLogin>>()
  return registry => {
    const region = parseEcrRegion(registry)
    const find = async () =>
      region !== undefined || ecrHosts.includes(registry)
        ? ecr.getCredentials(region)
        : readConfiguredLogin(configFolder, registry)
    const login = logins.get(registry) ?? find()
    logins.set(registry, login)
    return login
  }
}

// "Private registry authentication" in the ECR user guide: standard, FIPS and dual-stack hosts of all partitions.
const ECR_HOST =
  /^\d{12}\.dkr[.-]ecr(?:-fips)?\.([a-z\d-]+)\.(?:amazonaws\.|on\.aws$|on\.amazonwebservices\.|sc2s\.|c2s\.)/

/** The region in the host of a private ECR registry. */
export const parseEcrRegion = (registry: string): string | undefined => ECR_HOST.exec(registry)?.[1]

/** Whether a host is a private ECR registry. */
export const isEcrRegistry = (registry: string): boolean => parseEcrRegion(registry) !== undefined

interface DockerSettings {
  auths?: Record<string, { auth?: string; username?: string; password?: string }>
  credHelpers?: Record<string, string>
  credsStore?: string
}

// The name under which docker stores the login to Docker Hub.
const DOCKER_HUB = 'https://index.docker.io/v1/'

async function readConfiguredLogin(folder: string, registry: string): Promise<RegistryLogin | undefined> {
  const settings = await readSettings(join(folder, 'config.json'))
  const name = registry === 'registry-1.docker.io' ? DOCKER_HUB : registry
  const helper = settings.credHelpers?.[name] ?? settings.credsStore
  const login = helper ? await askHelper(helper, name) : undefined
  return login ?? decodeLogin(settings.auths?.[name] ?? settings.auths?.[`https://${name}`])
}

async function readSettings(file: string): Promise<DockerSettings> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    // docker itself reports a broken file before the build.
    return {}
  }
}

function decodeLogin(entry: { auth?: string } | undefined): RegistryLogin | undefined {
  if (!entry?.auth) return undefined
  const [user = '', ...password] = Buffer.from(entry.auth, 'base64').toString().split(':')
  return { user, password: mask(password.join(':')) }
}

/** Asks a credential helper of docker (protocol of docker-credential-helpers). */
async function askHelper(name: string, server: string): Promise<RegistryLogin | undefined> {
  try {
    const options = { silent: true, ignoreReturnCode: true, input: Buffer.from(server) }
    const { exitCode, stdout } = await getExecOutput(`docker-credential-${name}`, ['get'], options)
    if (exitCode !== 0) return undefined
    const { Username, Secret } = JSON.parse(stdout) as { Username?: string; Secret?: string }
    // "<token>" stands for an identity token, which is not a password.
    return Username && Secret && Username !== '<token>' ? { user: Username, password: mask(Secret) } : undefined
  } catch {
    return undefined
  }
}
