import { ECRClient } from '@aws-sdk/client-ecr'
import { Deadline } from '../../../shared/deadline.ts'
import { fakeClock } from '../../../shared/testing/clock.ts'
import { createEcrClient, type EcrClient } from '../../src/ecr/client.ts'
import { type FakeEcr, startFakeEcr } from './fake-ecr.ts'

/** The action's client of a fake ECR, on a clock of the test. */
export interface FakeEcrConnection {
  fake: FakeEcr
  ecr: EcrClient
  deadline: Deadline & { signal: AbortSignal }
}

/** The time on the clock. */
export const NOW = new Date('2026-03-01T12:00:00Z')

export async function connectToFakeEcr(options: Parameters<typeof startFakeEcr>[0] = {}): Promise<FakeEcrConnection> {
  const fake = await startFakeEcr(options)
  const deadline = Deadline.after(60_000, { clock: fakeClock(NOW.getTime()) }).enforce()
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret-for-tests' }
  const connect = () => new ECRClient({ endpoint: fake.url, region: 'eu-west-1', credentials })
  return { fake, ecr: createEcrClient(connect, deadline), deadline }
}
