import type { StackEvent } from '@aws-sdk/client-cloudformation'
import type { Deadline } from '../../../shared/deadline.ts'
import { isCustomResource } from '../change-set/is-stateful.ts'
import type { LogTail } from '../services/ecs-client.ts'
import type { LambdaLogQuery } from '../services/lambda-log.ts'
import { formatLogTail } from '../services/stopped-task.ts'
import type { StackEventAtDepth } from '../stack-events/event-tree.ts'

interface Failure {
  event: StackEvent
  depth: number
  query: LambdaLogQuery
  /** Newer lines may follow until then. */
  readUntil: number
  lineCount: number
}

// CloudWatch Logs has a line some seconds after it is written.
const LOG_DELAY_MS = 5_000
const READ_INTERVAL_MS = 1_000
// The lines of a function's end come with its answer; later ones are those of the rollback.
const AFTER_FAILURE_MS = 2_000
const MAX_LOGS = 5
// A line of CloudWatch Logs can have 1 MB, as much as a summary.
const MAX_LINE = 2_000

// cfn-response: "See the details in CloudWatch Log Stream: 2026/01/01/[$LATEST]0123".
const LOG_STREAM = /CloudWatch Log Stream: (\d{4}\/\d\d\/\d\d\/[\w-]*\[[^\]\s]+\]\w+)/
const FUNCTION_ARN = /^arn:[\w-]+:lambda:([\w-]+:\d{12}):function:([\w-]+)/
const CANCELLED = /\bcancell?ed\b/i

interface Callbacks {
  readLog(query: LambdaLogQuery): Promise<LogTail>
  /** Removes the secrets of the resource from its log. */
  redact(text: string, event: StackEvent, depth: number): string
  info(line: string): void
}

/**
 * Reads the log of the Lambda function behind each custom resource that fails. A rollback can delete the function with its
 * log: so it is read at once.
 */
export class CustomResourceMonitor {
  private readonly startTimes = new Map<string, Date | undefined>()
  private readonly logs = new Map<string, string>()
  private pending: Failure[] = []
  private readonly deadline: Deadline
  private readonly callbacks: Callbacks

  constructor(deadline: Deadline, callbacks: Callbacks) {
    this.deadline = deadline
    this.callbacks = callbacks
  }

  /** Records from an event when the function was called, and whether the resource failed. */
  track({ event, depth }: StackEventAtDepth): void {
    const { ResourceType = '', ResourceStatus = '', ResourceStatusReason = '', Timestamp } = event
    if (!isCustomResource(ResourceType)) return
    if (ResourceStatus.endsWith('_IN_PROGRESS')) this.startTimes.set(keyOf(event), Timestamp)
    if (!ResourceStatus.endsWith('_FAILED') || CANCELLED.test(ResourceStatusReason)) return
    const functionName = findFunction(event)
    if (functionName === undefined || Timestamp === undefined) return
    if (this.pending.length + this.logs.size >= MAX_LOGS) return
    const from = this.startTimes.get(keyOf(event)) ?? new Date(Timestamp.getTime() - 60_000)
    const to = new Date(Timestamp.getTime() + AFTER_FAILURE_MS)
    const query = { functionName, stream: LOG_STREAM.exec(ResourceStatusReason)?.[1], from, to }
    this.pending.push({ event, depth, query, readUntil: this.deadline.clock.now() + LOG_DELAY_MS, lineCount: 0 })
  }

  /** Reads the logs of the resources that have failed lately. */
  async check(): Promise<void> {
    const { pending } = this
    this.pending = []
    for (const failure of pending) if (!(await this.read(failure))) this.pending.push(failure)
  }

  /** Reads the rest of the logs once the operation is over; a cancelled job does without. */
  async drain(): Promise<void> {
    try {
      for (await this.check(); this.pending.length > 0; await this.check()) await this.deadline.sleep(READ_INTERVAL_MS)
    } catch (error) {
      if (!this.deadline.signal?.aborted) throw error
    }
  }

  /** The log of a resource that failed, with a title. */
  findLog({ event }: { event: StackEvent }): string | undefined {
    return this.logs.get(keyOf(event))
  }

  // Whether nothing more is to be read.
  private async read(failure: Failure): Promise<boolean> {
    const { event, depth, query, readUntil } = failure
    const isLast = this.deadline.clock.now() >= readUntil || this.deadline.remaining() === 0
    const tail = await this.callbacks.readLog(query)
    const isComplete = tail.lines.length > 0 && tail.lines.length === failure.lineCount
    failure.lineCount = tail.lines.length
    if (!isLast && !isComplete && tail.problem === undefined) return false
    const problem = tail.problem ?? (tail.lines.length === 0 ? 'its log is empty' : undefined)
    const title = `Log of the function ${query.functionName}, which ${event.LogicalResourceId} calls:`
    const text = this.callbacks.redact(tail.lines.join('\n'), event, depth)
    const lines = text === '' ? [] : text.split('\n').map(shortenLine)
    const log = [title, ...formatLogTail({ lines, problem })].join('\n')
    this.logs.set(keyOf(event), log)
    this.callbacks.info(log)
    return true
  }
}

const shortenLine = (line: string): string => (line.length > MAX_LINE ? `${line.slice(0, MAX_LINE)}…` : line)

const keyOf = ({ StackId, LogicalResourceId }: StackEvent): string => `${StackId} ${LogicalResourceId}`

// A function of another account or region logs there; an SNS topic has no log.
function findFunction({ ResourceProperties = '', StackId = '' }: StackEvent): string | undefined {
  const token = /"ServiceToken"\s*:\s*"([^"]+)"/.exec(ResourceProperties)?.[1] ?? ''
  const [, account, name] = FUNCTION_ARN.exec(token) ?? []
  return account !== undefined && StackId.includes(`:${account}:`) ? name : undefined
}
