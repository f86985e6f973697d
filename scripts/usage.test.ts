import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { isCommand } from './usage.mjs'

const root = join(import.meta.dirname, '..')
// A clone without npm packages, a lock file or a state folder: all that may be needed to print a usage.
const clone = mkdtempSync(join(tmpdir(), 'usage-'))
for (const file of ['scripts/bootstrap.mjs', 'scripts/usage.mjs', 'scripts/tools/certificates.mjs']) {
  cpSync(join(root, file), join(clone, file))
}
afterAll(() => rmSync(clone, { recursive: true }))

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

describe.each(commands)('%s', file => {
  it.each(['--help', '-h'])('prints its usage for %s, before anything is installed', option => {
    const { status, stdout, stderr } = run(file, option)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^usage: npm /)
    expect(readdirSync(clone).toSorted()).toEqual(['scripts'])
  })

  it.each(['--nope', '-x'])('names the option %s, which it does not know, and changes nothing', option => {
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
  ['an argument where none belongs', ['local/start.ts', 'now'], "Unknown argument 'now'"],
  ['no DAG', ['local/trigger.ts'], 'An argument is missing: the DAG id'],
  ['no name', ['scripts/new-action.ts'], 'An argument is missing: the name of the action'],
  ['a value for a flag', ['local/stop.ts', '--clean=yes'], "Option '--clean' does not take an argument"],
  [
    'two options that exclude each other',
    ['local/start.ts', '--from', 'a', '--only', 'b'],
    '--from and --only cannot be used together',
  ],
  ['no value for an option', ['scripts/bench.ts', '--runs'], "Option '--runs <value>' argument missing"],
])('says in one line what is wrong with %s', (_what, args, problem) => {
  const { status, stderr } = run(...args)
  expect({ status, first: stderr.split('\n').slice(0, 2) }).toEqual({
    status: 1,
    first: [`✗ ${problem}`, expect.stringMatching(/^usage: npm /)],
  })
})
