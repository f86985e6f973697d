import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { type Job, type Outcome, runBlackBox } from '../../shared/testing/black-box.ts'
import { awsError } from '../../shared/testing/fake-aws.ts'
import { loopback } from '../../shared/testing/loopback.ts'
import { type DockerReply, type DockerShim, dockerShim, PUSHED } from './testing/docker-shim.ts'
import { type FakeEcr, fakeEcr, imageOf, PASSWORD, REGISTRY } from './testing/fake-ecr.ts'

const OTHER = imageOf('{"schemaVersion":2,"other":true}')
const TAG_OF_SOURCE = /^source-[0-9a-f]{20}$/

let folder: string
let docker: DockerShim
let ecr: FakeEcr

/** What docker pushed so far is in the registry, as it is with a real one. */
const takePushes = (now: FakeEcr) => {
  for (const { argv, exitCode } of docker.calls('push')) {
    const [, name = '', tag = ''] = /^[^/]+\/(.+):([^:]+)$/.exec(argv[1] ?? '') ?? []
    if (exitCode === 0) now.repositories.get(name)?.tags.set(tag, PUSHED)
  }
}

/** A docker and an ECR for one test, which work unless told otherwise. */
async function given(
  replies: Record<string, DockerReply[]> = {},
  instead: NonNullable<Parameters<typeof fakeEcr>[0]>['instead'] = {},
) {
  docker = dockerShim(replies)
  ecr = await fakeEcr({ beforeAnswer: takePushes, instead })
}

const push = (inputs: Record<string, string> = {}, job: Job = {}): Promise<Outcome> =>
  runBlackBox('push-image', {
    cwd: folder,
    ...job,
    inputs: { repository: 'team/app', tags: '1.0\nlatest', ...inputs },
    env: { ...ecr.env, ...docker.env, ...job.env },
  })

const pushedTag = (): string => docker.calls('push').at(-1)?.argv[1]?.split(':').at(-1) ?? ''
const digestOf = (tag: string) => ecr.repositories.get('team/app')?.tags.get(tag)?.digest
const withoutMasks = (log: string) => log.replace(/^::add-mask::.*$/gm, '')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'push-image-'))
  writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\nCOPY . /app\n')
  writeFileSync(join(folder, 'app.txt'), 'first')
})

afterEach(async () => {
  await ecr.close()
  docker.remove()
  rmSync(folder, { recursive: true, force: true })
})

describe('a new source', () => {
  it('makes the repository, builds, pushes, tags, and tells where the image is', async () => {
    await given()
    const { exitCode, outputs, summary, log } = await push()
    expect(exitCode).toBe(0)
    expect(outputs).toEqual({
      'repository-uri': `${REGISTRY}/team/app`,
      'image-uri': `${REGISTRY}/team/app:1.0`,
      digest: PUSHED.digest,
      'digest-uri': `${REGISTRY}/team/app@${PUSHED.digest}`,
      'source-hash': expect.stringMatching(/^[0-9a-f]{64}$/),
      changed: 'true',
    })
    expect(pushedTag()).toMatch(TAG_OF_SOURCE)
    expect([digestOf('1.0'), digestOf('latest')]).toEqual([PUSHED.digest, PUSHED.digest])
    expect(summary).toContain('1 of 1 steps from the cache')
    expect(summary).toContain('1 uploaded, 1 in the registry before')
    expect(summary).toContain('| <code>COPY . /app</code> | 1.2kB |')
    expect(log).toMatch(/::group::Build\n[\s\S]*::endgroup::\n::group::Push\n[\s\S]*::endgroup::/)
  })

  it('is built again only when it has changed', async () => {
    await given()
    await push()
    const second = await push()
    expect(second.outputs).toMatchObject({ changed: 'false', digest: PUSHED.digest })
    expect(second.outputs['image-uri']).toBe(`${REGISTRY}/team/app:1.0`)
    expect([docker.calls('build').length, docker.calls('push').length, docker.calls('login').length]).toEqual([1, 1, 1])
    expect(ecr.of('PutImage')).toHaveLength(2)
    expect(second.summary).toContain('nothing was built or pushed')
    writeFileSync(join(folder, 'app.txt'), 'second')
    await push()
    expect(docker.calls('build')).toHaveLength(2)
  })

  it('gets new tags on the image that is there', async () => {
    await given()
    await push()
    const { outputs } = await push({ tags: '1.0\n2.0' })
    expect(outputs.changed).toBe('true')
    expect(docker.calls('build')).toHaveLength(1)
    expect(ecr.of('PutImage').at(-1)?.input).toMatchObject({
      imageTag: '2.0',
      imageManifest: PUSHED.manifest,
      imageDigest: PUSHED.digest,
    })
  })

  it('is built and pushed in spite of that with skip-unchanged: false, and the same image is no change', async () => {
    await given()
    await push()
    const { outputs } = await push({ 'skip-unchanged': 'false' })
    expect([docker.calls('build').length, docker.calls('push').length]).toEqual([2, 2])
    expect(outputs.changed).toBe('false')
  })
})

