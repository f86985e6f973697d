import type { Change } from '@aws-sdk/client-cloudformation'

/** One change of a change set, as the outputs and the summary tell it. */
export interface PlannedChange {
  action: string
  logicalId: string
  type: string
  /** true, conditional or false. */
  replacement: string
  properties: { name: string; before?: string; after?: string }[]
}

// Names of properties whose values nobody should read in a summary.
const SECRET = /password|secret|token|private|credential|apikey/i

/** The changes of a change set, values of secret-looking properties masked. */
export const plannedChanges = (changes: Change[]): PlannedChange[] =>
  changes.flatMap(({ ResourceChange: change }) => {
    if (change === undefined) return []
    const { Action = '', LogicalResourceId = '', ResourceType = '', Replacement = 'False', Details = [] } = change
    const properties = Details.flatMap(({ Target }) => {
      const name = Target?.Name ?? Target?.Attribute
      if (name === undefined) return []
      const shown = (value: string | undefined) => (value !== undefined && SECRET.test(name) ? '***' : value)
      const [before, after] = [shown(Target?.BeforeValue), shown(Target?.AfterValue)]
      return [{ name, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }]
    })
    const distinct = [...new Map(properties.map(property => [property.name, property])).values()]
    return [
      {
        action: Action,
        logicalId: LogicalResourceId,
        type: ResourceType,
        replacement: Replacement.toLowerCase(),
        properties: distinct,
      },
    ]
  })
