import { globSync, readFileSync } from 'node:fs'
import { ActionError } from '../../shared/errors.ts'
import { split } from './splitter.ts'

/** One statement, ready to be sent, and where it stands. */
export interface Statement {
  file: string
  line: number
  /** With its variables filled in. */
  sql: string
}

/** Reads the scripts in order, fills in their variables and splits them; every problem is reported at once. */
export function readScripts(patterns: string[], variables: Record<string, string>): Statement[] {
  const problems: string[] = []
  const files = patterns.flatMap(pattern => {
    const found = globSync(pattern).toSorted()
    if (found.length === 0) problems.push(`scripts: no file matches ${pattern}`)
    return found
  })
  const statements = files.flatMap(file =>
    split(readFileSync(file, 'utf8')).map(({ text, line }) => {
      const sql = text.replace(/&\{(\w+)\}/g, (whole, name: string, offset: number) => {
        const value = variables[name]
        if (value === undefined)
          problems.push(`${file}:${line + text.slice(0, offset).split('\n').length - 1}: variable ${name} is not given`)
        return value ?? whole
      })
      return { file, line, sql }
    }),
  )
  if (problems.length > 0) throw new ActionError(problems.join('; '), { hint: 'Nothing was run.' })
  return statements
}

/** What is left from the statement that stands at `file:line`, or begins after it on the way. */
export function from(statements: Statement[], place: string | undefined): Statement[] {
  if (place === undefined) return statements
  const index = statements.findIndex(({ file, line }) => `${file}:${line}` === place)
  if (index < 0)
    throw new ActionError(`continue-from: no statement begins at ${place}`, { hint: 'Take it from the failed run.' })
  return statements.slice(index)
}

const HOLDS_DATA =
  '(DATABASE|SCHEMA|(TRANSIENT\\s+|DYNAMIC\\s+|EXTERNAL\\s+|HYBRID\\s+|ICEBERG\\s+)*TABLE|STAGE|STREAM|SEQUENCE|USER|ROLE)'
const DESTRUCTIVE = new RegExp(
  `^(CREATE\\s+OR\\s+REPLACE\\s+(LOCAL\\s+|GLOBAL\\s+)*${HOLDS_DATA}\\b|DROP\\b|TRUNCATE\\b|UNDROP\\b|REVOKE\\b)`,
  'i',
)

/** Refuses, before anything runs, statements that destroy what is there. */
export function requireHarmless(statements: Statement[], allowed: boolean): void {
  const found = allowed ? [] : statements.filter(({ sql }) => DESTRUCTIVE.test(sql))
  if (found.length === 0) return
  const named = found.map(({ file, line, sql }) => `${file}:${line} (${sql.split('\n')[0]?.slice(0, 60)})`)
  throw new ActionError(`Destructive statements are not allowed: ${named.join('; ')}`, {
    hint: 'Nothing was run. Set "allow-destructive: true" if they are meant.',
  })
}
