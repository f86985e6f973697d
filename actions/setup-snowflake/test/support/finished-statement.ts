import type { FinishedStatement } from '../../src/apply/run-result.ts'
import type { Effect } from '../../src/changes/effect.ts'
import { makeStatement } from './make-statement.ts'

/** A statement at a location, `file:line`, that took 120 ms. */
export function makeFinished(location: string, sql: string, effect: Effect): FinishedStatement {
  const [file = '', line = ''] = location.split(':')
  return { statement: { ...makeStatement(sql, Number(line)), file }, effect, durationMs: 120 }
}
