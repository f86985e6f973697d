// `npm test`: the tests of every push. usage: test.ts [SUITE]...   (checks, python, unit, pipeline)
// The last line has the sums of all runners.
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

const suiteNames = readArguments('scripts/test.ts').positionals
const suites = new TestSuites()
const SUITES = { checks: runChecks, python: runPython, unit: runUnit, pipeline: runPipeline }

for (const [name, run] of Object.entries(SUITES)) {
  if (suiteNames.length === 0 || suiteNames.includes(name)) await suites.runSuite(name, run)
}
suites.finish()

/** Static checks; each counts as one test. */
async function runChecks(): Promise<void> {
  const options = { cwd: root, tailLines: 80 }
  const files = (pattern: string) => globSync(pattern, { cwd: root })
  const lint = await preparePython('lint', 'scripts/lint/requirements.txt')
  const node =
    (...args: string[]) =>
    () =>
      runCommand(process.execPath, args, options)
  const tool =
    (name: string, ...args: string[]) =>
    () =>
      runCommand(join(lint, '..', name), args, options)
  await suites.runCheck('types', node('node_modules/typescript/bin/tsc', '--noEmit'))
  await suites.runCheck('bundles are up to date', node('scripts/build.ts', '--check'))
  await suites.runCheck('README tables are up to date', node('scripts/readme.ts', '--check'))
  await suites.runCheck('biome', node('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'))
  await suites.runCheck('knip', node('node_modules/knip/bin/knip.js', '--no-progress'))
  await suites.runCheck('actionlint', async () =>
    runCommand(await prepareGoTool('actionlint'), ['-shellcheck=', '-pyflakes='], options),
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
  await suites.runCheck('resource types are classified', node('scripts/resource-types.ts', schemas[0] ?? 'cfn-lint'))
  await suites.runCheck('cfn-lint', tool('cfn-lint', ...files('cloudformation/*.yml')))
  await suites.runCheck('ruff', tool('ruff', 'check', 'airflow', 'local'))
  await suites.runCheck('ruff format', tool('ruff', 'format', '--check', 'airflow', 'local'))
}

/** The tests of the local AWS, which mostly wait for containers, run beside those of the local Snowflake and the DAGs. */
async function runPython(): Promise<void> {
  // The tests of the local AWS build images from it.
  process.env.BASE_IMAGE = (await prepareMachine()).baseImage
  await inTempFolder(async env => {
    await Promise.all([
      suites.runSuite('local AWS', () => suites.runPytest(PYTHON_TESTS.aws, env)),
      suites
        .runSuite('local Snowflake', () => suites.runPytest(PYTHON_TESTS.snowflake, env))
        .then(() => suites.runSuite('DAGs', () => suites.runPytest(PYTHON_TESTS.airflow, env))),
    ])
  })
}

function runUnit(): Promise<void> {
  const excluded = ['local/pipeline', 'integration.test', FULL_TEST_FILES]
  return inTempFolder(async (env, folder) => {
    await suites.runJest('unit', ['--testPathIgnorePatterns', ...excluded], env)
    assertEmpty(folder)
  })
}

/** The whole pipeline in a copy of this tree: a first start, the integration tests of the actions, then changes and failures. */
function runPipeline(): Promise<void> {
  return withPipeline(async () => {
    // pipeline.test.ts stops the cloud, so it runs last.
    const cloudTests = ['integration.test', 'local/pipeline/(?!pipeline)']
    const flags = ['--testPathIgnorePatterns', FULL_TEST_FILES, '--runInBand', '--testPathPatterns']
    await suites.runJest('integration', [...flags, ...cloudTests])
    await suites.runJest('pipeline', [...flags, 'local/pipeline/pipeline'])
  })
}
