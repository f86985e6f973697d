import type { Deadline } from '../../shared/deadline.ts'
import type { ParameterStore } from './parameter-store.ts'
import type { Settings } from './plan.ts'

/** The client, settings and deadline of all writes. */
export interface WriteContext {
  store: ParameterStore
  settings: Settings
  deadline: Deadline
}
