import { expect, it } from '@jest/globals'
import { readPages } from './pagination.ts'

const PAGES: Record<string, { items: number[]; next?: string }> = {
  first: { items: [1, 2], next: 'b' },
  b: { items: [], next: 'c' },
  c: { items: [3], next: '' },
}

function open() {
  const tokens: (string | undefined)[] = []
  const pages = readPages(
    async token => {
      tokens.push(token)
      return PAGES[token ?? 'first'] ?? { items: [] }
    },
    page => page.next,
  )
  return { tokens, pages }
}

it('reads every page, empty ones too, until there is no token', async () => {
  const { tokens, pages } = open()
  const items: number[] = []
  for await (const page of pages) items.push(...page.items)
  expect([items, tokens]).toEqual([
    [1, 2, 3],
    [undefined, 'b', 'c'],
  ])
})

it('reads no page more than the caller takes', async () => {
  const { tokens, pages } = open()
  for await (const page of pages) if (page.items.includes(2)) break
  expect(tokens).toEqual([undefined])
})
