import type { PlacedChange } from './nested-changes.ts'
import { holdsData } from './stateful.ts'

// RetentionInDays, RetentionPeriodHours, BackupRetentionPeriod, MessageRetentionPeriod, SnapshotRetentionLimit …
const RETENTION = /Retention(Period|Limit)?(In)?(Days|Hours|Seconds)?$/

/**
 * What is kept for a shorter time than before, and so goes without being replaced. The template says so in a number, and
 * the plan shows it: that is worth a warning, no refusal.
 */
export const shorterRetentions = (changes: PlacedChange[]): string[] =>
  changes.flatMap(({ change: { ResourceChange: change }, path }) => {
    if (change?.Action !== 'Modify' || holdsData(change.ResourceType ?? '') !== true) return []
    const id = [...path, change.LogicalResourceId].join('/')
    const shorter = (change.Details ?? []).flatMap(({ Target: { Path = '', BeforeValue, AfterValue } = {} }) => {
      const name = Path.split('/').at(-1) ?? ''
      const isShorter = RETENTION.test(name) && Number(AfterValue) < Number(BeforeValue)
      return isShorter ? [`${name} ${BeforeValue} → ${AfterValue}`] : []
    })
    return [...new Set(shorter)].map(what => `${id} (${change.ResourceType}) loses what is older: ${what}`)
  })
