import { parse, stringify } from 'yaml'
import { ActionError } from '../actions/shared/errors.ts'

/** The jobs of a workflow to run: from one job on, or one alone. Neither means all. */
export interface JobSelection {
  from?: string | undefined
  only?: string | undefined
}

/** The outputs of each step with an id, by job. */
export type JobOutputs = Record<string, Record<string, Record<string, string>>>

interface Job {
  needs?: string | string[]
  steps?: { id?: string }[]
  outputs?: Record<string, string>
  'runs-on'?: string
}
interface Workflow {
  jobs: Record<string, Job>
}

/** The name of the step that stands for a step of an earlier run. */
export const REUSED_STEP = 'outputs of an earlier run'

/** The jobs that run, and those whose outputs they need from an earlier run. */
export interface JobPlan {
  run: string[]
  reuse: string[]
}

export const readWorkflow = (text: string): Workflow => parse(text) as Workflow

/** Selects the jobs of a workflow; a job that it does not have is an error that lists those it has. */
export function planJobs({ jobs }: Workflow, { from, only }: JobSelection): JobPlan {
  const names = Object.keys(jobs)
  const first = from ?? only
  if (first === undefined) return { run: names, reuse: [] }
  if (!names.includes(first)) {
    throw new ActionError(`The workflow has no job "${first}"`, { hint: `Its jobs: ${names.join(', ')}.` })
  }
  const needsOf = (name: string): string[] => {
    const direct = [jobs[name]?.needs ?? []].flat()
    return [...direct, ...direct.flatMap(needsOf)]
  }
  const run = only === undefined ? names.filter(name => name === first || needsOf(name).includes(first)) : [first]
  const needed = run.flatMap(needsOf)
  return { run, reuse: names.filter(name => needed.includes(name) && !run.includes(name)) }
}

/** The ids of the steps whose outputs an earlier run must have left. */
export const stepIds = (job: Job | undefined): string[] => (job?.steps ?? []).flatMap(({ id }) => id ?? [])

/**
 * The workflow with only the planned jobs. A job that is not run again writes the outputs of its steps from files, so
 * that the job's own expressions give the same outputs as before.
 */
export function reduceWorkflow(
  workflow: Workflow,
  { run, reuse }: JobPlan,
  outputFile: (job: string, step: string) => string,
): string {
  const reused = (name: string): Job => {
    const { needs, outputs } = workflow.jobs[name] ?? {}
    const steps = stepIds(workflow.jobs[name]).map(id => ({
      id,
      name: REUSED_STEP,
      run: `cat '${outputFile(name, id)}' >> "$GITHUB_OUTPUT"`,
    }))
    return {
      ...(needs === undefined ? {} : { needs: [needs].flat().filter(need => reuse.includes(need)) }),
      ...(outputs === undefined ? {} : { outputs }),
      'runs-on': 'ubuntu-latest',
      steps: steps.length === 0 ? [{ name: REUSED_STEP, run: 'true' }] : steps,
    } as Job
  }
  const jobs = Object.entries(workflow.jobs).flatMap(([name, job]) => {
    if (run.includes(name)) return [[name, job]]
    return reuse.includes(name) ? [[name, reused(name)]] : []
  })
  return stringify({ ...workflow, jobs: Object.fromEntries(jobs) }, { lineWidth: 0 })
}

/** Outputs in the form of a GITHUB_OUTPUT file; the delimiter must be in none of them. */
export const formatOutputs = (outputs: Record<string, string>, delimiter: string): string =>
  Object.entries(outputs)
    .map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`)
    .join('')
