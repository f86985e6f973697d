// The arguments of each npm script. Plain JavaScript that Node 20 understands, because bootstrap.mjs reads it first.
import { parseArgs } from 'node:util'

const flag = { type: 'boolean' }
const jobs = ['secrets', 'snowflake', 'image', 'network', 'service', 'dags']

/** For each script: its usage, options, the number of positional arguments, and the allowed values of both. */
const COMMANDS = {
  'local/start.ts': {
    usage: `npm start [-- OPTION...]

Runs .github/workflows/deploy.yml against a local AWS and a local Snowflake, and reads the answer back.
  --from JOB  start at this job: run it and the jobs that need it; the others' outputs are those of an earlier run
  --only JOB  run this job alone, with the outputs of an earlier run
  --open      open Airflow in the browser at the end
  --json      the last line is one JSON object: rows, changed, seconds, answer, airflow, failed
Jobs: ${jobs.join(', ')}. --from and --only need a running cloud.`,
    options: { json: flag, open: flag, from: { type: 'string' }, only: { type: 'string' } },
    exclusive: ['from', 'only'],
    allowedValues: { from: jobs, only: jobs },
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
    minArguments: 1,
    maxArguments: 2,
    required: 'the DAG id',
  },
  'scripts/test.ts': {
    usage: `npm test [-- SUITE...]

Runs all suites, or the given ones: checks, python, unit, pipeline.`,
    maxArguments: Number.POSITIVE_INFINITY,
    allowed: ['checks', 'python', 'unit', 'pipeline'],
  },
  'scripts/test-full.ts': {
    usage: `npm run test:full [-- [GROUP...] [--stale]]

Runs all long tests, which use real engines, or the given groups: aws, snowflake, image, pipeline.
  --stale  runs nothing and lists the groups that have not passed on the current code`,
    options: { stale: flag },
    maxArguments: Number.POSITIVE_INFINITY,
    allowed: ['aws', 'snowflake', 'image', 'pipeline'],
  },
  'scripts/test-random.ts': {
    usage: `npm run test:random

Runs the random tests with a new seed, which it prints; RANDOM_SEED=N repeats the cases of a run.`,
  },
  'scripts/mutation.ts': {
    usage: `npm run mutation -- ACTION [FOLDER|FILE]...

Changes the code of an action, or of folders or files of its src/, and lists the changes that no test detects.`,
    minArguments: 1,
    maxArguments: Number.POSITIVE_INFINITY,
    required: 'the name of the action',
  },
  'scripts/build.ts': {
    usage: `npm run build [-- --check]

Builds the bundles in actions/*/dist.
  --check  changes nothing and fails if one is out of date`,
    options: { check: flag },
  },
  'scripts/bench.ts': {
    usage: `npm run bench [-- [ACTION...] [OPTION...]]

Runs all benches, or those of the given actions. Options go to each bench:
  --runs N     repeat each measurement N times (1 to 30)
  --json FILE  also write the figures to FILE`,
    options: { runs: { type: 'string' }, json: { type: 'string' } },
    maxArguments: Number.POSITIVE_INFINITY,
  },
  'scripts/readme.ts': {
    usage: `npm run readme [-- --check]

Writes the tables of inputs and outputs in actions/*/README.md.
  --check  changes nothing and fails if one is out of date`,
    options: { check: flag },
  },
  'scripts/new-action.ts': {
    usage: `npm run new-action -- NAME

Creates the action actions/NAME with an example and its tests, and names it in CHANGELOG.md.`,
    minArguments: 1,
    maxArguments: 1,
    required: 'the name of the action',
  },
}

/**
 * Reads the arguments of an npm script. With --help it prints the usage and exits with 0; for an unknown or missing
 * argument it prints an error and the usage, and exits with 1.
 */
export function readArguments(file, args = process.argv.slice(2)) {
  const command = COMMANDS[file]
  const { usage, options = {}, exclusive = [], allowedValues = {} } = command
  const { minArguments = 0, maxArguments = 0, allowed, required } = command
  if (args.includes('--help') || args.includes('-h')) {
    console.log(`usage: ${usage}`)
    process.exit(0)
  }
  const fail = problem => {
    console.error(`✗ ${problem}\nusage: ${usage}`)
    process.exit(1)
  }
  let parsed
  try {
    parsed = parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    // Node's second sentence explains quoting.
    fail(error.message.split('. ')[0])
  }
  const { values, positionals } = parsed
  const unknown = positionals.find(
    (name, index) => index >= maxArguments || (allowed !== undefined && !allowed.includes(name)),
  )
  if (unknown !== undefined) fail(`Unknown argument '${unknown}'`)
  const excluding = exclusive.filter(name => values[name] !== undefined)
  if (excluding.length > 1) fail(`${excluding.map(name => `--${name}`).join(' and ')} cannot be used together`)
  for (const [name, allowedOfOption] of Object.entries(allowedValues)) {
    const value = values[name]
    if (value !== undefined && !allowedOfOption.includes(value)) {
      fail(`--${name} ${value}: must be one of ${allowedOfOption.join(', ')}`)
    }
  }
  if (positionals.length < minArguments) fail(`Missing argument: ${required}`)
  return { values, positionals }
}

/** Whether an npm script runs this file. */
export const isCommand = file => Object.hasOwn(COMMANDS, file)
