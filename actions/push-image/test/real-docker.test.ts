import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { runBlackBox } from '../../shared/testing/black-box.ts'
import { listContextEntries } from '../src/source/context-files.ts'
import { parseDockerignore } from '../src/source/dockerignore.ts'
import { createImage, type FakeEcr, PASSWORD, startFakeEcr } from './support/fake-ecr.ts'
import { type FakeRegistry, type Fault, startFakeRegistry } from './support/fake-registry.ts'
import { findRealDocker, realDockerConfig } from './support/real-docker.ts'

// What only a real engine can say: how docker takes our configuration, arguments and faults. Images are made FROM scratch.
const found = findRealDocker()
const withDocker = found === undefined ? describe.skip : describe
const PATH = [found, process.env.PATH].join(':')
const docker = (...args: string[]) =>
  execFileSync('docker', args, { encoding: 'utf8', env: { ...process.env, PATH, DOCKER_BUILDKIT: '1' }, stdio: 'pipe' })

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'real-docker-'))
  writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\nCOPY app.txt /\n')
  writeFileSync(join(folder, 'app.txt'), `${Date.now()} ${Math.random()}`)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

withDocker('with a real engine', () => {
  let ecr: FakeEcr
  let registry: FakeRegistry
  let fault: (request: string) => Fault | undefined

  beforeEach(async () => {
    fault = () => undefined
    registry = await startFakeRegistry(PASSWORD, request => fault(request))
    ecr = await startFakeEcr({
      beforeAnswer: now => {
        for (const [reference, manifest] of registry.manifests) {
          const [name = '', tag = ''] = reference.split(':')
          now.repositories.get(name)?.tags.set(tag, createImage(manifest))
        }
      },
    })
  })
  afterEach(async () => {
    const images = docker(
      'images',
      '--format',
      '{{.Repository}}:{{.Tag}}',
      '--filter',
      `reference=${registry.address}/*`,
    )
    const references = images.split('\n').filter(reference => reference !== '')
    if (references.length > 0) docker('rmi', '--force', ...references)
    await Promise.all([ecr.close(), registry.close()])
  })

  const push = (inputs: Record<string, string> = {}, env: Record<string, string> = {}) =>
    runBlackBox('push-image', {
      cwd: folder,
      inputs: { repository: 'app', tags: '1', registry: registry.address, ...inputs },
      env: { ...ecr.env, PATH, DOCKER_CONFIG: realDockerConfig, ...env },
    })
  const isUpload = (request: string) => /^(POST|PATCH|PUT) \/v2\/.*\/blobs\/uploads/.test(request)

  it('builds, logs in, pushes, and skips what has not changed', async () => {
    const first = await push()
    expect(first.errors).toEqual([])
    expect(first.outputs).toMatchObject({ changed: 'true', 'image-uri': `${registry.address}/app:1` })
    const [[, manifest = ''] = []] = [...registry.manifests]
    expect(first.outputs.digest).toBe(createImage(manifest).digest)
    expect(first.summary).toContain('<code>COPY app.txt /</code>')
    const before = registry.requests.length
    expect((await push()).outputs).toMatchObject({ changed: 'false', digest: first.outputs.digest })
    expect(registry.requests).toHaveLength(before)
  })

  it("leaves a credential store, which a login would go into, and the user's configuration alone", async () => {
    const config = join(folder, 'docker')
    mkdirSync(config)
    const plugins = join(realDockerConfig, 'cli-plugins')
    if (existsSync(plugins)) symlinkSync(plugins, join(config, 'cli-plugins'))
    const before = readdirSync(config)
    // There is no such helper: docker fails as soon as it asks it.
    writeFileSync(join(config, 'config.json'), '{"credsStore":"not-there"}')
    const { exitCode } = await push({}, { DOCKER_CONFIG: config })
    expect(exitCode).toBe(0)
    expect(readdirSync(config)).toEqual([...before, 'config.json'])
  })

  it('renews a login that the registry no longer takes, once', async () => {
    let refused = 0
    fault = request => (isUpload(request) && refused++ === 0 ? { status: 401 } : undefined)
    const { exitCode, log } = await push()
    expect(exitCode).toBe(0)
    expect(log).toContain('logging in again')
    expect(ecr.of('GetAuthorizationToken')).toHaveLength(2)
  })

  it('outlasts an upload that is cut', async () => {
    let cut = 0
    fault = request => (isUpload(request) && cut++ === 0 ? 'cut' : undefined)
    expect((await push()).exitCode).toBe(0)
    expect(cut).toBeGreaterThan(1)
  })

  it('names the permission that a push lacks', async () => {
    const message = 'User: x is not authorized to perform: ecr:InitiateLayerUpload on resource: y'
    fault = request =>
      isUpload(request) ? { status: 403, body: JSON.stringify({ errors: [{ code: 'DENIED', message }] }) } : undefined
    const { exitCode, errors } = await push()
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('Grant the role ecr:InitiateLayerUpload')
  })

  it('says where a build failed', async () => {
    writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\nCOPY nowhere /\n')
    const { errors } = await push()
    expect(errors.join()).toMatch(/docker build failed at \[1\/1\] COPY nowhere \/: .*not found/)
  })

  it('knows the words for a tag that is immutable and taken', async () => {
    const winner = createImage('{"schemaVersion":2,"winner":true}')
    fault = request => {
      const [, tag = ''] = /^PUT \/v2\/app\/manifests\/(.+)$/.exec(request) ?? []
      if (tag === '') return undefined
      ecr.repositories.get('app')?.tags.set(tag, winner)
      const message = `The image tag '${tag}' already exists in the 'app' repository and cannot be overwritten`
      return { status: 400, body: JSON.stringify({ errors: [{ code: 'TAG_INVALID', message }] }) }
    }
    const { outputs, log } = await push()
    expect(log).toContain('Another run has pushed this source in the meantime')
    expect(outputs.digest).toBe(winner.digest)
  })
})

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

