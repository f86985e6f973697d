import { expect, it } from '@jest/globals'
import { cutLine, isInteractive, LiveLines } from './live-lines.ts'

/** The screen of a terminal: what it shows after cursor movements and erasures. */
function fakeTerminal(columns = 80) {
  const screen: string[] = ['']
  let row = 0
  const write = (text: string) => {
    for (const [part] of text.matchAll(/\p{Cc}\[(\d*)([AJ])|\n|\r|[^\p{Cc}]+/gu)) {
      const [, count, command] = /\[(\d*)([AJ])$/.exec(part) ?? []
      if (command === 'A') row -= Number(count)
      else if (command === 'J') screen.splice(row, Number.POSITIVE_INFINITY, '')
      else if (part === '\n') screen[++row] ??= ''
      else if (part !== '\r') screen[row] += part
    }
  }
  return { columns, write, lines: () => screen.filter(line => line !== '').map(line => line.replace(/^[⠀-⣿] /u, '~ ')) }
}

it('shows one line for each running piece of work below what was printed', () => {
  const terminal = fakeTerminal()
  const live = new LiveLines(terminal)
  live.set('image', () => 'image: building')
  live.set('network', () => 'network: creating Vpc')
  live.print('secrets: done')
  expect(terminal.lines()).toEqual(['secrets: done', '~ image: building', '~ network: creating Vpc'])
  live.set('image', () => 'image: pushing')
  live.remove('network')
  live.print('network: done')
  expect(terminal.lines()).toEqual(['secrets: done', 'network: done', '~ image: pushing'])
  live.removeAll()
  expect(terminal.lines()).toEqual(['secrets: done', 'network: done'])
})

it('keeps every live line within the width of the terminal', () => {
  const terminal = fakeTerminal(20)
  const live = new LiveLines(terminal)
  live.set('image', () => 'x'.repeat(100))
  expect(terminal.lines()).toEqual([`~ ${'x'.repeat(16)}…`])
  live.removeAll()
})

it('takes a terminal of width 0 as one of 80 columns', () => {
  const terminal = fakeTerminal(0)
  const live = new LiveLines(terminal)
  live.set('image', () => 'x'.repeat(100))
  expect(terminal.lines()).toEqual([`~ ${'x'.repeat(76)}…`])
  live.removeAll()
})

it('cuts a line by what is visible and keeps its colors', () => {
  expect(cutLine('\u001b[1mbold\u001b[0m', 4)).toBe('\u001b[1mbold\u001b[0m')
  expect(cutLine('\u001b[1mlonger\u001b[0m', 4)).toBe('\u001b[1mlon\u001b[0m…')
})

it.each([
  [{ isTTY: true }, {}, true],
  [{ isTTY: false }, {}, false],
  [{}, {}, false],
  [{ isTTY: true }, { CI: 'true' }, false],
  [{ isTTY: true }, { TERM: 'dumb' }, false],
])('changes lines in place only on a terminal: %j with %j', (stream, environment, interactive) => {
  expect(isInteractive({ ...stream, write: () => undefined }, environment)).toBe(interactive)
})
