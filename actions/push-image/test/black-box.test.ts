import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { loopback } from '../../shared/testing/loopback.ts'
import { PUSHED } from './support/fake-docker.ts'
import { createImage, REGISTRY } from './support/fake-ecr.ts'
import { createScenarioForEach } from './support/scenario.ts'

const scenario = createScenarioForEach()
const OTHER = createImage('{"schemaVersion":2,"other":true}')
const TAG_OF_SOURCE = /^source-[0-9a-f]{20}$/

describe('a new source', () => {
  it('makes the repository, builds, pushes, tags, and tells where the image is', async () => {
    await scenario.start()
    const { exitCode, outputs, summary, log } = await scenario.push()
    expect(exitCode).toBe(0)
    expect(outputs).toEqual({
      'repository-uri': `${REGISTRY}/team/app`,
      'image-uri': `${REGISTRY}/team/app:1.0`,
      digest: PUSHED.digest,
      'digest-uri': `${REGISTRY}/team/app@${PUSHED.digest}`,
      'source-hash': expect.stringMatching(/^[0-9a-f]{64}$/),
      changed: 'true',
    })
    expect(scenario.getPushedTag()).toMatch(TAG_OF_SOURCE)
    expect([scenario.getDigest('1.0'), scenario.getDigest('latest')]).toEqual([PUSHED.digest, PUSHED.digest])
    expect(summary).toContain('1 of 1 steps cached')
    expect(summary).toContain('1 uploaded, 1 already in the registry')
    expect(summary).toContain('| <code>COPY . /app</code> | 1.2kB |')
    expect(log).toMatch(/::group::Build\n[\s\S]*::endgroup::\n::group::Push\n[\s\S]*::endgroup::/)
  })

  it('is built again only when it has changed', async () => {
    await scenario.start()
    await scenario.push()
    const second = await scenario.push()
    expect(second.outputs).toMatchObject({ changed: 'false', digest: PUSHED.digest })
    expect(second.outputs['image-uri']).toBe(`${REGISTRY}/team/app:1.0`)
    expect([
      scenario.docker.calls('build').length,
      scenario.docker.calls('push').length,
      scenario.docker.calls('login').length,
    ]).toEqual([1, 1, 1])
    expect(scenario.ecr.of('PutImage')).toHaveLength(2)
    expect(second.summary).toContain('nothing was built or pushed')
    scenario.changeSource('second')
    await scenario.push()
    expect(scenario.docker.calls('build')).toHaveLength(2)
  })

  it('gets new tags on the image that is there', async () => {
    await scenario.start()
    await scenario.push()
    const { outputs } = await scenario.push({ tags: '1.0\n2.0' })
    expect(outputs.changed).toBe('true')
    expect(scenario.docker.calls('build')).toHaveLength(1)
    expect(scenario.ecr.of('PutImage').at(-1)?.input).toMatchObject({
      imageTag: '2.0',
      imageManifest: PUSHED.manifest,
      imageDigest: PUSHED.digest,
    })
  })

  it('is built and pushed in spite of that with skip-unchanged: false, and the same image is no change', async () => {
    await scenario.start()
    await scenario.push()
    const { outputs } = await scenario.push({ 'skip-unchanged': 'false' })
    expect([scenario.docker.calls('build').length, scenario.docker.calls('push').length]).toEqual([2, 2])
    expect(outputs.changed).toBe('false')
  })
})

describe('a plan', () => {
  const WRITES = ['CreateRepository', 'PutImage', 'PutImageTagMutability', 'PutImageScanningConfiguration']

  it('for a new repository changes nothing and says what apply would do', async () => {
    await scenario.start()
    const { exitCode, outputs, summary } = await scenario.push({ mode: 'plan' })
    expect([exitCode, outputs.changed]).toEqual([0, 'true'])
    expect(WRITES.flatMap(write => scenario.ecr.of(write))).toEqual([])
    expect([
      ...scenario.docker.calls('build'),
      ...scenario.docker.calls('push'),
      ...scenario.docker.calls('login'),
    ]).toEqual([])
    expect(summary).toContain('Apply would build and push the image.')
    expect(summary).toContain('create the repository')
  })

  it('names the tags that would move, and says so when nothing would change', async () => {
    await scenario.start()
    await scenario.push()
    expect((await scenario.push({ mode: 'plan' })).outputs).toMatchObject({ changed: 'false', digest: PUSHED.digest })
    scenario.ecr.repositories.get('team/app')?.tags.set('latest', OTHER)
    const { outputs, summary } = await scenario.push({ mode: 'plan', 'scan-on-push': 'false' })
    expect(outputs.changed).toBe('true')
    expect(summary).toContain(`| <code>latest</code> | would move from <code>${OTHER.digest.slice(0, 19)}</code> |`)
    expect(summary).toContain('scan on push: on → off')
    expect(scenario.ecr.of('PutImageScanningConfiguration')).toEqual([])
  })
})

describe('every input', () => {
  it('of the build reaches docker', async () => {
    await scenario.start()
    mkdirSync(join(scenario.folder, 'src'))
    writeFileSync(join(scenario.folder, 'other.Dockerfile'), 'FROM scratch AS app\n')
    writeFileSync(join(scenario.folder, 'ca.pem'), 'pem')
    chmodSync(join(scenario.folder, 'ca.pem'), 0o600)
    const { exitCode, masked } = await scenario.push(
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
    const [{ argv, buildKit } = { argv: [], buildKit: '' }] = scenario.docker.calls('build')
    const reference = `localhost:4566/team/app:${scenario.getPushedTag()}`
    expect(argv.join('|')).toBe(
      `build|--progress|plain|--file|other.Dockerfile|--tag|${reference}|--target|app|--build-arg|A=1 2|--build-arg|EMPTY=` +
        '|--build-arg|FROM_ENV|--secret|id=ca,src=ca.pem|--secret|id=token,env=TOKEN|--label|team=data|--label|cost=7' +
        '|--network|host|--pull|--no-cache|src',
    )
    expect(buildKit).toBe('1')
    expect(scenario.docker.calls('login')[0]?.argv.at(-1)).toBe('localhost:4566')
    expect(masked).toContain('token-for-tests')
  })

  it('of AWS takes effect: the region, and a role assumed with the token of the job', async () => {
    await scenario.start()
    const issuer = await loopback(() => ({ body: { value: 'token-of-the-job' } }))
    try {
      const { exitCode } = await scenario.push(
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
      expect(scenario.ecr.of('AssumeRoleWithWebIdentity')[0]?.input).toMatchObject({
        RoleArn: 'arn:aws:iam::123456789012:role/deploy',
        RoleSessionName: 'a-session',
        DurationSeconds: '900',
        WebIdentityToken: 'token-of-the-job',
      })
      const { authorization } = scenario.ecr.of('DescribeRepositories')[0]?.headers ?? {}
      expect(authorization).toMatch(/Credential=ASIAROLE\/\d+\/eu-central-1\/ecr/)
    } finally {
      await issuer.close()
    }
  })

  it('that is wrong is reported at once, before anything is done', async () => {
    await scenario.start()
    const { exitCode, errors } = await scenario.push({
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
    expect([...scenario.docker.calls(), ...scenario.ecr.calls]).toEqual([])
  })
})
