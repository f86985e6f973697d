import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { createBuildxReplies, PUSHED } from './support/fake-docker.ts'
import { createImage, REGISTRY } from './support/fake-ecr.ts'
import { startFakeEngine } from './support/fake-engine.ts'
import { createScenarioForEach } from './support/scenario.ts'

const scenario = createScenarioForEach()
const OTHER = createImage('{"schemaVersion":2,"other":true}')
const commands = () => scenario.docker.calls().map(({ argv }) => (argv[0] === 'buildx' ? `buildx ${argv[1]}` : argv[0]))
const build = () => scenario.docker.calls('buildx build').at(-1)?.argv.join(' ') ?? ''
const CONTAINERD = '    org.mobyproject.buildkit.worker.snapshotter: overlayfs\n'

const ATTESTATIONS = { provenance: 'max', sbom: 'true' }
const CACHES = { 'registry-cache': 'cache', 'cache-from': 'type=gha', 'cache-to': 'type=gha,mode=max\ntype=inline' }

describe('a builder in a container', () => {
  const container = createBuildxReplies('docker-container')

  it('pushes the image itself, after a login, and the digest comes from its metadata file', async () => {
    await scenario.start(container)
    const { exitCode, outputs, summary } = await scenario.push()
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ changed: 'true', digest: PUSHED.digest, 'image-uri': `${REGISTRY}/team/app:1.0` })
    expect(commands()).toEqual(['version', 'buildx inspect', 'buildx version', 'login', 'buildx build'])
    expect(build()).toMatch(/^buildx build .* --push --metadata-file \S+ --platform linux\/amd64 \.$/)
    expect(existsSync(/--metadata-file (\S+)/.exec(build())?.[1] ?? '')).toBe(false)
    expect([scenario.getDigest('1.0'), scenario.getDigest(scenario.getPushedTag())]).toEqual([
      PUSHED.digest,
      PUSHED.digest,
    ])
    expect(summary).toContain('1 of 1 steps cached')
    expect(summary).not.toContain('uploaded')
    // A cache does not change the image.
    expect((await scenario.push({ 'registry-cache': 'cache' })).outputs.changed).toBe('false')
    expect(scenario.docker.calls('buildx build')).toHaveLength(1)
  })

  it('builds for several platforms, with attestations and caches', async () => {
    await scenario.start(container)
    const { exitCode, log } = await scenario.push(
      { platforms: 'linux/amd64, linux/arm64', ...ATTESTATIONS, ...CACHES },
      { env: { ACTIONS_RUNTIME_TOKEN: 'token-for-tests' } },
    )
    expect(exitCode).toBe(0)
    const cache = `type=registry,ref=${REGISTRY}/team/app:cache`
    expect(build()).toContain(
      ` --platform linux/amd64,linux/arm64 --cache-from ${cache} --cache-from type=gha` +
        ` --cache-to ${cache},mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true` +
        ' --cache-to type=gha,mode=max --cache-to type=inline --provenance mode=max --sbom true .',
    )
    expect(log).not.toContain('::warning::')
  })

  it('masks the keys of a cache', async () => {
    await scenario.start(container)
    const cache = 'type=s3,bucket=b,secret_access_key=key-for-tests,session_token=token-for-tests'
    const { exitCode, masked } = await scenario.push({ 'cache-from': cache })
    expect(exitCode).toBe(0)
    expect(masked).toEqual(expect.arrayContaining(['key-for-tests', 'token-for-tests']))
  })

  it('is warned of a GitHub cache without a token, which buildx ignores', async () => {
    await scenario.start(container)
    const inputs = { 'cache-to': 'type=gha', provenance: 'min' }
    const { log } = await scenario.push(inputs, { env: { ACTIONS_RUNTIME_TOKEN: undefined } })
    expect(
      log.split('::warning::The cache type=gha is not used, because ACTIONS_RUNTIME_TOKEN is missing'),
    ).toHaveLength(2)
    expect(scenario.docker.calls('buildx inspect')).toHaveLength(1)
  })

  it.each(['401 Unauthorized', '403 Forbidden'])(
    'is logged in once more if the registry answers %s to the push, and repeats the command',
    async status => {
      const stderr = `#6 exporting to image\n#6 ERROR: failed to push x: unexpected status from HEAD request to https://x: ${status}\n`
      const failed = { exitCode: 1, stderr }
      await scenario.start({
        ...container,
        'buildx build': [failed, { metadata: { 'containerimage.digest': PUSHED.digest } }],
      })
      expect((await scenario.push()).exitCode).toBe(0)
      const [first, second] = scenario.docker.calls('buildx build')
      expect(second?.argv).toEqual(first?.argv)
      expect(scenario.docker.calls('login')).toHaveLength(2)

      scenario.replaceDocker({ ...container, 'buildx build': [failed] })
      scenario.changeSource('again')
      const { errors } = await scenario.push()
      expect(errors.join()).toContain(
        `docker buildx build --push of ${REGISTRY}/team/app:${scenario.getPushedTag()} failed`,
      )
      expect(errors.join()).toContain(status)
      expect(scenario.docker.calls('buildx build')).toHaveLength(2)
    },
  )

  it('repeats the command after a broken connection', async () => {
    const stderr = '#6 exporting to image\n#6 ERROR: failed to push x: write tcp: connection reset by peer\n'
    await scenario.start({
      ...container,
      'buildx build': [{ exitCode: 1, stderr }, { metadata: { 'containerimage.digest': PUSHED.digest } }],
    })
    const { exitCode, log } = await scenario.push()
    expect([exitCode, scenario.docker.calls('buildx build').length]).toEqual([0, 2])
    expect(log).toContain('The upload was interrupted (failed to push x: write tcp: connection reset by peer)')
  })

  it('shows the failed step of a build, which is not repeated, also if a cache could not be read', async () => {
    const stderr =
      '#3 importing cache manifest from x\n#3 ERROR: x: not found\n' +
      '#5 [linux/arm64 2/3] RUN make\n#5 0.1 Permission denied\n#5 ERROR: exit code: 2\n'
    await scenario.start({ ...container, 'buildx build': [{ exitCode: 1, stderr }] })
    const { errors } = await scenario.push()
    expect(errors.join()).toContain('docker build failed at [linux/arm64 2/3] RUN make: exit code: 2')
    expect(scenario.docker.calls('buildx build')).toHaveLength(1)
  })

  it('warns of a cache that was not written', async () => {
    const stderr = '#7 exporting cache to registry\n#7 ERROR: unexpected status: 400 Bad Request\n'
    const metadata = { 'containerimage.digest': PUSHED.digest }
    await scenario.start({ ...container, 'buildx build': [{ stderr, metadata }] })
    const { exitCode, log } = await scenario.push({ 'registry-cache': 'cache' })
    expect(exitCode).toBe(0)
    expect(log).toContain('::warning::Failed at exporting cache to registry: unexpected status: 400 Bad Request')
  })

  const refusal = {
    exitCode: 1,
    stderr: `#6 exporting to image\n#6 exporting manifest sha256:${'b'.repeat(64)} done\n#6 ERROR: failed to push x: failed commit on ref "x": unexpected status from PUT request to https://x: 400 Bad Request\n`,
  }

  it('uses the image of another run that put the immutable tag of the source during the build', async () => {
    await scenario.start({ ...container, 'buildx build': [refusal] }, putDuringBuild())
    scenario.ecr.add('team/app', { mutability: 'IMMUTABLE' })
    expect((await scenario.push()).outputs).toMatchObject({ digest: OTHER.digest, changed: 'true' })
  })

  it('pushes a rebuild with another tag if the tag of the source is immutable', async () => {
    await scenario.start(container)
    await scenario.push({ 'immutable-tags': 'true' })
    scenario.replaceDocker({
      ...container,
      'buildx build': [refusal, { metadata: { 'containerimage.digest': PUSHED.digest } }],
    })
    expect((await scenario.push({ 'skip-unchanged': 'false', tags: '2.0' })).exitCode).toBe(0)
    expect(scenario.getPushedTag()).toMatch(/^source-[0-9a-f]{20}-b{12}$/)
  })

  it('reports a push that the registry rejects for another reason', async () => {
    await scenario.start({ ...container, 'buildx build': [refusal] })
    const { exitCode, errors } = await scenario.push()
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('400 Bad Request')
    expect(scenario.docker.calls('buildx build')).toHaveLength(1)
  })

  it('is an error if the metadata file has no digest', async () => {
    await scenario.start({ ...container, 'buildx build': [{}] })
    expect((await scenario.push()).errors.join()).toContain('its metadata file has no containerimage.digest')
  })

  /** Another run pushes the source while this one builds. */
  const putDuringBuild = (): Parameters<typeof scenario.start>[1] => ({
    BatchGetImage: (_call, usual) => {
      const tag = scenario.getPushedTag()
      if (tag !== '') scenario.ecr.repositories.get('team/app')?.tags.set(tag, OTHER)
      return usual()
    },
  })
})

