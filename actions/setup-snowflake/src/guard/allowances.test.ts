import { describe, expect, it, test } from '@jest/globals'
import { makeStatement } from '../../test/support/make-statement.ts'
import { isAllowed, parseAllowDestructive } from './allowances.ts'
import { checkStatement } from './check-statement.ts'

const allows = (patterns: string, sql: string, file = 'a.sql', opaqueFiles: string[] = []): boolean => {
  const allowances = { destructive: parseAllowDestructive(patterns), opaqueFiles }
  return checkStatement(makeStatement(sql), {}).every(violation => isAllowed(violation, allowances, file))
}

describe('allow-destructive', () => {
  test.each<[string, string]>([
    ['true', 'drop table t'],
    ['True', 'revoke role r from user u'],
    ['raw.public.t', 'drop table RAW.Public.T'],
    ['RAW.PUBLIC.tmp_*', 'drop table raw.public.tmp_1'],
    ['raw.public.t?', 'truncate table raw.public.t1'],
    ['raw.*', 'drop schema raw.public'],
    ['raw.*', 'drop table raw.public.t'],
    ['raw.public.*', 'drop table raw.public.t'],
    ['*.tmp.*', 'drop table raw.tmp.t'],
    ['raw', 'drop database raw'],
    ['tmp_*', 'drop role tmp_role'],
    ['raw."odd name".t', 'drop table raw."odd name".t'],
    ['raw.s."a.b"', 'drop table raw.s."a.b"'],
    ['raw.s.t$1', 'drop table raw.s.t$1'],
    ['other.*\n\n  raw.* ', 'drop table raw.public.t'],
    ['raw.*', 'begin drop table raw.s.t; truncate table raw.s.u; end'],
    ['raw.s.t\nraw.s.u', 'alter table raw.s.t swap with raw.s.u'],
    ['raw.s.stage', 'remove @raw.s.stage/path'],
    ['false_*', 'drop role false_friend'],
    ['raw.true', 'drop schema raw.true'],
  ])('%s allows %s', (patterns, sql) => {
    expect(allows(patterns, sql)).toBe(true)
  })

  test.each<[string, string]>([
    ['false', 'drop table raw.public.t'],
    ['raw.public.t', 'drop table raw.public.u'],
    ['raw.public.t', 'drop table raw.public.t2'],
    ['raw.public.t', 'drop table raw.public."t"'],
    ['raw.public."t"', 'drop table raw.public.t'],
    ['raw.public."t*"', 'drop table raw.public."t1"'],
    ['raw', 'drop table raw.public.t'],
    ['raw', 'drop schema raw.public'],
    ['raw.public', 'drop table raw.public.t'],
    ['raw.true', 'drop table raw.public.t'],
    ['true_raw.*', 'drop table raw.public.t'],
    ['raw.*', 'drop database raw'],
    ['raw.*', 'drop table other.public.t'],
    ['*', 'drop table raw.public.t'],
    ['t', 'drop table t'],
    ['raw.*', 'drop table t'],
    ['raw.*', 'drop table identifier($t)'],
    ['raw.s.t', 'alter table raw.s.t swap with raw.s.u'],
    ['raw.*', 'begin drop table raw.s.t; drop table other.s.t; end'],
    ['*', 'alter account unset network_policy'],
    ['true', 'execute immediate $s'],
  ])('%s does not allow %s', (patterns, sql) => {
    expect(allows(patterns, sql)).toBe(false)
  })

  it('rejects what is no name, and names all of it', () => {
    for (const line of ['yes sir', 'a.b.c.d', 'a..b', 'a.', 'a.b c', '"a', 'drop table t', 'a;b']) {
      expect(() => parseAllowDestructive(line)).toThrow(`not "${line}"`)
    }
    expect(() => parseAllowDestructive('raw.t\ntrue\nb c')).toThrow(/not "true"; must be .* not "b c"/)
  })
})

describe('allow-opaque', () => {
  test.each<[string[], string, boolean]>([
    [['scripts/*.sql'], 'scripts/a.sql', true],
    [['a.sql', 'b.sql'], 'b.sql', true],
    [['**/dynamic/*.sql'], 'scripts/dynamic/a.sql', true],
    [['scripts/*.sql'], 'other/a.sql', false],
    [[], 'a.sql', false],
  ])('%j decides about code in %s: %s', (globs, file, expected) => {
    expect(allows('false', 'execute immediate $s', file, globs)).toBe(expected)
    expect(allows('false', 'execute immediate from @s/f.sql', file, globs)).toBe(expected)
    expect(allows('false', 'begin execute immediate :s; drop table t; end', file, globs)).toBe(false)
  })
})
