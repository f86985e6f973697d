import * as core from '@actions/core'
import { SSMClient } from '@aws-sdk/client-ssm'
import { awsClientConfig } from '../../shared/aws.ts'
import { ActionError } from '../../shared/errors.ts'
import type { RunContext } from '../../shared/run-action.ts'
import { writeSummary } from '../../shared/summary.ts'
import { wantedParameters } from './desired-parameters.ts'
import { type Inputs, loadInputs } from './inputs.ts'
import { keyProblem } from './kms-key.ts'
import { output } from './outputs.ts'
import { type Step, writes } from './plan.ts'
import { planWrites } from './read-current.ts'
import { factsOf } from './result.ts'
import { openStore, type Stored, type Working } from './ssm-client.ts'
import { outcome, renderSummary } from './summary.ts'
import { confirm, type Written, writeAll } from './write-parameters.ts'

export async function run({ signal }: RunContext): Promise<void> {
  const inputs = loadInputs()
  const started = Date.now()
  const wanted = wantedParameters(inputs)
  const secrets = new Set(wanted.filter(({ type }) => type === 'SecureString').map(({ name }) => name))
  const isSecret = (name: string) => secrets.has(name)
  const working = { deadline: started + inputs.timeoutMinutes * 60_000, signal, isSecret }
  // One attempt a call: the store paces and repeats them itself, at the speed that SSM allows.
  const store = openStore(new SSMClient({ ...awsClientConfig(inputs), maxAttempts: 1 }), working)

  const { live, steps, problems } = await planWrites(store, wanted, inputs, core.warning)
  const { stored } = live
  problems.push(...(await keyProblems(steps, inputs, working)))
  if (problems.length > 0) throw new ActionError(problems.join('; '), { hint: 'Nothing was written.' })

  const written = new Map<string, Written>()
  try {
    if (inputs.mode === 'apply') {
      const writing = { store, settings: inputs, working }
      await writeAll(steps, writing, (step, what) => {
        written.set(step.wanted.name, what)
        output('changed', true)
        core.info(`${step.wanted.name}: ${outcome(step, 'apply', new Set(written.keys()))}, version ${what.version}`)
      })
      for (const [name, seen] of await confirm(written, steps, writing)) stored.set(name, seen)
    }
    const facts = factsOf(steps, stored)
    output('versions', facts.versions)
    output('arns', facts.arns)
    output('public-keys', facts.publicKeys)
    output('version-hash', facts.versionHash)
  } finally {
    // Also of a run that failed on the way: what it wrote stays written.
    await tell(steps, written, stored, inputs, Date.now() - started)
  }
}

async function keyProblems(steps: Step[], inputs: Inputs, working: Working): Promise<string[]> {
  const { kmsKeyId } = inputs
  const encrypts = steps.some(step => writes(step) && step.wanted.type === 'SecureString')
  if (kmsKeyId === undefined || !encrypts) return []
  const connect = async () => {
    const { KMSClient } = await import('@aws-sdk/client-kms')
    return new KMSClient(awsClientConfig(inputs))
  }
  const problem = await keyProblem(kmsKeyId, connect, working, core.warning)
  return problem === undefined ? [] : [`kms-key-id ${problem}`]
}

async function tell(
  steps: Step[],
  written: Map<string, Written>,
  stored: Map<string, Stored>,
  { path, mode }: Inputs,
  took: number,
): Promise<void> {
  const planned = steps.filter(writes).length
  const count = mode === 'plan' ? planned : written.size
  output('changed', count > 0)
  output('written', count)
  output('unchanged', steps.length - planned)
  const names = new Set(written.keys())
  if (mode === 'plan') for (const step of steps) core.info(`${step.wanted.name}: ${outcome(step, mode, names)}`)
  if (planned === 0) core.info(`Nothing to write: all ${steps.length} are as they should be`)
  const versions = new Map([...stored.values()].map(({ name, version }) => [name, version]))
  for (const [name, { version }] of written) versions.set(name, version)
  await writeSummary(renderSummary({ path, mode, steps, versions, written: names, took }))
}
