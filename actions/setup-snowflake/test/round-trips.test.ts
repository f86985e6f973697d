import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import type { Answer, FakeSnowflake } from './support/fake-snowflake.ts'
import { rejectStatement, runSetupSnowflake, startSnowflake } from './support/run-setup-snowflake.ts'

const SCRIPTS = ['setup_framework.sql', 'deploy_objects.sql']
// Long, so that statements that are sent together overlap on a busy machine, too.
const DELAY_MS = 600

/** An account without objects, that replies late. */
function answerFromEmptyAccount(sql: string): Answer {
  const [, type] = /^create (\w+)/.exec(sql) ?? []
  if (sql.startsWith('show') || sql.startsWith('select')) return { rows: [], delayMs: DELAY_MS }
  if (sql.startsWith('desc')) return { ...rejectStatement('002003', 'does not exist'), delayMs: DELAY_MS }
  const status = type === undefined ? 'Statement executed successfully.' : `${type} successfully created.`
  return { status, delayMs: DELAY_MS }
}

/** How many statements ran one after the other. */
function countRounds({ statements }: FakeSnowflake): number {
  let [rounds, end] = [0, 0]
  for (const statement of statements.toSorted((left, right) => left.start - right.start)) {
    if (statement.start < end) continue
    rounds++
    end = statement.end ?? Number.POSITIVE_INFINITY
  }
  return rounds
}

it('applies both scripts of the project to an empty account in few requests one after the other', async () => {
  const server = await startSnowflake({ answer: answerFromEmptyAccount })
  const folder = join(import.meta.dirname, '../../../snowflake')
  const files = Object.fromEntries(SCRIPTS.map(name => [name, readFileSync(join(folder, name), 'utf8')]))
  const { exitCode, errors } = await runSetupSnowflake(server, files, {
    scripts: SCRIPTS.join('\n'),
    variables: [
      'snowflake_user_public_key: MIIB',
      'datasets_url: s3://datasets',
      'quickstart_url: s3://quickstart',
    ].join('\n'),
  })
  expect(errors).toEqual([])
  expect(exitCode).toBe(0)
  expect(countRounds(server)).toBeLessThanOrEqual(12)
})
