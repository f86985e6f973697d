import { expect, it } from '@jest/globals'
import { Deadline } from '../../../shared/deadline.ts'
import { fakeClock } from '../../../shared/testing/clock.ts'
import type { DockerClient } from './cli.ts'
import { pushImage } from './push.ts'
import { parsePushError } from './push-error.ts'

const DIGEST = `sha256:${'1'.repeat(64)}`
const log = { info: () => undefined, warning: () => undefined }

const push = (...outputs: string[]) => pushWith({ isTaken: false }, ...outputs)

/** Pushes with a docker that prints these outputs one after the other, the last one repeatedly. */
function pushWith({ isTaken }: { isTaken: boolean }, ...outputs: string[]) {
  const clock = fakeClock()
  const calls: string[][] = []
  const docker: DockerClient = {
    async run(args) {
      calls.push(args)
      const lines = (outputs.length > 1 ? outputs.shift() : outputs[0])?.split('\n') ?? []
      return { exitCode: lines.some(line => line.includes('digest:')) ? 0 : 1, lines }
    },
    exec: () => Promise.reject(new Error('not expected')),
  }
  let logins = 0
  const renewLogin = async () => {
    logins++
  }
  const { signal } = new AbortController()
  const deadline = Object.assign(new Deadline(1e9, { clock }), { signal })
  const result = pushImage('r/app:1', { docker, renewLogin, isTaken: async () => isTaken, log, deadline })
  return { result, clock, calls, countLogins: () => logins }
}

it('returns the digest and the number of uploaded and reused layers', async () => {
  const { result } = push(`ab: Pushed\ncd: Layer already exists\nef: Mounted from x/y\n1: digest: ${DIGEST} size: 5`)
  await expect(result).resolves.toEqual({ digest: DIGEST, uploaded: 1, reused: 2 })
})

it('retries an interrupted upload three times, with growing pauses', async () => {
  const { result, clock, calls } = push('EOF')
  await expect(result).rejects.toMatchObject({
    message: 'docker push of r/app:1 failed 4 times: EOF',
    hint: expect.stringContaining('ecr:InitiateLayerUpload'),
  })
  expect(calls).toHaveLength(4)
  expect(clock.slept).toEqual([2_000, 4_000, 8_000])
})

it('renews an expired login only once', async () => {
  const { result, countLogins } = push('401 Unauthorized')
  await expect(result).rejects.toThrow('401 Unauthorized')
  expect(countLogins()).toBe(1)
})

it('returns undefined for an immutable tag', async () => {
  await expect(push("tag invalid: The image tag 'x' already exists").result).resolves.toBeUndefined()
})

it.each([
  'unexpected status from PUT request to https://r/v2/app/manifests/1: 400 Bad Request',
  'failed commit on ref "manifest-sha256:1": unexpected status: 400 Bad Request',
])('takes a status 400 for an immutable tag only if the tag is in use: %s', async line => {
  await expect(pushWith({ isTaken: true }, line).result).resolves.toBeUndefined()
  await expect(pushWith({ isTaken: false }, line).result).rejects.toMatchObject({
    message: `docker push of r/app:1 failed: ${line}`,
    hint: undefined,
  })
})

it('logs in once more after a status 403, which an expired password and a missing permission cause', async () => {
  const line = 'unexpected status from HEAD request to https://r/v2/app/blobs/sha256:1: 403 Forbidden'
  const renewed = push(line, `1: digest: ${DIGEST} size: 5`)
  await expect(renewed.result).resolves.toMatchObject({ digest: DIGEST })
  expect(renewed.countLogins()).toBe(1)
  const denied = push(line)
  await expect(denied.result).rejects.toMatchObject({ hint: expect.stringContaining('Grant the role') })
  expect(denied.countLogins()).toBe(1)
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
  ['write tcp 10.0.0.1:1->10.0.0.2:443: write: connection reset by peer', 'interrupted', undefined],
  ['received unexpected HTTP status: 503 Service Unavailable', 'interrupted', undefined],
  ['toomanyrequests: Rate exceeded', 'interrupted', undefined],
  ['unexpected status from POST request to https://r/v2/app/blobs/uploads/: 403 Forbidden', 'forbidden', undefined],
  ['unexpected status from HEAD request to https://r/v2/app/blobs/sha256:1: 401 Unauthorized', 'expired', undefined],
  ['unexpected status from PUT request to https://r/v2/app/manifests/1: 400 Bad Request', 'rejected', undefined],
])('reads %j as %s', (line, kind, permission) => {
  expect(parsePushError(['The push refers to repository [r/app]', 'ab: Preparing', line])).toEqual({
    kind,
    message: line,
    permission,
  })
})
