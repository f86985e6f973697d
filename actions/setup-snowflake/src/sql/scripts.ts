import { globSync, readFileSync, statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { ActionError } from '../../../shared/errors.ts'
import { splitStatements } from './split-statements.ts'
import { classifyStatement, type Statement, statementLocation } from './statement.ts'
import { substituteVariables, type Variable } from './variables.ts'

/**
 * Reads the scripts in order, the files of a glob by name, each once; splits them and fills in their variables.
 * @throws ActionError with every problem at once, each with its file and line
 */
export function readScripts(patterns: string[], variables: ReadonlyMap<string, Variable>): Statement[] {
  const problems: string[] = []
  const files = new Set<string>()
  for (const pattern of patterns) {
    const found = globSync(pattern).filter(path => statSync(path).isFile())
    if (found.length === 0) problems.push(`scripts: no file matches ${pattern}`)
    for (const path of found.toSorted()) files.add(relativeToWorkspace(path))
  }
  const statements = [...files].flatMap(file => readScript(file, variables, problems))
  if (problems.length > 0) throw new ActionError(problems.join('; '), { hint: 'Nothing was run.' })
  if (statements.length === 0) throw new ActionError(`scripts: no statement in ${[...files].join(', ')}`)
  return statements
}

// Annotations want paths from the workspace's root; for a file elsewhere the whole path says more.
const relativeToWorkspace = (path: string): string =>
  relative('', path).startsWith('..') ? resolve(path) : relative('', path)

function readScript(file: string, variables: ReadonlyMap<string, Variable>, problems: string[]): Statement[] {
  const { pieces, unfinished } = splitStatements(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  for (const { line, what } of unfinished) problems.push(`${file}:${line}: ${what}`)
  return pieces.map(({ text, line }) => {
    const { sql, shown, secrets, distinct, problems: wrong } = substituteVariables(text, variables)
    for (const { offset, what } of wrong) {
      problems.push(`${file}:${line + text.slice(0, offset).split('\n').length - 1}: ${what}`)
    }
    // A value outside of quotes may be several words, but it may not begin another statement.
    if (wrong.length === 0 && unfinished.length === 0 && sql !== text) {
      const again = splitStatements(sql)
      if (again.pieces.length !== 1 || again.unfinished.length > 0) {
        problems.push(`${file}:${line}: a variable's value ends the statement or leaves a quote open`)
      }
    }
    // The bundle has none of the storage clients that the driver would need for them.
    if (/^(PUT|GET)\s/i.test(text))
      problems.push(`${file}:${line}: PUT and GET transfer no files here: use an external stage`)
    return { file, line, sql, shown, secrets, distinct, kind: classifyStatement(sql) }
  })
}

/** What is to run: the statements from a place on, and of those before it only what the session needs. */
export function resumeFrom(
  statements: Statement[],
  place: string | undefined,
): { context: Statement[]; rest: Statement[] } {
  if (place === undefined) return { context: [], rest: statements }
  const [, file = '', line = ''] = /^(.+):(\d+)$/.exec(place) ?? []
  const inFile = statements.filter(one => resolve(one.file) === resolve(file))
  const start = inFile.findLast(one => one.line <= Number(line))
  if (start === undefined) {
    const places = inFile.slice(0, 3).map(statementLocation)
    throw new ActionError(`continue-from: no statement at ${place}`, {
      hint: `Take it from the failed run${places.length > 0 ? `; statements begin at ${places.join(', ')}, …` : `; the scripts are ${[...new Set(statements.map(one => one.file))].join(', ')}`}.`,
    })
  }
  const index = statements.indexOf(start)
  return {
    context: statements.slice(0, index).filter(({ kind }) => kind.is === 'session'),
    rest: statements.slice(index),
  }
}
