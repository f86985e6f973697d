import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { runBlackBox, type StepOptions } from '../../shared/testing/black-box.ts'
import { onEnd } from '../../shared/testing/cleanup.ts'
import { awsError } from '../../shared/testing/fake-aws.ts'
import { startOidcIssuer } from '../../shared/testing/fake-oidc.ts'
import { cancelWhen, compareWithRecording, KILL_AFTER_MS } from '../../shared/testing/recorded-scenarios.ts'
import { awsRequest, type ReceivedRequest, type ScenarioRun } from '../../shared/testing/recording.ts'
import { makeTempFolder } from '../../shared/testing/temp-folder.ts'
import {
  createBuildxReplies,
  createFakeDocker,
  type DockerCall,
  type DockerReply,
  type FakeDocker,
  getPushedReference,
  PUSHED,
} from './support/fake-docker.ts'
import { createImage, type FakeEcr, PASSWORD, startFakeEcr } from './support/fake-ecr.ts'
import { basicFinding } from './support/fake-scans.ts'

type Inputs = Record<string, string>

interface Options {
  docker?: Record<string, DockerReply[]>
  ecr?: NonNullable<NonNullable<Parameters<typeof startFakeEcr>[0]>['instead']>
  /** Changes the repositories before the run. */
  prepare?: (ecr: FakeEcr) => void
  files?: Record<string, string>
  env?: Record<string, string | undefined>
  hasToken?: boolean
  secrets?: string[]
  rejectedInputs?: string[]
  cancelAt?: (commands: string[]) => boolean
  /** The main step is killed at this command, and the post step runs; the outcome is that of the post step. */
  killAt?: string
}

/** Runs the action once for each of the inputs, one run after the other; the outcome is that of the last one. */
async function run(runs: [Inputs, ...Inputs[]], options: Options = {}): Promise<ScenarioRun> {
  const cwd = makeTempFolder('scenario-')
  // The mode of a file is a part of the source hash.
  for (const [name, text] of Object.entries({ ...SOURCE, ...options.files })) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true, mode: 0o755 })
    writeFileSync(join(cwd, name), text)
    chmodSync(join(cwd, name), 0o644)
  }
  const docker = createFakeDocker(options.docker)
  onEnd(docker.remove)

  const requests: ReceivedRequest[] = []
  let seen = 0
  const takeDockerCalls = () => {
    const calls = docker.calls()
    for (const call of calls.slice(seen)) requests.push(dockerRequest(call))
    seen = calls.length
    return calls
  }
  const ecr = await startFakeEcr({
    beforeAnswer(fake) {
      for (const call of takeDockerCalls()) {
        const [, name = '', tag = ''] = /^[^/]+\/(.+):([^:]+)$/.exec(getPushedReference(call) ?? '') ?? []
        if (call.exitCode === 0) fake.repositories.get(name)?.tags.set(tag, PUSHED)
      }
      const call = fake.calls.at(-1)
      if (call !== undefined) requests.push(replaceDays(awsRequest(call)))
    },
    ...(options.ecr === undefined ? {} : { instead: options.ecr }),
  })
  options.prepare?.(ecr)
  const issuer = await startOidcIssuer(({ method, path }) => {
    requests.push({ call: `${method} ${path}`, isRead: false })
  })
  const { cancelAt, killAt } = options
  const temp = makeTempFolder('scenario-')
  const env = { ...ecr.env, ...docker.env, RUNNER_TEMP: temp }
  const push = async (inputs: Inputs, job: StepOptions = {}) => {
    const outcome = await runBlackBox('push-image', {
      cwd,
      inputs: { repository: 'team/app', tags: '1.0\nlatest', ...inputs },
      env: { ...ecr.env, ...docker.env, ...(options.hasToken ? issuer.env : {}), ...options.env },
      killAfterMs: KILL_AFTER_MS,
      ...(cancelAt === undefined
        ? {}
        : { onStart: cancelWhen(() => cancelAt(docker.calls().map(({ argv }) => argv[0] ?? ''))) }),
      ...job,
    })
    takeDockerCalls()
    return outcome
  }
  let outcome = await push(runs[0], killAt === undefined ? {} : { env, onStart: killWhenCalled(docker, killAt) })
  for (const inputs of runs.slice(1)) outcome = await push(inputs)
  if (killAt !== undefined) {
    process.kill(docker.calls(killAt)[0]?.pid ?? 0)
    outcome = await push(runs[0], { env, phase: 'post', state: outcome.state })
    for (const name of readdirSync(temp)) requests.push({ call: `left behind: ${name}`, isRead: false })
  }
  return {
    outcome,
    requests: sortLookups(requests),
    secrets: [PASSWORD, Buffer.from(`AWS:${PASSWORD}`).toString('base64'), ...(options.secrets ?? [])],
    ...(options.rejectedInputs === undefined ? {} : { rejectedInputs: options.rejectedInputs }),
  }
}

const DAY_MS = 86_400_000

const DATED_TAG = /(source-[\da-f]{20})-(\d{4})(\d{2})(\d{2})\b/g
const parseDay = ([year, month, day]: (string | undefined)[]) => Date.parse(`${year}-${month}-${day}`) / DAY_MS

