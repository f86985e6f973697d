import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach } from '@jest/globals'
import { systemClock } from '../../../shared/deadline.ts'
import { type Outcome, runBlackBox, type StepOptions } from '../../../shared/testing/black-box.ts'
import { fakeClock } from '../../../shared/testing/clock.ts'
import { runInProcess } from '../../../shared/testing/in-process.ts'
import { makeTempFolder } from '../../../shared/testing/temp-folder.ts'
import { type FakeCloudFormation, fakeCloudFormation, type Scenario } from './fake-cloudformation.ts'

export const TEMPLATE = `
Parameters:
  Name: { Type: String, Default: airflow }
  Size: { Type: Number, Default: 1 }
  Password: { Type: String, NoEcho: true, Default: none-at-all }
Resources:
  Bucket: { Type: 'AWS::S3::Bucket' }
`

/** Whether the action runs in the test's own process, where time is what the test makes of it. */
export const INLINE = process.env.BLACK_BOX === 'in-process'

const open: FakeCloudFormation[] = []

/** A fake account that is closed after the test. */
export async function account(scenario: Scenario = {}): Promise<FakeCloudFormation> {
  if (INLINE) return timely(scenario)
  const fake = await fakeCloudFormation(scenario)
  open.push(fake)
  return fake
}

/** A fake account in which minutes pass at once: the action runs in the test's own process. */
export async function timely(scenario: Scenario = {}): Promise<FakeCloudFormation> {
  const fake = await fakeCloudFormation({ clock: fakeClock(Date.now()), ...scenario })
  open.push(fake)
  return fake
}

/** Runs the action for the stack `demo` against a fake account. */
export async function deploy(
  fake: FakeCloudFormation,
  inputs: Record<string, string> = {},
  { template = TEMPLATE, ...job }: Omit<StepOptions, 'inputs'> & { template?: string } = {},
): Promise<Outcome> {
  const cwd = makeTempFolder('deploy-stack-')
  writeFileSync(join(cwd, 'template.yml'), template)
  const inline = fake.clock !== systemClock
  const whole = {
    cwd,
    // A run that goes astray ends soon: all its hour passes in the test's own process.
    inputs: {
      'stack-name': 'demo',
      template: 'template.yml',
      ...(inline ? { 'timeout-minutes': '3' } : {}),
      ...inputs,
    },
    ...job,
    env: { ...fake.env, ...job.env },
  }
  return inline ? runInProcess('deploy-stack', whole, fake.clock) : runBlackBox('deploy-stack', whole)
}

/** An environment in which the action's clock runs faster, so that a deadline of minutes comes in seconds. */
export const hurried = (times: number) => ({
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
    `const now=Date.now,from=now();Date.now=()=>from+(now()-from)*${times}`,
  )}`,
})

/** Closes the fakes of a test file's tests; called once, at its top. */
export function closeAccounts(): void {
  const close = async () => {
    await Promise.all(open.splice(0).map(fake => fake.close()))
  }
  afterEach(close)
  afterAll(close)
}
