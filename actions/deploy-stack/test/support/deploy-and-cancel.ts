import type { Outcome } from '../../../shared/testing/runner-step.ts'
import type { FakeCloudFormation, Scenario } from './fake-cloudformation.ts'
import { account, deploy, INLINE } from './run-deploy.ts'

/** When a job is cancelled: at the nth call of an operation, so many milliseconds later. */
export interface CancelAt {
  operation: string
  nth?: number
  afterMs?: number
}

/** Runs the action and cancels its job. */
export async function deployAndCancel(
  scenario: Scenario,
  inputs: Record<string, string>,
  { operation, nth = 2, afterMs = 0 }: CancelAt,
): Promise<Outcome & { aws: FakeCloudFormation; msAfterCancel: number }> {
  let job: { kill(signal: 'SIGINT'): boolean } | undefined
  let cancelledAt = Number.NaN
  const cancel = () => {
    cancelledAt = performance.now()
    job?.kill('SIGINT')
  }
  const fault = scenario.faults?.[operation]
  const faults: Scenario['faults'] = {
    ...scenario.faults,
    [operation]: (count, call) => {
      // On a virtual clock the action does not wait.
      if (count === nth && (afterMs === 0 || INLINE)) cancel()
      else if (count === nth) setTimeout(cancel, afterMs)
      return fault?.(count, call)
    },
  }
  const aws = await account({ ...scenario, faults })
  const outcome = await deploy(aws, inputs, { onStart: process => (job = process) })
  if (Number.isNaN(cancelledAt)) throw new Error(`The job was not cancelled: ${operation} was not called ${nth} times`)
  return { aws, ...outcome, msAfterCancel: performance.now() - cancelledAt }
}
