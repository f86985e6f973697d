import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ActionError } from '../actions/shared/errors.ts'
import { duration } from '../actions/shared/wait.ts'
import { bold, dim, green, red, yellow } from './console.ts'

/** One line of act's JSON log, as far as it is used here. */
export interface WorkflowEvent {
  msg?: string
  job?: string
  jobID?: string
  step?: string
  stepID?: string[]
  stage?: string
  stepResult?: string
  executionTime?: number
  raw_output?: boolean
  command?: string
  name?: string
  arg?: string
  content?: string
  level?: string
}

/** One step of a job that has begun. */
export interface Step {
  job: string
  id: string
  name: string
  startedAt: number
  seconds?: number
  result?: string
  outputs: Record<string, string>
  errors: string[]
  tail: string[]
}

const HEARTBEAT_MS = 15_000
const TAIL_LINES = 15
const QUOTED_LINES = 8

/** Follows a workflow from act's events: prints progress, keeps a log, the outputs, the errors and the summaries. */
export class WorkflowReport {
  readonly steps: Step[] = []
  /** What act itself said last, for a failure outside any step. */
  private said = ''
  private failedRun = false
  private beat = Date.now()
  readonly log: string
  private readonly summaries: string

  constructor(log: string, summaries: string) {
    this.log = log
    this.summaries = summaries
    writeFileSync(log, '')
  }

  /** The first step that failed; a run that failed outside any step gives one named after the workflow's runner. */
  get failed(): Step | undefined {
    const step = this.steps.find(({ result }) => result === 'failure')
    if (step !== undefined || !this.failedRun) return step
    return { job: 'workflow', id: 'workflow', name: 'act', startedAt: 0, outputs: {}, errors: [this.said], tail: [] }
  }

  step(id: string): Step | undefined {
    return this.steps.find(step => step.id === id)
  }

  add(event: WorkflowEvent): void {
    const text = (event.msg ?? '').trimEnd()
    // Only the message: the raw line of a mask command holds the very secret.
    if (text !== '') appendFileSync(this.log, `${event.jobID ?? ''} ${event.step ?? ''} | ${text}\n`)
    if (event.stage !== 'Main' || event.stepID === undefined) {
      if (event.level === 'error' || /^Error: /.test(text)) this.said = text
      return
    }
    const step = this.find(event)
    // What the step printed, and what act says of it when it could not even begin.
    const isOutput = event.raw_output || (event.level === 'error' && event.command === undefined)
    if (isOutput) step.tail = [...step.tail, text].slice(-TAIL_LINES)
    if (event.command === 'set-output' && event.name !== undefined) step.outputs[event.name] = event.arg ?? ''
    const error = annotationOf('error', event)
    if (error !== undefined) step.errors.push(error)
    const warning = annotationOf('warning', event)
    if (warning !== undefined) this.print(`${yellow('!')} ${label(step)}  ${warning.replaceAll('\n', '\n  ')}`)
    if (event.command === 'summary') this.summarise(step, event.content ?? '')
    if (event.stepResult !== undefined) this.end(step, event)
  }

  /** Says what is still at work, every now and then. */
  heartbeat(): void {
    if (Date.now() - this.beat < HEARTBEAT_MS) return
    for (const step of this.steps.filter(isShown)) {
      if (step.result !== undefined) continue
      const last = step.tail.findLast(line => line.trim() !== '')?.slice(0, 100) ?? ''
      this.print(`${dim('…')} ${label(step)} ${dim(`${duration(Date.now() - step.startedAt)}  ${last}`)}`)
    }
  }

  finish(exitCode: number): void {
    this.failedRun = exitCode !== 0
  }

  private find({ jobID = '', stepID = [], step: name = '' }: WorkflowEvent): Step {
    const id = stepID.join('.')
    const known = this.steps.find(step => step.job === jobID && step.id === id)
    if (known !== undefined) return known
    const step: Step = { job: jobID, id, name, startedAt: Date.now(), outputs: {}, errors: [], tail: [] }
    this.steps.push(step)
    if (isShown(step)) this.print(`${dim('▸')} ${label(step)}`)
    return step
  }

  private end(step: Step, { stepResult, executionTime = 0 }: WorkflowEvent): void {
    step.result = stepResult ?? 'unknown'
    step.seconds = executionTime / 1e9
    if (step.result === 'failure') {
      this.print(`${red('✗')} ${label(step)} ${dim(duration(executionTime / 1e6))}`)
    } else if (isShown(step)) {
      this.print(`${green('✓')} ${label(step)} ${dim(duration(executionTime / 1e6))}`)
    }
  }

  private summarise(step: Step, content: string): void {
    appendFileSync(join(this.summaries, `${step.job}.md`), `${content}\n`)
  }

  private print(line: string): void {
    this.beat = Date.now()
    console.log(line)
  }
}

// act takes a second "::" in the message for the end of the command, so its own fields cannot be trusted; the message
// is also the only field that it masks.
function annotationOf(kind: 'error' | 'warning', { command, msg = '' }: WorkflowEvent): string | undefined {
  if (command === undefined || !command.startsWith(kind)) return undefined
  const text = new RegExp(`::${kind}(?: [^:]*)?::(.*)`, 's').exec(msg)?.[1]?.trimEnd()
  return text?.replace(/%0D/g, '').replace(/%0A/g, '\n').replace(/%25/g, '%')
}

/** The failure of a run: the failed step with its errors or last lines, and the path of the log. */
export function failureOf({ failed, log }: WorkflowReport): ActionError | undefined {
  if (failed === undefined) return undefined
  const { job, name, errors, tail } = failed
  const said = errors.length > 0 ? errors : tail.slice(-QUOTED_LINES)
  return new ActionError(`${job}, step ${name}, failed`, { cause: said.join('\n  '), hint: `See ${log}` })
}

/** Whether a step is one that people care about: not the check-out before the work. */
export const isShown = (step: Step) => !step.name.startsWith('actions/checkout')
const label = (step: Step) => `${step.job} ${bold(step.name)}`
