import { formatError } from '../../../shared/run-action.ts'
import { writeSummary } from '../../../shared/summary.ts'
import type { Inputs } from '../inputs.ts'
import { output } from '../outputs.ts'
import { collectOutputs, type DagResult, type DagRunProgress } from './results.ts'
import { renderSummary } from './summary.ts'

/** Collects what becomes of the DAGs for outputs and summary; nothing is decided by it. */
export class StepReport {
  readonly #mode: 'apply' | 'plan'
  readonly #results: DagResult[]
  #changed = false
  #failure: string | undefined
  readonly #refusals: string[] = []

  constructor({ mode, dagIds }: Pick<Inputs, 'mode' | 'dagIds'>) {
    this.#mode = mode
    this.#results = dagIds.map(dagId => ({ dagId, state: 'not run' }))
  }

  /** Records a state of a DAG or its run. */
  recordState(dagId: string, state: string): void {
    this.#change(dagId, { state })
  }

  /** Records a run that is being started or followed. */
  recordRun(progress: DagRunProgress, state: string): void {
    this.#change(progress.dagId, { progress, state })
  }

  /** Records that a DAG certainly was not started. */
  recordNotRun(dagId: string): void {
    this.#change(dagId, { progress: undefined, state: 'not run' })
  }

  /** Records that the step unpaused a DAG or started a run. */
  recordChange(): void {
    this.#changed = true
  }

  /** Records why the step fails. */
  recordFailure(error: unknown): void {
    this.#failure = formatError(error)
  }

  /** Records a reason for which `apply` would fail. */
  recordRefusal(reason: string): void {
    this.#refusals.push(reason)
  }

  /** Sets the outputs to what is known so far; they outlive a later failure or kill of the step. */
  setOutputs(): void {
    output('changed', this.#changed)
    const outputs = collectOutputs(this.#results)
    for (const name of Object.keys(outputs) as (keyof typeof outputs)[]) output(name, outputs[name])
  }

  async writeSummary(airflowUrl: string | undefined, elapsedMs: number): Promise<void> {
    const run = { mode: this.#mode, airflowUrl, elapsedMs, failure: this.#failure, refusals: this.#refusals }
    await writeSummary(renderSummary(run, this.#results))
  }

  #change(dagId: string, change: Partial<DagResult>): void {
    Object.assign(this.#results.find(result => result.dagId === dagId) ?? {}, change)
  }
}
