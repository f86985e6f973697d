// Runs in every test file before its tests: nothing that a test has opened or made is left, whether it passed or not.
import { afterAll } from '@jest/globals'
import { cleanUp } from './cleanup.ts'

afterAll(cleanUp)
