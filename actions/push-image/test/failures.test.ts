import { expect, it } from '@jest/globals'
import { awsError } from '../../shared/testing/fake-aws.ts'
import { PUSHED } from './support/fake-docker.ts'
import { createImage } from './support/fake-ecr.ts'
import { createScenarioForEach } from './support/scenario.ts'

const scenario = createScenarioForEach()

it('retries throttled calls and server errors of ECR', async () => {
  let refusals = 3
  await scenario.start(
    {},
    {
      BatchGetImage: (_call, usual) => (refusals-- > 0 ? awsError('ThrottlingException', 'Rate exceeded') : usual()),
      GetAuthorizationToken: (_call, usual) => (refusals-- > -3 ? { status: 500, body: {} } : usual()),
    },
  )
  expect((await scenario.push()).exitCode).toBe(0)
})

it('names the missing permission of an ECR call', async () => {
  await scenario.start({}, { BatchGetImage: () => awsError('AccessDeniedException', 'User: x is not authorized') })
  scenario.ecr.add('team/app')
  const { exitCode, errors } = await scenario.push()
  expect(exitCode).toBe(1)
  expect(errors.join()).toContain('not authorized to perform ecr:BatchGetImage')
})

it('names the missing permission of a push, and does not retry', async () => {
  const stderr =
    'denied: User: arn:aws:sts::1:assumed-role/r/s is not authorized to perform: ecr:InitiateLayerUpload on resource: x'
  await scenario.start({ push: [{ exitCode: 1, stderr }] })
  const { errors } = await scenario.push()
  expect(errors.join()).toContain('Grant the role ecr:InitiateLayerUpload')
  expect(scenario.docker.calls('push')).toHaveLength(1)
})

it('retries an interrupted upload', async () => {
  await scenario.start({
    push: [{ exitCode: 1, stderr: 'write: broken pipe' }, { stdout: `x: digest: ${PUSHED.digest} size: 1` }],
  })
  const { exitCode, log } = await scenario.push()
  expect(exitCode).toBe(0)
  expect(log).toContain('::warning::The upload was interrupted (write: broken pipe); retrying, 2 of 4.')
})

it('fails if ECR does not have the pushed image', async () => {
  const elsewhere = `sha256:${'0'.repeat(64)}`
  await scenario.start({ push: [{ stdout: `x: digest: ${elsewhere} size: 1` }] })
  const { errors } = await scenario.push()
  expect(errors.join()).toContain(`After the push, ${elsewhere} of team/app was still unknown to ECR`)
})

it('uses its own image if another run moves the tag of the source', async () => {
  const other = createImage('{"schemaVersion":2,"other":true}')
  await scenario.start(
    {},
    {
      BatchGetImage({ input }, usual) {
        const reply = usual()
        const pushed = scenario.getPushedTag() !== ''
        const [{ imageTag = '' } = {}] = input.imageIds as { imageTag?: string }[]
        return pushed && imageTag.startsWith('source-')
          ? { body: { images: [{ imageId: { imageDigest: other.digest }, imageManifest: other.manifest }] } }
          : reply
      },
    },
  )
  const { outputs } = await scenario.push()
  expect([outputs.digest, scenario.getDigest('1.0')]).toEqual([PUSHED.digest, PUSHED.digest])
})

it('shows the failed step of a build and its last lines', async () => {
  await scenario.start({
    build: [
      {
        exitCode: 1,
        stderr:
          '#5 [2/3] RUN make\n#5 0.1 compiling\n#5 0.2 ::error::no rule\n#5 ERROR: process "make" did not complete: exit code: 2\n',
      },
    ],
  })
  const { exitCode, errors, outputs, summary } = await scenario.push()
  expect(exitCode).toBe(1)
  expect(errors.join()).toContain(
    'docker build failed at [2/3] RUN make: process "make" did not complete: exit code: 2',
  )
  expect(errors.join()).toContain('  compiling\n  : :error::no rule')
  expect(summary).toContain('<b>docker build failed at')
  expect(outputs.digest).toBeUndefined()
})

it('prints no workflow commands of docker', async () => {
  await scenario.start({ build: [{ stdout: '::set-output name=x::y\n\u001b[31m::error::x\n' }] })
  const { log, errors } = await scenario.push()
  expect(errors).toEqual([])
  expect(log).toContain(': :set-output name=x::y')
  expect(log).not.toMatch(/^::set-output/m)
})

it.each([
  [
    'no engine',
    { version: [{ exitCode: 1, stdout: '{"Client":{"Version":"27.0.1"},"Server":null}', stderr: 'Cannot connect' }] },
    'The Docker engine does not answer: Cannot connect',
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
])('fails before the build with %s', async (_name, replies, message) => {
  await scenario.start(replies)
  const { exitCode, errors } = await scenario.push()
  expect(exitCode).toBe(1)
  expect(errors.join()).toContain(message)
  expect(scenario.docker.calls('build')).toEqual([])
})

it('fails without a docker on the PATH', async () => {
  await scenario.start()
  const { errors } = await scenario.push({}, { env: { PATH: scenario.folder } })
  expect(errors.join()).toContain('docker was not found on the PATH')
})
