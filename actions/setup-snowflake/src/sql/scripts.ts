import { globSync, readFileSync, statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { ActionError } from '../../../shared/errors.ts'
import { splitStatements } from './split-statements.ts'
import { createStatement, formatLocation, type Statement } from './statement.ts'
import { substituteVariables, type Variable } from './variables.ts'

/**
 * Reads the scripts in order, the files of a glob by name, each file once; splits them and substitutes variables.
 * @throws ActionError with all problems, each with its file and line
 */
export function readScripts(patterns: string[], variables: ReadonlyMap<string, Variable>): Statement[] {
  const problems: string[] = []
  const files = new Set<string>()
  for (const pattern of patterns) {
    const matches = globSync(pattern).filter(path => statSync(path).isFile())
    if (matches.length === 0) problems.push(`scripts: No file matches ${pattern}`)
    for (const path of matches.toSorted()) files.add(relativeToWorkspace(path))
  }
  const statements = [...files].flatMap(file => readScript(file, variables, problems))
  if (problems.length > 0) throw new ActionError(problems.join('; '), { hint: 'Nothing was run.' })
  if (statements.length === 0) throw new ActionError(`scripts: No statement in ${[...files].join(', ')}`)
  return statements
}

// Annotations need paths relative to the workspace; a file outside of it keeps its absolute path.
const relativeToWorkspace = (path: string): string =>
  relative('', path).startsWith('..') ? resolve(path) : relative('', path)

function readScript(file: string, variables: ReadonlyMap<string, Variable>, problems: string[]): Statement[] {
  const { statements, unterminated } = splitStatements(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  for (const { line, message } of unterminated) problems.push(`${file}:${line}: ${message}`)
  return statements.map(text => {
    const { line, code } = text
    const { sql, shown, problems: variableProblems } = substituteVariables(code, variables)
    for (const { offset, message } of variableProblems) {
      problems.push(`${file}:${line + countLines(code.sql.slice(0, offset))}: ${message}`)
    }
    // The bundle does not contain the cloud storage clients that the driver needs for file transfers.
    if (/^(PUT|GET)$/.test(code.word(0))) {
      problems.push(`${file}:${line}: PUT and GET are not supported; use an external stage`)
    }
    if (sql === code.sql) return createStatement({ file, line }, text)
    const result = splitStatements(sql)
    const isOneStatement = result.statements.length === 1 && result.unterminated.length === 0
    // An unquoted value can be several words, but it must not start another statement.
    if (variableProblems.length === 0 && unterminated.length === 0 && !isOneStatement) {
      problems.push(`${file}:${line}: The value of a variable ends the statement or opens a quote; quote the variable`)
    }
    return createStatement({ file, line }, result.statements[0] ?? text, shown)
  })
}

const countLines = (text: string): number => text.split('\n').length - 1

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
  const index = statements.indexOf(first)
  return {
    sessionStatements: statements.slice(0, index).filter(({ kind }) => kind.type === 'session'),
    statements: statements.slice(index),
  }
}
