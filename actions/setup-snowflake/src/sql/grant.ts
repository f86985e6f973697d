import { type NameReference, readNameReference } from './identifier.ts'
import { readObjectType, singularize } from './object-types.ts'
import { readReference } from './statement-kind.ts'
import type { TokenList } from './tokens.ts'

/** The object of a GRANT: one object, or all or future objects of a type in a container. */
export type GrantTarget =
  | { scope: 'one'; type: string; name: NameReference; signature?: string }
  | {
      scope: 'all' | 'future'
      type: string
      plural: string
      container: 'ACCOUNT' | 'DATABASE' | 'SCHEMA' | 'APPLICATION' | 'APPLICATION PACKAGE'
      name: NameReference
    }

/** A GRANT or REVOKE of privileges, of ownership, or of a role. */
export interface Grant {
  /** In upper case, `ALL` without PRIVILEGES; a role is granted as USAGE of it. */
  privileges: string[]
  /** WITH GRANT OPTION; of a REVOKE, GRANT OPTION FOR. */
  withGrantOption: boolean
  target: GrantTarget
  /** ROLE, USER, DATABASE ROLE, APPLICATION, APPLICATION ROLE, SHARE, SHARE IN APPLICATION PACKAGE, and its name. */
  grantee: { kind: string; name: NameReference }
  /** CALLER: what an executable can do with its caller's privileges; INHERITED: on all objects of a container, now and later. */
  modifier?: 'CALLER' | 'INHERITED' | 'INHERITED CALLER'
  /** What GRANT OWNERSHIP does with the grants of others. */
  currentGrants?: 'COPY' | 'REVOKE'
  /** What REVOKE does with the grants that depend on it. */
  behavior?: 'RESTRICT' | 'CASCADE'
}

// Longer kinds come first.
const GRANTEE_KINDS = [
  ...['SHARE IN APPLICATION PACKAGE', 'APPLICATION ROLE', 'DATABASE ROLE', 'APPLICATION', 'SHARE', 'USER', 'ROLE'],
].map(kind => kind.split(' '))
const TRAILING_WORDS = /^(|WITH|COPY|REVOKE|RESTRICT|CASCADE|GRANTED)$/

/** Parses a GRANT or REVOKE; undefined if it is none of the documented forms. */
export function parseGrant(code: TokenList): Grant | undefined {
  const isGrant = code.word(0) === 'GRANT'
  const head = readHead(code, isGrant)
  const on = code.findOutside('ON', head.next)
  const end = code.findOutside(isGrant ? 'TO' : 'FROM', on < 0 ? head.next : on)
  const grantee = end < 0 ? undefined : readGrantee(code, end + 1)
  if (grantee === undefined) return undefined
  const { next: suffixStart, ...granteeName } = grantee
  const suffix = readSuffix(code, suffixStart)
  const isRole = on < 0 || on > end
  const target = isRole ? readGrantedRole(code, head.next, end) : readTarget(code, on + 1, end)
  if (target === undefined || suffix === undefined) return undefined
  const privileges = isRole ? ['USAGE'] : readPrivileges(code, head.next, on)
  const { withGrantOption, ...options } = { ...suffix, ...head.options }
  return { privileges, withGrantOption: withGrantOption ?? false, target, grantee: granteeName, ...options }
}

interface GrantOptions {
  withGrantOption?: boolean
  modifier?: NonNullable<Grant['modifier']>
  currentGrants?: NonNullable<Grant['currentGrants']>
  behavior?: NonNullable<Grant['behavior']>
}

// "GRANT CALLER" page: [INHERITED] CALLER SELECT, ALL [INHERITED] CALLER PRIVILEGES.
function readHead(code: TokenList, isGrant: boolean): { options: GrantOptions; next: number } {
  if (!isGrant && code.matches(1, 'GRANT', 'OPTION', 'FOR')) return { options: { withGrantOption: true }, next: 4 }
  const isAll = code.word(1) === 'ALL'
  const at = isAll ? 2 : 1
  const modifier = (['INHERITED CALLER', 'INHERITED', 'CALLER'] as const).find(name =>
    code.matches(at, ...name.split(' ')),
  )
  if (modifier === undefined) return { options: {}, next: 1 }
  return { options: { modifier }, next: isAll ? 1 : at + modifier.split(' ').length }
}

