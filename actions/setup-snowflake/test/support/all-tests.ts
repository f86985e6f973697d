// The fast tests in one module, for mutation testing, which runs it for each mutant: the unit tests, and for the planner
// the scenario tests in this process, which load the driver.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const action = join(import.meta.dirname, '../..')
const { MUTATION_FOLDERS = '' } = process.env
const isPlanner = MUTATION_FOLDERS === '' || /changes|account/.test(MUTATION_FOLDERS)
const FAST = isPlanner
  ? /^(src\/(sql|secrets|guard|changes|report)\/|test\/(plan|effects|grants|expect-plan|destructive))/
  : /^src\/(sql|secrets|guard|report)\//
const files = readdirSync(action, { recursive: true, encoding: 'utf8' }).filter(
  name => name.endsWith('.test.ts') && FAST.test(name),
)
for (const name of files) await import(join(action, name))
