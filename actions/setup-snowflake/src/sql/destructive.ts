import { ActionError } from '../../../shared/errors.ts'
import { splitAtFlowOperator } from './flow-operator.ts'
import { abbreviateStatement, classifyStatement, formatLocation, type Statement } from './statement.ts'
import { tokenizeCode, unquote } from './tokenizer.ts'

// CREATE OR REPLACE of these types loses data, files, offsets or grants.
const TYPES_WITH_CONTENT =
  /(^|\s)(DATABASE|SCHEMA|TABLE|STAGE|STREAM|SEQUENCE|USER|ROLE|WAREHOUSE|SHARE|INTEGRATION|REPOSITORY|VOLUME)$/

// ALTER TABLE … DROP of these keeps the data; of anything else (a column) it does not.
const DROP_KEEPS_DATA =
  /^(PRIMARY|FOREIGN|UNIQUE|CONSTRAINT|CLUSTERING|SEARCH|ROW|ALL|AGGREGATION|MASKING|DEFAULT|NOT|CONTACT)$/

/** Whether a statement destroys something, by its text alone; statements inside blocks and `$$` bodies count. */
export function isDestructive(sql: string): boolean {
  const chain = splitAtFlowOperator(sql)
  // A single REVOKE is compared with the account's grants; inside a chain that is not possible.
  if (chain.length > 1) return chain.some(part => classifyStatement(part).type === 'revoke' || isDestructive(part))
  const kind = classifyStatement(sql)
  const code = tokenizeCode(sql)
  const words = code.map(({ text }) => text)
  if (kind.type === 'drop' || kind.type === 'truncate') return true
  if (kind.type === 'create' && kind.whenExists === 'replace' && TYPES_WITH_CONTENT.test(kind.objectType)) return true
  if (kind.type === 'alter' && kind.objectType.endsWith('TABLE')) {
    const drop = words.findIndex((word, index) => index > 2 && word === 'DROP')
    if (drop > 0 && !DROP_KEEPS_DATA.test(words[drop + 1] ?? '')) return true
  }
  if (kind.type === 'alter' && words.includes('SWAP')) return true
  if (kind.type === 'dml') return words[0] === 'INSERT' && words[1] === 'OVERWRITE'
  // REMOVE deletes files of a stage.
  if (words[0] === 'REMOVE' || words[0] === 'RM') return true
  const immediate = words[0] === 'EXECUTE' ? code[2] : undefined
  if (immediate?.kind === 'body' || immediate?.kind === 'string') return containsDestructive(unquote(immediate.text))
  // The body of WITH p AS PROCEDURE … runs immediately.
  if (words[0] === 'WITH' && kind.type === 'run') {
    return code.some(({ kind: tokenKind, text }) => tokenKind === 'body' && containsDestructive(unquote(text)))
  }
  return (words[0] === 'BEGIN' || words[0] === 'DECLARE') && kind.type === 'run' && containsDestructive(sql)
}

// The statements of a block begin after these words, or after a semicolon.
const STATEMENT_STARTS_AFTER = /^(BEGIN|THEN|ELSE|DO|LOOP|REPEAT|;)$/

function containsDestructive(body: string): boolean {
  const code = tokenizeCode(body)
  return code.some(({ text, offset }, at) => {
    const startsStatement = at === 0 || STATEMENT_STARTS_AFTER.test(code[at - 1]?.text ?? '')
    // The statements after BEGIN or DECLARE are checked separately.
    if (!startsStatement || text === 'BEGIN' || text === 'DECLARE') return false
    const end = code.findIndex((token, index) => index > at && token.text === ';')
    return isDestructive(body.slice(offset, end < 0 ? undefined : code[end]?.offset))
  })
}

/** @throws ActionError that names all destructive statements */
export function assertNotDestructive(statements: Statement[]): void {
  const destructive = statements.filter(({ sql }) => isDestructive(sql))
  if (destructive.length > 0) throw createDestructiveError(destructive)
}

/** The error for statements that are not run without `allow-destructive`. */
export function createDestructiveError(statements: Statement[]): ActionError {
  const list = statements.map(statement => `${formatLocation(statement)} (${abbreviateStatement(statement)})`)
  return new ActionError(`Destructive statements need allow-destructive: ${list.join('; ')}`, {
    hint: 'Nothing was run. Remove the statements, or set "allow-destructive: true" to run them.',
  })
}
