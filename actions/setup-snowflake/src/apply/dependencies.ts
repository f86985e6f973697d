import { type Grant, parseGrant } from '../sql/grant.ts'
import { countNameParts, isObjectName, type ObjectName, readObjectName, readWholeName } from '../sql/identifier.ts'
import type { Statement, StatementKind } from '../sql/statement.ts'
import type { TokenList } from '../sql/tokens.ts'
import { SELECTED_TYPES } from '../sql/use.ts'

/**
 * What a statement that can run beside others has to do with objects; names as far as the statement qualifies them. The name
 * of an object of the account starts with an empty part: role R is not schema D.R.
 */
export interface ObjectAccess {
  type: 'definition' | 'grant' | 'setting'
  /** The role that runs the statement; undefined if it is unknown. */
  role: string | undefined
  /** Whether it grants a role, or selects roles only. */
  isOfRoles: boolean
  /** Objects that the statement creates or changes, or whose grants depend on the order. */
  writes: readonly ObjectName[]
  /** The container of a grant on all or future objects. */
  covers: readonly ObjectName[]
  /** Every name in the statement: of an object, of a container, or just a word. */
  mentions: readonly ObjectName[]
  usesCurrentSchema: boolean
  /** Whether it might change a schema or all in it: names that leave the schema out might be of objects there. */
  isOfContainer: boolean
  /** The part of the session that a created database, schema or warehouse becomes. */
  selects: SelectedPart | undefined
}

export type SelectedPart = 'SCHEMA' | 'WAREHOUSE'

// Their code is compiled or called, with names that are not looked for here.
const CODE_TYPES = /(FUNCTION|PROCEDURE)$/
// "Overview of Access Control" page: these system roles have MANAGE GRANTS, so none of their grants needs an earlier one.
const GRANTING_ROLES = new Set(['ACCOUNTADMIN', 'SECURITYADMIN'])

/**
 * The objects of a statement that can run beside others: it can run twice, and all its names can be read. Undefined for
 * every other statement, which runs alone.
 */
export function readObjectAccess({ code, kind }: Statement, role: string | undefined): ObjectAccess | undefined {
  if (hasUnreadableName(code)) return undefined
  switch (kind.type) {
    case 'grant':
    case 'revoke':
      return readGrantAccess(code, parseGrant(code), role)
    case 'create':
      return kind.whenExists === 'keep' || (kind.whenExists === 'alter' && !kind.temporary)
        ? readDefinitionAccess(code, kind, role)
        : undefined
    case 'alter':
      return /^(UN)?SET$/.test(code.word(kind.next)) ? readDefinitionAccess(code, kind, role) : undefined
    case 'comment':
      return readDefinitionAccess(code, kind, role)
    default:
      return undefined
  }
}

function hasUnreadableName(code: TokenList): boolean {
  for (let at = 0; at < code.length; at++) {
    if (code.kind(at) === 'body' || code.text(at) === '$' || code.word(at) === 'IDENTIFIER') return true
  }
  return false
}

type DefinitionKind = Extract<StatementKind, { objectType: string }>

function readDefinitionAccess(
  code: TokenList,
  kind: DefinitionKind,
  role: string | undefined,
): ObjectAccess | undefined {
  const { objectType, name } = kind
  if (!isObjectName(name) || CODE_TYPES.test(objectType) || (kind.type === 'create' && kind.temporary)) return undefined
  const isSelected = kind.type === 'create' && SELECTED_TYPES.test(objectType)
  const partCount = countNameParts(objectType)
  const own = partCount === 1 ? ['', ...name] : name
  return {
    type: 'definition',
    role,
    isOfRoles: false,
    writes: [own],
    covers: [],
    mentions: objectType === 'USER' && !namesPolicyOrTag(code) ? [own] : [own, ...listNames(code, kind.next)],
    usesCurrentSchema: name.length < partCount,
    isOfContainer: isContainer(objectType),
    selects: isSelected ? (objectType === 'WAREHOUSE' ? 'WAREHOUSE' : 'SCHEMA') : undefined,
  }
}

// "CREATE USER" page: the role, warehouse and namespace of a user need not exist; its policies and tags must.
function namesPolicyOrTag(code: TokenList): boolean {
  for (let at = 0; at < code.length; at++) if (/POLICY$|^TAG$/.test(code.word(at))) return true
  return false
}

