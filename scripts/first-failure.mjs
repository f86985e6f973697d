// The environment of the mutation run: once a test has failed, the mutant is found, and the rest need not run. Jest
// itself only stops between files.
import { TestEnvironment } from 'jest-environment-node'

export default class FirstFailure extends TestEnvironment {
  failed = false

  handleTestEvent(event) {
    if (event.name === 'test_done' && event.test.errors.length > 0) this.failed = true
    if (event.name === 'test_start' && this.failed) event.test.mode = 'skip'
  }
}
