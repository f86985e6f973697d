import { it } from '@jest/globals'
import { checkSimulations } from './support/checked-simulations.ts'
import { faultsAtEnd, faultsAtStart, withoutEvents } from './support/fault-scenarios.ts'

it('reports what the service knows with faults at the start of the operation', () =>
  checkSimulations(faultsAtStart, 75))

it('reports what the service knows with faults after the end of the operation', () => checkSimulations(faultsAtEnd, 75))

it('reports what the service knows where reading events is denied and other reads are stale', () =>
  checkSimulations(withoutEvents, 60))