function readGrantAccess(
  code: TokenList,
  grant: Grant | undefined,
  role: string | undefined,
): ObjectAccess | undefined {
  if (grant === undefined) return undefined
  const { target, grantee, privileges, withGrantOption } = grant
  const [name, granteeName] = [target.name, grantee.name]
  if (!isObjectName(name) || !isObjectName(granteeName)) return undefined
  const isTransfer = privileges.includes('OWNERSHIP')
  // What the current role can grant next might depend on this statement, for example through a role that it gets.
  const isEmpowering = isTransfer || withGrantOption || name.length === 0 || /ROLE$/.test(target.type)
  const isToCurrentRole = role === undefined || granteeName.at(-1) === role
  if ((isEmpowering || isToCurrentRole) && !GRANTING_ROLES.has(role ?? '')) return undefined
  const partCount = target.scope === 'one' ? countNameParts(target.type) : countNameParts(target.container)
  const isWrite = isTransfer || code.word(0) === 'REVOKE'
  return {
    type: 'grant',
    role,
    isOfRoles: /ROLE$/.test(target.type),
    writes: isWrite ? [name] : [],
    covers: target.scope === 'one' ? [] : [name],
    mentions: listNames(code),
    usesCurrentSchema: name.length < partCount || (grantee.kind === 'DATABASE ROLE' && granteeName.length < 2),
    isOfContainer: target.scope === 'one' ? isWrite && isContainer(target.type) : true,
    selects: undefined,
  }
}

const isContainer = (objectType: string): boolean => objectType === 'DATABASE' || objectType === 'SCHEMA'

/** The objects that settings of a session name, such as the role of USE ROLE. */
export const readSettingAccess = (settings: readonly Statement[]): ObjectAccess => ({
  ...{ type: 'setting', role: undefined, writes: [], covers: [], usesCurrentSchema: false },
  ...{ isOfContainer: false, selects: undefined },
  isOfRoles: settings.every(({ code }) => code.matches(0, 'USE', 'ROLE') || code.matches(0, 'USE', 'SECONDARY')),
  mentions: settings.flatMap(({ code }) => listNames(code)),
})

/** Whether `later` must wait until `earlier` has ended. */
export function dependsOn(later: ObjectAccess, earlier: ObjectAccess): boolean {
  if (earlier.type === 'grant' && canNeed(later, earlier)) return true
  // A revoke or a new owner can take what a statement of another role still needs, or what this role has through others.
  const isLoss = later.type === 'grant' && later.writes.length > 0
  if (isLoss && (later.isOfRoles || later.role !== earlier.role)) return true
  if (earlier.selects === 'SCHEMA' && later.usesCurrentSchema) return true
  if (earlier.usesCurrentSchema && later.selects === 'SCHEMA') return true
  if (overlaps(earlier.writes, later.mentions) || overlaps(later.writes, earlier.mentions)) return true
  // Grants that take nothing have the same effect in any order.
  const areGrants = earlier.type === 'grant' && later.type === 'grant'
  if (areGrants && earlier.writes.length === 0 && later.writes.length === 0) return false
  if (earlier.isOfContainer && later.usesCurrentSchema) return true
  if (earlier.usesCurrentSchema && later.isOfContainer) return true
  return overlaps(earlier.covers, later.mentions) || overlaps(later.covers, earlier.mentions)
}

/** Whether a statement can need what an earlier one grants. */
function canNeed(later: ObjectAccess, grant: ObjectAccess): boolean {
  // USE ROLE needs no privilege but the role.
  if (later.type === 'setting') return grant.isOfRoles || !later.isOfRoles
  // Grants that give their own role more run alone.
  return later.type !== 'grant' || (later.role !== grant.role && !GRANTING_ROLES.has(later.role ?? ''))
}

const overlaps = (writes: readonly ObjectName[], mentions: readonly ObjectName[]): boolean =>
  writes.some(written => mentions.some(mentioned => mightContain(written, mentioned)))

/** Whether a name might be the written object, or an object in it; parts that a name leaves out match any. */
function mightContain(written: ObjectName, mentioned: ObjectName): boolean {
  // The account contains everything.
  if (written.length === 0) return true
  const last = written.length - 1
  return mentioned.some((part, at) => {
    if (part !== written[last]) return false
    for (let distance = 1; distance <= Math.min(last, at); distance++) {
      if (written[last - distance] !== mentioned[at - distance]) return false
    }
    return true
  })
}

/** All dotted names of a statement; a string or a stage path that is a name counts, too. */
function listNames(code: TokenList, from = 0): ObjectName[] {
  const names: ObjectName[] = []
  for (let at = from; at < code.length; at++) {
    const kind = code.kind(at)
    if (kind === 'string' || kind === 'path') {
      const text = /^[@']([\w$."]+)/.exec(code.text(at))?.[1]
      const name = text === undefined ? undefined : readWholeName(text)
      if (name !== undefined) names.push(name)
    } else if (kind === 'word' || kind === 'name') {
      const result = readObjectName(code, at)
      if (result === undefined) continue
      names.push(result.name)
      at = result.next - 1
    }
  }
  return names
}
