// `npm run test:random`: the random tests with a fresh seed. RANDOM_SEED=N repeats the cases of an earlier run.
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { root } from './tools/paths.ts'
import { readArguments } from './usage.mjs'

readArguments('scripts/test-random.ts')
const seed = process.env.RANDOM_SEED ?? `${randomInt(2 ** 31)}`
console.log(`RANDOM_SEED=${seed}`)
const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js']
// Shrinking a failing case runs the action hundreds of times.
const args = [...flags, '--testTimeout=1800000', '--findRelatedTests', 'actions/shared/testing/random.ts']
const env = { ...process.env, RANDOM_SEED: seed }
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env })
if (status !== 0) console.log(`Repeat it with: RANDOM_SEED=${seed} npm run test:random`)
process.exitCode = status ?? 1
