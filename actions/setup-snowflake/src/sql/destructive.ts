import { ActionError } from '../../../shared/errors.ts'
import { splitChain } from './flow-operator.ts'
import { kindOf, placeOf, type Statement, titleOf } from './statement.ts'
import { codeOf } from './tokenizer.ts'

// What a replacement would lose: data, files, offsets, or who may do what.
const KEEPS =
  /(^|\s)(DATABASE|SCHEMA|TABLE|STAGE|STREAM|SEQUENCE|USER|ROLE|WAREHOUSE|SHARE|INTEGRATION|REPOSITORY|VOLUME)$/

// ALTER TABLE … DROP of these leaves the data; of anything else, a column, it does not.
const LOSES_NOTHING =
  /^(PRIMARY|FOREIGN|UNIQUE|CONSTRAINT|CLUSTERING|SEARCH|ROW|ALL|AGGREGATION|MASKING|DEFAULT|NOT|CONTACT)$/

/** Whether a statement destroys something, by its text alone; also one inside a block or a `$$` body. */
export function isDestructive(sql: string): boolean {
  const parts = splitChain(sql)
  // A plain REVOKE is compared with the account's grants; inside a chain that is not possible.
  if (parts.length > 1) return parts.some(part => kindOf(part).is === 'revoke' || isDestructive(part))
  const kind = kindOf(sql)
  const code = codeOf(sql)
  const words = code.map(({ text }) => text)
  if (kind.is === 'drop' || kind.is === 'truncate') return true
  if (kind.is === 'create' && kind.how === 'replace' && KEEPS.test(kind.type)) return true
  if (kind.is === 'alter' && kind.type.endsWith('TABLE')) {
    const dropped = words.findIndex((word, index) => index > 2 && word === 'DROP')
    if (dropped > 0 && !LOSES_NOTHING.test(words[dropped + 1] ?? '')) return true
  }
  if (kind.is === 'alter' && words.includes('SWAP')) return true
  if (kind.is === 'dml') return words[0] === 'INSERT' && words[1] === 'OVERWRITE'
  // REMOVE deletes a stage's files.
  if (words[0] === 'REMOVE' || words[0] === 'RM') return true
  if (words[0] === 'EXECUTE' && code[2]?.kind === 'body') return anyInside(code[2].text.slice(2, -2))
  if (words[0] === 'EXECUTE' && code[2]?.kind === 'string') return anyInside(unquoted(code[2].text))
  // The body of WITH p AS PROCEDURE … runs immediately.
  if (words[0] === 'WITH' && kind.is === 'run') {
    return code.some(({ kind: token, text }) => token === 'body' && anyInside(text.slice(2, -2)))
  }
  return (words[0] === 'BEGIN' || words[0] === 'DECLARE') && kind.is === 'run' && anyInside(sql)
}

// The escapes matter little here: no word that destroys has one.
const unquoted = (text: string): string => text.slice(1, -1).replace(/''/g, "'")

// A block's statements begin after these words, or after a semicolon.
const OPENERS = /^(BEGIN|THEN|ELSE|DO|LOOP|REPEAT|;)$/

function anyInside(body: string): boolean {
  const code = codeOf(body)
  return code.some(({ text, offset }, at) => {
    const begins = at === 0 || OPENERS.test(code[at - 1]?.text ?? '')
    // The block's own beginning says nothing; what follows it is looked at in its turn.
    if (!begins || text === 'BEGIN' || text === 'DECLARE') return false
    const end = code.findIndex((token, index) => index > at && token.text === ';')
    return isDestructive(body.slice(offset, end < 0 ? undefined : code[end]?.offset))
  })
}

/** Refuses, before anything runs, statements that destroy what is there. */
export function requireHarmless(statements: Statement[], allowed: boolean): void {
  const found = allowed ? [] : statements.filter(({ sql }) => isDestructive(sql))
  if (found.length > 0) throw destructive(found)
}

/** The refusal of destructive statements. */
export const destructive = (found: Statement[]): ActionError =>
  new ActionError(
    `Destructive statements are refused: ${found.map(one => `${placeOf(one)} (${titleOf(one)})`).join('; ')}`,
    { hint: 'Nothing was run. Set "allow-destructive: true" if they are meant.' },
  )
