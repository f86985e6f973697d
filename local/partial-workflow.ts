import { parse, stringify } from 'yaml'
import { ActionError } from '../actions/shared/errors.ts'

/** The jobs to run: one job and those that need it, or one job only; all, if neither is set. */
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

/** The name of a step that writes the outputs of an earlier run. */
export const REUSED_STEP = 'outputs of an earlier run'

/** The jobs to run, and the jobs whose outputs of an earlier run they need. */
export interface JobPlan {
  run: string[]
  reuse: string[]
}

export const readWorkflow = (text: string): Workflow => parse(text) as Workflow

/** Selects the jobs of a workflow; an unknown job is an error that lists the jobs. */
export function planJobs({ jobs }: Workflow, { from, only }: JobSelection): JobPlan {
  const names = Object.keys(jobs)
  const first = from ?? only
  if (first === undefined) return { run: names, reuse: [] }
  if (!names.includes(first)) {
    throw new ActionError(`The workflow has no job "${first}"`, { hint: `Its jobs: ${names.join(', ')}.` })
  }
  const listNeeds = (name: string): string[] => {
    const direct = [jobs[name]?.needs ?? []].flat()
    return [...direct, ...direct.flatMap(listNeeds)]
  }
  const run = only === undefined ? names.filter(name => name === first || listNeeds(name).includes(first)) : [first]
  const needed = run.flatMap(listNeeds)
  return { run, reuse: names.filter(name => needed.includes(name) && !run.includes(name)) }
}

/** The ids of a job's steps, whose outputs are reused. */
export const listStepIds = (job: Job | undefined): string[] => (job?.steps ?? []).flatMap(({ id }) => id ?? [])

/**
 * The workflow with the planned jobs only. In a reused job, steps write the outputs of an earlier run from files, so that
 * the job's own output expressions apply.
 */
export function reduceWorkflow(
  workflow: Workflow,
  { run, reuse }: JobPlan,
  outputFile: (job: string, step: string) => string,
): string {
  const createReusedJob = (name: string): Job => {
    const { needs, outputs } = workflow.jobs[name] ?? {}
    const steps = listStepIds(workflow.jobs[name]).map(id => ({
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
    return reuse.includes(name) ? [[name, createReusedJob(name)]] : []
  })
  return stringify({ ...workflow, jobs: Object.fromEntries(jobs) }, { lineWidth: 0 })
}

/** Formats outputs for GITHUB_OUTPUT; no value must contain the delimiter. */
export const formatOutputs = (outputs: Record<string, string>, delimiter: string): string =>
  Object.entries(outputs)
    .map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`)
    .join('')
