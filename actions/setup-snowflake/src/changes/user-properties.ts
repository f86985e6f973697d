import { maskSecretsInText } from '../secrets/mask-secrets.ts'
import { isSecretName } from '../secrets/secret-names.ts'
import { fingerprintPublicKey } from '../session/private-key.ts'
import { getField } from '../session/rows.ts'
import { type Session, StatementError } from '../session/session.ts'
import { formatObjectName, type ObjectName } from '../sql/identifier.ts'
import { unquote } from '../sql/literals.ts'
import type { TokenList } from '../sql/tokens.ts'

/** The properties of a user by name in upper case. */
export type UserProperties = ReadonlyMap<string, string>

/** Parses ALTER USER … SET a = 'x' b = y; undefined for other forms of ALTER USER. */
export function parseAlterUser(code: TokenList): UserProperties | undefined {
  const set = code.find('SET')
  const unset = code.find('UNSET')
  return set < 0 || (unset >= 0 && unset < set) ? undefined : parseProperties(code, set + 1)
}

export const parseCreateUser = (code: TokenList): UserProperties => parseProperties(code, 2)

function parseProperties(code: TokenList, from: number): UserProperties {
  const starts: number[] = []
  for (let at = from; at < code.length; at++) if (code.word(at) !== '' && code.text(at + 1) === '=') starts.push(at)
  return new Map(starts.map((start, index) => [code.word(start), readValue(code.slice(start + 2, starts[index + 1]))]))
}

const readValue = (value: TokenList): string =>
  value.kind(0) === 'string' && value.length === 1 ? unquote(value.text(0)) : value.sql.replace(/[\s,]+$/, '')

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
