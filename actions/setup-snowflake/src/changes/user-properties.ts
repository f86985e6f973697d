import { maskSecretsInText } from '../secrets/mask-secrets.ts'
import { isSecretName } from '../secrets/secret-names.ts'
import { fingerprintPublicKey } from '../session/private-key.ts'
import { getField } from '../session/rows.ts'
import { type Session, StatementError } from '../session/session.ts'
import { formatObjectName, type ObjectName } from '../sql/identifier.ts'
import { type Token, tokenizeCode, unquote } from '../sql/tokenizer.ts'

/** The properties of a user by name in upper case. */
export type UserProperties = ReadonlyMap<string, string>

/** Parses ALTER USER … SET a = 'x' b = y; undefined for other forms of ALTER USER. */
export function parseAlterUser(sql: string): UserProperties | undefined {
  const tokens = tokenizeCode(sql)
  const set = tokens.findIndex(({ text }) => text === 'SET')
  return set < 0 || tokens.some(({ text }, at) => at < set && text === 'UNSET')
    ? undefined
    : parseProperties(sql, tokens, set + 1)
}

export const parseCreateUser = (sql: string): UserProperties => parseProperties(sql, tokenizeCode(sql), 2)

function parseProperties(sql: string, tokens: readonly Token[], from: number): UserProperties {
  const starts = tokens.flatMap(({ kind }, at) =>
    at >= from && kind === 'word' && tokens[at + 1]?.text === '=' ? [at] : [],
  )
  return new Map(
    starts.map((start, index) => [
      tokens[start]?.text ?? '',
      readValue(sql, tokens.slice(start + 2, starts[index + 1])),
    ]),
  )
}

function readValue(sql: string, tokens: readonly Token[]): string {
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (first === undefined || last === undefined) return ''
  if (first.kind === 'string' && tokens.length === 1) return unquote(first.text)
  return sql.slice(first.offset, last.offset + last.text.length).replace(/[\s,]+$/, '')
}

const PUBLIC_KEY = /^RSA_PUBLIC_KEY(_2)?$/

/** The properties that DESC USER returns; undefined if the user does not exist or is not visible. */
export async function describeUser(session: Session, name: ObjectName): Promise<UserProperties | undefined> {
  try {
    const { rows } = await session.run(`desc user ${formatObjectName(name)}`)
    return new Map(rows.map(row => [getField(row, 'property').toUpperCase(), getField(row, 'value')]))
  } catch (error) {
    if (error instanceof StatementError) return undefined
    throw error
  }
}

/** The properties that would change, as `NAME old → new`. A password always counts: its value is not readable. */
export function listPropertyChanges(requested: UserProperties, current: UserProperties): string[] {
  return [...requested].flatMap(([name, value]) => {
    const isKey = PUBLIC_KEY.test(name)
    const currentValue = current.get(isKey ? `${name}_FP` : name)
    if (currentValue === undefined || isSecretName(name)) return [name]
    const newValue = isKey ? fingerprintPublicKey(value) : value
    const isExact = isKey || name === 'COMMENT'
    const isSame = isExact ? currentValue === newValue : normalizeValue(currentValue) === normalizeValue(newValue)
    const shownValue = currentValue === 'null' || currentValue === '' ? 'unset' : currentValue
    return isSame ? [] : [maskSecretsInText(`${name} ${shownValue} → ${newValue}`).shown]
  })
}

// DESC USER prints names in upper case and lists as JSON.
const normalizeValue = (value: string): string => value.toUpperCase().replace(/[\s"'[\]()]/g, '')
