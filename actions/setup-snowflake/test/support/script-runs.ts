import { expect } from '@jest/globals'
import { listChanges, type PlanEntry, type RunScripts, readPlan } from './local-snowflake.ts'

/** Removes what only a run knows: how many rows DML wrote, that nobody could say what a statement changes. */
const isPredicted = ({ action }: PlanEntry): boolean => action !== 'run' && action !== 'unknown'

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
  const planned = readPlan(plan)
  expect(planned.length).toBeGreaterThan(0)
  expect(readPlan(applied).filter((_, index) => isPredicted(planned[index] as PlanEntry))).toEqual(
    planned.filter(isPredicted),
  )
  expect(plan.outputs.changed).toBe('true')

  const second = await run(files, { mode: 'plan', 'fail-on-change': 'true', ...inputs })
  expect(second.errors).toEqual([])
  expect(listChanges(second)).toEqual([])
  const again = await run(files, inputs)
  expect(readPlan(again)).toEqual(readPlan(second))
  expect(again.outputs.changed).toBe('false')
}
