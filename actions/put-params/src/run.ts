import { SSMClient } from '@aws-sdk/client-ssm'
import { awsClientConfig } from '../../shared/aws.ts'
import { Deadline } from '../../shared/deadline.ts'
import { formatDuration } from '../../shared/duration.ts'
import { ActionError } from '../../shared/errors.ts'
import { createLog } from '../../shared/log.ts'
import { formatError, type RunContext } from '../../shared/run-action.ts'
import { writeSummary } from '../../shared/summary.ts'
import { listDesiredParameters } from './inputs/desired-parameters.ts'
import { addOwnerTag } from './inputs/owner.ts'
import { type Inputs, loadInputs } from './inputs.ts'
import { output } from './outputs.ts'
import { readCopy } from './plan/copy.ts'
import { findKeyProblems } from './plan/kms-key.ts'
import { isWrite, type Step } from './plan/plan.ts'
import { deleteParameters, findLimitProblems, findUnwantedParameters } from './plan/prune.ts'
import { planWrites } from './plan/read-current.ts'
import { findMissingParameters } from './requirements/required-parameters.ts'
import { collectResult } from './result.ts'
import type { StoredParameter, WrittenParameter } from './ssm/parameter-store.ts'
import { createParameterStore } from './ssm/ssm-client.ts'
import { describeAction, describePlan, formatCounts, renderSummary } from './summary.ts'
import { writeParameters } from './write/write-parameters.ts'
import { waitForWrittenValues } from './write/written-values.ts'

const log = createLog()

export async function run({ signal, clock }: RunContext): Promise<void> {
  const inputs = loadInputs()
  const started = clock.now()
  const deadline = Deadline.after(inputs.timeoutMinutes * 60_000, { clock, signal })
  const desired = listDesiredParameters({ ...inputs, copied: await readCopy(inputs, deadline, log.warning) })
  const secrets = new Set(desired.filter(({ type }) => type === 'SecureString').map(({ name }) => name))
  // One attempt per call: the store retries at the rate that SSM allows.
  const ssm = new SSMClient({ ...awsClientConfig(inputs), maxAttempts: 1 })
  const store = createParameterStore(ssm, deadline, name => secrets.has(name))

  const settings = { ...inputs, tags: addOwnerTag(inputs) }
  const { current, steps, problems } = await planWrites(store, desired, settings, log.warning)
  const { stored } = current
  const unwanted = inputs.prune ? await findUnwantedParameters(store, inputs, desired) : []
  problems.push(...findLimitProblems(unwanted, inputs.pruneLimit))
  problems.push(...(await findKeyProblems(steps, inputs, deadline, log.warning)))
  const { region } = awsClientConfig(inputs)
  problems.push(...(await findMissingParameters(store, inputs, { desired, removed: unwanted, region }, log.warning)))
  if (problems.length > 0) throw new ActionError(problems.join('; '), { hint: 'Nothing was written.' })

  const written = new Map<string, WrittenParameter>()
  const uncertain = new Set<string>()
  const deleted = new Set<string>()
  let failure: string | undefined
  try {
    if (inputs.mode === 'apply') {
      const context = { store, settings, deadline }
      await writeParameters(steps, context, {
        onWritten(step, parameter) {
          written.set(step.desired.name, parameter)
          output('changed', true)
          const action = describeAction(step, { mode: 'apply', written, uncertain })
          log.info(`${step.desired.name}: ${action}, version ${parameter.version}`)
        },
        onUncertain: ({ desired }) => uncertain.add(desired.name),
      })
      for (const [name, parameter] of await waitForWrittenValues(written, steps, context)) stored.set(name, parameter)
      await deleteParameters(unwanted, store, name => {
        deleted.add(name)
        output('changed', true)
        log.info(`${name}: deleted`)
      })
    }
    const result = collectResult(steps, stored)
    output('versions', result.versions)
    output('arns', result.arns)
    output('public-keys', result.publicKeys)
    output('version-hash', result.versionHash)
  } catch (error) {
    failure = formatError(error)
    throw error
  } finally {
    // Also for a failed run, because its writes remain.
    const result = { steps, written, uncertain, stored, unwanted, deleted }
    await reportRun(result, inputs, clock.now() - started, failure)
  }
}

interface WriteResult {
  steps: Step[]
  written: Map<string, WrittenParameter>
  uncertain: Set<string>
  stored: Map<string, StoredParameter>
  /** What prune deletes, and what it has deleted. */
  unwanted: string[]
  deleted: Set<string>
}

async function reportRun(
  { steps, written, uncertain, stored, unwanted, deleted }: WriteResult,
  inputs: Inputs,
  elapsedMs: number,
  failure: string | undefined,
): Promise<void> {
  const { path, mode } = inputs
  const planned = steps.filter(isWrite).length
  const count = mode === 'plan' ? planned : written.size
  const deletions = mode === 'plan' ? unwanted.length : deleted.size
  output('changed', count + deletions > 0)
  output('written', count)
  output('unchanged', steps.length - planned)
  output('deleted', deletions)
  const versions = new Map([...stored.values()].map(({ name, version }) => [name, version]))
  for (const [name, { version }] of written) versions.set(name, version)
  const { region } = awsClientConfig(inputs)
  const results = { written, uncertain, unwanted, deleted, versions, failure }
  const run = { path, mode, steps, settings: inputs, region, elapsedMs, ...results }
  if (mode === 'plan') for (const step of steps) log.info(`${step.desired.name}: ${describePlan(step, run)}`)
  if (mode === 'plan') for (const name of unwanted) log.info(`${name}: delete`)
  if (planned + unwanted.length === 0) log.info(`Nothing to write: all ${steps.length} parameters are up to date`)
  else if (failure === undefined)
    log.info(`Parameters under ${path}: ${formatCounts(run)}, ${formatDuration(elapsedMs)}`)
  await writeSummary(renderSummary(run))
}
