// Every test in one module, for a tool that runs them thousands of times: a file of its own costs each of them a second
// for the SDK. Without those that only repeat others at random, or need a cloud.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '..')
const files = readdirSync(folder).filter(
  name => name.endsWith('.test.ts') && !/integration|^truth(-phases|-text)?\.test/.test(name),
)
for (const name of files) await import(join(folder, name))
