import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Generation } from '../../src/source/dockerignore-pattern.ts'

/** Docker's own packages, which decide what a client sends. */
export interface DockerignoreOracle {
  /** Lists the paths of a context that a client sends; undefined if the client rejects a pattern. */
  listSent(root: string, text: Buffer): Promise<Buffer[] | undefined>
  stop(): void
}

// Of docker/cli 20.10 (vendor.conf) and of buildx 0.38 (go.mod).
const MODULES: Record<Generation, string[]> = {
  '20.10': [
    'github.com/tonistiigi/fsutil v0.0.0-20201103201449-0834f99b7b85',
    'github.com/docker/docker v20.10.24+incompatible',
    'github.com/moby/patternmatcher v0.6.1',
  ],
  current: ['github.com/tonistiigi/fsutil v0.0.0-20261103091533-a72de9dcf763', 'github.com/moby/patternmatcher v0.6.1'],
}
const OPTIONS: Record<Generation, string> = { '20.10': 'WalkOpt', current: 'FilterOpt' }
const GO = process.env.GO || 'go'

/** Whether there is a Go that can build an oracle. */
export function hasGo(): boolean {
  try {
    execFileSync(GO, ['version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Builds the program of dockerignore-oracle/main.go with a client's packages in a new folder; needs network access. */
export function buildOracle(generation: Generation, folder: string): string {
  mkdirSync(folder)
  const source = readFileSync(join(import.meta.dirname, 'dockerignore-oracle/main.go'), 'utf8')
  writeFileSync(join(folder, 'main.go'), source.replace('fsutil.Options', `fsutil.${OPTIONS[generation]}`))
  const required = MODULES[generation].map(module => `require ${module}`)
  writeFileSync(join(folder, 'go.mod'), `module oracle\n\ngo 1.25\n\n${required.join('\n')}\n`)
  execFileSync(GO, ['mod', 'tidy'], { cwd: folder, stdio: 'ignore' })
  execFileSync(GO, ['build', '-o', 'oracle', '.'], { cwd: folder, stdio: 'inherit' })
  return join(folder, 'oracle')
}

/** Starts an oracle, which answers requests one after the other. */
export function startOracle(program: string): DockerignoreOracle {
  const child = spawn(program, { stdio: ['pipe', 'pipe', 'ignore'] })
  const waiting: PromiseWithResolvers<Buffer[] | undefined>[] = []
  createInterface(child.stdout).on('line', line => {
    const paths: string[] | null = JSON.parse(line)
    waiting.shift()?.resolve(paths?.map(path => Buffer.from(path, 'base64')))
  })
  child.on('exit', code => {
    for (const { reject } of waiting.splice(0)) reject(new Error(`The oracle exited with ${code}`))
  })
  return {
    listSent(root, text) {
      const reply = Promise.withResolvers<Buffer[] | undefined>()
      waiting.push(reply)
      child.stdin.write(`${JSON.stringify({ root, text: text.toString('base64') })}\n`)
      return reply.promise
    },
    stop: () => child.stdin.end(),
  }
}
