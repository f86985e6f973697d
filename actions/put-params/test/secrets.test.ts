import { afterEach, describe, expect, it } from '@jest/globals'
import { collectVisibleText } from '../../shared/testing/black-box.ts'
import { awsError } from '../../shared/testing/fake-aws.ts'
import { createScenario } from './support/scenario.ts'

const scenario = createScenario()
afterEach(scenario.close)

describe('secrets', () => {
  const secrets = { type: 'SecureString', value: 'old-hidden-value' }

  it.each([{}, { ACTIONS_STEP_DEBUG: '1', RUNNER_DEBUG: '1' }])('shows no value anywhere, with %j', async env => {
    const rsa = (await import('../src/generated/generated-values.ts')).generateValue({ kind: 'rsa-private-key' })
    await scenario.start({ '/app/A': secrets, '/app/R': { type: 'SecureString', value: await rsa } })
    const outcome = await scenario.put(
      {
        parameters: 'Plain: plain-hidden-value',
        'secure-parameters': 'A: new-hidden-value\nM: |\n  first hidden line\n  second hidden line\n',
        generate: 'R: rsa-private-key\nK: fernet\nP: password(40)',
      },
      { env },
    )
    expect(outcome.exitCode).toBe(0)
    const values = [...scenario.ssm.parameters.values()].map(({ value }) => value).concat('old-hidden-value')
    for (const line of values
      .flatMap(value => value.split('\n'))
      .filter(line => line !== '' && !line.startsWith('-'))) {
      expect(collectVisibleText(outcome)).not.toContain(line)
    }
    for (const name of ['A', 'M', 'R', 'K', 'P']) expect(outcome.masked).toContain(scenario.value(name))
    expect(outcome.masked).toEqual(expect.arrayContaining(['old-hidden-value', 'second hidden line']))
    expect(outcome.masked).toContain(scenario.value('R').split('\n')[1])
    expect(outcome.masked).not.toContain('plain-hidden-value')
  })

  it('masks a String that should have been secret', async () => {
    await scenario.start({ '/app/A': { type: 'String', value: 'exposed-value' } })
    const outcome = await scenario.put({
      'secure-parameters': 'A: another-value',
      mode: 'plan',
      'replace-type': 'true',
    })
    expect(outcome.masked).toContain('exposed-value')
  })

  it('removes a value from an error that quotes it, and makes no workflow command of its text', async () => {
    const message = "Value 'plain-hidden-value' at 'value' failed\n::stop-commands::x"
    const rejected = awsError('ValidationException', message)
    await scenario.start({}, { instead: ({ operation }) => (operation === 'PutParameter' ? rejected : undefined) })
    const outcome = await scenario.put({ parameters: 'A: plain-hidden-value' }, { env: { RUNNER_DEBUG: '1' } })
    expect(outcome.exitCode).toBe(1)
    expect(outcome.errors.join()).toContain(
      "(ValidationException). 0 of 1 parameters were written; not written: /app/A\nCause: Value '***' at 'value' failed",
    )
    expect(collectVisibleText(outcome)).not.toContain('plain-hidden-value')
    expect(outcome.log).not.toMatch(/^::stop-commands/m)
  })
})
