// `npm test`: everything that is checked on each push. usage: test.ts [SUITE]...   (checks, python, unit, pipeline)
// The last line is plain: the sums over all runners.
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { prepareMachine } from '../local/machine.ts'
import { FULL_TEST_FILES } from './long-tests.ts'
import { assertEmpty, inTempFolder, PYTHON_TESTS, TestSuites, withPipeline } from './test-suites.ts'
import { runCommand } from './tools/command.ts'
import { prepareGoTool } from './tools/go.ts'
import { root } from './tools/paths.ts'
import { preparePython } from './tools/python.ts'
import { readArguments } from './usage.mjs'

const asked = readArguments('scripts/test.ts').positionals
const suites = new TestSuites()
const SUITES = { checks: runChecks, python: runPython, unit: runUnit, pipeline: runPipeline }

for (const [name, run] of Object.entries(SUITES)) {
  if (asked.length === 0 || asked.includes(name)) await suites.runSuite(name, run)
}
suites.finish()

/** Static checks: each counts as one test. */
async function runChecks(): Promise<void> {
  const shown = { cwd: root, tailLines: 80 }
  const files = (pattern: string) => globSync(pattern, { cwd: root })
  const lint = await preparePython('lint', 'scripts/lint/requirements.txt')
  const node =
    (...args: string[]) =>
    () =>
      runCommand(process.execPath, args, shown)
  const tool =
    (name: string, ...args: string[]) =>
    () =>
      runCommand(join(lint, '..', name), args, shown)
  await suites.runCheck('types', node('node_modules/typescript/bin/tsc', '--noEmit'))
  await suites.runCheck('bundles are fresh', node('scripts/build.ts', '--check'))
  await suites.runCheck('README tables are fresh', node('scripts/readme.ts', '--check'))
  await suites.runCheck('biome', node('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'))
  await suites.runCheck('knip', node('node_modules/knip/bin/knip.js', '--no-progress'))
  await suites.runCheck('actionlint', async () =>
    runCommand(await prepareGoTool('actionlint'), ['-shellcheck=', '-pyflakes='], shown),
  )
  await suites.runCheck('zizmor', tool('zizmor', '--offline', '--persona', 'pedantic', '.github/workflows'))
  await suites.runCheck(
    'workflow schema',
    tool('check-jsonschema', '--builtin-schema', 'vendor.github-workflows', ...files('.github/workflows/*.yml')),
  )
  await suites.runCheck(
    'action schema',
    tool('check-jsonschema', '--builtin-schema', 'vendor.github-actions', ...files('actions/*/action.yml')),
  )
  const schemas = globSync(join(lint, '../../lib/python3*/site-packages/cfnlint/data/schemas/resources'))
  await suites.runCheck('resource types are decided', node('scripts/resource-types.ts', schemas[0] ?? 'cfn-lint'))
  await suites.runCheck('cfn-lint', tool('cfn-lint', ...files('cloudformation/*.yml')))
  await suites.runCheck('ruff', tool('ruff', 'check', 'airflow', 'local'))
  await suites.runCheck('ruff format', tool('ruff', 'format', '--check', 'airflow', 'local'))
}

/** The local AWS beside the local Snowflake and the DAGs: the first mostly waits for containers. */
async function runPython(): Promise<void> {
  // The tests of the local AWS run real containers, on the image that everything local is built on.
  process.env.BASE_IMAGE = (await prepareMachine()).baseImage
  await inTempFolder(async env => {
    const runs = await Promise.allSettled([
      suites.runPytest(PYTHON_TESTS.aws, env),
      suites.runPytest(PYTHON_TESTS.snowflake, env).then(() => suites.runPytest(PYTHON_TESTS.airflow, env)),
    ])
    const failure = runs.find(run => run.status === 'rejected')
    if (failure !== undefined) throw failure.reason
  })
}

function runUnit(): Promise<void> {
  const elsewhere = ['local/pipeline', 'integration.test', FULL_TEST_FILES]
  return inTempFolder(async (env, folder) => {
    await suites.runJest('unit', ['--testPathIgnorePatterns', ...elsewhere], env)
    assertEmpty(folder)
  })
}

/** The whole pipeline in a copy of this tree: a first start, the actions' integration tests against it, then changes and failures. */
function runPipeline(): Promise<void> {
  return withPipeline(async () => {
    // Tests that use the running cloud come first: pipeline.test.ts stops it.
    const usesCloud = ['integration.test', 'local/pipeline/(?!pipeline)']
    const ignored = ['--testPathIgnorePatterns', FULL_TEST_FILES, '--runInBand', '--testPathPatterns']
    await suites.runJest('integration', [...ignored, ...usesCloud])
    await suites.runJest('pipeline', [...ignored, 'local/pipeline/pipeline'])
  })
}
