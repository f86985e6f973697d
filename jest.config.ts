import type { Config } from 'jest'

export default {
  roots: ['<rootDir>/actions', '<rootDir>/scripts', '<rootDir>/local'],
  testMatch: ['**/*.test.ts'],
  testEnvironment: 'node',
  setupFilesAfterEnv: ['<rootDir>/actions/shared/testing/setup.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/strip-types.mjs' },
  modulePathIgnorePatterns: ['<rootDir>/build', '/dist/', '<rootDir>/.local'],
  // Not in the temporary folder, which a test run has for itself.
  cacheDirectory: '<rootDir>/.local/cache/jest',
  coverageProvider: 'v8',
  // Nothing fails because the machine is busy: a test takes up to ten times as long beside eight busy processes.
  testTimeout: 300_000,
} satisfies Config
