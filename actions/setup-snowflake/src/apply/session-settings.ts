import { formatObjectName, readWholeName } from '../sql/identifier.ts'
import { isFixedSetting } from '../sql/read-only.ts'
import { parseStatement, type Statement } from '../sql/statement.ts'
import type { TokenList } from '../sql/tokens.ts'
import { formatUse } from '../sql/use.ts'

/** What a statement takes from its session: parts such as `ROLE`, `SCHEMA` and `VARIABLE X`. */
export type SessionParts = ReadonlySet<string>

const PRIVILEGES = ['ROLE', 'SECONDARY ROLES']
const CONTEXT = [...PRIVILEGES, 'WAREHOUSE', 'SCHEMA']
const ALL_VARIABLES = 'VARIABLE *'
const NO_LOCATION = { file: '', line: 0 }

/** A USE, SET, UNSET or ALTER SESSION statement: the parts that it sets, and those that its own result depends on. */
export interface Setting {
  statement: Statement
  sets: readonly string[]
  needs: SessionParts
  /** Whether sending it again sets the same. */
  canRepeat: boolean
}

/** The settings of the scripts, in order. */
export class SessionSettings {
  private settings: Setting[] = []
  /** The role of the login, which each session has at first; undefined if it is unknown. */
  loginRole: Setting | undefined
  private readonly outdated = new WeakSet<Setting>()
  private parameterCount = 0

  constructor(loginRole: string | undefined) {
    const name = loginRole === undefined ? undefined : readWholeName(loginRole)
    if (name === undefined) return
    this.loginRole = this.add(parseStatement(`use role ${formatObjectName(name)}`, NO_LOCATION))
  }

  add(statement: Statement): Setting {
    const setting = { ...this.parse(statement), canRepeat: isFixedSetting(statement) }
    this.settings.push(setting)
    return setting
  }

  /** Takes back a setting that the session did not get. */
  remove(setting: Setting): void {
    this.settings = this.settings.filter(other => other !== setting)
  }

  clear(): void {
    this.settings = []
    this.loginRole = undefined
  }

  /** A statement starts that can take a privilege or an object from what was selected so far, or give it another name. */
  outdate(): void {
    for (const setting of this.settings) this.outdated.add(setting)
  }

  /** Whether a setting might have another effect by now, or fail. */
  isOutdated(setting: Setting): boolean {
    return this.outdated.has(setting) && setting.sets.some(part => part === 'SCHEMA' || part === 'WAREHOUSE')
  }

  /** The parts that an added setting sets. */
  listParts(statement: Statement): SessionParts {
    return new Set(this.settings.filter(setting => setting.statement === statement).flatMap(({ sets }) => sets))
  }

  /**
   * The settings that give `parts` the values of a statement that is next, in order, and the parts that are as the login left
   * them. A setting that `isKept` needs no others.
   */
  findNeeded(parts: SessionParts, isKept: (setting: Setting) => boolean): { needed: Setting[]; initial: SessionParts } {
    const missing = new Set(parts)
    const isMissing = (part: string) =>
      missing.has(part) || part.startsWith('PARAMETER') || (part.startsWith('VARIABLE') && missing.has(ALL_VARIABLES))
    const needed: Setting[] = []
    for (const setting of this.settings.toReversed()) {
      if (!setting.sets.some(isMissing)) continue
      needed.unshift(setting)
      for (const part of setting.sets) missing.delete(part)
      if (isKept(setting)) continue
      for (const part of setting.needs) missing.add(part)
    }
    return { needed, initial: missing }
  }

  private parse(statement: Statement): Pick<Setting, 'statement' | 'sets' | 'needs'> {
    const { code } = statement
    const variables = listVariables(code)
    const describe = (sets: string[], needs: string[]) => ({
      statement,
      sets,
      needs: new Set([...needs, ...variables]),
    })
    switch (code.word(0)) {
      case 'USE':
        return describe(...parseUse(code))
      case 'SET':
        return describe(listAssigned(code, code.find('=')), isLiteral(code, code.find('=') + 1) ? [] : CONTEXT)
      case 'UNSET':
        return describe(listAssigned(code, code.length), [])
      default:
        return describe([`PARAMETER ${++this.parameterCount}`], [])
    }
  }
}

/**
 * The settings that one session has got. A setting is sent when a statement needs it; one that a later one replaces before
 * anything needed it is never sent.
 */
export class SentSettings {
  private readonly settings: SessionSettings
  private readonly sent = new Set<Setting>()
  /** The last sent setting of each part. */
  private readonly current = new Map<string, Setting>()

  constructor(settings: SessionSettings) {
    this.settings = settings
    if (settings.loginRole !== undefined) this.add(settings.loginRole)
  }

  /**
   * The settings to send, in order, before a statement that needs `parts`. They count as sent. The role of the login is in no
   * script: it has the location of the statement.
   */
  take(parts: SessionParts, { file, line }: Pick<Statement, 'file' | 'line'>): Statement[] {
    const toSend = this.selectToSend(parts).toSend.filter(setting => setting.canRepeat || !this.sent.has(setting))
    for (const setting of toSend) this.add(setting)
    const { loginRole } = this.settings
    return toSend.map(setting => (setting === loginRole ? { ...setting.statement, file, line } : setting.statement))
  }

