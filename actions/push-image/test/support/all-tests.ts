// The unit tests in one module, for mutation testing, which runs it for each mutant.
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

const sources = join(import.meta.dirname, '../../src')
const { MUTATION_FOLDERS = '' } = process.env
/** Whether a test is in a folder that is changed, or in that of a file that is changed. */
const isAffected = (test: string): boolean =>
  MUTATION_FOLDERS.split(',').some(name =>
    name.endsWith('.ts') ? dirname(test) === dirname(name) : test.startsWith(name),
  )
const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(
  name => name.endsWith('.test.ts') && isAffected(name),
)
for (const name of files) await import(join(sources, name))
