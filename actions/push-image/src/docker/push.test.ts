import { expect, it } from '@jest/globals'
import { fakeClock } from '../../../shared/testing/clock.ts'
import type { Docker } from './cli.ts'
import { push } from './push.ts'
import { failureOf } from './push-error.ts'

const DIGEST = `sha256:${'1'.repeat(64)}`
const log = { info: () => undefined, warning: () => undefined, group: <T>(_: string, work: () => Promise<T>) => work() }

function pushing(...said: string[]) {
  const clock = fakeClock()
  const calls: string[][] = []
  const docker: Docker = async args => {
    calls.push(args)
    const lines = (said.length > 1 ? said.shift() : said[0])?.split('\n') ?? []
    return { exitCode: lines.some(line => line.includes('digest:')) ? 0 : 1, stdout: '', stderr: '', lines }
  }
  let logins = 0
  const renewLogin = async () => {
    logins++
  }
  const patience = { deadline: 1e9, clock, signal: new AbortController().signal }
  const result = push(docker, 'r/app:1', { renewLogin, log, patience })
  return { result, clock, calls, logins: () => logins }
}

it('tells the digest, and how many layers went up', async () => {
  const { result } = pushing(`ab: Pushed\ncd: Layer already exists\nef: Mounted from x/y\n1: digest: ${DIGEST} size: 5`)
  await expect(result).resolves.toEqual({ digest: DIGEST, uploaded: 1, reused: 2 })
})

it('tries a broken connection four times, with growing pauses, and then says what it may be', async () => {
  const { result, clock, calls } = pushing('EOF')
  await expect(result).rejects.toMatchObject({
    message: 'docker push of r/app:1 failed 4 times: EOF',
    hint: expect.stringContaining('ecr:InitiateLayerUpload'),
  })
  expect(calls).toHaveLength(4)
  expect(clock.slept).toEqual([2_000, 4_000, 8_000])
})

it('renews an expired login once only', async () => {
  const { result, logins } = pushing('401 Unauthorized')
  await expect(result).rejects.toThrow('401 Unauthorized')
  expect(logins()).toBe(1)
})

it('leaves an immutable tag to the caller', async () => {
  await expect(pushing("tag invalid: The image tag 'x' already exists").result).resolves.toBeUndefined()
})

it.each([
  ['denied: Your authorization token has expired. Reauthenticate and try again.', 'expired', undefined],
  ['no basic auth credentials', 'expired', undefined],
  ['unauthorized: authentication required', 'expired', undefined],
  ['denied: User: x is not authorized to perform: ecr:PutImage on resource: y', 'denied', 'ecr:PutImage'],
  ['error parsing HTTP 403 response body: 403 Forbidden', 'denied', undefined],
  [
    "tag invalid: The image tag 'a' already exists in the 'b' repository and cannot be overwritten",
    'immutable',
    undefined,
  ],
  ["name unknown: The repository with name 'a' does not exist", 'missing', undefined],
  ['write tcp 10.0.0.1:1->10.0.0.2:443: write: connection reset by peer', 'cut', undefined],
  ['received unexpected HTTP status: 503 Service Unavailable', 'cut', undefined],
  ['toomanyrequests: Rate exceeded', 'cut', undefined],
])('takes %j as %s', (line, kind, permission) => {
  expect(failureOf(['The push refers to repository [r/app]', 'ab: Preparing', line])).toEqual({
    kind,
    said: line,
    permission,
  })
})