  /** Whether the session can surely get what a statement that needs `parts` would have in one session. */
  canProvide(parts: SessionParts): boolean {
    const { toSend, initial } = this.selectToSend(parts)
    return ![...initial].some(part => this.current.has(part)) && !toSend.some(one => this.settings.isOutdated(one))
  }

  /** The session has got a setting. */
  add(setting: Setting): void {
    this.sent.add(setting)
    for (const part of setting.sets) this.current.set(part, setting)
  }

  /** Forgets everything: the statement that ran had all settings, and might have changed any of them. */
  clear(): void {
    this.sent.clear()
    this.current.clear()
  }

  // What the session still has is not sent again: since then the role might have lost it, or it has another name.
  private selectToSend(parts: SessionParts): { toSend: Setting[]; initial: SessionParts } {
    const { needed, initial } = this.settings.findNeeded(parts, setting => this.has(setting))
    const toSend = needed.filter(setting => !this.has(setting))
    const isReplaced = (kept: Setting, at: number) =>
      this.has(kept) && needed.slice(0, at).some(setting => !this.has(setting) && sharesPart(setting, kept))
    if (!needed.some(isReplaced)) return { toSend, initial }
    const all = this.settings.findNeeded(parts, () => false)
    return { toSend: all.needed, initial: all.initial }
  }

  private has(setting: Setting): boolean {
    return setting.sets.every(part => this.current.get(part) === setting)
  }
}

const sharesPart = (setting: Setting, other: Setting): boolean => setting.sets.some(part => other.sets.includes(part))

const isLiteral = (code: TokenList, at: number): boolean => at === code.length - 1 && /^['\d]/.test(code.text(at))

/** The parts that USE sets, and those that it needs. */
function parseUse(code: TokenList): [sets: string[], needs: string[]] {
  switch (code.word(1)) {
    case 'ROLE':
      return [['ROLE'], []]
    case 'SECONDARY':
      return [['SECONDARY ROLES'], []]
    case 'WAREHOUSE':
      return [['WAREHOUSE'], PRIVILEGES]
    case 'SCHEMA':
      // USE SCHEMA s stays in the current database.
      return [['SCHEMA'], code.find('.') < 0 ? [...PRIVILEGES, 'SCHEMA'] : PRIVILEGES]
    default:
      return [['SCHEMA'], PRIVILEGES]
  }
}

/** Whether a statement can be sent later, or never: it changes nothing but the session, and always to the same. */
export const isDeferrable = (statement: Statement): boolean =>
  isFixedSetting(statement) && statement.code.find('AUTOCOMMIT') < 0

/** The role after a statement; undefined if it is unknown. */
export function readUsedRole({ code }: Statement, role: string | undefined): string | undefined {
  if (!code.matches(0, 'USE', 'ROLE')) return role
  return code.length === 3 && code.kind(2) === 'word' ? code.word(2) : undefined
}

/** The USE statement with the effect that a CREATE DATABASE, SCHEMA or WAREHOUSE has on the session. */
export function createUseStatement({ file, line, kind }: Statement): Statement | undefined {
  const sql = kind.type === 'create' ? formatUse(kind.objectType, kind.name) : undefined
  return sql === undefined ? undefined : parseStatement(sql, { file, line })
}

/** The parts of the session that a statement needs. `isDefinition`: it defines an object, without a query. */
export function listNeededParts(
  { code, kind }: Statement,
  { usesCurrentSchema, isDefinition }: { usesCurrentSchema: boolean; isDefinition: boolean },
): SessionParts {
  if (kind.type === 'run' || kind.type === 'unknown') return new Set([...CONTEXT, ALL_VARIABLES])
  // It might be the current one, which cannot be selected afterwards.
  const dropsWarehouse = kind.type === 'drop' && kind.objectType === 'WAREHOUSE'
  return new Set([
    ...PRIVILEGES,
    ...(isDefinition && (kind.type !== 'create' || code.find('SELECT') < 0) && !dropsWarehouse ? [] : ['WAREHOUSE']),
    ...(usesCurrentSchema ? ['SCHEMA'] : []),
    ...(code.find('GETVARIABLE') < 0 ? listVariables(code) : [ALL_VARIABLES]),
  ])
}

/** The variables that a statement names as $x; $1 is none. */
function listVariables(code: TokenList): string[] {
  const names: string[] = []
  for (let at = code.find('$'); at >= 0; at = code.find('$', at + 1)) {
    if (code.kind(at + 1) === 'word') names.push(`VARIABLE ${code.word(at + 1)}`)
  }
  return names
}

function listAssigned(code: TokenList, end: number): string[] {
  const names: string[] = []
  for (let at = 1; at < end; at++) if (code.kind(at) === 'word') names.push(`VARIABLE ${code.word(at)}`)
  return names
}
