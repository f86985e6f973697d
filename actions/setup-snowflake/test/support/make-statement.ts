import { splitStatements } from '../../src/sql/split-statements.ts'
import { createStatement, type Statement } from '../../src/sql/statement.ts'

/** The one statement of a text, as if it stood at a line of the file a.sql. */
export function makeStatement(sql: string, line = 1, shown = sql): Statement {
  const { statements, problems } = splitStatements(sql)
  const [text] = statements
  if (text === undefined || statements.length > 1 || problems.length > 0) throw new Error(`No statement: ${sql}`)
  return createStatement({ file: 'a.sql', line }, text, shown)
}
