import { isUtf8 } from 'node:buffer'
import { globSync, readFileSync, statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { ActionError } from '../../../shared/errors.ts'
import { createLineCounter, type ScriptProblem, splitStatements } from './split-statements.ts'
import { createStatement, formatLocation, type Statement } from './statement.ts'
import { isDdl } from './statement-kind.ts'
import { formatUse } from './use.ts'
import { substituteVariables, type VariableOptions } from './variables.ts'

const MAX_PROBLEMS = 100

/**
 * Reads the scripts in order, the files of a glob by name, each file once; splits them and substitutes variables.
 * @throws ActionError with all problems, each with its file and line
 */
export function readScripts(patterns: string[], options: VariableOptions): Statement[] {
  const problems: string[] = []
  const files = new Set<string>()
  for (const pattern of patterns) {
    const matches = globSync(pattern).filter(path => statSync(path).isFile())
    if (matches.length === 0) problems.push(`scripts: No file matches ${pattern}`)
    for (const path of matches.toSorted()) files.add(relativeToWorkspace(path))
  }
  const statements = [...files].flatMap(file => {
    const script = readScript(file, options)
    for (const { line, message } of script.problems) problems.push(`${file}:${line}: ${message}`)
    return script.statements
  })
  if (problems.length > 0) {
    const more = problems.length > MAX_PROBLEMS ? [`and ${problems.length - MAX_PROBLEMS} more`] : []
    throw new ActionError([...problems.slice(0, MAX_PROBLEMS), ...more].join('; '), { hint: 'Nothing was run.' })
  }
  if (statements.length === 0) throw new ActionError(`scripts: No statement in ${[...files].join(', ')}`)
  return statements
}

// Annotations need paths relative to the workspace; a file outside of it keeps its absolute path.
const relativeToWorkspace = (path: string): string =>
  relative('', path).startsWith('..') ? resolve(path) : relative('', path)

function readScript(file: string, options: VariableOptions): { statements: Statement[]; problems: ScriptProblem[] } {
  const content = readFileSync(file)
  const script = content.toString('utf8').replace(/^\uFEFF/, '')
  // Another encoding would change texts without an error.
  if (!isUtf8(content)) {
    const line = createLineCounter(script)(script.indexOf('\uFFFD'))
    return { statements: [], problems: [{ line, message: 'The file is not in UTF-8; convert it' }] }
  }
  const { statements: texts, problems } = splitStatements(script)
  const isComplete = problems.length === 0
  const lineAt = createLineCounter(script)
  const statements = texts.map(text => {
    const { line, code, parts, offset: start } = text
    // The bundle does not contain the cloud storage clients that the driver needs for file transfers.
    if (parts.some(part => /^(PUT|GET)$/.test(part.word(0)))) {
      problems.push({ line, message: 'PUT and GET are not supported; use an external stage' })
    }
    const { sql, shown, problems: variableProblems } = substituteVariables(code, options)
    for (const { offset, message } of variableProblems) problems.push({ line: lineAt(start + offset), message })
    if (sql === code.sql) return createStatement({ file, line }, text)
    const substituted = splitStatements(sql)
    const isOneStatement = substituted.statements.length === 1 && substituted.problems.length === 0
    // An unquoted value can be several words, but it must not start another statement.
    if (isComplete && variableProblems.length === 0 && !isOneStatement) {
      problems.push({
        line,
        message: 'The value of a variable ends the statement or opens a quote; quote the variable',
      })
    }
    return createStatement({ file, line }, substituted.statements[0] ?? text, shown)
  })
  return { statements, problems: problems.toSorted((left, right) => left.line - right.line) }
}

/**
 * The statements from a location on; `sessionStatements` are those before it that only change the session.
 * @throws ActionError if there is no statement at the location
 */
export function resumeFrom(
  statements: Statement[],
  location: string | undefined,
): { sessionStatements: Statement[]; statements: Statement[] } {
  if (location === undefined) return { sessionStatements: [], statements }
  const [, file = '', line = ''] = /^(.+):(\d+)$/.exec(location) ?? []
  const inFile = statements.filter(statement => resolve(statement.file) === resolve(file))
  const first = inFile.findLast(statement => statement.line <= Number(line))
  if (first === undefined) {
    const locations = inFile.slice(0, 3).map(formatLocation)
    const files = [...new Set(statements.map(statement => statement.file))]
    throw new ActionError(`continue-from: No statement at ${location}`, {
      hint: `Take it from the failed run${locations.length > 0 ? `; statements start at ${locations.join(', ')}, …` : `; the scripts are ${files.join(', ')}`}.`,
    })
  }
  const inLine = inFile.filter(({ line: start }) => start === first.line)
  if (inLine.length > 1) {
    throw new ActionError(`continue-from: ${formatLocation(first)} has ${inLine.length} statements`, {
      hint: 'Start each statement on a line of its own, and continue from the line of the first one that did not run.',
    })
  }
  const index = statements.indexOf(first)
  const begin = findOpenTransaction(statements.slice(0, index))
  if (begin !== undefined) {
    throw new ActionError(`continue-from: ${formatLocation(first)} is in the transaction of ${formatLocation(begin)}`, {
      hint: `It was rolled back. Set continue-from: ${formatLocation(begin)}`,
    })
  }
  return {
    sessionStatements: statements.slice(0, index).flatMap(readSetting),
    statements: statements.slice(index),
  }
}

/** What a statement sets in its session: CREATE DATABASE, SCHEMA and WAREHOUSE select what they create. */
function readSetting(statement: Statement): Statement[] {
  const { kind, file, line } = statement
  if (kind.type === 'session') return [statement]
  // Whether IF NOT EXISTS and OR ALTER created their object is not known any more.
  const isCreated = kind.type === 'create' && (kind.whenExists === 'fail' || kind.whenExists === 'replace')
  const sql = isCreated ? formatUse(kind.objectType, kind.name) : undefined
  return sql === undefined ? [] : splitStatements(sql).statements.map(text => createStatement({ file, line }, text))
}

/** The BEGIN of a transaction that is open after statements. */
function findOpenTransaction(statements: readonly Statement[]): Statement | undefined {
  const last = statements.findLast(({ kind }) => kind.type === 'transaction' || isDdl(kind))
  return last?.kind.type === 'transaction' && last.kind.boundary === 'begin' ? last : undefined
}
