// What each npm script takes. Plain JavaScript that Node 20 understands, because bootstrap.mjs reads it first.
import { parseArgs } from 'node:util'

const flag = { type: 'boolean' }

/** For each script file: its usage, options, the number of positional arguments, and their allowed names. */
const COMMANDS = {
  'local/start.ts': {
    usage: `npm start [-- OPTION...]

Runs .github/workflows/deploy.yml against a local AWS and a local Snowflake, and reads the answer back.
  --from JOB  start at this job: run it and the jobs that need it; the others' outputs are those of an earlier run
  --only JOB  run this job alone, with the outputs of an earlier run
  --open      open Airflow in the browser at the end
  --json      the last line is one JSON object: rows, changed, seconds, answer, airflow, failed
Jobs: secrets, snowflake, image, network, service, dags. --from and --only need a running cloud.`,
    options: { json: flag, open: flag, from: { type: 'string' }, only: { type: 'string' } },
    exclusive: ['from', 'only'],
  },
  'local/stop.ts': {
    usage: `npm run stop [-- --clean]

Stops the local cloud.
  --clean  also removes .local/: its data and tools`,
    options: { clean: flag },
  },
  'local/trigger.ts': {
    usage: `npm run trigger-dag -- DAG [CONF]

Runs .github/workflows/trigger-dag.yml against the running local cloud; CONF is a JSON object:
  npm run trigger-dag -- snowflake_raw '{"reload": true}'`,
    least: 1,
    most: 2,
    needed: 'the DAG id',
  },
  'scripts/test.ts': {
    usage: `npm test [-- SUITE...]

Runs all suites, or those named: checks, python, unit, pipeline.`,
    most: Number.POSITIVE_INFINITY,
    names: ['checks', 'python', 'unit', 'pipeline'],
  },
  'scripts/test-full.ts': {
    usage: `npm run test:full [-- GROUP...] [--stale]

Runs the long tests against real engines, or the groups named: aws, snowflake, pipeline.
  --stale  runs nothing and names the groups that have not passed on the code as it is now`,
    options: { stale: flag },
    most: Number.POSITIVE_INFINITY,
    names: ['aws', 'snowflake', 'pipeline'],
  },
  'scripts/test-random.ts': {
    usage: `npm run test:random

Runs the random tests with a fresh seed, which is printed; RANDOM_SEED=N repeats the cases of a run.`,
  },
  'scripts/build.ts': {
    usage: `npm run build [-- --check]

Builds the bundles in actions/*/dist.
  --check  changes nothing and fails if one is stale`,
    options: { check: flag },
  },
  'scripts/bench.ts': {
    usage: `npm run bench [-- ACTION...] [OPTION...]

Runs the benches of all actions that have one, or of those named. Options go to each bench:
  --runs N     repeat each measurement N times (1 to 30)
  --json FILE  also write the figures to FILE`,
    options: { runs: { type: 'string' }, json: { type: 'string' } },
    most: Number.POSITIVE_INFINITY,
  },
  'scripts/readme.ts': {
    usage: `npm run readme [-- --check]

Writes the tables of inputs and outputs in actions/*/README.md.
  --check  changes nothing and fails if one is stale`,
    options: { check: flag },
  },
  'scripts/new-action.ts': {
    usage: `npm run new-action -- NAME

Creates the action actions/NAME with an example and its tests, and names it in CHANGELOG.md.`,
    least: 1,
    most: 1,
    needed: 'the name of the action',
  },
}

/**
 * Reads the arguments of an npm script. --help prints the usage and exits with 0; an unknown or missing argument is
 * named, with the usage, and exits with 1.
 */
export function readArguments(file, given = process.argv.slice(2)) {
  const { usage, options = {}, exclusive = [], least = 0, most = 0, names, needed } = COMMANDS[file]
  if (given.includes('--help') || given.includes('-h')) {
    console.log(`usage: ${usage}`)
    process.exit(0)
  }
  const fail = problem => {
    console.error(`✗ ${problem}\nusage: ${usage}`)
    process.exit(1)
  }
  let parsed
  try {
    parsed = parseArgs({ args: given, options, allowPositionals: true })
  } catch (error) {
    // Node's second sentence is advice about quoting.
    fail(error.message.split('. ')[0])
  }
  const { values, positionals } = parsed
  const unknown = positionals.find((name, index) => index >= most || (names !== undefined && !names.includes(name)))
  if (unknown !== undefined) fail(`Unknown argument '${unknown}'`)
  const together = exclusive.filter(name => values[name] !== undefined)
  if (together.length > 1) fail(`${together.map(name => `--${name}`).join(' and ')} cannot be used together`)
  if (positionals.length < least) fail(`An argument is missing: ${needed}`)
  return { values, positionals }
}

/** Whether an npm script runs this file. */
export const isCommand = file => Object.hasOwn(COMMANDS, file)
