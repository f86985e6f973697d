import { expect, it } from '@jest/globals'
import { code, forLog, forMarkdown } from './remote-text.ts'
import { measureCpuTime } from './testing/cpu-time.ts'

it.each([
  ['::stop-commands::x', ': :stop-commands::x'],
  ['  ::error::x', '  : :error::x'],
  ['a\r::add-mask::x', 'a\n: :add-mask::x'],
  ['a\u2028::error::x', 'a\n: :error::x'],
  ['\u001b[31m::group::x\u001b[0m', ': :group::x'],
  ['\u0007::group::x', ': :group::x'],
  ['x ##[group]y ###[error]', 'x # #[group]y ## #[error]'],
  ['AWS::ECS::Service is a type', 'AWS::ECS::Service is a type'],
])('keeps %j from starting a workflow command', (remote, safe) => {
  expect(forLog(remote)).toBe(safe)
})

it.each([' ', '\n', ' \n', ':', '\t'])('cleans long text of only %j in linear time', unit => {
  const text = unit.repeat(65_536 / unit.length)
  const took = measureCpuTime(() => {
    for (const clean of [forLog, forMarkdown, code]) clean(text)
  })
  expect(took).toBeLessThan(1_000)
})

it('keeps markup of a service out of a table', () => {
  expect(forMarkdown('a|b\n<img src=x> [x](y) @team')).toBe('a\\|b<br>&lt;img src=x&gt; \\[x\\]\\(y\\) \\@team')
  expect(code('a|`b`\n<c>')).toBe('<code>a&#124;&#96;b&#96; &lt;c&gt;</code>')
})
