import { afterEach, describe, expect, it } from '@jest/globals'
import { clear, failed, setUp, start } from './testing/bench.ts'

afterEach(clear)

describe('plan', () => {
  it('says what apply would do and sends nothing that changes anything', async () => {
    const server = await start({
      answer: sql => {
        if (sql === 'use role etl') return failed('002043', 'Object does not exist, or operation cannot be performed.')
        if (sql === "show databases like 'OLD'") return { rows: [{ name: 'OLD' }] }
        if (sql.startsWith('show grants')) return failed('002003', "Role 'ETL' does not exist")
        return { rows: [] }
      },
    })
    const sql = [
      'use role sysadmin',
      'create database if not exists old',
      'create database if not exists new',
      'create schema if not exists new.s',
      'create or replace database old',
      'create role if not exists etl',
      'grant usage on database old to role etl',
      'use role etl',
      'create table if not exists new.s.t (a int)',
      'insert into new.s.t select 1',
      'drop database gone',
    ]
    const { outputs, exitCode, summary } = await setUp(server, { 'a.sql': sql.join(';\n') }, { mode: 'plan' })
    expect(exitCode).toBe(0)
    const actions = JSON.parse(outputs.plan ?? '').map(({ action }: { action: string }) => action)
    expect(actions).toEqual([
      'none',
      'same',
      'create',
      'create',
      'replace',
      'create',
      'grant',
      'none',
      'create',
      'run',
      'same',
    ])
    expect(server.sql().filter(text => !/^(show|use)/.test(text))).toEqual([])
    expect(outputs.changed).toBe('true')
    expect(summary).toContain('would change something')
  })
})
