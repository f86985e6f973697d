import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { colorize } from './colors.ts'

const ESCAPE = '\u001b'
const [RED, YELLOW, GREEN] = [31, 33, 32].map(code => `${ESCAPE}[${code}m`)

describe('colorize', () => {
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
  ])('colors a line with status %s', (status, color) => {
    expect(colorize('a line', status)).toBe(`${color}a line${ESCAPE}[39m`)
  })

  it.each(['CREATE_IN_PROGRESS', 'DELETE_SKIPPED', undefined])('does not color a line with status %s', status => {
    expect(colorize('a line', status)).toBe('a line')
  })

  it.each([
    ['colors on a runner', 'true', '', false, true],
    ['colors in a terminal', '', '', true, true],
    ['does not color in a file', '', '', false, false],
    ['does not color when NO_COLOR is set', 'true', '1', true, false],
  ])('%s', (_, runner, noColor, isTTY, isColored) => {
    Object.assign(process.env, { GITHUB_ACTIONS: runner, NO_COLOR: noColor })
    process.stdout.isTTY = isTTY
    expect(colorize('a line', 'CREATE_FAILED') !== 'a line').toBe(isColored)
  })
})
