import { expect, it } from '@jest/globals'
import { fields, flag, list, maybe, number, text, time } from './schema.ts'

const run = fields({ id: text, tries: number, on: flag, at: maybe(time), tags: maybe(list(text)) })

it('takes the named fields, times as milliseconds, null as absent', () => {
  const value = { id: 'a', tries: 1, on: true, at: '1970-01-01T00:00:01Z', tags: null, more: 1 }
  expect(run(value, 'run')).toEqual({ id: 'a', tries: 1, on: true, at: 1_000, tags: undefined })
})

it.each<[unknown, string]>([
  [null, 'run is not an object'],
  [[], 'run is not an object'],
  [{}, 'run.id is not a text'],
  [{ id: 'a', tries: '1' }, 'run.tries is not a number'],
  [{ id: 'a', tries: 1, on: 'yes' }, 'run.on is not true or false'],
  [{ id: 'a', tries: 1, on: true, at: 'soon' }, 'run.at is not a time'],
  [{ id: 'a', tries: 1, on: true, tags: ['a', 2] }, 'run.tags[1] is not a text'],
])('refuses %j', (value, message) => {
  expect(() => run(value, 'run')).toThrow(message)
})
