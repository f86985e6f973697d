import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findRealDocker, realDockerConfig } from '../../../actions/push-image/test/support/docker-client.ts'
import { PASSWORD } from '../../../actions/push-image/test/support/fake-ecr.ts'
import { createRunnerEnvironment } from '../measuring/action-command.ts'
import type { Command } from '../measuring/process.ts'
import { writeBase } from './contexts.ts'

/** A Docker client that builds with BuildKit, and its engine. */
export interface Docker {
  file: string
  version: string
}

export function findDocker(): Docker | undefined {
  const folder = findRealDocker()
  if (folder === undefined) return undefined
  const file = join(folder, 'docker')
  const version = execFileSync(file, ['version', '--format', '{{.Client.Version}}'], { encoding: 'utf8' }).trim()
  return { file, version }
}

/** A folder's environment for docker, with a Docker configuration of its own and the user's plug-ins. */
export function createDockerEnvironment(folder: string): Record<string, string> {
  const config = join(folder, '.docker')
  const plugins = join(realDockerConfig, 'cli-plugins')
  mkdirSync(config, { recursive: true })
  if (existsSync(plugins) && !existsSync(join(config, 'cli-plugins'))) symlinkSync(plugins, join(config, 'cli-plugins'))
  return { ...createRunnerEnvironment(folder), DOCKER_BUILDKIT: '1', BUILDX_NO_DEFAULT_ATTESTATIONS: '1' }
}

interface Build {
  folder: string
  context: string
  reference: string
  noCache?: boolean
}

/** The commands of a workflow without the action; the login has its password at hand. */
export function createDockerCommands({ file }: Docker, { folder, context, reference, noCache = false }: Build) {
  const env = createDockerEnvironment(folder)
  const run = (...args: string[]): Command => ({ file, args, env, cwd: folder })
  const registry = reference.replace(/\/.*$/, '')
  return {
    build: run('build', ...(noCache ? ['--no-cache'] : []), '--tag', reference, context),
    login: {
      file: 'sh',
      args: ['-c', 'printf %s "$2" | "$0" login --username AWS --password-stdin "$1"', file, registry, PASSWORD],
      env,
      cwd: folder,
    },
    push: run('push', reference),
  }
}

const base = `push-image-bench:${process.pid}`
const images = new Map<string, Docker>()

/** Builds the base image of the builds in the engine, and returns its name. */
export function buildBase(docker: Docker, folder: string): string {
  const context = writeBase(join(folder, 'base'))
  images.set(base, docker)
  const env = createDockerEnvironment(folder)
  execFileSync(docker.file, ['build', '--tag', base, context], { env, stdio: 'pipe' })
  return base
}

/** Makes `removeImages` remove the images of this registry. */
export function removeAtEnd(docker: Docker, registry: string): void {
  images.set(`${registry}/*`, docker)
}

/** Removes the images of the bench from the engine. */
export function removeImages(): void {
  for (const [pattern, { file }] of images) {
    // An image that has another name, too, keeps the digest of its push when its tag is removed.
    const format = '{{.Repository}}:{{.Tag}} {{.Repository}}@{{.Digest}}'
    const args = ['images', '--digests', '--format', format, '--filter', `reference=${pattern}`]
    const references = execFileSync(file, args, { encoding: 'utf8' }).trim().split(/\s+/)
    const removable = references.filter(reference => reference !== '' && !reference.endsWith('<none>'))
    if (removable.length > 0) execFileSync(file, ['rmi', '--force', ...removable], { stdio: 'pipe' })
  }
  images.clear()
}

/** Writes a docker command that records its calls in the folder; returns the folder of the command. */
export function writeRecordingDocker({ file }: Docker, folder: string): string {
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  const script = `#!/bin/sh\necho "$1" >> '${join(folder, 'docker-calls')}'\nexec '${file}' "$@"\n`
  writeFileSync(join(bin, 'docker'), script, { mode: 0o755 })
  return bin
}
