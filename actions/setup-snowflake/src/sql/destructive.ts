import { ActionError } from '../../../shared/errors.ts'
import { splitAtFlowOperator } from './flow-operator.ts'
import { abbreviateStatement, classifyStatement, type Statement, statementLocation } from './statement.ts'
import { tokenizeCode } from './tokenizer.ts'

// What a replacement would lose: data, files, offsets, or who may do what.
const REPLACEMENT_LOSES =
  /(^|\s)(DATABASE|SCHEMA|TABLE|STAGE|STREAM|SEQUENCE|USER|ROLE|WAREHOUSE|SHARE|INTEGRATION|REPOSITORY|VOLUME)$/

// ALTER TABLE … DROP of these leaves the data; of anything else, a column, it does not.
const DROP_KEEPS_DATA =
  /^(PRIMARY|FOREIGN|UNIQUE|CONSTRAINT|CLUSTERING|SEARCH|ROW|ALL|AGGREGATION|MASKING|DEFAULT|NOT|CONTACT)$/

/** Whether a statement destroys something, by its text alone; also one inside a block or a `$$` body. */
export function isDestructive(sql: string): boolean {
  const parts = splitAtFlowOperator(sql)
  // A plain REVOKE is compared with the account's grants; inside a chain that is not possible.
  if (parts.length > 1) return parts.some(part => classifyStatement(part).is === 'revoke' || isDestructive(part))
  const kind = classifyStatement(sql)
  const code = tokenizeCode(sql)
  const words = code.map(({ text }) => text)
  if (kind.is === 'drop' || kind.is === 'truncate') return true
  if (kind.is === 'create' && kind.how === 'replace' && REPLACEMENT_LOSES.test(kind.type)) return true
  if (kind.is === 'alter' && kind.type.endsWith('TABLE')) {
    const dropped = words.findIndex((word, index) => index > 2 && word === 'DROP')
    if (dropped > 0 && !DROP_KEEPS_DATA.test(words[dropped + 1] ?? '')) return true
  }
  if (kind.is === 'alter' && words.includes('SWAP')) return true
  if (kind.is === 'dml') return words[0] === 'INSERT' && words[1] === 'OVERWRITE'
  // REMOVE deletes a stage's files.
  if (words[0] === 'REMOVE' || words[0] === 'RM') return true
  if (words[0] === 'EXECUTE' && code[2]?.kind === 'body') return containsDestructive(code[2].text.slice(2, -2))
  if (words[0] === 'EXECUTE' && code[2]?.kind === 'string') return containsDestructive(unquote(code[2].text))
  // The body of WITH p AS PROCEDURE … runs immediately.
  if (words[0] === 'WITH' && kind.is === 'run') {
    return code.some(({ kind: token, text }) => token === 'body' && containsDestructive(text.slice(2, -2)))
  }
  return (words[0] === 'BEGIN' || words[0] === 'DECLARE') && kind.is === 'run' && containsDestructive(sql)
}

// The escapes matter little here: no word that destroys has one.
const unquote = (text: string): string => text.slice(1, -1).replace(/''/g, "'")

// A block's statements begin after these words, or after a semicolon.
const STATEMENT_OPENERS = /^(BEGIN|THEN|ELSE|DO|LOOP|REPEAT|;)$/

function containsDestructive(body: string): boolean {
  const code = tokenizeCode(body)
  return code.some(({ text, offset }, at) => {
    const begins = at === 0 || STATEMENT_OPENERS.test(code[at - 1]?.text ?? '')
    // The block's own beginning says nothing; what follows it is looked at in its turn.
    if (!begins || text === 'BEGIN' || text === 'DECLARE') return false
    const end = code.findIndex((token, index) => index > at && token.text === ';')
    return isDestructive(body.slice(offset, end < 0 ? undefined : code[end]?.offset))
  })
}

/** Refuses, before anything runs, statements that destroy what is there. */
export function assertNotDestructive(statements: Statement[], allowed: boolean): void {
  const found = allowed ? [] : statements.filter(({ sql }) => isDestructive(sql))
  if (found.length > 0) throw destructiveStatementsError(found)
}

/** The refusal of destructive statements. */
export const destructiveStatementsError = (found: Statement[]): ActionError =>
  new ActionError(
    `Destructive statements are refused: ${found.map(one => `${statementLocation(one)} (${abbreviateStatement(one)})`).join('; ')}`,
    { hint: 'Nothing was run. Set "allow-destructive: true" if they are meant.' },
  )
