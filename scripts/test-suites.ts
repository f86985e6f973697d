import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { messageOf } from '../actions/shared/errors.ts'
import { prepareMachine } from '../local/machine.ts'
import { cloudAccess, makeTree, runNpmScript, runStart } from '../local/pipeline/tree.ts'
import { runWithReport } from './test-runner.ts'
import { root, stateFolder } from './tools/paths.ts'
import { preparePython } from './tools/python.ts'

interface Counts {
  passed: number
  failed: number
  skipped: number
}

interface PythonTests {
  /** The name of the Python environment and of the report. */
  name: string
  requirements: string[]
  folder: string
}

export const PYTHON_TESTS = {
  aws: { name: 'aws', requirements: ['local/aws/requirements.txt'], folder: 'local/aws' },
  snowflake: { name: 'snowflake', requirements: ['local/snowflake/requirements.txt'], folder: 'local/snowflake' },
  airflow: {
    name: 'airflow',
    requirements: ['airflow/requirements.txt', 'airflow/requirements-test.txt'],
    folder: 'airflow/tests',
  },
} satisfies Record<string, PythonTests>

/** The tests of one npm script, counted over all runners. */
export class TestSuites {
  private readonly counts: Counts = { passed: 0, failed: 0, skipped: 0 }
  private readonly reports = join(stateFolder, 'reports')

  constructor() {
    mkdirSync(this.reports, { recursive: true })
  }

  /** Runs a suite; an error in it counts as one failed test. Returns whether it ran tests and all passed. */
  async runSuite(name: string, run: () => Promise<void>): Promise<boolean> {
    console.log(`\n${name}`)
    const before = { ...this.counts }
    try {
      await run()
    } catch (error) {
      this.counts.failed++
      console.log(`✗ ${name}: ${messageOf(error)}`)
    }
    return this.counts.failed === before.failed && this.counts.passed > before.passed
  }

  /** Runs a static check, which counts as one test. */
  async runCheck(name: string, run: () => Promise<unknown>): Promise<void> {
    try {
      await run()
      this.counts.passed++
      console.log(`✓ ${name}`)
    } catch (error) {
      this.counts.failed++
      console.log(`✗ ${name}\n${messageOf(error)}`)
    }
  }

  /** Runs the pytest tests of a folder that a marker expression selects; their counts come from the JUnit report. */
  async runPytest({ name, requirements, folder }: PythonTests, env: NodeJS.ProcessEnv, marker = 'not full') {
    const report = join(this.reports, `${name}.xml`)
    rmSync(report, { force: true })
    const python = await preparePython(name, ...requirements)
    const args = ['-m', 'pytest', '-q', '--no-header', '-p', 'no:cacheprovider', '-m', marker, `--junitxml=${report}`]
    await runWithReport(python, [...args, folder], { cwd: root, env, report })
    const [, attributes = ''] = /<testsuite ([^>]*)>/.exec(readFileSync(report, 'utf8')) ?? []
    const count = (attribute: string) => Number(new RegExp(`\\b${attribute}="(\\d+)"`).exec(attributes)?.[1] ?? 0)
    const failed = count('failures') + count('errors')
    this.add({ passed: count('tests') - failed - count('skipped'), failed, skipped: count('skipped') })
  }

  /** Runs the Jest tests that the arguments select; their counts come from Jest's JSON report. */
  async runJest(name: string, args: string[], env = process.env): Promise<void> {
    const report = join(this.reports, `jest-${name}.json`)
    rmSync(report, { force: true })
    const flags = [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
    ]
    const reporting = [...flags, '--json', `--outputFile=${report}`, '--silent', ...args]
    await runWithReport(process.execPath, reporting, { cwd: root, env, report })
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    )
    this.add({ passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites, skipped: numPendingTests })
  }

  /** Prints the sums as the last line, and sets the exit code. */
  finish(): void {
    const { passed, failed, skipped } = this.counts
    console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
    process.exitCode = failed > 0 || passed === 0 ? 1 : 0
  }

  private add(counts: Counts): void {
    for (const key of ['passed', 'failed', 'skipped'] as const) this.counts[key] += counts[key]
  }
}

/** Copies this tree, runs the first `npm start` in the copy, and runs tests against its cloud. */
export async function withPipeline(run: () => Promise<void>): Promise<void> {
  await prepareMachine()
  await makeTree()
  console.log('first npm start')
  const { exitCode, printed, result } = await runStart()
  if (exitCode !== 0 || result === null) throw new Error(`npm start exited with ${exitCode}:\n${printed}`)
  console.log(JSON.stringify(result.seconds))
  process.env.LOCAL_CLOUD = JSON.stringify(cloudAccess(result.airflow))
  process.env.FIRST_START = JSON.stringify(result)
  try {
    await run()
  } finally {
    await runNpmScript('stop')
  }
}

/** Runs tests with their own temporary folder, which is removed afterwards. */
export async function inTempFolder(run: (env: NodeJS.ProcessEnv, folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'npm-test-'))
  try {
    await run({ ...process.env, TMPDIR: folder }, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Fails if the tests left files behind, which only `npm test` removes. */
export function assertEmpty(folder: string): void {
  const left = readdirSync(folder)
  if (left.length === 0) return
  throw new Error(
    `the tests left ${left.length} entries in the temporary folder: ${left.slice(0, 10).join(', ')}\n` +
      '  Make folders with makeTempFolder() of actions/shared/testing/temp-folder.ts, which removes them.',
  )
}
