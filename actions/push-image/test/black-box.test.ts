import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { loopback } from '../../shared/testing/loopback.ts'
import { PUSHED } from './support/fake-docker.ts'
import { imageOf, REGISTRY } from './support/fake-ecr.ts'
import { benchForEach } from './support/scenario.ts'

const bench = benchForEach()
const OTHER = imageOf('{"schemaVersion":2,"other":true}')
const TAG_OF_SOURCE = /^source-[0-9a-f]{20}$/

describe('a new source', () => {
  it('makes the repository, builds, pushes, tags, and tells where the image is', async () => {
    await bench.given()
    const { exitCode, outputs, summary, log } = await bench.push()
    expect(exitCode).toBe(0)
    expect(outputs).toEqual({
      'repository-uri': `${REGISTRY}/team/app`,
      'image-uri': `${REGISTRY}/team/app:1.0`,
      digest: PUSHED.digest,
      'digest-uri': `${REGISTRY}/team/app@${PUSHED.digest}`,
      'source-hash': expect.stringMatching(/^[0-9a-f]{64}$/),
      changed: 'true',
    })
    expect(bench.pushedTag()).toMatch(TAG_OF_SOURCE)
    expect([bench.digestOf('1.0'), bench.digestOf('latest')]).toEqual([PUSHED.digest, PUSHED.digest])
    expect(summary).toContain('1 of 1 steps from the cache')
    expect(summary).toContain('1 uploaded, 1 in the registry before')
    expect(summary).toContain('| <code>COPY . /app</code> | 1.2kB |')
    expect(log).toMatch(/::group::Build\n[\s\S]*::endgroup::\n::group::Push\n[\s\S]*::endgroup::/)
  })

  it('is built again only when it has changed', async () => {
    await bench.given()
    await bench.push()
    const second = await bench.push()
    expect(second.outputs).toMatchObject({ changed: 'false', digest: PUSHED.digest })
    expect(second.outputs['image-uri']).toBe(`${REGISTRY}/team/app:1.0`)
    expect([
      bench.docker.calls('build').length,
      bench.docker.calls('push').length,
      bench.docker.calls('login').length,
    ]).toEqual([1, 1, 1])
    expect(bench.ecr.of('PutImage')).toHaveLength(2)
    expect(second.summary).toContain('nothing was built or pushed')
    bench.change('second')
    await bench.push()
    expect(bench.docker.calls('build')).toHaveLength(2)
  })

  it('gets new tags on the image that is there', async () => {
    await bench.given()
    await bench.push()
    const { outputs } = await bench.push({ tags: '1.0\n2.0' })
    expect(outputs.changed).toBe('true')
    expect(bench.docker.calls('build')).toHaveLength(1)
    expect(bench.ecr.of('PutImage').at(-1)?.input).toMatchObject({
      imageTag: '2.0',
      imageManifest: PUSHED.manifest,
      imageDigest: PUSHED.digest,
    })
  })

  it('is built and pushed in spite of that with skip-unchanged: false, and the same image is no change', async () => {
    await bench.given()
    await bench.push()
    const { outputs } = await bench.push({ 'skip-unchanged': 'false' })
    expect([bench.docker.calls('build').length, bench.docker.calls('push').length]).toEqual([2, 2])
    expect(outputs.changed).toBe('false')
  })
})

describe('a plan', () => {
  const WRITES = ['CreateRepository', 'PutImage', 'PutImageTagMutability', 'PutImageScanningConfiguration']

  it('for a new repository changes nothing and says what apply would do', async () => {
    await bench.given()
    const { exitCode, outputs, summary } = await bench.push({ mode: 'plan' })
    expect([exitCode, outputs.changed]).toEqual([0, 'true'])
    expect(WRITES.flatMap(write => bench.ecr.of(write))).toEqual([])
    expect([...bench.docker.calls('build'), ...bench.docker.calls('push'), ...bench.docker.calls('login')]).toEqual([])
    expect(summary).toContain('Apply would build the image and push it.')
    expect(summary).toContain('create the repository')
  })

  it('names the tags that would move, and says so when nothing would change', async () => {
    await bench.given()
    await bench.push()
    expect((await bench.push({ mode: 'plan' })).outputs).toMatchObject({ changed: 'false', digest: PUSHED.digest })
    bench.ecr.repositories.get('team/app')?.tags.set('latest', OTHER)
    const { outputs, summary } = await bench.push({ mode: 'plan', 'scan-on-push': 'false' })
    expect(outputs.changed).toBe('true')
    expect(summary).toContain(`| <code>latest</code> | would move from <code>${OTHER.digest.slice(0, 19)}</code> |`)
    expect(summary).toContain('scan on push: on → off')
    expect(bench.ecr.of('PutImageScanningConfiguration')).toEqual([])
  })
})

