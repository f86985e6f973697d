import { expect } from '@jest/globals'
import {
  itWithLocalSnowflake,
  listChanges,
  PROJECT_SCRIPTS,
  readPlan,
  SKIP_REASON,
  startLocalSnowflake,
} from './support/local-snowflake.ts'
import { expectTruePlans } from './support/script-runs.ts'

itWithLocalSnowflake(
  `plans the project's scripts as it applies them, and applies them once${SKIP_REASON}`,
  async () => {
    const run = await startLocalSnowflake()
    await expectTruePlans(run, PROJECT_SCRIPTS)
  },
)

itWithLocalSnowflake(`continues a script that failed half-way, and then has nothing to do${SKIP_REASON}`, async () => {
  const run = await startLocalSnowflake()
  const broken = PROJECT_SCRIPTS['deploy_objects.sql']?.replace('vendorid integer', 'vendorid intege') ?? ''
  const failed = await run({ ...PROJECT_SCRIPTS, 'deploy_objects.sql': broken })
  const location = failed.outputs['failed-statement'] ?? ''
  expect(failed.exitCode).toBe(1)
  expect(location).toMatch(/^deploy_objects\.sql:\d+$/)
  expect(failed.errors.join('\n')).toContain(`continue-from: ${location}`)
  expect(readPlan(failed).filter(({ action }) => action === 'create').length).toBeGreaterThan(10)

  const continued = await run(PROJECT_SCRIPTS, { 'continue-from': location })
  expect(continued.errors).toEqual([])
  expect(readPlan(continued)[0]).toMatchObject({ statement: location, action: 'create' })
  expect(continued.outputs.changed).toBe('true')
  expect(listChanges(await run(PROJECT_SCRIPTS, { mode: 'plan', 'fail-on-change': 'true' }))).toEqual([])
})
