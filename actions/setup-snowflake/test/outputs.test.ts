import { expect, it } from '@jest/globals'
import { runSetupSnowflake, startSnowflake } from './support/run-setup-snowflake.ts'

it('sets the rows of the last query as an output and a table of the summary', async () => {
  const server = await startSnowflake({
    answer: sql => (sql === 'select 2' ? { rows: [{ QUARTER: 'Q1-2008', AVG_DELAY: 12 }] } : { rows: [{ A: 1 }] }),
  })
  const { outputs, summary } = await runSetupSnowflake(server, { 'a.sql': 'select 1; select 2; use role x;' })
  expect(JSON.parse(outputs.rows ?? '')).toEqual([{ QUARTER: 'Q1-2008', AVG_DELAY: 12 }])
  expect(summary).toContain('| Q1-2008 | 12 |')
})

it('limits the rows of the output and the summary', async () => {
  const rows = Array.from({ length: 12_000 }, (_, index) => ({ N: index }))
  const server = await startSnowflake({ answer: () => ({ rows }) })
  const { outputs, summary } = await runSetupSnowflake(server, { 'a.sql': 'select n from t' })
  expect(JSON.parse(outputs.rows ?? '')).toHaveLength(1_000)
  expect(JSON.parse(outputs.rows ?? '').at(-1)).toEqual({ N: 999 })
  expect(summary).toContain('| 49 |')
  expect(summary).not.toContain('| 50 |')
})

it('cuts an output over the size limit to its first entries, with a warning', async () => {
  const rows = Array.from({ length: 900 }, (_, index) => ({ N: index, TEXT: 'x'.repeat(400) }))
  const server = await startSnowflake({ answer: sql => (sql.startsWith('select') ? { rows } : undefined) })
  const grants = Array.from({ length: 1_500 }, (_, index) => `use role a_role_with_quite_a_long_name_${index};`)
  const { outputs, log } = await runSetupSnowflake(server, { 'a.sql': `${grants.join('\n')}\nselect * from t;` })
  for (const name of ['plan', 'rows']) {
    const text = outputs[name] ?? ''
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(120_000)
    expect(JSON.parse(text).length).toBeGreaterThan(200)
    expect(log).toContain(`::warning::The output ${name} is larger than 120 kB`)
  }
  expect(JSON.parse(outputs.plan ?? '')[0].statement).toBe('a.sql:1')
  expect(JSON.parse(outputs.rows ?? '')[0].N).toBe(0)
})
