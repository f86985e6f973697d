import type { PropertyChange } from '../kinds/comparison.ts'
import type { ObjectName } from '../sql/identifier.ts'

/** What a statement does to the account. */
export type Action =
  | 'create'
  | 'change'
  | 'replace'
  | 'drop'
  | 'rename'
  | 'grant'
  | 'revoke'
  /** DML, a procedure, a block: only running it shows what it changes. */
  | 'run'
  /** The account already has the requested state. */
  | 'same'
  /** IF NOT EXISTS of an object that exists with other properties: the statement changes nothing. */
  | 'differs'
  /** The statement never changes anything. */
  | 'none'
  /** No list shows what the statement would change, for example because its object is not visible. */
  | 'unknown'

/** The effect of a statement. */
export interface Effect {
  action: Action
  object?: { kind: string; name: ObjectName } | undefined
  changes?: readonly PropertyChange[] | undefined
  /** What the statement destroys, such as `1,234 rows, 5.6 MB`. */
  loses?: string | undefined
  detail?: string | undefined
}

const PAST_TENSE: Record<Action, string> = {
  create: 'created',
  change: 'changed',
  replace: 'replaced',
  drop: 'dropped',
  rename: 'renamed',
  grant: 'granted',
  revoke: 'revoked',
  run: 'ran',
  same: 'unchanged',
  differs: 'unchanged, but differs',
  none: '',
  unknown: 'unknown',
}

/** The effect of a statement whose result already exists. */
export const SAME: Effect = { action: 'same' }

/** Whether an effect counts for the output `changed`. */
export const isChange = ({ action }: Pick<Effect, 'action'>): boolean =>
  action !== 'same' && action !== 'differs' && action !== 'none'

/** The effect with secrets masked in names, values and details. */
export function redactEffect(effect: Effect, redact: (text: string) => string): Effect {
  const redactText = (text: string | undefined) => text && redact(text)
  const { object, changes, loses, detail } = effect
  return {
    ...effect,
    object: object && { ...object, name: object.name.map(redact) },
    changes: changes?.map(change => {
      const texts = Object.entries(change).map(([key, text]) => [key, redactText(text)])
      return Object.fromEntries(texts) as PropertyChange
    }),
    loses: redactText(loses),
    detail: redactText(detail),
  }
}

/** Everything about an effect after its action: `DEFAULT_ROLE A → B`, `loses 12 rows`. */
export function formatEffectDetail({ changes = [], loses, detail }: Effect): string | undefined {
  const parts = [
    ...changes.map(({ property, from = 'unset', to = 'unset' }) => `${property} ${from} → ${to}`),
    ...(loses === undefined ? [] : [`loses ${loses}`]),
    ...(detail === undefined ? [] : [detail]),
  ]
  return parts.length === 0 ? undefined : parts.join(', ')
}

/** An effect in words: in the past tense for `apply`. */
export function formatEffect(effect: Effect, mode: 'apply' | 'plan'): string {
  const { action } = effect
  const word = mode === 'apply' || !isChange(effect) ? PAST_TENSE[action] : action
  const detail = formatEffectDetail(effect)
  return detail === undefined ? word : `${word} (${detail})`.trim()
}
