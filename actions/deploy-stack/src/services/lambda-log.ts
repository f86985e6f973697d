import type { Deadline } from '../../../shared/deadline.ts'
import { messageOf } from '../../../shared/errors.ts'
import { readPages } from '../../../shared/pagination.ts'
import { retry } from '../../../shared/retry.ts'
import type { LogTail } from './ecs-client.ts'

/** What to read of the log of a Lambda function. */
export interface LambdaLogQuery {
  functionName: string
  /** The log stream, where it is known; otherwise all streams of the time. */
  stream: string | undefined
  from: Date
  to: Date
}

// A stack trace fits in.
const TAIL_LINES = 50
// FilterLogEvents can return empty pages.
const MAX_PAGES = 10

/** Reads the last lines that a Lambda function logged in a time; no call is retried for longer than `timeoutMs`. */
export async function readLambdaLog(
  { functionName, stream, from, to }: LambdaLogQuery,
  settings: object,
  deadline: Deadline,
  timeoutMs: number,
): Promise<LogTail> {
  const { signal } = deadline
  const sdk = await import('@aws-sdk/client-cloudwatch-logs')
  const client = new sdk.CloudWatchLogsClient(settings)
  try {
    const lines: string[] = []
    let pagesRead = 0
    const pages = readPages(
      nextToken => {
        const command = new sdk.FilterLogEventsCommand({
          logGroupName: `/aws/lambda/${functionName}`,
          ...(stream === undefined ? {} : { logStreamNames: [stream] }),
          startTime: from.getTime(),
          endTime: to.getTime(),
          ...(nextToken === undefined ? {} : { nextToken }),
        })
        const options = signal === undefined ? {} : { abortSignal: signal }
        return retry(() => client.send(command, options), deadline.withTimeout(timeoutMs))
      },
      ({ nextToken }) => nextToken,
    )
    for await (const { events = [] } of pages) {
      lines.push(...events.flatMap(({ message = '' }) => message.trimEnd().split('\n')))
      lines.splice(0, lines.length - TAIL_LINES)
      if (++pagesRead === MAX_PAGES) break
    }
    return { lines }
  } catch (error) {
    if (signal?.aborted) throw error
    return { lines: [], problem: `its log cannot be read: ${messageOf(error)}` }
  } finally {
    client.destroy()
  }
}
