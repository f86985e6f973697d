import { it } from '@jest/globals'
import { blind, troubleAtTheEnd, troubleAtTheStart } from './support/fault-scenarios.ts'
import { agrees } from './support/random-cases.ts'

it('agrees with the service where the operation cannot be started just so', () => agrees(troubleAtTheStart, 75))

it('agrees with the service where the end cannot be looked at just so', () => agrees(troubleAtTheEnd, 75))

it('agrees with the service where events may not be read, and the rest is stale', () => agrees(blind, 60))
