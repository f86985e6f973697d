import type { Deadline } from '../../shared/deadline.ts'
import type { Settings } from './plan.ts'
import type { ParameterStore } from './ssm-client.ts'

/** A parameter that this run wrote. */
export interface WrittenParameter {
  value: string
  version: number
}

/** The client, settings and deadline of all writes. */
export interface WriteContext {
  store: ParameterStore
  settings: Settings
  deadline: Deadline
}
