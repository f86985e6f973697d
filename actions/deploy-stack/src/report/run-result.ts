import type { StackEvent } from '@aws-sdk/client-cloudformation'
import type { Mode } from '../inputs/mode-rules.ts'

/** The result of a run, as the summary shows it. */
export interface RunResult {
  stack: string
  mode: Mode
  stackId?: string
  status?: string
  changed: boolean
  /** Whether there was nothing to do. */
  empty: boolean
  changes: ResourceChange[]
  outputs: Record<string, string>
  events: StackEvent[]
  /** One line for each ECS service of the stack. */
  services: string[]
  /** Resources that the cleanup could not delete. */
  orphans?: OrphanedResource[]
  drift?: Drift
  /** Why the run failed. */
  failure?: string
  /** Why `apply` would refuse the plan. */
  refusal?: string
}

/** One property that a change set changes; values where the service gives them. */
export interface PropertyChange {
  path: string
  before?: string
  after?: string
  /** The parameter or resource that causes the change. */
  because?: string
}

/** One resource of a change set, as the output `changes` and the summary show it. */
export interface ResourceChange {
  action: string
  /** In a nested stack, behind the logical ids of the stacks it lies in: `Database/Instance`. */
  logicalId: string
  type: string
  physicalId?: string
  /** `true`, `conditional` or `false`. */
  replacement: string
  /** What happens to the replaced or removed resource, by its policy. */
  policy?: string
  /** How the resource differs from the last deployment; only in a plan with `revert-drift`. */
  drift?: string
  properties: PropertyChange[]
}

/** A resource that could not be deleted and is no longer part of its stack; secrets are masked. */
export interface OrphanedResource {
  logicalId: string
  type: string
  physicalId?: string
  /** The name of the nested stack that it was in. */
  nestedStack?: string
  reason: string
}

/** The result of a drift detection, with secret values masked. */
export interface Drift {
  /** `IN_SYNC`, `DRIFTED`, `PARTLY_CHECKED` if the rest was not checked, or `UNKNOWN` if not all could be compared. */
  status: string
  /** Resources that differ, are deleted, or could not be compared. */
  resources: {
    logicalId: string
    type: string
    /** `MODIFIED`, `DELETED`, `UNKNOWN`. */
    status: string
    reason?: string
    differences: { path: string; type: string; expected: string; actual: string }[]
  }[]
  /** Resources without drift detection; absent where there are none, or where that is unknown. */
  notChecked?: { logicalId: string; type: string }[]
  /** The number of all resources, beside those not checked. */
  total?: number
}