describe("the engine's own builder", () => {
  it.each([
    ['buildx', createBuildxReplies('docker')],
    ['an older client', {}],
  ])('leaves out attestations and caches with a warning: %s', async (_name, replies) => {
    await scenario.start(replies)
    await scenario.push()
    const before = scenario.getPushedTag()
    const { exitCode, log } = await scenario.push({ ...ATTESTATIONS, ...CACHES, 'skip-unchanged': 'false' })
    expect(exitCode).toBe(0)
    expect(log).toContain(
      "::warning::provenance, sbom, registry-cache, cache-to: needs another builder than the engine's own",
    )
    const argv =
      scenario.docker
        .calls()
        .findLast(call => call.argv.includes('--tag'))
        ?.argv.join(' ') ?? ''
    expect(argv).not.toMatch(/--provenance|--sbom|registry|cache-to type=gha/)
    // The image is the same, so a builder that makes attestations builds it again.
    expect(scenario.getPushedTag()).toBe(before)
  })

  it('does not build for several platforms, and says so before any change', async () => {
    await scenario.start(createBuildxReplies('docker'))
    const { exitCode, errors } = await scenario.push({ platforms: 'linux/amd64\nlinux/arm64' })
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain("An image for several platforms needs another builder than the engine's own")
    expect(errors.join()).toContain('docker/setup-buildx-action')
    expect(scenario.ecr.calls).toEqual([])
  })

  it('builds for one other platform', async () => {
    await scenario.start(createBuildxReplies('docker'))
    await scenario.push({ platforms: 'linux/arm64' })
    expect(build()).toContain(' --load --platform linux/arm64 ')
  })

  it('builds with attestations, caches and platforms if the engine has the containerd image store', async () => {
    await scenario.start(createBuildxReplies('docker', CONTAINERD))
    const { exitCode } = await scenario.push({
      ...ATTESTATIONS,
      'registry-cache': 'cache',
      platforms: 'linux/amd64\nlinux/arm64',
    })
    expect(exitCode).toBe(0)
    expect(build()).toMatch(
      / --load --platform linux\/amd64,linux\/arm64 --cache-from .* --provenance mode=max --sbom true/,
    )
    const order = commands().filter(command => ['login', 'buildx build', 'push'].includes(command ?? ''))
    expect(order).toEqual(['login', 'buildx build', 'login', 'push'])
  })
})

