import { expect, it } from '@jest/globals'
import { makeFinished } from '../../test/support/finished-statement.ts'
import type { Effect } from '../changes/effect.ts'
import { renderObjectTree } from './object-tree.ts'

const render = (...finished: Parameters<typeof renderObjectTree>[0][number][]) =>
  renderObjectTree(finished, { mode: 'plan', redact: text => text.replaceAll('geheim', '***') })

const table = (name: string, effect: Effect): Effect => ({
  ...effect,
  object: { kind: 'TABLE', name: ['RAW', 'PUBLIC', name] },
})

it('nests objects in their schemas and databases, with old and new values', () => {
  const warehouse: Effect = {
    action: 'change',
    object: { kind: 'WAREHOUSE', name: ['LOAD_WH'] },
    changes: [{ property: 'WAREHOUSE_SIZE', from: 'X-Small', to: 'Medium' }],
  }
  expect(
    render(
      makeFinished('a.sql:1', 'create database raw', { action: 'create', object: { kind: 'DATABASE', name: ['RAW'] } }),
      makeFinished('a.sql:2', 'alter warehouse load_wh set …', warehouse),
      makeFinished('a.sql:5', 'create table raw.public.t (a int)', table('T', { action: 'create' })),
      makeFinished('a.sql:6', 'grant select on …', table('T', { action: 'grant', detail: 'SELECT to ROLE R' })),
      makeFinished('a.sql:7', 'create table raw.public."o|d" …', table('o|d', { action: 'create' })),
      makeFinished('a.sql:9', "call p('geheim')", { action: 'run' }),
      makeFinished('a.sql:10', 'create role r', { action: 'same', object: { kind: 'ROLE', name: ['R'] } }),
    ),
  ).toMatchInlineSnapshot(`
"- DATABASE <code>RAW</code>
  - **create** · <code>a.sql:1</code>
  - SCHEMA <code>PUBLIC</code>
    - TABLE <code>T</code>
      - **create** · <code>a.sql:5</code>
      - **grant** · SELECT to ROLE R · <code>a.sql:6</code>
    - TABLE <code>"o&#124;d"</code>: **create** · <code>a.sql:7</code>
- WAREHOUSE <code>LOAD&#95;WH</code>: **change** · <code>a.sql:2</code>
  - <code>WAREHOUSE&#95;SIZE</code>: <code>X-Small</code> → <code>Medium</code>
- **Statements**
  - **run** · <code>call p('&#42;&#42;&#42;')</code> · <code>a.sql:9</code>"
`)
})

it('lists first what is destroyed', () => {
  const lost = table('T', { action: 'replace', loses: '1,234 rows, 5.6 MB' })
  expect(
    render(
      makeFinished('a.sql:1', 'create role r', { action: 'create', object: { kind: 'ROLE', name: ['R'] } }),
      makeFinished('b.sql:7', 'create or replace table t …', lost),
    ),
  ).toMatchInlineSnapshot(`
"- **Destroyed**
  - **replace** · TABLE <code>RAW.PUBLIC.T</code> · loses 1,234 rows, 5.6 MB · <code>b.sql:7</code>
- ROLE <code>R</code>: **create** · <code>a.sql:1</code>"
`)
})

it('is absent if nothing changes', () => {
  expect(render(makeFinished('a.sql:1', 'select 1', { action: 'none' }))).toBeUndefined()
})

it('cuts a long tree', () => {
  const many = Array.from({ length: 600 }, (_, index) =>
    makeFinished(`a.sql:${index}`, 'create role', { action: 'create', object: { kind: 'ROLE', name: [`R${index}`] } }),
  )
  expect(render(...many)?.split('\n')).toHaveLength(501)
  expect(render(...many)).toMatch(/- … 100 more lines$/)
})