/** Replaces the days in the tags of sources by their distance from the latest one, which is the same every day. */
function replaceDays(request: ReceivedRequest): ReceivedRequest {
  const text = JSON.stringify(request)
  const latest = Math.max(...[...text.matchAll(DATED_TAG)].map(([, , ...date]) => parseDay(date)))
  return JSON.parse(
    text.replace(
      DATED_TAG,
      (_tag, source: string, ...date: string[]) => `${source}-${latest - parseDay(date)} days ago`,
    ),
  )
}

/** Kills the step without a signal that it could handle. */
const killWhenCalled =
  (docker: FakeDocker, command: string): NonNullable<StepOptions['onStart']> =>
  child => {
    const timer = setInterval(() => {
      if (docker.calls(command).length === 0) return
      clearInterval(timer)
      child.kill('SIGKILL')
    }, 20)
  }

/** All tags are looked up at the same time, so these requests arrive in any order. */
function sortLookups(requests: ReceivedRequest[]): ReceivedRequest[] {
  const sorted = [...requests]
  const key = ({ parameters }: ReceivedRequest) => JSON.stringify(parameters)
  for (let start = 0; start < sorted.length; start += 1) {
    let end = start
    while (sorted[end]?.call === 'BatchGetImage') end += 1
    const lookups = sorted.slice(start, end).sort((a, b) => (key(a) < key(b) ? -1 : 1))
    sorted.splice(start, lookups.length, ...lookups)
    start = end
  }
  return sorted
}

const SOURCE = { Dockerfile: 'FROM scratch\nCOPY . /app\n', 'app.txt': 'first' }

const WRITES = ['build', 'buildx build', 'push', 'login', 'tag']

const dockerRequest = ({ argv, stdin, buildKit }: DockerCall): ReceivedRequest => ({
  // The name of the folder is random.
  call: `docker ${argv.join(' ').replace(/docker-config-\w+/, 'docker-config')}`,
  parameters: { stdin: stdin === '' ? undefined : stdin, buildKit },
  isRead: !WRITES.some(command => argv.join(' ').startsWith(`${command} `)),
})

const BAD = {
  repository: 'Team App',
  tags: 'a b\nsource-1',
  context: 'nowhere',
  'build-args': '=x',
  'build-secrets': 'id=ca,src=nowhere.pem',
  labels: 'x',
  registry: 'https://localhost/x',
  'mutability-exclusions': 'a*b*c*',
  'keep-images': '0',
  'repository-tags': 'aws:x: 1',
  'repository-policy': 'nowhere.json',
  'encryption-type': 'none',
  'kms-key-id': 'a b',
  'scan-gate': 'low',
  'fixable-only': 'yes',
  'scan-timeout-minutes': '0',
  'timeout-minutes': '0',
  'aws-region': 'Ireland',
}

const KMS = { encryption: { encryptionType: 'KMS', kmsKey: 'arn:aws:kms:eu-west-1:123456789012:key/x' } }
const SETTINGS = {
  'keep-images': '30',
  'repository-tags': 'team: data',
  'repository-policy': 'policy.json',
  'encryption-type': 'KMS',
  'kms-key-id': 'alias/images',
}
const POLICY = { 'policy.json': '{"Statement":[{"Effect":"Allow","Principal":"*","Action":"ecr:BatchGetImage"}]}' }

const OTHER = createImage('{"schemaVersion":2,"other":true}')

