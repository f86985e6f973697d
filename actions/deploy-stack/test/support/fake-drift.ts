import type { Call } from '../../../shared/testing/fake-aws.ts'
import type { Reply } from '../../../shared/testing/loopback-server.ts'
import { STACK_ID } from './fake-events.ts'
import { reply, type Xml } from './query-xml.ts'

/** The result of a drift detection, which is in progress at first. */
export interface FakeDrift {
  detection?: string
  reason?: string
  status?: string
  resources?: { [name: string]: Xml }[]
}

/** The drift detection of a fake account. */
export function driftAnswers({
  detection = 'DETECTION_COMPLETE',
  reason,
  status = 'IN_SYNC',
  resources = [],
}: FakeDrift = {}): Record<string, (call: Call) => Reply> {
  let polls = 0
  return {
    DetectStackDrift: () => reply('DetectStackDrift', { StackDriftDetectionId: 'detection-1' }),
    DescribeStackDriftDetectionStatus: () => {
      const done = polls++ > 0
      return reply('DescribeStackDriftDetectionStatus', {
        StackId: STACK_ID,
        StackDriftDetectionId: 'detection-1',
        DetectionStatus: done ? detection : 'DETECTION_IN_PROGRESS',
        ...(done ? { StackDriftStatus: status, DetectionStatusReason: reason } : {}),
        Timestamp: new Date(0),
      })
    },
    DescribeStackResourceDrifts: ({ input }) => {
      // Pages of two, so that the token must be followed.
      const from = Number(input.NextToken ?? 0)
      const NextToken = from + 2 < resources.length ? `${from + 2}` : undefined
      return reply('DescribeStackResourceDrifts', { StackResourceDrifts: resources.slice(from, from + 2), NextToken })
    },
  }
}
