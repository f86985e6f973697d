import { expect } from '@jest/globals'
import type { Outcome } from '../../../shared/testing/black-box.ts'
import { listChanges, type PlanEntry, type RunScripts, readPlan } from './local-snowflake.ts'

/** Checks that apply did what the plan says. Only a run knows how many rows DML writes. */
export function expectPlannedEffects(plan: Outcome, applied: Outcome): void {
  const planned = readPlan(plan)
  const isPredicted = (_: PlanEntry, index: number) => !/^(run|unknown)$/.test(planned[index]?.action ?? '')
  expect(planned.length).toBeGreaterThan(0)
  expect(readPlan(applied).filter(isPredicted)).toEqual(planned.filter(isPredicted))
}

/**
 * Plans and applies scripts, and applies them again: the plan is what apply does, and afterwards nothing is left to do
 * but what the caller expects.
 */
export async function expectTruePlans(
  run: RunScripts,
  files: Record<string, string>,
  inputs: Record<string, string> = {},
): Promise<void> {
  const plan = await run(files, { mode: 'plan', ...inputs })
  expect(plan.errors).toEqual([])
  const applied = await run(files, inputs)
  expect(applied.errors).toEqual([])
  expectPlannedEffects(plan, applied)
  expect(plan.outputs.changed).toBe('true')

  const second = await run(files, { mode: 'plan', 'fail-on-change': 'true', ...inputs })
  expect(second.errors).toEqual([])
  expect(listChanges(second)).toEqual([])
  const again = await run(files, inputs)
  expect(readPlan(again)).toEqual(readPlan(second))
  expect(again.outputs.changed).toBe('false')
}
