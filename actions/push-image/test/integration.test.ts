import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DeleteRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr'
import { expect } from '@jest/globals'
import { runBlackBox } from '../../shared/testing/black-box.ts'
import { itWithCloud, localCloud, SKIP_REASON } from '../../shared/testing/local-cloud.ts'
import { findRealDocker, realDockerConfig } from './support/docker-client.ts'

// {"aws": {"endpoint": "http://…", "registry": "localhost:…", "credentials": {…}}}: the local cloud, whose ECR and registry are not ours.

itWithCloud(`builds, pushes, skips, moves tags and guards immutable ones${SKIP_REASON}`, async () => {
  const repository = `push-image/${randomUUID()}`
  const folder = mkdtempSync(join(tmpdir(), 'push-image-'))
  const PATH = `${findRealDocker()}:${process.env.PATH}`
  const { credentials } = localCloud.aws
  const push = (inputs: Record<string, string> = {}) =>
    runBlackBox('push-image', {
      cwd: folder,
      inputs: { repository, tags: '1.0', registry: localCloud.aws.registry, ...inputs },
      env: {
        PATH,
        DOCKER_CONFIG: realDockerConfig,
        AWS_ENDPOINT_URL: localCloud.aws.endpoint,
        AWS_REGION: 'us-east-1',
        AWS_ACCESS_KEY_ID: credentials.accessKeyId,
        AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      },
    })
  const changeSource = () => writeFileSync(join(folder, 'app.txt'), randomUUID())
  try {
    writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\nCOPY app.txt /\n')
    changeSource()
    const first = await push()
    expect(first.errors).toEqual([])
    expect(first.outputs).toMatchObject({
      changed: 'true',
      'image-uri': `${localCloud.aws.registry}/${repository}:1.0`,
      'digest-uri': `${localCloud.aws.registry}/${repository}@${first.outputs.digest}`,
    })

    const second = await push()
    expect(second.outputs).toMatchObject({ changed: 'false', digest: first.outputs.digest })
    expect(second.log).not.toContain('docker build')

    const tagged = await push({ tags: '1.0\n2.0', 'immutable-tags': 'true' })
    expect(tagged.outputs).toMatchObject({ changed: 'true', digest: first.outputs.digest })
    expect((await push({ tags: '1.0\n2.0', 'immutable-tags': 'true' })).outputs.changed).toBe('false')

    changeSource()
    const refused = await push()
    expect(refused.errors.join()).toContain(`1.0 is immutable and belongs to ${first.outputs.digest}`)
    expect(refused.log).not.toContain('docker build')
    expect((await push({ tags: '3.0' })).outputs).toMatchObject({
      changed: 'true',
      'image-uri': `${localCloud.aws.registry}/${repository}:3.0`,
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
    const client = new ECRClient({ endpoint: localCloud.aws.endpoint, region: 'us-east-1', credentials })
    await client.send(new DeleteRepositoryCommand({ repositoryName: repository, force: true }))
    removeImages(`${localCloud.aws.registry}/${repository}`, PATH)
  }
})

function removeImages(reference: string, PATH: string): void {
  const docker = (...args: string[]) =>
    execFileSync('docker', args, { encoding: 'utf8', env: { ...process.env, PATH }, stdio: 'pipe' })
  const images = docker('images', '--quiet', reference).split('\n').filter(Boolean)
  if (images.length > 0) docker('rmi', '--force', ...new Set(images))
}
