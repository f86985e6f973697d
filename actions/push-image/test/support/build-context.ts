import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from '@jest/globals'
import type { EngineImage } from '../../src/docker/engine-api.ts'
import type { EngineImages } from '../../src/docker/engine-images.ts'
import { createRegistryClient } from '../../src/registry/client.ts'
import { type HashOptions, hashSource, type Source } from '../../src/source/source-hash.ts'

export type SourceInputs = Parameters<typeof hashSource>[0]

/** The build context of a test. */
export interface BuildContext {
  folder: string
  /** The path of an entry. */
  join(path: string): string
  write(path: string, content: string | Buffer): void
  hashSource(inputs?: Partial<SourceInputs>, options?: Partial<HashOptions>): Promise<Source>
  hash(inputs?: Partial<SourceInputs>, options?: Partial<HashOptions>): Promise<string>
}

/** The base image of the Dockerfile, which the engine has. */
export const BASE = 'python:3.11'

/** Creates a build context with a Dockerfile, an ignore file, a folder, files and a link for each test of a file. */
export function createContextForEach(): BuildContext {
  const { signal } = new AbortController()
  const context: BuildContext = {
    folder: '',
    join: path => join(context.folder, path),
    write: (path, content) => writeFileSync(context.join(path), content),
    hashSource: (inputs = {}, options = {}) =>
      hashSource(
        {
          context: context.folder,
          file: undefined,
          target: undefined,
          buildArgs: undefined,
          buildSecrets: undefined,
          labels: undefined,
          network: undefined,
          addHosts: undefined,
          platforms: undefined,
          buildContexts: undefined,
          provenance: 'false',
          sbom: false,
          ...inputs,
        },
        {
          engine: createEngine({ [BASE]: { id: 'sha256:1' } }),
          registry: createRegistryClient({ findLogin: async () => undefined, signal }),
          pull: false,
          signal,
          ...options,
        },
      ),
    hash: async (inputs, options) => (await context.hashSource(inputs, options)).hash,
  }
  beforeEach(() => {
    context.folder = mkdtempSync(join(tmpdir(), 'context-'))
    context.write('Dockerfile', `FROM ${BASE}\nCOPY . /app\n`)
    context.write('.dockerignore', '*.log\n')
    context.write('app.py', 'print()')
    mkdirSync(context.join('lib'))
    context.write('lib/a.py', 'a')
    symlinkSync('app.py', context.join('link'))
  })
  afterEach(() => rmSync(context.folder, { recursive: true, force: true }))
  return context
}

/** An engine with these images. */
export const createEngine = (
  images: Record<string, Partial<EngineImage>> = {},
  platform = 'linux/amd64',
): EngineImages => ({
  platform,
  async find(name) {
    const image = images[name]
    return image === undefined ? undefined : { id: '', repoDigests: [], onBuild: [], created: undefined, ...image }
  },
})
