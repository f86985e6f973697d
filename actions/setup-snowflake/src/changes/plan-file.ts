import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { ActionError, messageOf } from '../../../shared/errors.ts'
import { formatKindAndName } from '../sql/identifier.ts'
import { abbreviateStatement, formatLocation } from '../sql/statement.ts'
import { formatEffectDetail } from './effect.ts'
import type { PlannedStatement } from './planned-statement.ts'

const VERSION = 1

const statementSchema = v.object({
  statement: v.string(),
  sql: v.string(),
  /** SHA-256 of the statement's text without secrets. */
  text: v.string(),
  action: v.string(),
  object: v.optional(v.string()),
  detail: v.optional(v.string()),
})

const planSchema = v.object({
  version: v.literal(VERSION),
  account: v.string(),
  /** The inputs that decide where unqualified names are. */
  database: v.optional(v.string()),
  schema: v.optional(v.string()),
  statements: v.array(statementSchema),
  /** SHA-256 of the rest. */
  hash: v.string(),
})

/** A plan that a later run can require: its statements, and the state of the account that they were compared with. */
export type PlanFile = v.InferOutput<typeof planSchema>

/**
 * The plan as a file. Sizes of lost data are not part of it, because they change all the time.
 */
export function createPlanFile(
  planned: readonly PlannedStatement[],
  { account, database, schema }: { account: string; database?: string | undefined; schema?: string | undefined },
  redact: (text: string) => string,
): PlanFile {
  const statements = planned.map(({ statement, effect: { action, object, changes, detail } }) => {
    const state = formatEffectDetail({ action, changes, detail })
    return {
      statement: formatLocation(statement),
      sql: redact(abbreviateStatement(statement)),
      text: hash(statement.shown),
      action,
      ...(object === undefined ? {} : { object: formatKindAndName(object.kind, object.name) }),
      ...(state === undefined ? {} : { detail: redact(state) }),
    }
  })
  const plan = {
    version: VERSION,
    account: account.toUpperCase(),
    ...(database === undefined ? {} : { database }),
    ...(schema === undefined ? {} : { schema }),
    statements,
  } as const
  return { ...plan, hash: hash(JSON.stringify(plan)) }
}

/** Writes a plan to the folder for temporary files of the job; returns the path. */
export function writePlanFile(plan: PlanFile): string {
  const path = join(process.env.RUNNER_TEMP || tmpdir(), `snowflake-plan-${plan.hash.slice(0, 16)}.json`)
  writeFileSync(path, `${JSON.stringify(plan, undefined, 2)}\n`)
  return path
}

/** @throws ActionError if the file is not a complete plan */
export function readPlanFile(path: string): PlanFile {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new ActionError(`expect-plan: Cannot read ${path}: ${messageOf(error)}`)
  }
  const hint = 'Use the file of the output plan-file of a run with mode: plan, unchanged.'
  const { success, output: plan } = v.safeParse(v.pipe(v.string(), v.parseJson(), planSchema), text)
  if (!success) throw new ActionError(`expect-plan: ${path} is not a plan of this version of setup-snowflake`, { hint })
  const { hash: expected, ...rest } = plan
  if (hash(JSON.stringify(rest)) !== expected) {
    throw new ActionError(`expect-plan: ${path} was changed after it was written`, { hint })
  }
  return plan
}

const MAX_DIFFERENCES = 20

/** @throws ActionError with what is different from the expected plan */
export function assertSamePlan(expected: PlanFile, actual: PlanFile): void {
  if (expected.hash === actual.hash) return
  const differences = listDifferences(expected, actual)
  const more = differences.length - MAX_DIFFERENCES
  const lines = [...differences.slice(0, MAX_DIFFERENCES), ...(more > 0 ? [`… and ${more} more`] : [])]
  throw new ActionError(`The plan is not the expected one (expect-plan):\n${lines.join('\n')}`, {
    hint: 'Nothing was run. Plan again, and have the new plan approved.',
  })
}

function listDifferences(expected: PlanFile, actual: PlanFile): string[] {
  const places = (['account', 'database', 'schema'] as const).flatMap(input => {
    const [old, now] = [expected[input] ?? 'unset', actual[input] ?? 'unset']
    return old === now ? [] : [`Input ${input}: expected ${old}, now ${now}`]
  })
  const [before, after] = [expected, actual].map(({ statements }) =>
    Map.groupBy(statements, ({ statement }) => statement),
  )
  const locations = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])
  const statements = [...locations].flatMap(location => {
    const [old, now] = [before?.get(location) ?? [], after?.get(location) ?? []]
    if (JSON.stringify(old) === JSON.stringify(now)) return []
    return [`${location}: expected ${formatEntries(old, now)}, now ${formatEntries(now, old)}`]
  })
  return [...places, ...statements]
}

// The text of the statement is shown only if it is different.
function formatEntries(entries: PlanFile['statements'], others: PlanFile['statements']): string {
  if (entries.length === 0) return 'no statement'
  return entries
    .map(({ action, object, detail, sql, text }, index) => {
      const isSameText = others[index]?.text === text
      const parts = [
        action,
        object,
        detail === undefined ? undefined : `(${detail})`,
        isSameText ? undefined : `"${sql}"`,
      ]
      return parts.filter(part => part !== undefined).join(' ')
    })
    .join('; ')
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
