import type { Deadline } from '../../../shared/deadline.ts'
import type { Settings } from '../plan/plan.ts'
import type { ParameterStore } from '../ssm/parameter-store.ts'

/** The client, settings and deadline of all writes. */
export interface WriteContext {
  store: ParameterStore
  settings: Settings
  deadline: Deadline
}
