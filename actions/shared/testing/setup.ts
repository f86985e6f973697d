// Jest loads this before every test file; the clean-ups run after its tests.
import { afterAll } from '@jest/globals'
import { cleanUp } from './cleanup.ts'

afterAll(cleanUp)
