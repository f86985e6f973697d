import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fakeClock } from '../../../shared/testing/clock.ts'
import { type Call, fakeAws } from '../../../shared/testing/fake-aws.ts'
import { runInProcess } from '../../../shared/testing/in-process.ts'
import type { Outcome } from '../../../shared/testing/runner-step.ts'
import { makeTempFolder } from '../../../shared/testing/temp-folder.ts'
import { type Trouble, Troubles } from './faults.ts'
import { TEMPLATE } from './run-deploy.ts'
import { type Plot, World } from './simulated-stack.ts'

/** One run of the action in a world of its own. */
export interface Case extends Plot {
  mode: 'apply' | 'execute' | 'delete'
  onFailure: 'rollback' | 'keep' | 'delete'
  /** What a running update is cancelled on. */
  cancelUpdateOn: string
  timeoutMinutes: number
  troubles: Trouble[]
  /** The value of the NoEcho parameter `Password`. */
  password?: string
}

/** What became of a run, and what the service knows of it. */
export interface Trial {
  is: Case
  outcome: Outcome
  world: World
  troubles: Troubles
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

/** Runs the action in this process, on a virtual clock, in the world of a case. */
export async function trial(is: Case): Promise<Trial> {
  const clock = fakeClock(Date.UTC(2026, 0, 1, 12))
  const world = new World(is, clock)
  const troubles = new Troubles(is.troubles, world)
  const answer = (call: Call) => troubles.answer(call, clock.now())
  const aws = await fakeAws(Object.fromEntries(OPERATIONS.map(name => [name, answer])))
  const cwd = makeTempFolder('trial-')
  writeFileSync(join(cwd, 'template.yml'), template)
  const inputs = {
    'stack-name': 'demo',
    mode: is.mode,
    'timeout-minutes': `${is.timeoutMinutes}`,
    ...(is.mode === 'delete' ? {} : { 'on-failure': is.onFailure, 'cancel-update-on': is.cancelUpdateOn }),
    ...(is.mode === 'apply' ? { template: 'template.yml' } : {}),
    ...(is.password === undefined ? {} : { parameters: `Password: ${JSON.stringify(is.password)}` }),
    ...(is.mode === 'execute' ? { 'change-set': is.reviewed ?? 'none' } : {}),
    ...(is.mode === 'delete' ? { 'confirm-delete': 'demo' } : {}),
  }
  try {
    const job = {
      cwd,
      inputs,
      env: aws.env,
      started(child: { kill(signal: 'SIGINT'): boolean }) {
        troubles.cancel = () => child.kill('SIGINT')
      },
    }
    return { is, outcome: await runInProcess('deploy-stack', job, clock), world, troubles }
  } finally {
    await aws.close()
    rmSync(cwd, { recursive: true })
  }
}