describe('every input', () => {
  it('of the build reaches docker', async () => {
    await bench.given()
    mkdirSync(join(bench.folder, 'src'))
    writeFileSync(join(bench.folder, 'other.Dockerfile'), 'FROM scratch AS app\n')
    writeFileSync(join(bench.folder, 'ca.pem'), 'pem')
    chmodSync(join(bench.folder, 'ca.pem'), 0o600)
    const { exitCode, masked } = await bench.push(
      {
        context: 'src',
        file: 'other.Dockerfile',
        target: 'app',
        'build-args': 'A=1 2\nEMPTY=\nFROM_ENV',
        'build-secrets': 'id=ca,src=ca.pem\nid=token,env=TOKEN',
        labels: 'team=data\ncost=7',
        network: 'host',
        pull: 'true',
        'no-cache': 'true',
        registry: 'localhost:4566',
      },
      { env: { TOKEN: 'token-for-tests', FROM_ENV: 'x' } },
    )
    expect(exitCode).toBe(0)
    const [{ argv, buildKit } = { argv: [], buildKit: '' }] = bench.docker.calls('build')
    const reference = `localhost:4566/team/app:${bench.pushedTag()}`
    expect(argv.join('|')).toBe(
      `build|--progress|plain|--file|other.Dockerfile|--tag|${reference}|--target|app|--build-arg|A=1 2|--build-arg|EMPTY=` +
        '|--build-arg|FROM_ENV|--secret|id=ca,src=ca.pem|--secret|id=token,env=TOKEN|--label|team=data|--label|cost=7' +
        '|--network|host|--pull|--no-cache|src',
    )
    expect(buildKit).toBe('1')
    expect(bench.docker.calls('login')[0]?.argv.at(-1)).toBe('localhost:4566')
    expect(masked).toContain('token-for-tests')
  })

  it('of AWS takes effect: the region, and a role assumed with the token of the job', async () => {
    await bench.given()
    const issuer = await loopback(() => ({ body: { value: 'token-of-the-job' } }))
    try {
      const { exitCode } = await bench.push(
        {
          'aws-region': 'eu-central-1',
          'role-to-assume': 'arn:aws:iam::123456789012:role/deploy',
          'role-session-name': 'a-session',
          'role-duration-seconds': '900',
          audience: 'an-audience',
        },
        {
          env: {
            AWS_ACCESS_KEY_ID: undefined,
            AWS_SECRET_ACCESS_KEY: undefined,
            ACTIONS_ID_TOKEN_REQUEST_URL: `${issuer.url}/token?v=1`,
            ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
          },
        },
      )
      expect(exitCode).toBe(0)
      expect(issuer.requests[0]?.path).toContain('audience=an-audience')
      expect(bench.ecr.of('AssumeRoleWithWebIdentity')[0]?.input).toMatchObject({
        RoleArn: 'arn:aws:iam::123456789012:role/deploy',
        RoleSessionName: 'a-session',
        DurationSeconds: '900',
        WebIdentityToken: 'token-of-the-job',
      })
      const { authorization } = bench.ecr.of('DescribeRepositories')[0]?.headers ?? {}
      expect(authorization).toMatch(/Credential=ASIAROLE\/\d+\/eu-central-1\/ecr/)
    } finally {
      await issuer.close()
    }
  })

  it('that is wrong is reported at once, before anything is done', async () => {
    await bench.given()
    const { exitCode, errors } = await bench.push({
      repository: 'Team App',
      tags: 'a b\nsource-1',
      context: 'nowhere',
      'build-args': '=x',
      'build-secrets': 'id=ca,src=nowhere.pem',
      labels: 'x',
      registry: 'https://localhost/x',
      'timeout-minutes': '0',
      'aws-region': 'Ireland',
    })
    expect(exitCode).toBe(1)
    const said = errors.join()
    for (const name of [
      'repository',
      'tags',
      'context',
      'build-args',
      'build-secrets',
      'labels',
      'registry',
      'timeout-minutes',
      'aws-region',
    ]) {
      expect(said).toMatch(new RegExp(`(^|; )${name} must|(^|; )${name} \\w+: `))
    }
    expect([...bench.docker.calls(), ...bench.ecr.calls]).toEqual([])
  })
})
