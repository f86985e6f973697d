import { describe } from '@jest/globals'
import {
  itWithLocalSnowflake,
  listSetupScripts,
  type RunScripts,
  SKIP_REASON,
  startLocalSnowflake,
} from './support/local-snowflake.ts'
import { expectTruePlans } from './support/script-runs.ts'

// The functions that list tags and policies need a warehouse.
const WAREHOUSE = 'tests_wh'

describe('set-up scripts of data teams', () => {
  let account: Promise<RunScripts> | undefined

  async function startAccount(): Promise<RunScripts> {
    const run = await startLocalSnowflake()
    await run({ 'warehouse.sql': `create warehouse ${WAREHOUSE} initially_suspended = true` })
    return run
  }

  for (const [name, text] of listSetupScripts()) {
    itWithLocalSnowflake(`${name} is planned as it is applied, and applied once${SKIP_REASON}`, async () => {
      account ??= startAccount()
      const inputs = { warehouse: WAREHOUSE, 'allow-destructive': 'true', 'allow-opaque': '*' }
      await expectTruePlans(await account, { [name]: text }, inputs)
    })
  }
})
