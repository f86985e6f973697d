// The unit tests, and the scenario tests that run the planner in this process, in one module for mutation testing.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const action = join(import.meta.dirname, '../..')
const files = readdirSync(action, { recursive: true, encoding: 'utf8' }).filter(name =>
  /^(src\/(sql|secrets|guard|changes|report)\/.*|test\/plan-.*)\.test\.ts$/.test(name),
)
for (const name of files) await import(join(action, name))
