import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from '@jest/globals'
import type { StepOptions } from './black-box.ts'
import { createRecording, type Recording, type ScenarioRun } from './recording.ts'
import { ROOT } from './runner-step.ts'

export type Scenarios = Record<string, () => Promise<ScenarioRun>>

// Most of a scenario is start-up and waiting, so three run at a time.
const CONCURRENT_RUNS = 3
/** On a busy machine a run takes up to ten times as long. */
export const KILL_AFTER_MS = 240_000

/**
 * Compares what each scenario does with `recorded-scenarios.json` in the test folder. With RECORD_SCENARIOS=1 it writes
 * the file instead.
 */
export function compareWithRecording(folder: string, scenarios: Scenarios): void {
  const file = join(folder, 'recorded-scenarios.json')
  const isRecording = process.env.RECORD_SCENARIOS === '1'
  const recorded: Record<string, Recording> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const runs = new Map<string, Promise<Recording>>()

  beforeAll(() => {
    const free = Array.from({ length: CONCURRENT_RUNS }, () => Promise.resolve())
    Object.entries(scenarios).forEach(([name, run], index) => {
      const slot = index % CONCURRENT_RUNS
      const recording = (free[slot] as Promise<void>).then(run).then(createRecording)
      // A failed run fails its own test, not the run after it.
      free[slot] = recording.then(
        () => undefined,
        () => undefined,
      )
      runs.set(name, recording)
    })
  })

  if (isRecording) {
    it('records the scenarios', async () => {
      const all: Record<string, Recording> = {}
      for (const name of Object.keys(scenarios)) all[name] = (await runs.get(name)) as Recording
      writeFileSync(file, JSON.stringify(all, undefined, 2))
      execFileSync(join(ROOT, 'node_modules/.bin/biome'), ['format', '--write', file], { cwd: ROOT, stdio: 'ignore' })
    })
    return
  }

  it('has a recording of exactly these scenarios', () => {
    expect(Object.keys(recorded)).toEqual(Object.keys(scenarios))
  })

  it.each(Object.keys(scenarios))('%s', async name => {
    // As text, because the order of an output's fields counts.
    expect(JSON.stringify(await runs.get(name), undefined, 2)).toBe(JSON.stringify(recorded[name], undefined, 2))
  })
}

/** Cancels the job as a runner does, once the condition is true. */
export const cancelWhen =
  (condition: () => boolean): NonNullable<StepOptions['onStart']> =>
  child => {
    const timer = setInterval(() => {
      if (!condition()) return
      clearInterval(timer)
      child.kill('SIGINT')
    }, 20)
    child.on('exit', () => clearInterval(timer))
  }