withDocker('what .dockerignore leaves is what docker sends', () => {
  // The client of this machine; the other one sends what the table of dockerignore.test.ts says.
  const client =
    found !== undefined && Number(docker('version', '--format', '{{.Client.Version}}').split('.')[0]) < 23 ? 0 : 1

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
    const context = join(folder, 'context')
    for (const file of FILES) {
      mkdirSync(dirname(join(context, file)), { recursive: true })
      writeFileSync(join(context, file), file)
    }
    writeFileSync(join(folder, 'all.Dockerfile'), 'FROM scratch\nCOPY . /all/\n')
    writeFileSync(join(folder, 'all.Dockerfile.dockerignore'), text)
    const out = join(folder, 'out')
    docker('build', '--file', join(folder, 'all.Dockerfile'), '--output', out, context)
    const sent = FILES.filter(file => existsSync(join(out, 'all', file)))
    const ignore = parseDockerignore(text)
    const kept = async (clients: typeof ignore.clients) => {
      const paths = (await listContextEntries(context, { ...ignore, clients })).map(([, path]) => path)
      return FILES.filter(file => paths.includes(file))
    }
    expect(await kept(ignore.clients.slice(client, client + 1))).toEqual(sent)
    expect(await kept(ignore.clients)).toEqual(expect.arrayContaining(sent))
  })

  it.each(['!', 'foo\\', '[a-]', 'a[b'])('%j is refused by docker, too', text => {
    writeFileSync(join(folder, '.dockerignore'), text)
    writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\nCOPY . /\n')
    expect(() => docker('build', folder)).toThrow()
    expect(() => parseDockerignore(text)).toThrow('Docker rejects the pattern')
  })
})

withDocker('what makes another image makes another hash', () => {
  const inFolder = (path: string) => join(folder, path)
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
    const made = async () => {
      const image = docker('build', '--quiet', folder).trim()
      images.push(image)
      return [image, JSON.stringify(await listContextEntries(folder, parseDockerignore('')))]
    }
    const [image, entries] = await made()
    expect(await made()).toEqual([image, entries])
    change()
    const [otherImage, otherEntries] = await made()
    expect([otherImage === image, otherEntries === entries]).toEqual([false, false])
  })

  const images: string[] = []
  const SOCKET = 'import socket, sys; socket.socket(socket.AF_UNIX).bind(sys.argv[1])'
  afterEach(() => {
    docker('rmi', '--force', ...images.splice(0))
  })
})
