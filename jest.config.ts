import type { Config } from 'jest'

export default {
  roots: ['<rootDir>/actions', '<rootDir>/scripts', '<rootDir>/local'],
  testMatch: ['**/*.test.ts'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/strip-types.mjs' },
  modulePathIgnorePatterns: ['<rootDir>/build', '/dist/', '<rootDir>/.local'],
  coverageProvider: 'v8',
  testTimeout: 60_000,
} satisfies Config
