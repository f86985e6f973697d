import { describe, expect, it } from '@jest/globals'
import { startAccount, warehouseRow } from './support/account-answers.ts'
import { runSetupSnowflake, startSnowflake } from './support/run-setup-snowflake.ts'

/** The annotated warnings: `a.sql:3 text`. */
const listWarnings = (log: string): string[] =>
  [...log.matchAll(/^::warning title=Check this statement,file=(.*),line=(\d+)::(.*)$/gm)].map(
    ([, file, line, text]) => `${file}:${line} ${text}`,
  )

describe.each(['plan', 'apply'])('mode %s', mode => {
  const run = async (...files: string[]) => {
    const server = await startSnowflake({
      answer: sql => (sql.startsWith('insert') ? { rows: [{ 'number of rows inserted': 2 }] } : undefined),
    })
    const named = files.map((sql, index): [string, string] => [`${'abc'[index]}.sql`, sql])
    return runSetupSnowflake(server, Object.fromEntries(named), { mode })
  }
  const rolledBack = 'Snowflake rolls back what it writes: no statement commits the transaction'

  it.each<[string, string[]]>([
    ['begin;\ninsert into t select 1;\n\nupdate t set a = 1', ['a.sql:2', 'a.sql:4']],
    ['begin;\ncall p();\nselect 1', ['a.sql:2']],
    ['alter session set autocommit = false;\ninsert into t select 1', ['a.sql:2']],
    ['begin;\ninsert into t select 1;\ncommit;\nbegin;\ninsert into t select 2', ['a.sql:5']],
    ['begin;\ninsert into t select 1;\ncommit', []],
    ['begin;\ninsert into t select 1;\nrollback', []],
    ['begin;\ninsert into t select 1;\ncreate role r;\ninsert into t select 2', []],
    ['insert into t select 1', []],
  ])('warns at the lines of DML that no statement commits: %j', async (sql, lines) => {
    const { log, summary, outputs, exitCode } = await run(sql)
    expect(exitCode).toBe(0)
    expect(listWarnings(log)).toEqual(lines.map(line => `${line} ${rolledBack}`))
    const plan: { statement: string; warning?: string }[] = JSON.parse(outputs.plan ?? '')
    expect(plan.flatMap(({ statement, warning }) => (warning === undefined ? [] : [statement]))).toEqual(lines)
    expect(summary.startsWith('### ⚠️ ')).toBe(lines.length > 0)
    for (const line of lines) expect(summary).toContain(`- <code>${line}</code> · ${rolledBack}`)
  })

  it('warns of DML that is rolled back in the last script of several', async () => {
    const { log } = await run('begin;\ninsert into t select 1;', 'select 1;')
    expect(listWarnings(log)).toEqual([`a.sql:2 ${rolledBack}`])
  })
})

describe('statements of two scripts that undo each other', () => {
  const first = 'alter warehouse w set auto_suspend = 60 auto_resume = true'
  const run = async (files: Record<string, string>) => {
    const server = await startAccount({
      'show warehouses': [warehouseRow('W')],
      'show tasks in schema D.S': [
        { name: 'T', database_name: 'D', schema_name: 'S', state: 'started', definition: 'select 1', comment: '' },
      ],
    })
    return listWarnings((await runSetupSnowflake(server, files, { mode: 'plan' })).log)
  }

  it('are named at the later one', async () => {
    const files = {
      'a.sql': `select 1;\n${first};`,
      'b.sql': 'alter warehouse w set auto_suspend = 120 auto_resume = true;',
    }
    expect(await run(files)).toEqual([
      'b.sql:1 a.sql:2 sets AUTO_SUSPEND to another value, so each run changes it twice',
    ])
  })

  it('are also CREATE OR ALTER', async () => {
    const second = 'create or alter warehouse w auto_suspend = 120 auto_resume = false'
    expect(await run({ 'a.sql': first, 'b.sql': second })).toEqual([
      'b.sql:1 a.sql:1 sets AUTO_SUSPEND, AUTO_RESUME to other values, so each run changes them twice',
    ])
  })

  it.each<Record<string, string>>([
    { 'a.sql': first, 'b.sql': first },
    { 'a.sql': first, 'b.sql': "alter warehouse w set comment = 'x'" },
    { 'a.sql': `${first};\nalter warehouse w set auto_suspend = 120` },
    { 'a.sql': 'create warehouse if not exists w auto_suspend = 30', 'b.sql': first },
    { 'a.sql': 'alter task d.s.t suspend', 'b.sql': 'alter task d.s.t resume' },
  ])('are not %j', async files => {
    expect(await run(files)).toEqual([])
  })
})
