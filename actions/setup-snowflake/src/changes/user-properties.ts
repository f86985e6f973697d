import { maskSecretsInText } from '../secrets/mask-secrets.ts'
import { isSecretName } from '../secrets/secret-names.ts'
import { fingerprintOfPublic } from '../session/private-key.ts'
import { field } from '../session/rows.ts'
import { type Session, StatementError } from '../session/session.ts'
import { type Name, sqlName } from '../sql/identifier.ts'
import { codeOf, type Token } from '../sql/tokenizer.ts'

/** The properties that a CREATE or ALTER USER sets, by name in capitals; names and words as they stand. */
export type Properties = ReadonlyMap<string, string>

/** Reads `… SET a = 'x' b = y`; undefined for the other forms of ALTER USER. */
export function userSettings(sql: string): Properties | undefined {
  const tokens = codeOf(sql)
  const set = tokens.findIndex(({ text }) => text === 'SET')
  return set < 0 || tokens.some(({ text }, at) => at < set && text === 'UNSET')
    ? undefined
    : properties(sql, tokens, set + 1)
}

/** The properties of a CREATE USER. */
export const newUser = (sql: string): Properties => properties(sql, codeOf(sql), 2)

function properties(sql: string, tokens: readonly Token[], from: number): Properties {
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
        only?.kind === 'string' && value.length === 1 ? unquoted(only.text) : text.replace(/[\s,]+$/, ''),
      ]
    }),
  )
}

const unquoted = (text: string): string =>
  text
    .slice(1, -1)
    .replace(/''/g, "'")
    .replace(/\\([\s\S])/g, (_, character: string) => ({ n: '\n', t: '\t', r: '\r' })[character] ?? character)

const KEY = /^RSA_PUBLIC_KEY(_2)?$/

/** What DESC USER says; undefined where the user is not there or may not be seen. */
export async function liveUser(session: Session, name: Name): Promise<Properties | undefined> {
  try {
    const { rows } = await session.run(`desc user ${sqlName(name)}`)
    return new Map(rows.map(row => [field(row, 'property').toUpperCase(), field(row, 'value')]))
  } catch (error) {
    if (error instanceof StatementError) return undefined
    throw error
  }
}

/** What would change, as `NAME old → new`; a password always, because nobody can read it. */
export function userChanges(wanted: Properties, live: Properties): string[] {
  return [...wanted].flatMap(([name, value]) => {
    const old = live.get(KEY.test(name) ? `${name}_FP` : name)
    if (old === undefined || isSecretName(name)) return [name]
    const next = KEY.test(name) ? fingerprintOfPublic(value) : value
    const same = KEY.test(name) || name === 'COMMENT' ? old === next : loose(old) === loose(next)
    const change = `${name} ${old === 'null' || old === '' ? 'unset' : old} → ${next}`
    return same ? [] : [maskSecretsInText(change).shown]
  })
}

// DESC USER prints names in capitals and lists as JSON.
const loose = (value: string): string => value.toUpperCase().replace(/[\s"'[\]()]/g, '')
