import { expect, it } from '@jest/globals'
import { makeStatement } from '../../test/support/make-statement.ts'
import { parseAllowDestructive } from './allowances.ts'
import { createRefusalError, findRefusal } from './refusal.ts'

const FACTS = { objectState: 'existing' } as const
const NOTHING_ALLOWED = { destructive: parseAllowDestructive('false'), opaqueFiles: [] }

const refuse = (...statements: string[]) =>
  statements.flatMap((sql, index) => findRefusal(makeStatement(sql, index + 1), NOTHING_ALLOWED, FACTS) ?? [])

it('names each statement with what it loses, and the inputs that allow it', () => {
  const error = createRefusalError(
    refuse('drop table a.b.c', 'select 1', 'truncate a.b.d', 'execute immediate $s', 'execute immediate from @s/f.sql'),
  )
  expect(error.message).toBe(
    [
      'Destructive statements need allow-destructive: a.sql:1 (drop table a.b.c): TABLE A.B.C loses its rows, its history and its grants;',
      'a.sql:3 (truncate a.b.d): TABLE A.B.D loses all rows.',
      'Code that cannot be read needs allow-opaque: a.sql:4 (execute immediate $s): runs EXECUTE IMMEDIATE of a variable;',
      'a.sql:5 (execute immediate from @s/f.sql): runs EXECUTE IMMEDIATE FROM a file',
    ].join(' '),
  )
  expect(error.hint).toBe(
    'Nothing was run. Remove the statements, or set allow-destructive to A.B.C, A.B.D (one per line) or true and allow-opaque: a.sql.',
  )
})

it('shortens the list of what a block loses', () => {
  const tables = Array.from({ length: 12 }, (_, index) => `truncate a.b.t${index};`)
  const { message, hint } = createRefusalError(refuse(`begin ${tables.join(' ')} end`))
  expect(message).toMatch(/TABLE A\.B\.T9 loses all rows, 2 more$/)
  expect(hint).toContain('allow-destructive: true')
})

it('leaves a name that is not complete to the plan if the inputs have names', () => {
  const named = { destructive: parseAllowDestructive('a.b.*'), opaqueFiles: [] }
  const [swap, other] = [makeStatement('alter table t swap with u'), makeStatement('alter table a.c.t swap with a.c.u')]
  expect(findRefusal(swap, named)).toBeUndefined()
  expect(findRefusal(swap, named, { currentSchema: ['A', 'B'] })).toBeUndefined()
  expect(findRefusal(swap, named, { currentSchema: ['A', 'C'] })?.violations).toHaveLength(2)
  expect(findRefusal(swap, named, {})?.violations).toHaveLength(2)
  expect(findRefusal(swap, NOTHING_ALLOWED)?.violations).toHaveLength(2)
  expect(findRefusal(other, named)?.violations).toHaveLength(2)
})

it('masks a secret that is a part of a name, and does not offer the name', () => {
  const statement = makeStatement('drop table raw.s.geheim', 1, 'drop table raw.s.***')
  const refusal = findRefusal(statement, NOTHING_ALLOWED, FACTS)
  const { message, hint } = createRefusalError(refusal === undefined ? [] : [refusal])
  expect(message).toContain('a.sql:1 (drop table raw.s.***): TABLE RAW.S.*** loses')
  expect(`${message} ${hint}`).not.toMatch(/geheim/i)
  expect(hint).toContain('allow-destructive: true')
})

it('names the files of code that cannot be read, and up to ten objects', () => {
  const refuseIn = (file: string, sql: string) =>
    findRefusal({ ...makeStatement(sql), file }, NOTHING_ALLOWED, FACTS) ?? []
  const opaque = refuseIn('b.sql', 'execute immediate $s')
  expect(createRefusalError([opaque].flat()).hint).toBe(
    'Nothing was run. Remove the statements, or set allow-opaque: b.sql.',
  )
  const drops = Array.from({ length: 10 }, (_, index) => refuseIn('a.sql', `drop role r${index}`))
  expect(createRefusalError([opaque, ...drops].flat()).hint).toMatch(
    /set allow-destructive to R0, .*R9 \(one per line\) or true and allow-opaque: b\.sql\.$/,
  )
  expect(createRefusalError([drops, refuseIn('a.sql', 'drop table t')].flat(2)).hint).toMatch(
    /set allow-destructive: true\.$/,
  )
  expect(createRefusalError([...drops.slice(1), refuseIn('a.sql', 'drop table t')].flat()).hint).toMatch(
    /set allow-destructive: true\.$/,
  )
})
