// Jest runs this before every test file: clean-ups run after its tests, whether they pass or fail.
import { afterAll } from '@jest/globals'
import { cleanUp } from './cleanup.ts'

afterAll(cleanUp)