it('an older client with the plug-in builds with it', async () => {
  const { 'buildx inspect': inspect = [], 'buildx version': version = [] } = createBuildxReplies('docker')
  await scenario.start({ 'buildx inspect': inspect, 'buildx version': version })
  await scenario.push()
  expect(commands()).toContain('buildx build')
})

it('additional contexts need buildx, which is said before any change', async () => {
  await scenario.start()
  mkdirSync(join(scenario.folder, 'docs'))
  const { errors } = await scenario.push({ 'build-contexts': 'docs=docs' })
  expect(errors.join()).toContain('build-contexts needs the plug-in buildx')
  expect(scenario.ecr.calls).toEqual([])
})

it('a file of an additional context is a part of the source, and its images are looked up', async () => {
  await scenario.start(createBuildxReplies('docker'))
  const engine = await startFakeEngine(scenario.docker.socket, { 'alpine:3.22': { Id: 'sha256:1' } })
  mkdirSync(join(scenario.folder, 'docs'))
  writeFileSync(join(scenario.folder, 'Dockerfile'), 'FROM base\nCOPY --from=docs . /docs\n')
  writeFileSync(join(scenario.folder, '.dockerignore'), 'docs\n')
  const write = (text: string) => writeFileSync(join(scenario.folder, 'docs', 'a.md'), text)
  const inputs = { 'build-contexts': 'docs=docs\nbase=docker-image://alpine:3.22' }
  write('one')
  await scenario.push(inputs)
  expect(build()).toContain(' --build-context docs=docs --build-context base=docker-image://alpine:3.22 ')
  expect(engine.requests).toEqual(['/version', '/images/alpine:3.22/json'])
  await scenario.push(inputs)
  expect(scenario.docker.calls('buildx build')).toHaveLength(1)
  write('two')
  await scenario.push(inputs)
  expect(scenario.docker.calls('buildx build')).toHaveLength(2)
})
