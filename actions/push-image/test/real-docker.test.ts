import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { runBlackBox } from '../../shared/testing/black-box.ts'
import { realDockerConfig } from './support/docker-client.ts'
import { createImage, type FakeEcr, PASSWORD, startFakeEcr } from './support/fake-ecr.ts'
import { type FakeRegistry, type Fault, startFakeRegistry } from './support/fake-registry.ts'
import { useRealDocker } from './support/real-docker.ts'

// The action with a real engine; images are built FROM scratch.
const docker = useRealDocker()

docker.describe('with a real engine, the action', () => {
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
    const images = docker.run(
      'images',
      '--format',
      '{{.Repository}}:{{.Tag}}',
      '--filter',
      `reference=${registry.address}/*`,
    )
    const references = images.split('\n').filter(reference => reference !== '')
    if (references.length > 0) docker.run('rmi', '--force', ...references)
    await Promise.all([ecr.close(), registry.close()])
  })

  const push = (inputs: Record<string, string> = {}, env: Record<string, string> = {}) =>
    runBlackBox('push-image', {
      cwd: docker.folder,
      inputs: { repository: 'app', tags: '1', registry: registry.address, ...inputs },
      env: { ...ecr.env, PATH: docker.PATH, DOCKER_CONFIG: realDockerConfig, ...env },
    })
  const isUpload = (request: string) => /^(POST|PATCH|PUT) \/v2\/.*\/blobs\/uploads/.test(request)

  it('builds, logs in, pushes, and skips an unchanged source', async () => {
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

  it('passes values of several lines exactly', async () => {
    writeFileSync(join(docker.folder, 'Dockerfile'), 'FROM scratch\nCOPY app.txt /\nARG KEY\nLABEL key=$KEY\n')
    const { errors } = await push({ 'build-args': 'KEY: "one\\n  two  "', labels: 'text: |\n  three\n  four' })
    expect(errors).toEqual([])
    const [reference = ''] = docker
      .run('images', '--format', '{{.Repository}}:{{.Tag}}', `${registry.address}/app`)
      .split('\n')
    const labels = JSON.parse(docker.run('image', 'inspect', '--format', '{{json .Config.Labels}}', reference))
    expect(labels).toEqual({ key: 'one\n  two  ', text: 'three\nfour\n' })
  })

  it('pushes an image of the engine, and not a second time', async () => {
    const name = `${registry.address}/local:1`
    docker.run('build', '--tag', name, docker.folder)
    const first = await push({ image: name })
    expect(first.errors).toEqual([])
    const [[, manifest = ''] = []] = [...registry.manifests]
    expect(first.outputs).toMatchObject({ changed: 'true', digest: createImage(manifest).digest })
    const before = registry.requests.length
    expect((await push({ image: name })).outputs).toMatchObject({ changed: 'false', digest: first.outputs.digest })
    expect(registry.requests).toHaveLength(before)
  })

  it("does not use the credential store or change the user's configuration", async () => {
    const config = join(docker.folder, 'docker')
    mkdirSync(config)
    const plugins = join(realDockerConfig, 'cli-plugins')
    if (existsSync(plugins)) symlinkSync(plugins, join(config, 'cli-plugins'))
    const before = readdirSync(config)
    // The helper does not exist, so docker would fail if it used it.
    writeFileSync(join(config, 'config.json'), '{"credsStore":"not-there"}')
    const { exitCode } = await push({}, { DOCKER_CONFIG: config })
    expect(exitCode).toBe(0)
    expect(readdirSync(config)).toEqual([...before, 'config.json'])
  })

  it('renews a login once if the registry rejects it', async () => {
    let refused = 0
    fault = request => (isUpload(request) && refused++ === 0 ? { status: 401 } : undefined)
    const { exitCode, log } = await push()
    expect(exitCode).toBe(0)
    expect(log).toContain('logging in again')
    expect(ecr.of('GetAuthorizationToken')).toHaveLength(2)
  })

  it('retries an interrupted upload', async () => {
    let cut = 0
    fault = request => (isUpload(request) && cut++ === 0 ? 'cut' : undefined)
    expect((await push()).exitCode).toBe(0)
    expect(cut).toBeGreaterThan(1)
  })

  it('names the missing permission of a push', async () => {
    const message = 'User: x is not authorized to perform: ecr:InitiateLayerUpload on resource: y'
    fault = request =>
      isUpload(request) ? { status: 403, body: JSON.stringify({ errors: [{ code: 'DENIED', message }] }) } : undefined
    const { exitCode, errors } = await push()
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('Grant the role ecr:InitiateLayerUpload')
  })

  it('shows the failed step of a build', async () => {
    writeFileSync(join(docker.folder, 'Dockerfile'), 'FROM scratch\nCOPY nowhere /\n')
    const { errors } = await push()
    expect(errors.join()).toMatch(/docker build failed at \[1\/1\] COPY nowhere \/: .*not found/)
  })

  it('recognizes the error of an immutable tag', async () => {
    const winner = createImage('{"schemaVersion":2,"winner":true}')
    fault = request => {
      const [, tag = ''] = /^PUT \/v2\/app\/manifests\/(.+)$/.exec(request) ?? []
      if (tag === '') return undefined
      ecr.repositories.get('app')?.tags.set(tag, winner)
      const message = `The image tag '${tag}' already exists in the 'app' repository and cannot be overwritten`
      return { status: 400, body: JSON.stringify({ errors: [{ code: 'TAG_INVALID', message }] }) }
    }
    const { exitCode, errors, outputs, log } = await push()
    expect([exitCode, errors]).toEqual([0, []])
    expect(log).toContain('Another run has pushed this source in the meantime')
    expect(outputs.digest).toBe(winner.digest)
  })
})
