import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { makeTempFolder } from '../actions/shared/testing/temp-folder.ts'
import { isCommand } from './usage.mjs'

const root = join(import.meta.dirname, '..')
// A clone without npm packages, lock file and state folder, which a usage does not need.
const clone = makeTempFolder('usage-')
for (const file of ['scripts/bootstrap.mjs', 'scripts/usage.mjs', 'scripts/tools/certificates.mjs']) {
  cpSync(join(root, file), join(clone, file))
}

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
const commands = Object.values(scripts).flatMap(
  script => /^node scripts\/bootstrap\.mjs (\S+)$/.exec(script)?.[1] ?? [],
)

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/bootstrap.mjs', ...args], {
    cwd: clone,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

it('knows every npm script that starts with the bootstrap', () => {
  expect(commands).toContain('local/start.ts')
  expect(commands.filter(file => !isCommand(file))).toEqual([])
})

it('allows the jobs of the deploy workflow', () => {
  const { jobs } = parse(readFileSync(join(root, '.github/workflows/deploy.yml'), 'utf8')) as { jobs: object }
  expect(run('local/start.ts', '--help').stdout).toContain(`Jobs: ${Object.keys(jobs).join(', ')}.`)
})

describe.each(commands)('%s', file => {
  it.each(['--help', '-h'])('prints its usage for %s without installing anything', option => {
    const { status, stdout, stderr } = run(file, option)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^usage: npm /)
    expect(readdirSync(clone).toSorted()).toEqual(['scripts'])
  })

  it.each(['--nope', '-x'])('rejects the unknown option %s and changes nothing', option => {
    const { status, stdout, stderr } = run(file, option)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(new RegExp(`^✗ Unknown option '${option}'\nusage: npm `))
    expect(stderr).not.toMatch(/^ +at /m)
    expect(readdirSync(clone).toSorted()).toEqual(['scripts'])
  })
})

it.each([
  ['an unknown suite', ['scripts/test.ts', 'checks', 'units'], "Unknown argument 'units'"],
  ['one argument too many', ['local/trigger.ts', 'a', '{}', 'b'], "Unknown argument 'b'"],
  ['an argument of a script without arguments', ['local/start.ts', 'now'], "Unknown argument 'now'"],
  ['a missing DAG id', ['local/trigger.ts'], 'Missing argument: the DAG id'],
  ['a missing name', ['scripts/new-action.ts'], 'Missing argument: the name of the action'],
  ['a value for a flag', ['local/stop.ts', '--clean=yes'], "Option '--clean' does not take an argument"],
  [
    'two options that cannot be combined',
    ['local/start.ts', '--from', 'a', '--only', 'b'],
    '--from and --only cannot be used together',
  ],
  [
    'an unknown job',
    ['local/start.ts', '--only', 'foo'],
    '--only foo: must be one of secrets, snowflake, image, network, service, dags',
  ],
  ['an option without its value', ['scripts/bench.ts', '--runs'], "Option '--runs <value>' argument missing"],
])('reports %s in one line, then the usage', (_what, args, problem) => {
  const { status, stderr } = run(...args)
  expect({ status, first: stderr.split('\n').slice(0, 2) }).toEqual({
    status: 1,
    first: [`✗ ${problem}`, expect.stringMatching(/^usage: npm /)],
  })
})