describe('a plan', () => {
  const WRITES = ['CreateRepository', 'PutImage', 'PutImageTagMutability', 'PutImageScanningConfiguration']

  it('for a new repository changes nothing and says what apply would do', async () => {
    await given()
    const { exitCode, outputs, summary } = await push({ mode: 'plan' })
    expect([exitCode, outputs.changed]).toEqual([0, 'true'])
    expect(WRITES.flatMap(write => ecr.of(write))).toEqual([])
    expect([...docker.calls('build'), ...docker.calls('push'), ...docker.calls('login')]).toEqual([])
    expect(summary).toContain('Apply would build the image and push it.')
    expect(summary).toContain('create the repository')
  })

  it('names the tags that would move, and says so when nothing would change', async () => {
    await given()
    await push()
    expect((await push({ mode: 'plan' })).outputs).toMatchObject({ changed: 'false', digest: PUSHED.digest })
    ecr.repositories.get('team/app')?.tags.set('latest', OTHER)
    const { outputs, summary } = await push({ mode: 'plan', 'scan-on-push': 'false' })
    expect(outputs.changed).toBe('true')
    expect(summary).toContain(`| <code>latest</code> | would move from <code>${OTHER.digest.slice(0, 19)}</code> |`)
    expect(summary).toContain('scan on push: on → off')
    expect(ecr.of('PutImageScanningConfiguration')).toEqual([])
  })
})

