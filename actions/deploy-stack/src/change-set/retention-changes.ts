import { isStateful } from './is-stateful.ts'
import type { ChangeAtPath } from './nested-changes.ts'

// RetentionInDays, RetentionPeriodHours, BackupRetentionPeriod, MessageRetentionPeriod, SnapshotRetentionLimit …
const RETENTION = /Retention(Period|Limit)?(In)?(Days|Hours|Seconds)?$/

/** Retention periods that become shorter: data expires without a replacement, so the step warns but does not refuse. */
export const findShorterRetentions = (changes: ChangeAtPath[]): string[] =>
  changes.flatMap(({ change: { ResourceChange: change }, path }) => {
    if (change?.Action !== 'Modify' || isStateful(change.ResourceType ?? '') !== true) return []
    const id = [...path, change.LogicalResourceId].join('/')
    const shorter = (change.Details ?? []).flatMap(({ Target: { Path = '', BeforeValue, AfterValue } = {} }) => {
      const name = Path.split('/').at(-1) ?? ''
      const isShorter = RETENTION.test(name) && Number(AfterValue) < Number(BeforeValue)
      return isShorter ? [`${name} ${BeforeValue} → ${AfterValue}`] : []
    })
    return [...new Set(shorter)].map(what => `${id} (${change.ResourceType}) loses what is older: ${what}`)
  })
