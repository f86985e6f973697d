import { maskSecretsInText } from '../secrets/mask-secrets.ts'
import { isSecretName } from '../secrets/secret-names.ts'
import { fingerprintPublicKey } from '../session/private-key.ts'
import { getField } from '../session/rows.ts'
import { type Session, StatementError } from '../session/session.ts'
import { formatObjectName, type ObjectName } from '../sql/identifier.ts'
import { type Token, tokenizeCode } from '../sql/tokenizer.ts'

/** The properties that a CREATE or ALTER USER sets, by name in capitals; names and words as they stand. */
export type UserProperties = ReadonlyMap<string, string>

/** Reads `… SET a = 'x' b = y`; undefined for the other forms of ALTER USER. */
export function parseAlterUser(sql: string): UserProperties | undefined {
  const tokens = tokenizeCode(sql)
  const set = tokens.findIndex(({ text }) => text === 'SET')
  return set < 0 || tokens.some(({ text }, at) => at < set && text === 'UNSET')
    ? undefined
    : parseProperties(sql, tokens, set + 1)
}

/** The properties of a CREATE USER. */
export const parseCreateUser = (sql: string): UserProperties => parseProperties(sql, tokenizeCode(sql), 2)

function parseProperties(sql: string, tokens: readonly Token[], from: number): UserProperties {
  const starts = tokens.flatMap(({ kind }, at) =>
    at >= from && kind === 'word' && tokens[at + 1]?.text === '=' ? [at] : [],
  )
  return new Map(
    starts.map((at, index) => {
      const value = tokens.slice(at + 2, starts[index + 1])
      const [only] = value
      const last = value.at(-1)
      const text =
        only === undefined || last === undefined ? '' : sql.slice(only.offset, last.offset + last.text.length)
      return [
        tokens[at]?.text ?? '',
        only?.kind === 'string' && value.length === 1 ? unquote(only.text) : text.replace(/[\s,]+$/, ''),
      ]
    }),
  )
}

const unquote = (text: string): string =>
  text
    .slice(1, -1)
    .replace(/''/g, "'")
    .replace(/\\([\s\S])/g, (_, character: string) => ({ n: '\n', t: '\t', r: '\r' })[character] ?? character)

const PUBLIC_KEY = /^RSA_PUBLIC_KEY(_2)?$/

/** What DESC USER says; undefined where the user is not there or may not be seen. */
export async function describeUser(session: Session, name: ObjectName): Promise<UserProperties | undefined> {
  try {
    const { rows } = await session.run(`desc user ${formatObjectName(name)}`)
    return new Map(rows.map(row => [getField(row, 'property').toUpperCase(), getField(row, 'value')]))
  } catch (error) {
    if (error instanceof StatementError) return undefined
    throw error
  }
}

/** What would change, as `NAME old → new`; a password always, because nobody can read it. */
export function listPropertyChanges(wanted: UserProperties, live: UserProperties): string[] {
  return [...wanted].flatMap(([name, value]) => {
    const old = live.get(PUBLIC_KEY.test(name) ? `${name}_FP` : name)
    if (old === undefined || isSecretName(name)) return [name]
    const next = PUBLIC_KEY.test(name) ? fingerprintPublicKey(value) : value
    const same =
      PUBLIC_KEY.test(name) || name === 'COMMENT' ? old === next : normalizeValue(old) === normalizeValue(next)
    const change = `${name} ${old === 'null' || old === '' ? 'unset' : old} → ${next}`
    return same ? [] : [maskSecretsInText(change).shown]
  })
}

// DESC USER prints names in capitals and lists as JSON.
const normalizeValue = (value: string): string => value.toUpperCase().replace(/[\s"'[\]()]/g, '')
