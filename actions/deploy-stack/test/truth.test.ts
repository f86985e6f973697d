import { it } from '@jest/globals'
import { anyTrouble } from './support/fault-scenarios.ts'
import { agrees } from './support/random-cases.ts'
import { peaceful } from './support/scenarios.ts'

// What a step says is what the service knows: its exit code, its status, its last line, its events.
it('agrees with the service, whatever becomes of the stack', () => agrees(peaceful(30_000), 75))

it('agrees with the service, whatever goes wrong', () => agrees(anyTrouble, 75))
