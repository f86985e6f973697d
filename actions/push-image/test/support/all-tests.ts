// The unit tests in one module, for mutation testing, which runs it for each mutant.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const sources = join(import.meta.dirname, '../../src')
const { MUTATION_FOLDERS = '' } = process.env
// A mutated file is tested with the tests of its folder.
const folders = MUTATION_FOLDERS.split(',').map(name => name.replace(/[^/]*\.ts$/, ''))
const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(
  name => name.endsWith('.test.ts') && folders.some(folder => name.startsWith(folder)),
)
for (const name of files) await import(join(sources, name))
