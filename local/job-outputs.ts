import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ActionError } from '../actions/shared/errors.ts'
import { formatOutputs, type JobOutputs, type JobPlan, listStepIds, type readWorkflow } from './partial-workflow.ts'
import type { ProcessId } from './processes.ts'
import type { Supervised } from './supervisor.ts'
import type { Step } from './workflow-report.ts'

type Workflow = ReturnType<typeof readWorkflow>

/** The outputs of jobs, and the process of the local AWS, which loses all resources when it ends. */
interface RecordedOutputs {
  aws: ProcessId | undefined
  jobs: JobOutputs
  /** The jobs whose last run failed. */
  failed: string[]
}

const RERUN = 'Run "npm start" without --from and --only.'
const findAwsProcess = ({ services }: Supervised) => services.find(({ name }) => name === 'aws')?.process
const getFile = ({ cloud }: Supervised) => join(cloud.folder, 'job-outputs.json')

/** Records the outputs of the jobs that succeeded, and the jobs that failed; a job that was skipped keeps its record. */
export function recordJobOutputs(state: Supervised, workflow: Workflow, run: string[], steps: Step[]): void {
  const recorded = readRecorded(state)
  for (const job of run) {
    const own = steps.filter(step => step.job === job)
    if (own.length === 0) continue
    const outputs = listStepIds(workflow.jobs[job]).map(id => [id, own.find(step => step.id === id)?.outputs] as const)
    const succeeded =
      own.every(({ result }) => result === 'success') && outputs.every(([, found]) => found !== undefined)
    recorded.failed = recorded.failed.filter(name => name !== job)
    if (succeeded) recorded.jobs[job] = Object.fromEntries(outputs) as JobOutputs[string]
    else recorded.failed.push(job)
  }
  writeFileSync(getFile(state), JSON.stringify(recorded), { mode: 0o600 })
}

/** Writes the outputs that a plan reuses to files, and returns their paths by job and step. */
export function writeReusedOutputs(
  state: Supervised,
  workflow: Workflow,
  { reuse }: JobPlan,
): (job: string, step: string) => string {
  const { jobs, failed: allFailed } = readRecorded(state)
  // What a failed job changed before it failed can differ from the outputs of its last success.
  const failed = reuse.filter(job => allFailed.includes(job))
  if (failed.length === 1) {
    throw new ActionError(`The job ${failed[0]} failed in its last run`, {
      hint: `Run "npm start -- --from ${failed[0]}".`,
    })
  }
  if (failed.length > 1) {
    throw new ActionError(`The jobs ${failed.join(', ')} failed in their last run`, { hint: RERUN })
  }
  const missing = reuse.filter(job => jobs[job] === undefined)
  if (missing.length > 0) {
    throw new ActionError(`This cloud has no outputs of ${missing.join(', ')} from an earlier run`, {
      hint: RERUN,
    })
  }
  const folder = join(state.cloud.folder, 'job-outputs')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const pathOf = (job: string, step: string) => join(folder, `${job}.${step}`)
  for (const job of reuse) {
    for (const id of listStepIds(workflow.jobs[job])) {
      writeFileSync(pathOf(job, id), formatOutputs(jobs[job]?.[id] ?? {}, `end-${randomUUID()}`), { mode: 0o600 })
    }
  }
  return pathOf
}

function readRecorded(state: Supervised): RecordedOutputs {
  const aws = findAwsProcess(state)
  const file = getFile(state)
  const recorded = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as RecordedOutputs) : undefined
  const same = recorded?.aws?.pid === aws?.pid && recorded?.aws?.started === aws?.started
  return recorded !== undefined && same ? { ...recorded, failed: recorded.failed ?? [] } : { aws, jobs: {}, failed: [] }
}
