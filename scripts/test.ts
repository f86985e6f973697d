// `npm test`: everything that can be checked on one machine. usage: test.ts [SUITE]...   (checks, python, unit, pipeline)
// The last line is plain: the sums over all runners.
import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { messageOf } from '../actions/shared/errors.ts'
import { command } from '../local/command.ts'
import { cloudAccess, makeTree, runNpmScript, runStart } from '../local/pipeline/tree.ts'
import { root, stateFolder } from '../local/settings.ts'
import { goTool } from '../local/tools/go.ts'
import { prepareMachine } from '../local/tools/machine.ts'
import { pythonEnvironment } from '../local/tools/python.ts'
import { runWithReport } from './test-runner.ts'
import { readArguments } from './usage.mjs'

interface Counts {
  passed: number
  failed: number
  skipped: number
}

const total: Counts = { passed: 0, failed: 0, skipped: 0 }
const asked = readArguments('scripts/test.ts').positionals
const reports = join(stateFolder, 'reports')
mkdirSync(reports, { recursive: true })
const shown = { cwd: root, tail: 80 }
const bin = (python: string, name: string) => join(python, '..', name)
const files = (pattern: string) => globSync(pattern, { cwd: root })
const node =
  (...args: string[]) =>
  () =>
    command(process.execPath, args, shown)

await suite('checks', checks)
await suite('python', async () => {
  // The tests of the local AWS run real containers, on the image that everything local is built on.
  process.env.BASE_IMAGE = (await prepareMachine()).baseImage
  await inTempFolder(async env => {
    await pytest('local/aws', env, 'aws', 'local/aws/requirements.txt')
    await pytest('local/snowflake', env, 'snowflake', 'local/snowflake/requirements.txt')
    await pytest('airflow/tests', env, 'airflow', 'airflow/requirements.txt', 'airflow/requirements-test.txt')
  })
})
await suite('unit', () =>
  inTempFolder(async (env, folder) => {
    await jest('unit', env, '--testPathIgnorePatterns', 'local/pipeline', 'integration.test')
    assertEmpty(folder)
  }))
await suite('pipeline', pipeline)

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0

/** Static checks: each counts as one test. */
async function checks(): Promise<void> {
  const lint = await pythonEnvironment('lint', 'scripts/lint/requirements.txt')
  const tool =
    (name: string, ...args: string[]) =>
    () =>
      command(bin(lint, name), args, shown)
  await check('types', node('node_modules/typescript/bin/tsc', '--noEmit'))
  await check('bundles are fresh', node('scripts/build.ts', '--check'))
  await check('README tables are fresh', node('scripts/readme.ts', '--check'))
  await check('biome', node('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'))
  await check('knip', node('node_modules/knip/bin/knip.js', '--no-progress'))
  await check('actionlint', async () => command(await goTool('actionlint'), ['-shellcheck=', '-pyflakes='], shown))
  await check('zizmor', tool('zizmor', '--offline', '--persona', 'pedantic', '.github/workflows'))
  await check(
    'workflow schema',
    tool('check-jsonschema', '--builtin-schema', 'vendor.github-workflows', ...files('.github/workflows/*.yml')),
  )
  await check(
    'action schema',
    tool('check-jsonschema', '--builtin-schema', 'vendor.github-actions', ...files('actions/*/action.yml')),
  )
  const schemas = globSync(join(lint, '../../lib/python3*/site-packages/cfnlint/data/schemas/resources'))
  await check('resource types are decided', node('scripts/resource-types.ts', schemas[0] ?? 'cfn-lint'))
  await check('cfn-lint', tool('cfn-lint', ...files('cloudformation/*.yml')))
  await check('ruff', tool('ruff', 'check', 'airflow', 'local'))
  await check('ruff format', tool('ruff', 'format', '--check', 'airflow', 'local'))
}

async function check(name: string, run: () => Promise<unknown>): Promise<void> {
  try {
    await run()
    total.passed++
    console.log(`✓ ${name}`)
  } catch (error) {
    total.failed++
    console.log(`✗ ${name}\n${messageOf(error)}`)
  }
}

/** A folder of pytest tests in an environment of its own; counts from the JUnit report. */
async function pytest(folder: string, env: NodeJS.ProcessEnv, name: string, ...requirements: string[]): Promise<void> {
  const report = join(reports, `${name}.xml`)
  rmSync(report, { force: true })
  const python = await pythonEnvironment(name, ...requirements)
  const args = ['-m', 'pytest', '-q', '--no-header', '-p', 'no:cacheprovider', `--junitxml=${report}`, folder]
  await runWithReport(python, args, { cwd: root, env, report })
  const [, head = ''] = /<testsuite ([^>]*)>/.exec(readFileSync(report, 'utf8')) ?? []
  const count = (name: string) => Number(new RegExp(`${name}="(\\d+)"`).exec(head)?.[1] ?? 0)
  const failed = count('failures') + count('errors')
  add({ passed: count('tests') - failed - count('skipped'), failed, skipped: count('skipped') })
}

/** The Jest tests that the arguments choose; counts from Jest's JSON report. */
async function jest(name: string, env: NodeJS.ProcessEnv, ...args: string[]): Promise<void> {
  const report = join(reports, `jest-${name}.json`)
  rmSync(report, { force: true })
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js']
  const reporting = [...flags, '--json', `--outputFile=${report}`, '--silent', ...args]
  await runWithReport(process.execPath, reporting, { cwd: root, env, report })
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
  )
  add({ passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, skipped: numPendingTests })
}

/** The whole pipeline in a copy of this tree: a first start, the actions' integration tests against it, then what may go wrong. */
async function pipeline(): Promise<void> {
  await prepareMachine()
  await makeTree()
  console.log('first npm start')
  const { exitCode, printed, result } = await runStart()
  if (exitCode !== 0 || result === null) throw new Error(`npm start ended with ${exitCode}:\n${printed}`)
  console.log(JSON.stringify(result.seconds))
  process.env.LOCAL_CLOUD = JSON.stringify(cloudAccess(result.airflow))
  process.env.FIRST_START = JSON.stringify(result)
  try {
    // Tests that use the running cloud come first: pipeline.test.ts stops it.
    const usesCloud = ['--testPathPatterns', 'integration.test', 'local/pipeline/(?!pipeline)']
    await jest('integration', process.env, '--runInBand', ...usesCloud)
    await jest('pipeline', process.env, '--runInBand', '--testPathPatterns', 'local/pipeline/pipeline')
  } finally {
    await runNpmScript('stop')
  }
}

/** Runs tests with their own temporary folder, which is removed afterwards. */
async function inTempFolder(run: (env: NodeJS.ProcessEnv, folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'npm-test-'))
  try {
    await run({ ...process.env, TMPDIR: folder }, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Fails if tests leave files behind: outside `npm test` nothing else removes them. */
function assertEmpty(folder: string): void {
  const left = readdirSync(folder)
  if (left.length === 0) return
  throw new Error(
    `the tests left ${left.length} entries in the temporary folder: ${left.slice(0, 10).join(', ')}\n` +
      '  Make folders with makeTempFolder() of actions/shared/testing/temp-folder.ts, which removes them.',
  )
}

async function suite(name: string, run: () => Promise<void>): Promise<void> {
  if (asked.length > 0 && !asked.includes(name)) return
  console.log(`\n${name}`)
  try {
    await run()
  } catch (error) {
    total.failed++
    console.log(`✗ ${name}: ${messageOf(error)}`)
  }
}

function add(counts: Counts): void {
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += counts[key]
}
