// Mutation tests of one action, or of some folders or files of its sources; scripts/mutation.ts sets the environment.
const { MUTATION_ACTION: action = 'deploy-stack', MUTATION_FOLDERS: folders = '' } = process.env
const mutate = (folders || '.')
  .split(',')
  .map(name => `actions/${action}/src/${name.endsWith('.ts') ? name : `${name}/**/*.ts`}`)

export default {
  mutate: [...mutate.map(glob => glob.replace('/./', '/')), '!**/*.test.ts', '!**/{testing,test}/**'],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: {
    config: {
      roots: [`<rootDir>/actions/${action}`],
      testMatch: ['**/test/support/all-tests.ts'],
      testEnvironment: './scripts/jest-mutation-environment.mjs',
      setupFilesAfterEnv: ['<rootDir>/actions/shared/testing/setup.ts'],
      extensionsToTreatAsEsm: ['.ts'],
      transform: { '\\.ts$': '<rootDir>/scripts/jest-transform.mjs' },
      testTimeout: 4000,
    },
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  tsconfigFile: 'none.json',
  ignorePatterns: ['.local', 'build', 'actions/*/dist', 'reports'],
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: '.local/reports/mutation.json' },
  clearTextReporter: { logTests: false, reportTests: false },
  concurrency: 2,
  timeoutMS: 3000,
  timeoutFactor: 1.2,
  tempDirName: '.local/stryker',
  thresholds: { high: 90, low: 80, break: 80 },
}
