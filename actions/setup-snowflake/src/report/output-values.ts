import { ActionError } from '../../../shared/errors.ts'
import type { FinishedStatement, RunResult } from '../apply/run-result.ts'
import { formatEffectDetail, isChange } from '../changes/effect.ts'
import { formatKindAndName } from '../sql/identifier.ts'
import { abbreviateStatement, formatLocation } from '../sql/statement.ts'

export const hasChanges = ({ finished }: RunResult): boolean => finished.some(({ effect }) => isChange(effect))

/** The objects that exist with other properties than their CREATE … IF NOT EXISTS has. */
export const listDifferences = ({ finished }: RunResult): FinishedStatement[] =>
  finished.filter(({ effect }) => effect.action === 'differs')

/** The output `plan`: the effect of every statement. */
export const listEffects = ({ finished }: RunResult, redact: (text: string) => string = text => text) =>
  finished.map(({ statement, effect, refusal, failure }) => {
    const detail = formatEffectDetail(effect)
    const texts = { detail, refusal, failure }
    return {
      statement: formatLocation(statement),
      sql: redact(abbreviateStatement(statement)),
      action: effect.action,
      ...(effect.object === undefined ? {} : { object: formatKindAndName(effect.object.kind, effect.object.name) }),
      ...Object.fromEntries(Object.entries(texts).flatMap(([key, text]) => (text ? [[key, redact(text)]] : []))),
    }
  })

/** @throws ActionError if `apply` would refuse a statement of a plan, or if one would fail */
export function assertApplicable({ mode, finished }: RunResult): void {
  if (mode === 'apply') return
  const refused = finished.filter(({ refusal }) => refusal !== undefined)
  const failing = finished.filter(({ failure }) => failure !== undefined)
  if (refused.length === 0 && failing.length === 0) return
  const list = (verb: string, statements: FinishedStatement[], of: 'refusal' | 'failure') =>
    statements.map(({ statement, [of]: reason }) => `Apply would ${verb} ${formatLocation(statement)}: ${reason}`)
  throw new ActionError([...list('refuse', refused, 'refusal'), ...list('fail at', failing, 'failure')].join('\n'), {
    hint: 'This was a plan: nothing was changed.',
  })
}

/**
 * Checks for `fail-on-change` that nothing changed, would change or differs.
 * @throws ActionError that names the first statements that do
 */
export function assertUnchanged(result: RunResult): void {
  const changed = result.finished.filter(({ effect }) => isChange(effect) || effect.action === 'differs')
  if (changed.length === 0) return
  const list = changed.slice(0, 10).map(({ statement }) => formatLocation(statement))
  const more = changed.length > list.length ? `, … and ${changed.length - list.length} more` : ''
  const what = result.mode === 'plan' ? 'The account is not as the scripts describe it' : 'The run made changes'
  throw new ActionError(`${what} (fail-on-change): ${list.join(', ')}${more}`, {
    hint:
      result.mode === 'plan'
        ? 'The job summary lists them. Apply repairs what would change; what differs needs an ALTER or CREATE OR ALTER in the scripts.'
        : 'The job summary lists the changes.',
  })
}

const MAX_OUTPUT_ROWS = 1_000

/** The output `rows`: the first rows of the last query. */
export const listRows = ({ lastQuery }: RunResult): Record<string, unknown>[] | undefined =>
  lastQuery?.rows.slice(0, MAX_OUTPUT_ROWS)
