import { expect, it } from '@jest/globals'
import { createConsoleUrl, renderConsoleLink } from './console-url.ts'

it.each([
  ['eu-west-1', 'https://eu-west-1.console.aws.amazon.com/p'],
  ['us-gov-west-1', 'https://us-gov-west-1.console.amazonaws-us-gov.com/p'],
  ['cn-north-1', 'https://cn-north-1.console.amazonaws.cn/p'],
  ['us-iso-east-1', undefined],
  ['eusc-de-east-1', undefined],
  ['', undefined],
  [undefined, undefined],
])('the console of %s is at %s', (region, url) => {
  expect(createConsoleUrl(region, 'p')).toBe(url)
})

it('renders a link, or nothing without a known console', () => {
  expect(renderConsoleLink('eu-west-1', 'p')).toBe('[Open in the console](https://eu-west-1.console.aws.amazon.com/p)')
  expect(renderConsoleLink(undefined, 'p')).toBeUndefined()
})
