/** What a statement does to the account, or did. */
export type Action =
  | 'create'
  | 'change'
  | 'replace'
  | 'drop'
  | 'grant'
  | 'revoke'
  /** DML, a procedure, a block: what it changes is known only when it ran. */
  | 'run'
  /** Everything is already as the statement wants it. */
  | 'same'
  /** It never changes anything. */
  | 'none'

/** An effect, and what can be said of it (`DEFAULT_ROLE A → B`, `12 rows`). */
export interface Effect {
  action: Action
  detail?: string | undefined
}

const PAST_TENSE: Record<Action, string> = {
  create: 'created',
  change: 'changed',
  replace: 'replaced',
  drop: 'dropped',
  grant: 'granted',
  revoke: 'revoked',
  run: 'ran',
  same: 'same',
  none: '',
}

/** Whether it counts for the output `changed`. */
export const isChange = ({ action: effect }: Effect): boolean => effect !== 'same' && effect !== 'none'

/** A verdict in words: what would be done, or what was. */
export function formatEffect({ action: effect, detail }: Effect, mode: 'apply' | 'plan'): string {
  const word = mode === 'apply' || effect === 'none' ? PAST_TENSE[effect] : effect
  return detail === undefined ? word : `${word} (${detail})`.trim()
}
