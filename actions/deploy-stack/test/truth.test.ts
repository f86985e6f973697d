import { it } from '@jest/globals'
import { checkSimulations } from './support/checked-simulations.ts'
import { anyFaults } from './support/fault-scenarios.ts'
import { faultlessScenarios } from './support/scenarios.ts'

// The exit code, status, last line and events of a run are those of the service.
it('reports what the service knows for any operation', () => checkSimulations(faultlessScenarios(30_000), 75))

it('reports what the service knows with any faults', () => checkSimulations(anyFaults, 75))
