import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatDuration } from '../actions/shared/duration.ts'
import { ActionError } from '../actions/shared/errors.ts'
import { bold, dim, green, isHeartbeatDue, liveLines, print, red, yellow } from './console.ts'
import { REUSED_STEP } from './partial-workflow.ts'
import { type LayerSizes, StepActivity } from './step-activity.ts'

/** The used fields of a line of act's JSON log. */
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

/** A started step of a job. */
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
  activity: StepActivity
}

const TAIL_LINES = 15
const QUOTED_LINES = 8

/** Follows a workflow by act's events: prints progress and keeps a log, the outputs, the errors and the summaries. */
export class WorkflowReport {
  readonly steps: Step[] = []
  /** The last error of act itself, for a failure outside any step. */
  private actError = ''
  private failedRun = false
  readonly log: string
  private readonly summaries: string
  private readonly findLayerSizes: (image: string) => Promise<LayerSizes>

  /** `findLayerSizes` looks up the layers of an image that a step pushes. */
  constructor(log: string, summaries: string, findLayerSizes: (image: string) => Promise<LayerSizes> = async () => []) {
    this.log = log
    this.summaries = summaries
    this.findLayerSizes = findLayerSizes
    writeFileSync(log, '')
  }

  /** The first failed step; for a failure outside any step, one with the name of act. */
  get failed(): Step | undefined {
    const step = this.steps.find(({ result }) => result === 'failure')
    if (step !== undefined || !this.failedRun) return step
    return { ...createStep('workflow', 'workflow', 'act'), errors: [this.actError] }
  }

  step(id: string): Step | undefined {
    return this.steps.find(step => step.id === id)
  }

  add(event: WorkflowEvent): void {
    const text = (event.msg ?? '').trimEnd()
    // Only the message, because the raw line of a mask command has the secret.
    if (text !== '') appendFileSync(this.log, `${event.jobID ?? ''} ${event.step ?? ''} | ${text}\n`)
    if (event.stage !== 'Main' || event.stepID === undefined) {
      if (event.level === 'error' || /^Error: /.test(text)) this.actError = text
      return
    }
    const step = this.find(event)
    // What the step printed, and act's own error where the step could not begin.
    const isOutput = event.raw_output || (event.level === 'error' && event.command === undefined)
    if (isOutput) this.addOutput(step, text)
    if (event.command === 'set-output' && event.name !== undefined) step.outputs[event.name] = event.arg ?? ''
    const error = readAnnotation('error', event)
    if (error !== undefined) step.errors.push(error)
    const warning = readAnnotation('warning', event)
    if (warning !== undefined) print(`${yellow('!')} ${formatLabel(step)}  ${warning.replaceAll('\n', '\n  ')}`)
    if (event.command === 'summary') this.addSummary(step, event.content ?? '')
    if (event.stepResult !== undefined) this.end(step, event)
  }

  /** In a log, prints what the running steps do, if nothing was printed for a while. */
  heartbeat(): void {
    if (!isHeartbeatDue()) return
    for (const step of this.steps.filter(isShown)) {
      if (step.result === undefined) print(`${dim('…')} ${describeRunning(step)}`)
    }
  }

  finish(exitCode: number): void {
    this.failedRun = exitCode !== 0
  }

  private find({ jobID = '', stepID = [], step: name = '' }: WorkflowEvent): Step {
    const id = stepID.join('.')
    const known = this.steps.find(step => step.job === jobID && step.id === id)
    if (known !== undefined) return known
    const step = createStep(jobID, id, name)
    this.steps.push(step)
    if (isShown(step)) {
      if (liveLines === undefined) print(`${dim('▸')} ${formatLabel(step)}`)
      else liveLines.set(jobID, () => describeRunning(step))
    }
    return step
  }

  private addOutput(step: Step, text: string): void {
    step.tail = [...step.tail, text].slice(-TAIL_LINES)
    const { activity } = step
    const before = activity.pushedImage
    activity.read(text)
    if (activity.pushedImage === undefined || activity.pushedImage === before) return
    // Without the sizes the layers are counted only.
    this.findLayerSizes(activity.pushedImage).then(
      sizes => activity.setLayerSizes(sizes),
      () => undefined,
    )
  }

  private end(step: Step, { stepResult, executionTime = 0 }: WorkflowEvent): void {
    step.result = stepResult ?? 'unknown'
    step.seconds = executionTime / 1e9
    liveLines?.remove(step.job)
    const failed = step.result === 'failure'
    if (failed || isShown(step)) {
      print(`${failed ? red('✗') : green('✓')} ${formatLabel(step)} ${dim(formatDuration(executionTime / 1e6))}`)
    }
  }

  private addSummary(step: Step, content: string): void {
    appendFileSync(join(this.summaries, `${step.job}.md`), `${content}\n`)
  }
}

// act parses a second "::" in the message as the end of the command, so its own fields are unreliable; the message is
// also the only field that it masks.
function readAnnotation(kind: 'error' | 'warning', { command, msg = '' }: WorkflowEvent): string | undefined {
  if (command === undefined || !command.startsWith(kind)) return undefined
  const text = new RegExp(`::${kind}(?: [^:]*)?::(.*)`, 's').exec(msg)?.[1]?.trimEnd()
  return text?.replace(/%0D/g, '').replace(/%0A/g, '\n').replace(/%25/g, '%')
}

/** The error of a failed run: the failed step with its errors or last lines, and the path of the log. */
export function createRunError({ failed, log }: WorkflowReport): ActionError | undefined {
  if (failed === undefined) return undefined
  const { job, name, errors, tail } = failed
  const reasons = errors.length > 0 ? errors : tail.slice(-QUOTED_LINES)
  return new ActionError(`${job}, step ${name}, failed`, { cause: reasons.join('\n  '), hint: `See ${log}` })
}

/** Whether a step is worth a line: not a checkout, and not the outputs of an earlier run. */
export const isShown = ({ name }: Step) => !name.startsWith('actions/checkout') && name !== REUSED_STEP
const formatLabel = (step: Step) => `${step.job} ${bold(step.name)}`
const describeRunning = (step: Step) =>
  `${formatLabel(step)} ${dim(`${formatDuration(Date.now() - step.startedAt)}  ${step.activity.describe()}`.trimEnd())}`
const createStep = (job: string, id: string, name: string): Step => ({
  job,
  id,
  name,
  startedAt: Date.now(),
  outputs: {},
  errors: [],
  tail: [],
  activity: new StepActivity(),
})
