/** What a statement does to the account. */
export type Action =
  | 'create'
  | 'change'
  | 'replace'
  | 'drop'
  | 'grant'
  | 'revoke'
  /** DML, a procedure, a block: only running it shows what it changes. */
  | 'run'
  /** The account already has the requested state. */
  | 'same'
  /** The statement never changes anything. */
  | 'none'

/** The effect of a statement, with a detail such as `DEFAULT_ROLE A → B` or `12 rows`. */
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
  same: 'unchanged',
  none: '',
}

/** The effect of a statement whose result already exists. */
export const SAME: Effect = { action: 'same' }

/** Whether an effect counts for the output `changed`. */
export const isChange = ({ action }: Effect): boolean => action !== 'same' && action !== 'none'

/** An effect in words: in the past tense for `apply`. */
export function formatEffect({ action, detail }: Effect, mode: 'apply' | 'plan'): string {
  const word = mode === 'apply' || !isChange({ action }) ? PAST_TENSE[action] : action
  return detail === undefined ? word : `${word} (${detail})`.trim()
}
