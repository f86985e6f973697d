import { CloudFormationClient } from '@aws-sdk/client-cloudformation'
import { afterEach } from '@jest/globals'
import { Deadline } from '../../../shared/deadline.ts'
import { fakeClock } from '../../../shared/testing/clock.ts'
import { type Call, type FakeAws, fakeAws } from '../../../shared/testing/fake-aws.ts'
import type { Reply } from '../../../shared/testing/loopback-server.ts'
import '../../../shared/testing/node-error-instanceof.ts'
import { CloudFormation } from '../../src/cloudformation/client.ts'

/** What an operation answers: the same always, or by its call and how many there were, from 1. */
export type Answer = Reply | ((call: Call, nth: number) => Reply)

export interface Service {
  aws: FakeAws
  api: CloudFormation
  clock: ReturnType<typeof fakeClock>
}

/** One answer to the first call, and another to the calls after it. */
export const first =
  (answer: Answer, afterwards: Answer): Answer =>
  (call, nth) => {
    const given = nth === 1 ? answer : afterwards
    return typeof given === 'function' ? given(call, nth) : given
  }

const open: FakeAws[] = []

/** A fake CloudFormation with these replies, and the action's client for it with a deadline of a minute on a virtual clock. */
export async function service(answers: Record<string, Answer>, signal?: AbortSignal): Promise<Service> {
  const counts = new Map<string, number>()
  const answer = (name: string, given: Answer) => (call: Call) => {
    const nth = (counts.get(name) ?? 0) + 1
    counts.set(name, nth)
    return typeof given === 'function' ? given(call, nth) : given
  }
  const aws = await fakeAws(
    Object.fromEntries(Object.entries(answers).map(([name, given]) => [name, answer(name, given)])),
  )
  open.push(aws)
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret-for-tests' }
  const settings = { endpoint: aws.url, region: 'eu-west-1', credentials, maxAttempts: 1 }
  const clock = fakeClock(Date.UTC(2026, 0, 1, 12))
  const api = new CloudFormation(() => new CloudFormationClient(settings), Deadline.after(60_000, { clock, signal }))
  return { aws, api, clock }
}

/** Closes the services of a test file's tests; called once, at its top. */
export function closeServices(): void {
  afterEach(async () => {
    await Promise.all(open.splice(0).map(aws => aws.close()))
  })
}
