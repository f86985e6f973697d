import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fakeClock } from '../../../shared/testing/clock.ts'
import { type Call, fakeAws } from '../../../shared/testing/fake-aws.ts'
import { runInProcess } from '../../../shared/testing/in-process.ts'
import type { Outcome } from '../../../shared/testing/runner-step.ts'
import { makeTempFolder } from '../../../shared/testing/temp-folder.ts'
import { type Fault, FaultInjector } from './faults.ts'
import { TEMPLATE } from './run-deploy.ts'
import { SimulatedStack, type StackScenario } from './simulated-stack.ts'

/** One run of the action against a simulated stack. */
export interface SimulationScenario extends StackScenario {
  mode: 'apply' | 'execute' | 'delete'
  onFailure: 'rollback' | 'keep' | 'delete'
  /** The input `cancel-update-on`. */
  cancelUpdateOn: string
  timeoutMinutes: number
  faults: Fault[]
  /** The value of the NoEcho parameter `Password`. */
  password?: string
}

/** The outcome of a run, and the state of the service after it. */
export interface SimulationRun {
  scenario: SimulationScenario
  outcome: Outcome
  stack: SimulatedStack
  faults: FaultInjector
}

const OPERATIONS = [
  'CancelUpdateStack',
  'CreateChangeSet',
  'DeleteChangeSet',
  'DeleteStack',
  'DescribeChangeSet',
  'DescribeEvents',
  'DescribeServices',
  'DescribeStackEvents',
  'DescribeStacks',
  'ExecuteChangeSet',
  'GetTemplate',
  'ListChangeSets',
  'ListStackResources',
  'ListTasks',
]

// A service in the template makes the action ask for the stack's resources.
const template = `${TEMPLATE}  Web: { Type: 'AWS::ECS::Service' }\n`

/** Runs the action in this process, on a virtual clock, against the simulated stack of a scenario. */
export async function simulate(scenario: SimulationScenario): Promise<SimulationRun> {
  const clock = fakeClock(Date.UTC(2026, 0, 1, 12))
  const stack = new SimulatedStack(scenario, clock)
  const faults = new FaultInjector(scenario.faults, stack)
  const answer = (call: Call) => faults.reply(call, clock.now())
  const aws = await fakeAws(Object.fromEntries(OPERATIONS.map(name => [name, answer])))
  const cwd = makeTempFolder('simulation-')
  writeFileSync(join(cwd, 'template.yml'), template)
  const inputs = {
    'stack-name': 'demo',
    mode: scenario.mode,
    'timeout-minutes': `${scenario.timeoutMinutes}`,
    ...(scenario.mode === 'delete'
      ? {}
      : { 'on-failure': scenario.onFailure, 'cancel-update-on': scenario.cancelUpdateOn }),
    ...(scenario.mode === 'apply' ? { template: 'template.yml' } : {}),
    ...(scenario.password === undefined ? {} : { parameters: `Password: ${JSON.stringify(scenario.password)}` }),
    ...(scenario.mode === 'execute' ? { 'change-set': scenario.reviewed ?? 'none' } : {}),
    ...(scenario.mode === 'delete' ? { 'confirm-delete': 'demo' } : {}),
  }
  try {
    const job = {
      cwd,
      inputs,
      env: aws.env,
      onStart(child: { kill(signal: 'SIGINT'): boolean }) {
        faults.cancel = () => child.kill('SIGINT')
      },
    }
    return { scenario, outcome: await runInProcess('deploy-stack', job, clock), stack, faults }
  } finally {
    await aws.close()
    rmSync(cwd, { recursive: true })
  }
}