describe('the login', () => {
  it('never has the password in an argument list or in the log, and goes through standard input', async () => {
    await given()
    const { log, masked } = await push({}, { env: { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' } })
    const token = Buffer.from(`AWS:${PASSWORD}`).toString('base64')
    const argvs = docker.calls().map(({ argv }) => argv.join(' '))
    expect(argvs.join('\n')).not.toContain(PASSWORD)
    expect(argvs.join('\n')).not.toContain(token)
    expect(docker.calls('login')).toMatchObject([
      { argv: ['login', '--username', 'AWS', '--password-stdin', REGISTRY], stdin: PASSWORD },
    ])
    expect(masked).toEqual(expect.arrayContaining([PASSWORD, token]))
    expect(withoutMasks(log)).not.toContain(PASSWORD)
    expect(withoutMasks(log)).not.toContain(token)
  })

  it('stays in a private folder, where all the user had works on, and which is gone afterwards', async () => {
    await given()
    mkdirSync(join(docker.userConfig, 'cli-plugins'))
    mkdirSync(join(docker.userConfig, 'contexts'))
    const mine = {
      auths: { 'ghcr.io': { auth: 'bWU6bWluZQ==' } },
      credsStore: 'desktop',
      credHelpers: { 'gcr.io': 'gcloud' },
      currentContext: 'default',
    }
    writeFileSync(join(docker.userConfig, 'config.json'), JSON.stringify(mine))
    await push()
    const [{ config } = { config: undefined }] = docker.calls('login')
    expect(config).toMatchObject({ mode: '700', entries: ['cli-plugins', 'config.json', 'contexts'] })
    expect(config?.settings).toEqual({ ...mine, credHelpers: { 'gcr.io': 'gcloud', [REGISTRY]: '' } })
    expect(config?.folder).not.toBe(docker.userConfig)
    expect(existsSync(config?.folder ?? '')).toBe(false)
    expect(JSON.parse(readFileSync(join(docker.userConfig, 'config.json'), 'utf8'))).toEqual(mine)
    expect(existsSync(join(docker.userConfig, 'cli-plugins'))).toBe(true)
  })

  it('is gone also when the push fails', async () => {
    await given({ push: [{ exitCode: 1, stderr: 'denied: not authorized to perform: ecr:PutImage' }] })
    const { exitCode } = await push()
    expect(exitCode).toBe(1)
    expect(existsSync(docker.calls('login')[0]?.config.folder ?? '')).toBe(false)
  })

  it('is removed by the post step when the main step was killed', async () => {
    await given({ push: [{ hang: true }] })
    const temp = join(folder, 'temp')
    mkdirSync(temp)
    const main = await push(
      {},
      { env: { RUNNER_TEMP: temp }, started: child => whenPushing(() => child.kill('SIGKILL')) },
    )
    process.kill(docker.calls('push')[0]?.pid ?? 0)
    expect(readdirSync(temp)).toHaveLength(1)
    const post = await push({}, { phase: 'post', state: main.state, env: { RUNNER_TEMP: temp } })
    expect(post.exitCode).toBe(0)
    expect(readdirSync(temp)).toEqual([])
  })

  it('comes before the build, too, when the Dockerfile builds from this registry', async () => {
    await given()
    writeFileSync(join(folder, 'Dockerfile'), `FROM ${REGISTRY}/base:1\n`)
    await push()
    const order = docker.calls().map(({ argv }) => argv[0])
    expect(order.filter(command => ['login', 'build', 'push'].includes(command ?? ''))).toEqual([
      'login',
      'build',
      'login',
      'push',
    ])
  })

  it.each(['denied: Your authorization token has expired. Reauthenticate and try again.', 'no basic auth credentials'])(
    'is renewed once on: %s',
    async said => {
      await given({ push: [{ exitCode: 1, stderr: said }, { stdout: `x: digest: ${PUSHED.digest} size: 1` }] })
      expect((await push()).exitCode).toBe(0)
      expect([docker.calls('login').length, docker.calls('push').length]).toEqual([2, 2])
      docker.remove()
      docker = dockerShim({ push: [{ exitCode: 1, stderr: said }] })
      writeFileSync(join(folder, 'app.txt'), 'again')
      const { exitCode, errors } = await push()
      expect(exitCode).toBe(1)
      expect(errors.join()).toContain(said)
      expect([docker.calls('login').length, docker.calls('push').length]).toEqual([2, 2])
    },
  )
})

describe('an immutable tag', () => {
  it('that stands for the same image is success', async () => {
    await given()
    await push({ 'immutable-tags': 'true' })
    const { exitCode, outputs } = await push({ 'immutable-tags': 'true' })
    expect([exitCode, outputs.changed]).toEqual([0, 'false'])
  })

  it('that stands for another image is an error that names both, and no tag is put', async () => {
    await given()
    ecr.add('team/app', { mutability: 'IMMUTABLE', tags: new Map([['latest', OTHER]]) })
    const { exitCode, errors, outputs } = await push()
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain(
      `latest is immutable and stands for ${OTHER.digest}; this image is ${PUSHED.digest}`,
    )
    expect(ecr.of('PutImage')).toEqual([])
    expect(outputs.digest).toBe(PUSHED.digest)
    expect(outputs['image-uri']).toBeUndefined()
  })

  it('that another run has put meanwhile is judged by its image', async () => {
    let winner = PUSHED
    await given(
      {},
      {
        PutImage: ({ input }) => {
          ecr.repositories.get('team/app')?.tags.set(String(input.imageTag), winner)
          return awsError('ImageTagAlreadyExistsException', 'The image tag already exists')
        },
      },
    )
    expect((await push({ 'immutable-tags': 'true' })).exitCode).toBe(0)
    winner = OTHER
    const { errors } = await push({ 'immutable-tags': 'true', tags: '3.0' })
    expect(errors.join()).toContain(`3.0 is immutable and stands for ${OTHER.digest}; this image is ${PUSHED.digest}`)
  })

  it('of the source itself, put by another run during the build, makes that image ours', async () => {
    await given({ push: [{ exitCode: 1, stderr: 'tag invalid: The image tag cannot be overwritten' }], build: [{}] })
    ecr.add('team/app', { mutability: 'IMMUTABLE' })
    const running = push()
    await whenPushing(() => undefined)
    ecr.repositories.get('team/app')?.tags.set(pushedTag(), OTHER)
    expect((await running).outputs).toMatchObject({ digest: OTHER.digest, changed: 'true' })
  })

  it('of the source does not keep a rebuild from being pushed', async () => {
    await given()
    await push({ 'immutable-tags': 'true' })
    docker.remove()
    docker = dockerShim({
      push: [
        { exitCode: 1, stderr: 'tag invalid: The image tag already exists and cannot be overwritten' },
        { stdout: `x: digest: ${PUSHED.digest} size: 1` },
      ],
    })
    expect((await push({ 'skip-unchanged': 'false', tags: '2.0' })).exitCode).toBe(0)
    expect(pushedTag()).toMatch(/^source-[0-9a-f]{20}-a{12}$/)
  })
})

describe('the repository', () => {
  it('is made with the safe settings, or those asked for', async () => {
    await given()
    await push()
    expect(ecr.repositories.get('team/app')).toMatchObject({ mutability: 'MUTABLE', scanOnPush: true })
    await push({ repository: 'other', 'immutable-tags': 'true', 'scan-on-push': 'false' })
    expect(ecr.repositories.get('other')).toMatchObject({ mutability: 'IMMUTABLE', scanOnPush: false })
  })

  it('keeps its settings unless an input says otherwise', async () => {
    await given()
    const repository = ecr.add('team/app', { mutability: 'IMMUTABLE_WITH_EXCLUSION', scanOnPush: false })
    await push({ 'immutable-tags': 'true' })
    expect(repository).toMatchObject({ mutability: 'IMMUTABLE_WITH_EXCLUSION', scanOnPush: false })
    const { outputs, summary } = await push({ 'immutable-tags': 'false', 'scan-on-push': 'true' })
    expect(repository).toMatchObject({ mutability: 'MUTABLE', scanOnPush: true })
    expect(outputs.changed).toBe('true')
    expect(summary).toContain('only settings of the repository were changed')
  })

  it('that was made although the reply was lost is taken as it is', async () => {
    let lost = false
    await given(
      {},
      {
        CreateRepository: (_call, usual) => {
          const reply = usual()
          if (lost) return reply
          lost = true
          return 'cut'
        },
      },
    )
    expect((await push()).exitCode).toBe(0)
    expect(ecr.of('CreateRepository')).toHaveLength(2)
  })
})

describe('trouble', () => {
  it('throttling and server errors of ECR are waited out', async () => {
    let refusals = 3
    await given(
      {},
      {
        BatchGetImage: (_call, usual) => (refusals-- > 0 ? awsError('ThrottlingException', 'Rate exceeded') : usual()),
        GetAuthorizationToken: (_call, usual) => (refusals-- > -3 ? { status: 500, body: {} } : usual()),
      },
    )
    expect((await push()).exitCode).toBe(0)
  })

  it('a permission that is missing is named', async () => {
    await given({}, { BatchGetImage: () => awsError('AccessDeniedException', 'User: x is not authorized') })
    ecr.add('team/app')
    const { exitCode, errors } = await push()
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('ECR did not allow ecr:BatchGetImage')
  })

  it('a push that is denied names the permission and is not repeated', async () => {
    const said =
      'denied: User: arn:aws:sts::1:assumed-role/r/s is not authorized to perform: ecr:InitiateLayerUpload on resource: x'
    await given({ push: [{ exitCode: 1, stderr: said }] })
    const { errors } = await push()
    expect(errors.join()).toContain('Grant the role ecr:InitiateLayerUpload')
    expect(docker.calls('push')).toHaveLength(1)
  })

  it('an upload that breaks off is tried again', async () => {
    await given({
      push: [{ exitCode: 1, stderr: 'write: broken pipe' }, { stdout: `x: digest: ${PUSHED.digest} size: 1` }],
    })
    const { exitCode, log } = await push()
    expect(exitCode).toBe(0)
    expect(log).toContain('::warning::The upload broke off (write: broken pipe); trying again, 2 of 4.')
  })

  it('a push of which ECR has another image is an error', async () => {
    const lie = `sha256:${'0'.repeat(64)}`
    await given({ push: [{ stdout: `x: digest: ${lie} size: 1` }] })
    const { errors } = await push()
    expect(errors.join()).toMatch(`docker pushed ${lie}, but team/app:${pushedTag()} is ${PUSHED.digest} in ECR`)
  })

  it('a build that fails names the step and its last lines', async () => {
    await given({
      build: [
        {
          exitCode: 1,
          stderr:
            '#5 [2/3] RUN make\n#5 0.1 compiling\n#5 0.2 ::error::no rule\n#5 ERROR: process "make" did not complete: exit code: 2\n',
        },
      ],
    })
    const { exitCode, errors, outputs, summary } = await push()
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain(
      'docker build failed at [2/3] RUN make: process "make" did not complete: exit code: 2',
    )
    expect(errors.join()).toContain('  compiling\n  : :error::no rule')
    expect(summary).toContain('❌ docker build failed at')
    expect(outputs.digest).toBeUndefined()
  })

  it('docker cannot give workflow commands', async () => {
    await given({ build: [{ stdout: '::set-output name=x::y\n\u001b[31m::error::x\n' }] })
    const { log, errors } = await push()
    expect(errors).toEqual([])
    expect(log).toContain(': :set-output name=x::y')
    expect(log).not.toMatch(/^::set-output/m)
  })

  it.each([
    [
      'no engine',
      { version: [{ exitCode: 1, stdout: '{"Client":{"Version":"27.0.1"},"Server":null}', stderr: 'Cannot connect' }] },
      'No Docker engine answers: Cannot connect',
    ],
    [
      'no buildx',
      { version: [{ stdout: '{"Client":{"Version":"28.2.2"},"Server":{"Os":"linux","Arch":"amd64"}}' }] },
      'its plug-in buildx is missing',
    ],
    [
      'an old client',
      { version: [{ stdout: '{"Client":{"Version":"18.06.1"},"Server":{"Os":"linux","Arch":"amd64"}}' }] },
      '18.06.1 has no BuildKit',
    ],
  ])('%s is one clear line', async (_name, replies, said) => {
    await given(replies)
    const { exitCode, errors } = await push()
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain(said)
    expect(docker.calls('build')).toEqual([])
  })

  it('no docker at all is one clear line', async () => {
    await given()
    const { errors } = await push({}, { env: { PATH: folder } })
    expect(errors.join()).toContain('There is no docker on the PATH')
  })

  it('being cancelled ends docker and leaves nothing behind, within seconds', async () => {
    await given({ build: [{ hang: true }] })
    const temp = join(folder, 'temp')
    mkdirSync(temp)
    let cancelled = 0
    const { exitCode, errors, log } = await push(
      {},
      {
        env: { RUNNER_TEMP: temp },
        started: child =>
          whenCalled('build', () => {
            cancelled = Date.now()
            child.kill('SIGINT')
          }),
      },
    )
    expect(Date.now() - cancelled).toBeLessThan(5_000)
    expect([exitCode, errors.join()]).toEqual([1, 'Cancelled (SIGINT)'])
    expect(log).toContain('Nothing runs on: docker was ended.')
    expect(() => process.kill(docker.calls('build')[0]?.pid ?? 0, 0)).toThrow('ESRCH')
    expect(readdirSync(temp)).toEqual([])
  })
})

describe('every input', () => {
  it('of the build reaches docker', async () => {
    await given()
    mkdirSync(join(folder, 'src'))
    writeFileSync(join(folder, 'other.Dockerfile'), 'FROM scratch AS app\n')
    writeFileSync(join(folder, 'ca.pem'), 'pem')
    chmodSync(join(folder, 'ca.pem'), 0o600)
    const { exitCode, masked } = await push(
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
    const [{ argv, buildKit } = { argv: [], buildKit: '' }] = docker.calls('build')
    const reference = `localhost:4566/team/app:${pushedTag()}`
    expect(argv.join('|')).toBe(
      `build|--progress|plain|--file|other.Dockerfile|--tag|${reference}|--target|app|--build-arg|A=1 2|--build-arg|EMPTY=` +
        '|--build-arg|FROM_ENV|--secret|id=ca,src=ca.pem|--secret|id=token,env=TOKEN|--label|team=data|--label|cost=7' +
        '|--network|host|--pull|--no-cache|src',
    )
    expect(buildKit).toBe('1')
    expect(docker.calls('login')[0]?.argv.at(-1)).toBe('localhost:4566')
    expect(masked).toContain('token-for-tests')
  })

  it('of AWS takes effect: the region, and a role assumed with the token of the job', async () => {
    await given()
    const issuer = await loopback(() => ({ body: { value: 'token-of-the-job' } }))
    try {
      const { exitCode } = await push(
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
      expect(ecr.of('AssumeRoleWithWebIdentity')[0]?.input).toMatchObject({
        RoleArn: 'arn:aws:iam::123456789012:role/deploy',
        RoleSessionName: 'a-session',
        DurationSeconds: '900',
        WebIdentityToken: 'token-of-the-job',
      })
      const { authorization } = ecr.of('DescribeRepositories')[0]?.headers ?? {}
      expect(authorization).toMatch(/Credential=ASIAROLE\/\d+\/eu-central-1\/ecr/)
    } finally {
      await issuer.close()
    }
  })

  it('that is wrong is reported at once, before anything is done', async () => {
    await given()
    const { exitCode, errors } = await push({
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
    expect([...docker.calls(), ...ecr.calls]).toEqual([])
  })
})

/** Calls back as soon as docker was called with a command. */
function whenCalled(command: string, then: () => void): Promise<void> {
  return new Promise(resolve => {
    const timer = setInterval(() => {
      if (docker.calls(command).length === 0) return
      clearInterval(timer)
      then()
      resolve()
    }, 20)
  })
}
const whenPushing = (then: () => void) => whenCalled('push', then)
