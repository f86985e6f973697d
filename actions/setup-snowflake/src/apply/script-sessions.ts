import type { Session } from '../session/session.ts'
import { parseGrant } from '../sql/grant.ts'
import { isObjectName, type NameReference } from '../sql/identifier.ts'
import type { Statement } from '../sql/statement.ts'
import {
  isDeferrable,
  readUsedRole,
  SentSettings,
  type SessionParts,
  type SessionSettings,
} from './session-settings.ts'

/** A session in which statements of the scripts run, and the settings that were sent in it. */
export interface ScriptSession {
  readonly session: Session
  readonly sent: SentSettings
}

interface RoleSession extends ScriptSession {
  /** The role of its last statement. */
  role: string | undefined
}

const MAX_SESSIONS = 4
// Their value depends on what ran in the session before.
const SESSION_FUNCTIONS = ['LAST_QUERY_ID', 'RESULT_SCAN', 'CURRENT_SESSION', 'CURRENT_TRANSACTION']

/**
 * The sessions of the scripts: roles that are used side by side have one each, so that no statement waits for the USE ROLE of
 * another.
 */
export class ScriptSessions {
  private readonly settings: SessionSettings
  private readonly open: (() => Session) | undefined
  /** Those that a role has used; the last used one is the last. */
  private sessions: RoleSession[]

  /** `open` opens another session; without it everything runs in the first one. */
  constructor(first: Session, settings: SessionSettings, open: (() => Session) | undefined) {
    this.settings = settings
    this.open = open
    this.sessions = [{ role: undefined, session: first, sent: new SentSettings(settings) }]
  }

  /**
   * The session for the next statement of a role: the one that it had, or another one if the last one is busy. It can have
   * another role at the moment. A session in which a part that the statement needs cannot be set any more is avoided.
   */
  select(role: string | undefined, { parts, isBusy }: { parts: SessionParts; isBusy: boolean }): ScriptSession {
    const { sessions } = this
    const fits = ({ sent }: Pick<ScriptSession, 'sent'>) => sent.canProvide(parts)
    const known = sessions.find(session => session.role === role) ?? (isBusy ? undefined : sessions.at(-1))
    const addFit = () => (fits({ sent: new SentSettings(this.settings) }) ? this.add() : undefined)
    const used =
      known === undefined
        ? (addFit() ?? sessions.find(fits) ?? (sessions[0] as RoleSession))
        : ([known, ...sessions].find(fits) ?? addFit() ?? known)
    used.role = role
    this.sessions = [...sessions.filter(session => session !== used), used]
    return used
  }

  private add(): RoleSession | undefined {
    const session = this.sessions.length < MAX_SESSIONS ? this.open?.() : undefined
    return session && { role: undefined, session, sent: new SentSettings(this.settings) }
  }
}

/** What logs in: undefined is the default role, and a user that the login method finds. */
interface LoginNames {
  role: string | undefined
  user: string | undefined
}

/**
 * Whether statements can run in several sessions: nothing is in one session only, such as a transaction, a temporary
 * object, or a variable whose value cannot be computed again; all roles are known; and another login is possible and has
 * the same result as the first one.
 */
export const canRunInSeveralSessions = (statements: readonly Statement[], login: LoginNames): boolean =>
  statements.every(statement => {
    const { code, kind } = statement
    if (changesLogin(statement, login)) return false
    switch (kind.type) {
      case 'transaction':
      case 'run':
      case 'unknown':
        return false
      case 'session':
        return isDeferrable(statement) && (!code.matches(0, 'USE', 'ROLE') || readUsedRole(statement, '') !== undefined)
      default:
        return !(kind.type === 'create' && kind.temporary) && SESSION_FUNCTIONS.every(name => code.find(name) < 0)
    }
  })

/** Whether the same login might be refused after a statement, or be another one. */
function changesLogin({ code, kind }: Statement, { role, user }: LoginNames): boolean {
  const isUser = (name: NameReference | undefined) => user === undefined || isOrUnknown(name, user)
  const isRole = (name: NameReference | undefined) => role !== undefined && isOrUnknown(name, role)
  if (kind.type === 'revoke') {
    const { target, grantee } = parseGrant(code) ?? {}
    return target?.type === 'ROLE' && (isRole(target.name) || (grantee?.kind === 'USER' && isUser(grantee.name)))
  }
  if (!('objectType' in kind)) return false
  // ALTER ACCOUNT can set policies of logins.
  if (kind.objectType === 'ACCOUNT') return kind.type === 'alter'
  if (kind.objectType === 'ROLE') return /^(drop|alter)$/.test(kind.type) && isRole(kind.name)
  return kind.objectType === 'USER' && isUser(kind.name)
}

const isOrUnknown = (name: NameReference | undefined, expected: string): boolean =>
  !isObjectName(name) || name.at(-1)?.toUpperCase() === expected.toUpperCase()

/** Whether a statement can take a privilege or an object from later ones, or give it another name. */
export const canTake = ({ code, kind }: Statement): boolean =>
  /^(drop|revoke)$/.test(kind.type) ||
  (kind.type === 'grant' && code.word(1) === 'OWNERSHIP') ||
  (kind.type === 'create' && kind.whenExists === 'replace') ||
  (kind.type === 'alter' && (code.find('RENAME') >= 0 || code.find('SWAP') >= 0))
