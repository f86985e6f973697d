import type { AccountObjects, Size } from '../account/account-objects.ts'
import { describeReplacing, type ObjectKind } from '../kinds/object-kind.ts'
import type { ObjectName } from '../sql/identifier.ts'
import { getField } from '../sql/rows.ts'
import { isContainer } from './simulated-objects.ts'

/** What replacing or dropping an object of the account destroys: rows and bytes or grants if they are known, else in words. */
export function describeLoss(
  kind: ObjectKind,
  liveName: ObjectName,
  action: 'replace' | 'drop' | 'truncate',
  live: AccountObjects,
  lostGrants?: readonly string[],
): string | undefined {
  if (isContainer(kind.type)) {
    const size = live.measureContainer(kind.type, liveName)
    return size === undefined ? kind.dropping : formatSize(size)
  }
  const found = live.find(kind, liveName)
  const rows = found.state === 'exists' ? getField(found.object.row, 'rows') : ''
  if (found.state === 'exists' && rows !== '') {
    const size = { tables: 1, rows: Number(rows), bytes: Number(getField(found.object.row, 'bytes')) }
    return formatSize(size)
  }
  if (action === 'truncate') return 'its rows'
  return action === 'replace' ? describeReplacing(kind, lostGrants) : kind.dropping
}

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB', 'PB']

/** `3 tables, 1,234 rows, 5.6 MB` */
function formatSize({ tables, rows, bytes }: Size): string {
  const count = (value: number, noun: string) => `${value.toLocaleString('en-US')} ${noun}${value === 1 ? '' : 's'}`
  const unit = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1)
  const scaled = bytes / 1000 ** unit
  const size = `${unit === 0 ? scaled : scaled.toFixed(1)} ${UNITS[unit]}`
  return [...(tables === 1 ? [] : [count(tables, 'table')]), count(rows, 'row'), size].join(', ')
}
