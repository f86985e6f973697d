// `npm run test:full`: the long tests against real engines. usage: test-full.ts [GROUP]... [--stale]
// The last line has the sums of all runners; scripts/long-tests.json records the groups that passed.

import { dirname, join } from 'node:path'
import { prepareMachine } from '../local/machine.ts'
import { FULL_TEST_FILES, hashCode, LONG_TESTS, listStaleTests, recordPass } from './long-tests.ts'
import { inTempFolder, PYTHON_TESTS, TestSuites, withPipeline } from './test-suites.ts'
import { prepareDocker } from './tools/docker.ts'
import { findGo } from './tools/go.ts'
import { root } from './tools/paths.ts'
import { preparePython } from './tools/python.ts'
import { readArguments } from './usage.mjs'

const { positionals: groupNames, values } = readArguments('scripts/test-full.ts')
if (values.stale) printStaleTests()
else await runLongTests()

function printStaleTests(): void {
  const lines = listStaleTests(root).map(line => `\n  ${line}`)
  console.log(
    lines.length === 0
      ? 'The long tests have passed on this code'
      : `Long tests that have not passed on this code (npm run test:full):${lines.join('')}`,
  )
}

async function runLongTests(): Promise<void> {
  const suites = new TestSuites()
  const groups = {
    aws: () => runFullPytest(suites, 'aws'),
    snowflake: async () => {
      await runFullPytest(suites, 'snowflake')
      await runFullJest(suites, 'snowflake', 'actions/setup-snowflake')
    },
    image: async () => {
      await prepareDocker()
      process.env.GO = await findGo()
      await runFullJest(suites, 'image', 'actions/push-image')
    },
    pipeline: () => withPipeline(() => runFullJest(suites, 'pipeline', 'local/pipeline')),
  }
  for (const test of LONG_TESTS) {
    if (groupNames.length > 0 && !groupNames.includes(test.name)) continue
    // The code may change while the tests run.
    const code = hashCode(root, test)
    if (await suites.runSuite(test.name, groups[test.name])) recordPass(root, test, code)
  }
  suites.finish()
}

async function runFullJest(suites: TestSuites, name: string, folder: string): Promise<void> {
  await inTempFolder(env =>
    suites.runJest(`full-${name}`, ['--runInBand', '--testPathPatterns', `${folder}/.*${FULL_TEST_FILES}`], env),
  )
}

async function runFullPytest(suites: TestSuites, name: 'aws' | 'snowflake'): Promise<void> {
  process.env.BASE_IMAGE = (await prepareMachine()).baseImage
  if (name === 'snowflake') {
    const python = await preparePython('dbt', 'local/snowflake/tests/requirements-dbt.txt')
    process.env.DBT = join(dirname(python), 'dbt')
  }
  await inTempFolder(env => suites.runPytest(PYTHON_TESTS[name], env, 'full'))
}
