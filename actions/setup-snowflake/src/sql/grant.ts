import { type ObjectName, readObjectName } from './identifier.ts'
import { readObject } from './statement.ts'
import { type Token, tokenizeCode } from './tokenizer.ts'

/** The object of a GRANT: one object, or all or future objects of a type in a container. */
export type GrantTarget =
  | { scope: 'one'; type: string; name: ObjectName }
  | { scope: 'all' | 'future'; type: string; plural: string; container: 'DATABASE' | 'SCHEMA'; name: ObjectName }

/** A GRANT or REVOKE that can be compared with the rows of SHOW GRANTS. */
export interface Grant {
  privileges: string[]
  withGrantOption: boolean
  target: GrantTarget
  /** ROLE, USER, DATABASE ROLE … and its name. */
  grantee: { kind: string; name: ObjectName }
}

// SHOW GRANTS lists ALL as single privileges; CALLER and INHERITED privileges are in other lists.
const NOT_LISTED = /^(ALL|GRANT OPTION FOR|CALLER|INHERITED|.*[()])/

/** Parses a GRANT or REVOKE; undefined for forms that SHOW GRANTS does not list (shares, function signatures …). */
export function parseGrant(sql: string): Grant | undefined {
  const tokens = tokenizeCode(sql)
  const words = tokens.map(({ text }) => text)
  const end = words.findLastIndex(word => word === (words[0] === 'GRANT' ? 'TO' : 'FROM'))
  const grantee = end < 0 ? undefined : readGrantee(tokens, end + 1)
  if (grantee === undefined) return undefined
  const suffix = words.slice(grantee.next).join(' ')
  // REVOKE CURRENT GRANTS also revokes grants of other roles, which are not in the list of the new owner.
  if (!/^(WITH GRANT OPTION|COPY CURRENT GRANTS|RESTRICT|CASCADE)?$/.test(suffix)) return undefined
  const withGrantOption = suffix === 'WITH GRANT OPTION'
  const on = words.indexOf('ON')
  if (on < 0) {
    const { type, name, next } = readObject(tokens, 1)
    const isRole = (type === 'ROLE' || type === 'DATABASE ROLE') && name !== undefined && next === end
    return isRole
      ? { privileges: ['USAGE'], withGrantOption, target: { scope: 'one', type, name }, grantee }
      : undefined
  }
  const privileges = words
    .slice(1, on)
    .join(' ')
    .split(',')
    .map(privilege => privilege.trim())
  if (privileges.some(privilege => NOT_LISTED.test(privilege))) return undefined
  const target = readTarget(tokens, on + 1, end)
  return target === undefined ? undefined : { privileges, withGrantOption, target, grantee }
}

function readGrantee(tokens: readonly Token[], at: number): (Grant['grantee'] & { next: number }) | undefined {
  const kind = ['DATABASE ROLE', 'ROLE', 'USER'].find(words =>
    words.split(' ').every((word, index) => tokens[at + index]?.text === word),
  )
  const result = readObjectName(tokens, at + (kind?.split(' ').length ?? 0))
  if (result === undefined) return undefined
  // TO SHARE s, TO APPLICATION a: an unknown kind and a name.
  const following = tokens[result.next]
  const isUnknownKind =
    kind === undefined && following?.kind === 'word' && !/^(WITH|COPY|REVOKE|RESTRICT|CASCADE)$/.test(following.text)
  return isUnknownKind ? undefined : { kind: kind ?? 'ROLE', ...result }
}

function readTarget(tokens: readonly Token[], at: number, end: number): GrantTarget | undefined {
  const first = tokens[at]?.text
  if (first === 'ACCOUNT') return at + 1 === end ? { scope: 'one', type: 'ACCOUNT', name: [] } : undefined
  if (first !== 'ALL' && first !== 'FUTURE') {
    const { type, name, next } = readObject(tokens, at)
    return name !== undefined && next === end ? { scope: 'one', type, name } : undefined
  }
  const containerStart = tokens.findIndex(({ text }, index) => index > at && text === 'IN')
  const container = tokens[containerStart + 1]?.text
  const result = readObjectName(tokens, containerStart + 2)
  if (containerStart < 0 || (container !== 'DATABASE' && container !== 'SCHEMA') || result?.next !== end) {
    return undefined
  }
  const plural = tokens
    .slice(at + 1, containerStart)
    .map(({ text }) => text)
    .join(' ')
  const type = plural.replace(/IES$/, 'Y').replace(/S$/, '')
  return { scope: first === 'ALL' ? 'all' : 'future', type, plural, container, name: result.name }
}

/** Whether the grantee depends on the current database. */
export const isRelativeGrantee = (grantee: Grant['grantee'] | undefined): boolean =>
  grantee?.kind === 'DATABASE ROLE' && grantee.name.length === 1
