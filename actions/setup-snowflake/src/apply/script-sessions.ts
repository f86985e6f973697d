import type { Session } from '../session/session.ts'
import { isObjectName, type NameReference } from '../sql/identifier.ts'
import type { Statement } from '../sql/statement.ts'
import { isDeferrable, readUsedRole, SentSettings, type SessionSettings } from './session-settings.ts'

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
   * another role at the moment.
   */
  select(role: string | undefined, { isBusy }: { isBusy: boolean }): ScriptSession {
    const { sessions } = this
    const known = sessions.find(session => session.role === role)
    const used = known ?? ((isBusy ? (this.add() ?? sessions[0]) : sessions.at(-1)) as RoleSession)
    used.role = role
    this.sessions = [...sessions.filter(session => session !== used), used]
    return used
  }

  private add(): RoleSession | undefined {
    const session = this.sessions.length < MAX_SESSIONS ? this.open?.() : undefined
    return session && { role: undefined, session, sent: new SentSettings(this.settings) }
  }
}

/**
 * Whether statements can run in several sessions: nothing is in one session only, such as a transaction, a temporary
 * object, or a variable whose value cannot be computed again; all roles are known; and the user of the login stays as it
 * is, so that it can log in again. `user` is undefined if the login method finds it.
 */
export const canRunInSeveralSessions = (statements: readonly Statement[], user: string | undefined): boolean =>
  statements.every(statement => {
    const { code, kind } = statement
    if ('objectType' in kind && kind.objectType === 'USER' && isLoginUser(kind.name, user)) return false
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

const isLoginUser = (name: NameReference | undefined, user: string | undefined): boolean =>
  user === undefined || !isObjectName(name) || name.at(-1)?.toUpperCase() === user.toUpperCase()