/** The privileges between commas; what follows ALL is left out. */
function readPrivileges(code: TokenList, from: number, to: number): string[] {
  let words = ''
  for (let at = from; at < to; at++) {
    const text = code.upper(at)
    words += /^[(),.]$/.test(text) || /(^|[(.])$/.test(words) ? text : ` ${text}`
  }
  return words
    .split(/,(?![^(]*\))/)
    .map(privilege => privilege.trim().replace(/^ALL( INHERITED)?( CALLER)?( PRIVILEGES)?$/, 'ALL'))
}

/** [DATABASE | APPLICATION] ROLE r, SERVICE ROLE s!r, the role of an instance: SNOWFLAKE.CORE.BUDGET ROLE d.s.b!ADMIN. */
function readGrantedRole(code: TokenList, at: number, end: number): GrantTarget | undefined {
  const { type, next } = readObjectType(code, at)
  if (!type.endsWith('ROLE')) return readInstanceRole(code, at, end)
  const result = readNameReference(code, next)
  if (result?.name === undefined) return undefined
  if (code.text(result.next) === '!' && type === 'ROLE') return readInstanceRole(code, at, end)
  return result.next === end ? { scope: 'one', type, name: result.name } : undefined
}

function readInstanceRole(code: TokenList, at: number, end: number): GrantTarget | undefined {
  const role = code.findOutside('ROLE', at)
  const instance = role < 0 || role > end ? undefined : readNameReference(code, role + 1)
  if (!Array.isArray(instance?.name) || code.text(instance.next) !== '!' || instance.next + 2 !== end) return undefined
  const type = code.word(at) === 'SERVICE' ? 'SERVICE ROLE' : 'INSTANCE ROLE'
  return { scope: 'one', type, name: [...instance.name, code.upper(instance.next + 1)] }
}

function readGrantee(code: TokenList, at: number): (Grant['grantee'] & { next: number }) | undefined {
  // TO user: a role that is called user.
  const isName = TRAILING_WORDS.test(code.upper(at + 1))
  const words = isName ? [] : (GRANTEE_KINDS.find(kind => code.matches(at, ...kind)) ?? [])
  const result = readNameReference(code, at + words.length)
  return result?.name === undefined
    ? undefined
    : { kind: words.join(' ') || 'ROLE', name: result.name, next: result.next }
}

function readSuffix(code: TokenList, from: number): GrantOptions | undefined {
  const options: GrantOptions = {}
  for (let at = from; at < code.length; ) {
    const word = code.word(at)
    if (code.matches(at, 'WITH', 'GRANT', 'OPTION')) {
      options.withGrantOption = true
      at += 3
    } else if ((word === 'COPY' || word === 'REVOKE') && code.matches(at + 1, 'CURRENT', 'GRANTS')) {
      options.currentGrants = word
      at += 3
    } else if (word === 'RESTRICT' || word === 'CASCADE') {
      options.behavior = word
      at++
    } else return undefined
  }
  return options
}

const CONTAINERS = ['ACCOUNT', 'DATABASE', 'SCHEMA', 'APPLICATION PACKAGE', 'APPLICATION'] as const

function readTarget(code: TokenList, at: number, end: number): GrantTarget | undefined {
  const first = code.word(at)
  if (first === 'ACCOUNT' && at + 1 === end) return { scope: 'one', type: 'ACCOUNT', name: [] }
  // SELECT ON t: without a type it is a table or view.
  if (first !== 'ALL' && first !== 'FUTURE') return readOneTarget(code, at, end)
  const inAt = code.findOutside('IN', at)
  if (inAt < 0) return undefined
  const words: string[] = []
  for (let next = at + 1; next < inAt; next++) words.push(code.word(next))
  const plural = words.join(' ')
  const target = { scope: first === 'ALL' ? 'all' : 'future', type: singularize(plural), plural } as const
  const container = CONTAINERS.find(type => code.matches(inAt + 1, ...type.split(' ')))
  if (container === undefined) return undefined
  const nameStart = inAt + 1 + container.split(' ').length
  if (container === 'ACCOUNT') return nameStart === end ? { ...target, container, name: [] } : undefined
  const result = readNameReference(code, nameStart)
  return result?.name !== undefined && result.next === end ? { ...target, container, name: result.name } : undefined
}

function readOneTarget(code: TokenList, at: number, end: number): GrantTarget | undefined {
  const { type, next } = readObjectType(code, at)
  const { name, signature, next: after } = readReference(code, type, next, false)
  if (name !== undefined && after === end) {
    return { scope: 'one', type, name, ...(signature === undefined ? {} : { signature }) }
  }
  const result = readNameReference(code, at)
  return result?.name !== undefined && result.next === end
    ? { scope: 'one', type: 'TABLE', name: result.name }
    : undefined
}
