import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, expect, it } from '@jest/globals'
import { listContextEntries } from '../src/source/context-files.ts'
import { parseDockerignore } from '../src/source/dockerignore.ts'
import { useRealDocker } from './support/real-docker.ts'

// The build context as a real engine receives it; images are built FROM scratch.
const docker = useRealDocker()

const FILES = [
  'a.md',
  'README.md',
  'x/a.md',
  'x/keep.txt',
  'x/y/a.md',
  'x/y/keep.txt',
  'z/a.go',
  'z/+b.go',
  'temp1',
  'z/temp1',
  'routes/(admin)/page',
  'routes/admin/page',
  'a{2}b',
  '[id]',
]

docker.describe('docker sends the entries that .dockerignore leaves', () => {
  // The index of this machine's client; dockerignore.test.ts has the other one.
  const client =
    docker.isAvailable && Number(docker.run('version', '--format', '{{.Client.Version}}').split('.')[0]) < 23 ? 0 : 1

  it.each([
    '*.md',
    '**/*.md\n!README.md',
    '*\n!x\nx/y',
    '*\n!x/y/keep.txt',
    'x\n!x/keep.txt',
    '*/temp?',
    '**/y',
    'z/[a-b].go\n[^z]/y',
    '/x/',
    '**\n!z/a.go',
    '!x\n*.md\n# README.md',
    '*\n!**.txt',
    '*\n!**/keep.txt',
    '*\n!x/**/keep.txt',
    'x/*\n!x/y',
    'routes/(admin)',
    'routes/(admin|x)/page\na{2}b',
    'z/\\+b.go\n\\[id\\]',
    '[id]\n*/+b.go',
    '  ./x/../z/ \r\n! z/a.go',
    '**/**/**/a.md',
  ])('%j', async text => {
    const context = join(docker.folder, 'context')
    for (const file of FILES) {
      mkdirSync(dirname(join(context, file)), { recursive: true })
      writeFileSync(join(context, file), file)
    }
    writeFileSync(join(docker.folder, 'all.Dockerfile'), 'FROM scratch\nCOPY . /all/\n')
    writeFileSync(join(docker.folder, 'all.Dockerfile.dockerignore'), text)
    const out = join(docker.folder, 'out')
    docker.run('build', '--file', join(docker.folder, 'all.Dockerfile'), '--output', out, context)
    const sent = FILES.filter(file => existsSync(join(out, 'all', file)))
    const ignore = parseDockerignore(text)
    const listKept = async (clients: typeof ignore.clients) => {
      const paths = (await listContextEntries(context, { ...ignore, clients })).map(([, path]) => path)
      return FILES.filter(file => paths.includes(file))
    }
    expect(await listKept(ignore.clients.slice(client, client + 1))).toEqual(sent)
    expect(await listKept(ignore.clients)).toEqual(expect.arrayContaining(sent))
  })

  it.each(['!', 'foo\\', '[a-]', 'a[b'])('docker also rejects %j', text => {
    writeFileSync(join(docker.folder, '.dockerignore'), text)
    writeFileSync(join(docker.folder, 'Dockerfile'), 'FROM scratch\nCOPY . /\n')
    expect(() => docker.run('build', docker.folder)).toThrow()
    expect(() => parseDockerignore(text)).toThrow('Docker rejects the pattern')
  })
})

docker.describe('a change of the image is a change of the hash', () => {
  const inFolder = (path: string) => join(docker.folder, path)
  it.each<[string, () => void]>([
    ['permissions', () => chmodSync(inFolder('app.txt'), 0o755)],
    ['a link', () => symlinkSync('app.txt', inFolder('link'))],
    ['an empty folder', () => mkdirSync(inFolder('empty'))],
    ['a name', () => renameSync(inFolder('app.txt'), inFolder('b.txt'))],
    [
      'a socket',
      () => {
        execFileSync('python3', ['-c', SOCKET, inFolder('socket')])
      },
    ],
  ])('%s', async (_name, change) => {
    writeFileSync(inFolder('Dockerfile'), 'FROM scratch\nCOPY . /\n')
    const buildAndList = async () => {
      const image = docker.run('build', '--quiet', docker.folder).trim()
      images.push(image)
      return [image, JSON.stringify(await listContextEntries(docker.folder, parseDockerignore('')))]
    }
    const [image, entries] = await buildAndList()
    expect(await buildAndList()).toEqual([image, entries])
    change()
    const [otherImage, otherEntries] = await buildAndList()
    expect([otherImage === image, otherEntries === entries]).toEqual([false, false])
  })

  const images: string[] = []
  const SOCKET = 'import socket, sys; socket.socket(socket.AF_UNIX).bind(sys.argv[1])'
  afterEach(() => {
    docker.run('rmi', '--force', ...images.splice(0))
  })
})
