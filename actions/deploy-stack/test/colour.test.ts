import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { colorize } from '../src/report/colors.ts'
import { account, closeAccounts, deploy } from './support/run-deploy.ts'

closeAccounts()

const ESCAPE = '\u001b'
const [RED, YELLOW, GREEN] = [31, 33, 32].map(code => `${ESCAPE}[${code}m`)

describe('a line in the colour of its status', () => {
  const before = { ...process.env }
  const terminal = process.stdout.isTTY
  beforeEach(() => {
    Object.assign(process.env, { GITHUB_ACTIONS: 'true', NO_COLOR: '' })
  })
  afterEach(() => {
    for (const name of ['GITHUB_ACTIONS', 'NO_COLOR']) {
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
    }
    process.stdout.isTTY = terminal
  })

  it.each([
    ['CREATE_FAILED', RED],
    ['UPDATE_ROLLBACK_FAILED', RED],
    ['DELETE_FAILED', RED],
    ['ROLLBACK_IN_PROGRESS', YELLOW],
    ['UPDATE_ROLLBACK_COMPLETE', YELLOW],
    ['CREATE_COMPLETE', GREEN],
    ['DELETE_COMPLETE', GREEN],
  ])('%s', (status, colour) => {
    expect(colorize('a line', status)).toBe(`${colour}a line${ESCAPE}[39m`)
  })

  it.each(['CREATE_IN_PROGRESS', 'DELETE_SKIPPED', undefined])('%s has none', status => {
    expect(colorize('a line', status)).toBe('a line')
  })

  it.each([
    ['on a runner', 'true', '', false, true],
    ['in a terminal', '', '', true, true],
    ['in a file', '', '', false, false],
    ['where NO_COLOR is set', 'true', '1', true, false],
  ])('%s', (_, runner, none, tty, shown) => {
    Object.assign(process.env, { GITHUB_ACTIONS: runner, NO_COLOR: none })
    process.stdout.isTTY = tty
    expect(colorize('a line', 'CREATE_FAILED') !== 'a line').toBe(shown)
  })
})

it('events have their colours in the log of a runner, indentation and all, and nothing else of theirs', async () => {
  const operation = [
    { id: 'demo', status: 'UPDATE_IN_PROGRESS' },
    { id: 'Bucket', status: 'UPDATE_FAILED', reason: `${ESCAPE}[32mall is well${ESCAPE}[0m` },
    { id: 'demo', status: 'UPDATE_ROLLBACK_COMPLETE' },
  ]
  const aws = await account({ stack: { status: 'CREATE_COMPLETE' }, operation })
  const { log, outputs, summary } = await deploy(aws, {}, { env: { GITHUB_ACTIONS: 'true' } })
  expect(log).toContain(`${RED}12:00:01 UPDATE_FAILED        Bucket (AWS::S3::Bucket): all is well${ESCAPE}[39m`)
  expect(log).toContain(`${YELLOW}12:00:02 UPDATE_ROLLBACK_COMPLETE demo`)
  expect(log).toMatch(/^12:00:00 UPDATE_IN_PROGRESS/m)
  expect(`${JSON.stringify(outputs)}${summary}`).not.toContain('u001b')
})
