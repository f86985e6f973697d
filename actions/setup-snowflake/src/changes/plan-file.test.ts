import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { makeTempFolder } from '../../../shared/testing/temp-folder.ts'
import { makeFinished } from '../../test/support/finished-statement.ts'
import type { Effect } from './effect.ts'
import { assertSamePlan, createPlanFile, readPlanFile, writePlanFile } from './plan-file.ts'

const makePlan = (
  size: string,
  options: { account?: string; database?: string; loses?: string; sql?: string } = {},
) => {
  const { account = 'org-acme', database = 'D', loses, sql = 'alter warehouse w set …' } = options
  const effect: Effect = {
    action: 'change',
    object: { kind: 'WAREHOUSE', name: ['W'] },
    changes: [{ property: 'WAREHOUSE_SIZE', from: size, to: 'Large' }],
    loses,
  }
  const planned = {
    ...makeFinished('a.sql:3', sql, effect),
    isNeeded: true,
    isProvisional: false,
    isUnpredictable: false,
  }
  return createPlanFile([planned], { account, database, schema: 'S' }, text => text.replaceAll('geheim', '***'))
}

it('reads the plan that it wrote', () => {
  process.env.RUNNER_TEMP = makeTempFolder('plan-')
  const plan = makePlan('Small')
  expect(readPlanFile(writePlanFile(plan))).toEqual(plan)
  expect(() => assertSamePlan(plan, makePlan('Small', { loses: '12 rows' }))).not.toThrow()
})

it('names what is different by now', () => {
  const plan = makePlan('Small')
  expect(() => assertSamePlan(plan, makePlan('Medium', { account: 'org-other', database: 'E' }))).toThrow(
    [
      'The plan is not the expected one (expect-plan):',
      'Input account: expected ORG-ACME, now ORG-OTHER',
      'Input database: expected D, now E',
      'a.sql:3: expected change WAREHOUSE W (WAREHOUSE_SIZE Small → Large), now change WAREHOUSE W (WAREHOUSE_SIZE Medium → Large)',
    ].join('\n'),
  )
  expect(() => assertSamePlan(plan, makePlan('Small', { sql: 'alter warehouse w set b' }))).toThrow(
    /a\.sql:3: expected .* "alter warehouse w set …", now .* "alter warehouse w set b"/,
  )
  expect(() => assertSamePlan(plan, makePlan('Medium'))).toThrow(
    expect.objectContaining({ hint: 'Nothing was run. Plan again, and have the new plan approved.' }),
  )
  const empty = createPlanFile([], { account: 'org-acme' }, text => text)
  expect(() => assertSamePlan(plan, empty)).toThrow(/a\.sql:3: expected change .*, now no statement/)
})

it('names the first 20 differences', () => {
  const create = (count: number, comment: string) => {
    const planned = Array.from({ length: count }, (_, index) => ({
      ...makeFinished(`a.sql:${index + 1}`, `comment on role r${index} is '${comment}'`, { action: 'change' }),
      ...{ isNeeded: true, isProvisional: false, isUnpredictable: false },
    }))
    return createPlanFile(planned, { account: 'org-acme' }, text => text)
  }
  const compare = (count: number) => () => assertSamePlan(create(count, 'a'), create(count, 'b'))
  expect(compare(22)).toThrow(/a\.sql:20: .*\n… and 2 more$/)
  expect(compare(20)).toThrow(/a\.sql:20: .*"$/)
})

it('contains no secret', () => {
  expect(JSON.stringify(makePlan('geheim', { sql: 'alter user u set password = geheim' }))).not.toContain('geheim')
})

it('rejects a file that is missing, no plan, or changed', () => {
  const folder = makeTempFolder('plan-')
  const write = (text: string) => {
    writeFileSync(join(folder, 'plan.json'), text)
    return join(folder, 'plan.json')
  }
  expect(() => readPlanFile(join(folder, 'absent.json'))).toThrow(/expect-plan: Cannot read .*absent\.json/)
  const hint = 'Use the file of the output plan-file of a run with mode: plan, unchanged.'
  for (const text of ['', '[]', '{"version":2}']) {
    expect(() => readPlanFile(write(text))).toThrow(
      expect.objectContaining({ message: expect.stringMatching(/is not a plan/), hint }),
    )
  }
  process.env.RUNNER_TEMP = folder
  const changed = readFileSync(writePlanFile(makePlan('Small')), 'utf8').replace('Small', 'Medium')
  expect(() => readPlanFile(write(changed))).toThrow(
    expect.objectContaining({ message: expect.stringMatching(/was changed after it was written/), hint }),
  )
})