compareWithRecording(import.meta.dirname, {
  'a new source is built, pushed and tagged in a new repository': () => run([{}]),

  'an unchanged source is neither built nor pushed': () => run([{}, {}]),

  'an unchanged source gets its new tags': () => run([{}, { tags: '1.0\n2.0' }]),

  'skip-unchanged: false builds and pushes, and the same image is no change': () =>
    run([{}, { 'skip-unchanged': 'false' }]),

  'a plan of a new repository changes nothing': () => run([{ mode: 'plan' }]),

  'a plan names the tags that would move': () =>
    run([{ mode: 'plan', 'scan-on-push': 'true' }], {
      prepare: ecr => ecr.add('team/app', { tags: new Map([['latest', OTHER]]) }),
    }),

  'every input of the build reaches docker': () =>
    run(
      [
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
          'immutable-tags': 'true',
          'scan-on-push': 'false',
        },
      ],
      {
        files: { 'src/app.txt': 'first', 'other.Dockerfile': 'FROM scratch AS app\n', 'ca.pem': 'secret-certificate' },
        env: { TOKEN: 'token-for-tests', FROM_ENV: 'x' },
        secrets: ['token-for-tests', 'secret-certificate'],
      },
    ),

  'a builder outside the engine pushes an image for several platforms': () =>
    run(
      [
        {
          platforms: 'linux/amd64,linux/arm64',
          'build-args': 'KEY: |\n  one\n  two',
          'build-contexts': `docs=docs\nbase=docker-image://base.invalid/alpine@sha256:${'1'.repeat(64)}`,
          'add-hosts': 'db.test:10.0.0.1',
          'registry-cache': 'cache',
          provenance: 'max',
          sbom: 'true',
        },
      ],
      { docker: createBuildxReplies('docker-container'), files: { 'docs/a.md': 'a', '.dockerignore': 'docs' } },
    ),

  'an image of the engine is pushed without a build': () => run([{ image: 'app:dev' }]),

  'a role is assumed with the token of the job, in the given Region': () =>
    run(
      [
        {
          'aws-region': 'eu-central-1',
          'role-to-assume': 'arn:aws:iam::123456789012:role/deploy',
          'role-session-name': 'a-session',
          'role-duration-seconds': '900',
          audience: 'an-audience',
        },
      ],
      { hasToken: true, secrets: ['token-of-the-job'] },
    ),

  'all bad inputs are reported before the first request': () => run([BAD], { rejectedInputs: Object.keys(BAD) }),

  'a failed build names its step, and text of a service is escaped': () =>
    run([{}], {
      docker: {
        build: [
          {
            exitCode: 1,
            stdout: '::set-output name=x::y\n\u001b[31m##[error]x\n',
            stderr:
              '#5 [2/3] RUN make\n#5 0.2 ::stop-commands::x\n#5 ERROR: process "make" did not complete: exit code: 2\n',
          },
        ],
      },
    }),

  'a denied push is not repeated': () =>
    run([{}], {
      docker: {
        push: [
          {
            exitCode: 1,
            stderr: 'denied: User: x is not authorized to perform: ecr:InitiateLayerUpload on resource: x',
          },
        ],
      },
    }),

  'a denied ECR call is one error': () =>
    run([{}], {
      ecr: { BatchGetImage: () => awsError('AccessDeniedException', 'User: x is not authorized') },
      prepare: ecr => ecr.add('team/app'),
    }),

  'a broken upload, an expired login, throttling and server errors are waited out': () => {
    let refusals = 2
    return run([{}], {
      docker: {
        push: [
          { exitCode: 1, stderr: 'write: broken pipe' },
          { exitCode: 1, stderr: 'denied: Your authorization token has expired. Reauthenticate and try again.' },
          { stdout: `x: digest: ${PUSHED.digest} size: 1` },
        ],
      },
      ecr: {
        CreateRepository: (_call, usual) =>
          refusals-- > 0 ? awsError('ThrottlingException', 'Rate exceeded') : usual(),
        GetAuthorizationToken: (_call, usual) => (refusals-- > -2 ? { status: 500, body: {} } : usual()),
      },
    })
  },

  'an immutable tag of another image is an error, and no tag is set': () =>
    run([{}], {
      prepare: ecr => ecr.add('team/app', { mutability: 'IMMUTABLE', tags: new Map([['latest', OTHER]]) }),
    }),

  'a tag that is excluded from immutability moves, and the filters are changed': () =>
    run([{ 'mutability-exclusions': 'latest\ndev-*' }], {
      prepare: ecr =>
        ecr.add('team/app', {
          mutability: 'IMMUTABLE_WITH_EXCLUSION',
          exclusions: ['latest'],
          tags: new Map([['latest', OTHER]]),
        }),
    }),

  'a new repository gets all settings': () => run([SETTINGS], { files: POLICY }),

  'the settings of an existing repository are read, and those that differ are changed': () =>
    run([SETTINGS], { files: POLICY, prepare: ecr => ecr.add('team/app', KMS) }),

  'a plan reads the settings and changes none': () =>
    run([{ ...SETTINGS, mode: 'plan' }], { files: POLICY, prepare: ecr => ecr.add('team/app', KMS) }),

  'settings that are not possible are reported together, and nothing is changed': () =>
    run([{ ...SETTINGS, 'immutable-tags': 'true' }], {
      files: POLICY,
      prepare: ecr =>
        ecr.add('team/app', {
          lifecyclePolicy: '{"rules":[{"rulePriority":1,"selection":{"tagStatus":"any"}}]}',
        }),
    }),

  'findings fail the gate: the image is pushed, and no tag is put': () =>
    run([{ 'scan-gate': 'high' }], {
      prepare: ecr =>
        ecr
          .add('team/app')
          .scans.replies.set(PUSHED.digest, [{ status: 'COMPLETE', findings: [basicFinding('HIGH', 'CVE-1')] }]),
    }),

  'a scan is started and waited for, and its findings of other severities pass': () =>
    run([{ 'scan-gate': 'critical' }], {
      prepare: ecr => {
        ecr.add('team/app').scans.afterStart = [{ status: 'COMPLETE', findings: [basicFinding('HIGH', 'CVE-1')] }]
      },
    }),

  'a plan reads the findings and starts no scan': () =>
    run([{}, { 'scan-gate': 'high', mode: 'plan' }], { prepare: ecr => ecr.add('team/app') }),

  'the post step removes the login of a killed step': () =>
    run([{}], { docker: { push: [{ hang: true }] }, killAt: 'push' }),

  'a cancelled job ends docker': () =>
    run([{}], { docker: { build: [{ hang: true }] }, cancelAt: commands => commands.includes('build') }),
})
