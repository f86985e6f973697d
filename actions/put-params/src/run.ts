import { SSMClient } from '@aws-sdk/client-ssm'
import { awsClientConfig } from '../../shared/aws.ts'
import { Deadline } from '../../shared/deadline.ts'
import { formatDuration } from '../../shared/duration.ts'
import { ActionError } from '../../shared/errors.ts'
import { createLog } from '../../shared/log.ts'
import { formatError, type RunContext } from '../../shared/run-action.ts'
import { writeSummary } from '../../shared/summary.ts'
import { readCopiedParameters } from './copy.ts'
import { type GivenEntry, listDesiredParameters } from './desired-parameters.ts'
import { type Inputs, loadInputs } from './inputs.ts'
import { findKeyProblem } from './kms-key.ts'
import { output } from './outputs.ts'
import { isWrite, type Step, settingsOf } from './plan.ts'
import { planWrites } from './read-current.ts'
import { findMissingParameters } from './required-parameters.ts'
import { collectResult } from './result.ts'
import { createParameterStore, type StoredParameter } from './ssm-client.ts'
import { describeAction, formatCounts, renderSummary } from './summary.ts'
import type { WrittenParameter } from './write-context.ts'
import { waitForWrittenValues, writeParameters } from './write-parameters.ts'

const log = createLog()

export async function run({ signal, clock }: RunContext): Promise<void> {
  const inputs = loadInputs()
  const started = clock.now()
  const deadline = Deadline.after(inputs.timeoutMinutes * 60_000, { clock, signal })
  const desired = listDesiredParameters({ ...inputs, copied: await readCopy(inputs, deadline) })
  const secrets = new Set(desired.filter(({ type }) => type === 'SecureString').map(({ name }) => name))
  // One attempt per call: the store retries at the rate that SSM allows.
  const ssm = new SSMClient({ ...awsClientConfig(inputs), maxAttempts: 1 })
  const store = createParameterStore(ssm, deadline, name => secrets.has(name))

  const { current, steps, problems } = await planWrites(store, desired, inputs, log.warning)
  const { stored } = current
  problems.push(...(await findKeyProblems(steps, inputs, deadline)))
  const { region } = awsClientConfig(inputs)
  problems.push(...(await findMissingParameters(store, inputs, { desired, region }, log.warning)))
  if (problems.length > 0) throw new ActionError(problems.join('; '), { hint: 'Nothing was written.' })

  const written = new Map<string, WrittenParameter>()
  let failure: string | undefined
  try {
    if (inputs.mode === 'apply') {
      const context = { store, settings: inputs, deadline }
      await writeParameters(steps, context, (step, parameter) => {
        written.set(step.desired.name, parameter)
        output('changed', true)
        const action = describeAction(step, 'apply', new Set(written.keys()))
        log.info(`${step.desired.name}: ${action}, version ${parameter.version}`)
      })
      for (const [name, parameter] of await waitForWrittenValues(written, steps, context)) stored.set(name, parameter)
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
    await reportRun({ steps, written, stored }, inputs, clock.now() - started, failure)
  }
}

async function readCopy(inputs: Inputs, deadline: Deadline): Promise<GivenEntry[]> {
  const { copyFrom, copyFromRegion } = inputs
  if (copyFrom === undefined) return []
  const config = awsClientConfig({ ...inputs, awsRegion: copyFromRegion ?? inputs.awsRegion })
  const source = createParameterStore(new SSMClient({ ...config, maxAttempts: 1 }), deadline)
  const given = new Set(listDesiredParameters(inputs).map(({ key }) => key))
  return readCopiedParameters(source, { ...inputs, copyFrom }, given, log.warning)
}

async function findKeyProblems(steps: Step[], inputs: Inputs, deadline: Deadline): Promise<string[]> {
  const encrypted = steps.filter(step => isWrite(step) && step.desired.type === 'SecureString')
  const keys = new Set(encrypted.flatMap(({ desired }) => settingsOf(desired, inputs).kmsKeyId ?? []))
  const connect = async () => {
    const { KMSClient } = await import('@aws-sdk/client-kms')
    return new KMSClient(awsClientConfig(inputs))
  }
  const problems: string[] = []
  for (const key of keys) {
    const problem = await findKeyProblem(key, connect, deadline, log.warning)
    if (problem !== undefined) problems.push(`kms-key-id ${problem}`)
  }
  return problems
}

interface WriteResult {
  steps: Step[]
  written: Map<string, WrittenParameter>
  stored: Map<string, StoredParameter>
}

async function reportRun(
  { steps, written, stored }: WriteResult,
  inputs: Inputs,
  elapsedMs: number,
  failure: string | undefined,
): Promise<void> {
  const { path, mode } = inputs
  const planned = steps.filter(isWrite).length
  const count = mode === 'plan' ? planned : written.size
  output('changed', count > 0)
  output('written', count)
  output('unchanged', steps.length - planned)
  const names = new Set(written.keys())
  const versions = new Map([...stored.values()].map(({ name, version }) => [name, version]))
  for (const [name, { version }] of written) versions.set(name, version)
  const { region } = awsClientConfig(inputs)
  const run = { path, mode, steps, versions, written: names, region, elapsedMs, failure }
  if (mode === 'plan') for (const step of steps) log.info(`${step.desired.name}: ${describeAction(step, mode, names)}`)
  if (planned === 0) log.info(`Nothing to write: all ${steps.length} parameters are up to date`)
  else if (failure === undefined)
    log.info(`Parameters under ${path}: ${formatCounts(run)}, ${formatDuration(elapsedMs)}`)
  await writeSummary(renderSummary(run))
}
