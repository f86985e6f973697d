// `npm run test:random`: the random tests with a fresh seed.
// RANDOM_SEED=N repeats the cases of an earlier run.
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArguments } from './usage.mjs'

const root = join(import.meta.dirname, '..')
const seed = process.env.RANDOM_SEED ?? `${randomInt(2 ** 31)}`
readArguments('scripts/test-random.ts')
const tests = globSync('{actions,local,scripts}/**/*.test.ts', { cwd: root }).filter(file =>
  /fast-check|testing\/cases\.ts/.test(readFileSync(join(root, file), 'utf8')),
)

console.log(`RANDOM_SEED=${seed}`)
const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js']
// Shrinking a failing case runs the action hundreds of times.
const { status } = spawnSync(process.execPath, [...flags, '--runTestsByPath', '--testTimeout=1800000', ...tests], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, RANDOM_SEED: seed },
})
if (status !== 0) console.log(`Repeat it with: RANDOM_SEED=${seed} npm run test:random`)
process.exitCode = status ?? 1
