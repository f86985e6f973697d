import type { Call } from '../../../shared/testing/fake-aws.ts'
import type { Reply } from '../../../shared/testing/loopback-server.ts'
import { reply } from './query-xml.ts'

/** The stack policy of a fake account, as it is read and set. */
export function policyAnswers(first: string | undefined): Record<string, (call: Call) => Reply> {
  let policy = first
  return {
    GetStackPolicy: () => reply('GetStackPolicy', { StackPolicyBody: policy }),
    SetStackPolicy: ({ input }) => {
      policy = `${input.StackPolicyBody}`
      return reply('SetStackPolicy', {})
    },
  }
}
