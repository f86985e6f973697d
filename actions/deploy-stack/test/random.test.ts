import { it } from '@jest/globals'
import { checkSimulations } from './support/checked-simulations.ts'
import { anyFaults, faultsAtEnd, faultsAtStart, withoutEvents } from './support/fault-scenarios.ts'
import { faultlessScenarios } from './support/scenarios.ts'

// Exit code, outputs, last line and events of a random run agree with what the simulated CloudFormation did.
it.each([
  ['without faults', faultlessScenarios(30_000), 75],
  ['with random faults in all calls', anyFaults, 75],
  ['with faults when the operation is started', faultsAtStart, 75],
  ['with faults after the operation has ended', faultsAtEnd, 75],
  ['without events, and with stale replies', withoutEvents, 60],
])('a random run reports what the service did %s', (_, scenarios, runs) => checkSimulations(scenarios, runs))
