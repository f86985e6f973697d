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
  finished.map(({ statement, effect, refusal, failure, warning }) => {
    const detail = formatEffectDetail(effect)
    const texts = { detail, refusal, failure, warning }
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
  const isPlan = result.mode === 'plan'
  const changed = result.finished.filter(({ effect }) => isChange(effect) || (isPlan && effect.action === 'differs'))
  const different = isPlan ? [] : listDifferences(result)
  const what = isPlan ? 'The account is not as the scripts describe it' : 'The run made changes'
  const problems = [
    ...listLocations(what, changed),
    ...listLocations('What exists is not as the scripts describe it', different),
  ]
  if (problems.length === 0) return
  throw new ActionError(problems.join('. '), {
    hint: isPlan
      ? 'The job summary lists them. Apply repairs what would change; what differs needs an ALTER or CREATE OR ALTER in the scripts.'
      : `The job summary lists the ${changed.length > 0 ? 'changes' : 'differences'}.`,
  })
}

function listLocations(what: string, statements: readonly FinishedStatement[]): string[] {
  if (statements.length === 0) return []
  const list = statements.slice(0, 10).map(({ statement }) => formatLocation(statement))
  const more = statements.length > list.length ? `, … and ${statements.length - list.length} more` : ''
  return [`${what} (fail-on-change): ${list.join(', ')}${more}`]
}

const MAX_OUTPUT_ROWS = 1_000

/** The output `rows`: the first rows of the last query. */
export const listRows = ({ lastQuery }: RunResult): Record<string, unknown>[] | undefined =>
  lastQuery?.rows.slice(0, MAX_OUTPUT_ROWS)
