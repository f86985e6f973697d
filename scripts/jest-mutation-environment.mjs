// Skips the tests of a file after its first failure, which already detects the mutant; Jest only stops between files.
import { TestEnvironment } from 'jest-environment-node'

// Changed code takes longer: it asks for each expression which change is active.
const MEASURES_TIME = /in one pass|in linear time|CPU time|takes time in proportion/

export default class MutationEnvironment extends TestEnvironment {
  hasFailed = false

  handleTestEvent(event) {
    if (event.name === 'test_done' && event.test.errors.length > 0) this.hasFailed = true
    if (event.name === 'test_start' && (this.hasFailed || MEASURES_TIME.test(event.test.name))) event.test.mode = 'skip'
  }
}
