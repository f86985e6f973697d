import type { Deadline } from '../../shared/deadline.ts'
import type { Settings } from './plan.ts'
import type { ParameterStore } from './ssm-client.ts'

/** A parameter that this run wrote. */
export interface WrittenParameter {
  value: string
  version: number
}

/** What every write needs. */
export interface WriteContext {
  store: ParameterStore
  settings: Settings
  deadline: Deadline
}
