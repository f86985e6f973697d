import { execFileSync } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { onEnd } from '../../../shared/testing/cleanup.ts'
import { makeTempFolder } from '../../../shared/testing/temp-folder.ts'
import { identifyRemoteSource, parseGitSource } from './remote-sources.ts'

const { signal } = new AbortController()

it.each<[source: string, address: string, ref: string]>([
  ['https://github.com/a/b.git', 'https://github.com/a/b.git', 'HEAD'],
  ['https://github.com/a/b.git#main', 'https://github.com/a/b.git', 'main'],
  ['https://github.com/a/b.git#v1:folder', 'https://github.com/a/b.git', 'v1'],
  ['github.com/a/b#main', 'https://github.com/a/b', 'main'],
  ['git@github.com:a/b.git', 'git@github.com:a/b.git', 'HEAD'],
  ['ssh://git@host/a.git', 'ssh://git@host/a.git', 'HEAD'],
])('%s is the Git repository %s with the reference %s', (source, address, ref) => {
  expect(parseGitSource(source)).toEqual({ address, ref })
})

it.each(['https://github.com/a/b.git?ref=main', 'https://x.test/f.tar'])(
  '%s is not read as a Git repository',
  source => {
    expect(parseGitSource(source)).toBeUndefined()
  },
)

it('a Git reference has the identity of its commit', async () => {
  const folder = makeTempFolder('git-')
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.test', ...args], { cwd: folder, stdio: 'pipe' })
  const commit = () => {
    appendFileSync(join(folder, 'a'), 'a')
    git('add', 'a')
    git('commit', '-m', 'a')
    git('update-server-info')
  }
  git('init', '--initial-branch', 'main')
  commit()
  git('tag', 'v1')
  git('update-server-info')
  const address = await serveFolder(folder)
  const identify = (ref: string) => identifyRemoteSource(`${address}/.git${ref}`, signal)
  const before = [await identify(''), await identify('#main'), await identify('#v1')]
  expect(before).toEqual(Array(3).fill(expect.stringMatching(/^git:[\da-f]{64}$/)))
  commit()
  expect(await identify('#main')).not.toBe(before[1])
  expect(await identify('')).not.toBe(before[0])
  expect(await identify('#v1')).toBe(before[2])
  expect(await identify('#missing')).toBeUndefined()
})

/** Serves a repository by the dumb HTTP protocol of Git. */
async function serveFolder(folder: string): Promise<string> {
  const { readFile } = await import('node:fs/promises')
  const server = createServer(async (request, response) => {
    try {
      response.end(await readFile(join(folder, new URL(request.url ?? '', 'http://x').pathname)))
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onEnd(() => new Promise<void>(resolve => server.close(() => resolve())))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
