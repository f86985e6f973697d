import { ActionError } from '../../../shared/errors.ts'
import { unquote } from './literals.ts'
import { abbreviateStatement, formatLocation, readParts, type Statement, type StatementPart } from './statement.ts'
import { classifyStatement } from './statement-kind.ts'
import type { TokenList } from './tokens.ts'

// CREATE OR REPLACE of these types loses data, files, offsets or grants.
const TYPES_WITH_CONTENT =
  /(^|\s)(DATABASE|SCHEMA|TABLE|STAGE|STREAM|SEQUENCE|USER|ROLE|WAREHOUSE|SHARE|INTEGRATION|REPOSITORY|VOLUME)$/

// ALTER TABLE … DROP of these keeps the data; of anything else (a column) it does not.
const DROP_KEEPS_DATA =
  /^(PRIMARY|FOREIGN|UNIQUE|CONSTRAINT|CLUSTERING|SEARCH|ROW|ALL|AGGREGATION|MASKING|DEFAULT|NOT|CONTACT)$/

/** Whether a statement destroys something, by its text alone; statements inside blocks and `$$` bodies count. */
export const isDestructive = ({ parts }: Pick<Statement, 'parts'>): boolean => isDestructiveChain(parts)

// A single REVOKE is compared with the account's grants; inside a chain that is not possible.
const isDestructiveChain = (parts: readonly StatementPart[]): boolean =>
  parts.some(part => isDestructivePart(part) || (parts.length > 1 && part.kind.type === 'revoke'))

function isDestructivePart({ code, kind }: StatementPart): boolean {
  const first = code.word(0)
  if (kind.type === 'drop' || kind.type === 'truncate') return true
  if (kind.type === 'create' && kind.whenExists === 'replace' && TYPES_WITH_CONTENT.test(kind.objectType)) return true
  if (kind.type === 'alter' && kind.objectType.endsWith('TABLE')) {
    const drop = code.find('DROP', 3)
    if (drop > 0 && !DROP_KEEPS_DATA.test(code.upper(drop + 1))) return true
  }
  if (kind.type === 'alter' && code.find('SWAP') >= 0) return true
  if (kind.type === 'dml') return code.matches(0, 'INSERT', 'OVERWRITE')
  // REMOVE deletes files of a stage.
  if (first === 'REMOVE' || first === 'RM') return true
  const immediateKind = first === 'EXECUTE' ? code.kind(2) : undefined
  if (immediateKind === 'body' || immediateKind === 'string') return isDestructiveText(unquote(code.text(2)))
  // The body of WITH p AS PROCEDURE … runs immediately.
  if (first === 'WITH' && kind.type === 'run') {
    return [...code].some(token => token.kind === 'body' && isDestructiveText(unquote(token.text)))
  }
  return (first === 'BEGIN' || first === 'DECLARE') && kind.type === 'run' && isDestructiveBlock(code)
}

const isDestructiveText = (sql: string): boolean => readParts(sql).some(part => isDestructivePart(part))

// The statements of a block begin after these words, or after a semicolon.
const STATEMENT_STARTS_AFTER = /^(BEGIN|THEN|ELSE|DO|LOOP|REPEAT|;)$/

function isDestructiveBlock(code: TokenList): boolean {
  for (let at = 1; at < code.length; at++) {
    const word = code.word(at)
    // The statements after BEGIN or DECLARE are checked separately.
    if (!STATEMENT_STARTS_AFTER.test(code.upper(at - 1)) || word === 'BEGIN' || word === 'DECLARE') continue
    const end = code.find(';', at)
    const statement = code.slice(at, end < 0 ? code.length : end)
    const operator = statement.sql.indexOf('->>')
    if (operator >= 0 && isDestructiveChain(readParts(statement.sql))) return true
    if (isDestructivePart({ code: statement, kind: classifyStatement(statement) })) return true
  }
  return false
}

/** @throws ActionError that names all destructive statements */
export function assertNotDestructive(statements: Statement[]): void {
  const destructive = statements.filter(statement => isDestructive(statement))
  if (destructive.length > 0) throw createDestructiveError(destructive)
}

/** The error for statements that are not run without `allow-destructive`. */
export function createDestructiveError(statements: Statement[]): ActionError {
  const list = statements.map(statement => `${formatLocation(statement)} (${abbreviateStatement(statement)})`)
  return new ActionError(`Destructive statements need allow-destructive: ${list.join('; ')}`, {
    hint: 'Nothing was run. Remove the statements, or set "allow-destructive: true" to run them.',
  })
}
