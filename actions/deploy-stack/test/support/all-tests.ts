// All tests in one module, for mutation testing, which runs them thousands of times: loading the SDK takes a second for
// each file. Without tests that need a cloud, and with few random scenarios, always the same.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { it } from '@jest/globals'
import '../../src/run.ts'
import { checkSimulations } from './checked-simulations.ts'
import { anyFaults, faultsAtEnd, faultsAtStart, withoutEvents } from './fault-scenarios.ts'
import { faultlessScenarios } from './scenarios.ts'

const action = join(import.meta.dirname, '../..')
// The recorded scenarios always start processes.
const EXCLUDED = /integration|\/(random|hostile-text|recorded-scenarios)\.test/
const files = readdirSync(action, { recursive: true, encoding: 'utf8' }).filter(
  name => name.endsWith('.test.ts') && !EXCLUDED.test(name),
)
for (const name of files) await import(join(action, name))

const RANDOM = { faultless: faultlessScenarios(8_000), anyFaults, faultsAtStart, faultsAtEnd, withoutEvents }
for (const [name, scenarios] of Object.entries(RANDOM)) {
  it.each([1, 2, 3])(`a random run reports what the service did: ${name} %d`, seed =>
    checkSimulations(scenarios, 8, seed),
  )
}
