// `npm run mutation`: mutation tests of an action, or of some folders or files of its sources, with stryker.config.mjs.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from './tools/paths.ts'
import { readArguments } from './usage.mjs'

const [action = '', ...folders] = readArguments('scripts/mutation.ts').positionals
const tests = join(root, 'actions', action, 'test/support/all-tests.ts')
const missing = [tests, ...folders.map(folder => join(root, 'actions', action, 'src', folder))].find(
  path => !existsSync(path),
)
if (missing !== undefined) {
  console.error(`✗ ${relative(root, missing)} does not exist`)
  process.exit(1)
}
const { status } = spawnSync('stryker', ['run'], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    ...{ MUTATION_ACTION: action, MUTATION_FOLDERS: folders.join(',') },
    // The random tests run thousands of times.
    ...{ BLACK_BOX: 'in-process', RANDOM_CASES: '20' },
  },
})
process.exitCode = status ?? 1
