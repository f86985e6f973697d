import type { Drift } from './run-result.ts'

/** The result of a drift detection in words: `1 of 3 resources in sync, 2 not checked: AWS::A::B (2)`. */
export function formatDriftVerdict(drift: Drift | undefined): string {
  const { status, notChecked = [], total = 0 } = drift ?? {}
  const rest = drift === undefined || notChecked.length === 0 ? '' : `, ${formatUncheckedTypes(drift)}`
  if (status === 'DRIFTED') return `drifted${rest}`
  if (status !== 'PARTLY_CHECKED') return 'in sync'
  return rest === ''
    ? 'the checked resources are in sync'
    : `${total - notChecked.length} of ${total} resources in sync${rest}`
}

/** `2 not checked: AWS::A::B (2)` */
export function formatUncheckedTypes({ notChecked = [] }: Drift): string {
  const types = Map.groupBy(notChecked, ({ type }) => type)
  const counts = [...types].map(([type, { length }]) => (length === 1 ? type : `${type} (${length})`))
  return `${notChecked.length} not checked: ${counts.sort().join(', ')}`
}
