// Every test in one module, for a tool that runs them thousands of times: a file of its own costs each of them a second
// for the SDK. Without those that need a cloud; of the random cases a few, always the same.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { it } from '@jest/globals'
import '../../src/run.ts'
import { anyTrouble, blind, troubleAtTheEnd, troubleAtTheStart } from './fault-scenarios.ts'
import { agrees } from './random-cases.ts'
import { peaceful } from './scenarios.ts'

const action = join(import.meta.dirname, '../..')
const files = readdirSync(action, { recursive: true, encoding: 'utf8' }).filter(
  name => name.endsWith('.test.ts') && !/integration|\/truth(-phases|-text)?\.test/.test(name),
)
for (const name of files) await import(join(action, name))

const RANDOM = { peaceful: peaceful(8_000), anyTrouble, troubleAtTheStart, troubleAtTheEnd, blind }
for (const [name, cases] of Object.entries(RANDOM)) {
  it.each([1, 2, 3])(`agrees with the service: ${name} %d`, seed => agrees(cases, 8, seed))
}
