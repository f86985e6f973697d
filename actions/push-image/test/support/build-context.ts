import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from '@jest/globals'
import type { DockerClient } from '../../src/docker/cli.ts'
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

/** Creates a build context with a Dockerfile, an ignore file, a folder, files and a link for each test of a file. */
export function createContextForEach(): BuildContext {
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
          ...inputs,
        },
        {
          platform: 'linux/amd64',
          docker: createImageLookup({ registry: { 'python:3.11': createManifest('1') } }),
          useLocal: true,
          signal: new AbortController().signal,
          ...options,
        },
      ),
    hash: async (inputs, options) => (await context.hashSource(inputs, options)).hash,
  }
  beforeEach(() => {
    context.folder = mkdtempSync(join(tmpdir(), 'context-'))
    context.write('Dockerfile', 'FROM python:3.11\nCOPY . /app\n')
    context.write('.dockerignore', '*.log\n')
    context.write('app.py', 'print()')
    mkdirSync(context.join('lib'))
    context.write('lib/a.py', 'a')
    symlinkSync('app.py', context.join('link'))
  })
  afterEach(() => rmSync(context.folder, { recursive: true, force: true }))
  return context
}

interface Images {
  /** The output of `docker image inspect` for images in the engine. */
  engine?: Record<string, string>
  /** The manifests of images in their registries. */
  registry?: Record<string, string>
}

/** A docker that has only these images. */
export function createImageLookup({ engine = {}, registry = {} }: Images): DockerClient {
  return {
    run: () => Promise.reject(new Error('not expected')),
    async exec(args) {
      const stdout = (args[0] === 'image' ? engine : registry)[args.at(-1) ?? '']
      return { exitCode: stdout === undefined ? 1 : 0, stdout: stdout ?? '', stderr: '' }
    },
  }
}

export const createManifest = (digit: string): string =>
  JSON.stringify({ config: { digest: `sha256:${digit.repeat(64)}` } }, null, 2)
