import type { Config } from 'jest'

export default {
  roots: ['<rootDir>/actions', '<rootDir>/scripts', '<rootDir>/local'],
  testMatch: ['**/*.test.ts'],
  testEnvironment: 'node',
  setupFilesAfterEnv: ['<rootDir>/actions/shared/testing/setup.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-transform.mjs' },
  modulePathIgnorePatterns: ['<rootDir>/build', '/dist/', '<rootDir>/.local'],
  // Outside the temporary folder, which `npm test` replaces for each run.
  cacheDirectory: '<rootDir>/.local/cache/jest',
  coverageProvider: 'v8',
  // The black-box tests mostly wait for the process that they start.
  maxWorkers: '100%',
  // On a busy machine a test takes up to ten times as long.
  testTimeout: 300_000,
} satisfies Config
