import type { Statement } from '../sql/statement.ts'
import type { SelectedPart } from './dependencies.ts'
import type { ScriptSession } from './script-sessions.ts'
import { createUseStatement, type SessionParts, type SessionSettings, type Setting } from './session-settings.ts'

/** A CREATE of a database, schema or warehouse, which becomes the current one if it did not exist. */
interface Selection {
  part: SelectedPart
  setting: Setting
  session: ScriptSession
  isCreated: boolean
}

/** What the sessions select by the CREATE statements that run side by side. */
export class CreatedSelections {
  private readonly settings: SessionSettings
  private selections: Selection[] = []

  constructor(settings: SessionSettings) {
    this.settings = settings
  }

  /** Whether one of these parts of a session depends on a statement that might still run. */
  hasSome(parts: SessionParts): boolean {
    return this.selections.some(({ part }) => parts.has(part))
  }

  /** Adds a statement that starts; the returned function takes whether it created its object. */
  add(statement: Statement, part: SelectedPart | undefined, session: ScriptSession): (isCreated: boolean) => void {
    const use = part === undefined ? undefined : createUseStatement(statement)
    if (part === undefined || use === undefined) return () => undefined
    const selection = { part, setting: this.settings.add(use), session, isCreated: false }
    this.selections.push(selection)
    return isCreated => {
      selection.isCreated = isCreated
    }
  }

  /** Applies what the statements selected when all of them have ended. */
  settle(): void {
    for (const { setting, isCreated } of this.selections) if (!isCreated) this.settings.remove(setting)
    const created = this.selections.filter(({ isCreated }) => isCreated)
    // Which of several objects that a session created at the same time is its current one is left to chance.
    for (const ofSession of Map.groupBy(created, ({ session }) => session).values()) {
      for (const [only, ...others] of Map.groupBy(ofSession, ({ part }) => part).values()) {
        if (only !== undefined && others.length === 0) only.session.sent.add(only.setting)
      }
    }
    this.selections = []
  }
}
