import type { ChildProcess } from 'node:child_process'
import { createPrivateKey, createPublicKey } from 'node:crypto'
import { afterEach, describe, expect, it } from '@jest/globals'
import { CANCEL_LIMIT_MS, collectVisibleText } from '../../shared/testing/black-box.ts'
import { createScenario } from './support/scenario.ts'

const scenario = createScenario()
afterEach(scenario.close)

const parsed = (text: string | undefined) => JSON.parse(text ?? 'null')

describe('apply', () => {
  it('writes each kind of parameter once, and nothing in a second run', async () => {
    await scenario.start()
    const inputs = {
      parameters: 'DbName: airflow\nVersion: 007\n',
      'secure-parameters': 'Password: "s3cret: value"\n',
      generate: 'FernetKey: fernet\nJwt: password(32)\nSnowflake: rsa-private-key\n',
    }
    const first = await scenario.put(inputs)
    expect(first.errors).toEqual([])
    expect(first.outputs).toMatchObject({ changed: 'true', written: '6', unchanged: '0' })
    expect(scenario.value('Version')).toBe('007')
    expect(scenario.ssm.parameters.get('/app/Password')).toMatchObject({ type: 'SecureString', value: 's3cret: value' })
    expect(scenario.ssm.parameters.get('/app/DbName')?.type).toBe('String')
    expect(scenario.value('FernetKey')).toMatch(/^[\w-]{43}=$/)
    expect(scenario.value('Jwt')).toMatch(/^[A-Za-z][A-Za-z0-9\-._~]{31}$/)

    const second = await scenario.put(inputs)
    expect(second.exitCode).toBe(0)
    expect(second.outputs).toMatchObject({ changed: 'false', written: '0', unchanged: '6' })
    expect(scenario.ssm.of('PutParameter')).toHaveLength(6)
    for (const name of ['version-hash', 'versions', 'public-keys', 'arns']) {
      expect([name, second.outputs[name]]).toEqual([name, first.outputs[name]])
    }
  })

  it('outputs the public key of a generated RSA key in Snowflake format, also when the key exists already', async () => {
    await scenario.start()
    const inputs = { generate: 'SnowflakeCntl: rsa-private-key' }
    const first = await scenario.put(inputs)
    const key = createPrivateKey(scenario.value('SnowflakeCntl'))
    expect(key.asymmetricKeyDetails?.modulusLength).toBe(2048)
    expect(scenario.value('SnowflakeCntl')).toMatch(/^-----BEGIN PRIVATE KEY-----\n/)
    const body = createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64')
    expect(parsed(first.outputs['public-keys'])).toEqual({ SnowflakeCntl: body })
    expect(parsed((await scenario.put(inputs)).outputs['public-keys'])).toEqual({ SnowflakeCntl: body })
  })

  it('writes only the value that differs, which changes the version hash', async () => {
    await scenario.start({
      '/app/A': { type: 'String', value: '1' },
      '/app/B': { type: 'SecureString', value: 'bbbbbb' },
    })
    const before = await scenario.put({ parameters: 'A: 1', 'secure-parameters': 'B: bbbbbb' })
    const after = await scenario.put({ parameters: 'A: 1', 'secure-parameters': 'B: cccccc' })
    expect(scenario.ssm.of('PutParameter').map(({ input }) => [input.Name, input.Overwrite])).toEqual([
      ['/app/B', true],
    ])
    expect(parsed(after.outputs.versions)).toEqual({ A: 1, B: 2 })
    expect(after.outputs['version-hash']).not.toBe(before.outputs['version-hash'])
    expect(after.outputs).toMatchObject({ changed: 'true', written: '1', unchanged: '1' })
  })

  it('reads ten names per call, with decryption', async () => {
    const names = Array.from({ length: 23 }, (_, index) => `P${index}`)
    await scenario.start(
      Object.fromEntries(names.map(name => [`/app/${name}`, { type: 'SecureString', value: `value-${name}` }])),
    )
    const { outputs } = await scenario.put({
      'secure-parameters': names.map(name => `${name}: value-${name}`).join('\n'),
    })
    expect(outputs.changed).toBe('false')
    const lengths = scenario.ssm.of('GetParameters').map(({ input }) => (input.Names as string[]).length)
    expect(lengths.sort((a, b) => b - a)).toEqual([10, 10, 3])
    expect(scenario.ssm.calls.every(({ input }) => input.WithDecryption === true)).toBe(true)
  })

  it('rotates the listed names: a new Fernet key goes in front of the old one', async () => {
    const old = `${'o'.repeat(43)}=`
    await scenario.start({
      '/app/F': { type: 'SecureString', value: old },
      '/app/P': { type: 'SecureString', value: 'keep-me' },
    })
    const { summary } = await scenario.put({ generate: 'F: fernet\nP: password(20)', rotate: 'F' })
    expect(scenario.value('F')).toMatch(new RegExp(`^[\\w-]{43}=,${old}$`))
    expect(scenario.value('P')).toBe('keep-me')
    expect(summary).toMatch(/F<\/code> \| SecureString \| rotated \| 2/)
    expect(summary).toMatch(/P<\/code> \| SecureString \| kept \| 1/)
  })

  it('keeps existing parameters with overwrite: never, and creates the missing ones', async () => {
    await scenario.start({
      '/app/A': { type: 'String', value: 'old' },
      '/app/S': { type: 'String', value: 'other type' },
    })
    const { exitCode, outputs } = await scenario.put({
      parameters: 'A: new\nB: b',
      'secure-parameters': 'S: secret-value',
      overwrite: 'never',
    })
    expect(exitCode).toBe(0)
    expect(scenario.ssm.of('PutParameter').map(({ input }) => input.Name)).toEqual(['/app/B'])
    expect(outputs).toMatchObject({ written: '1', unchanged: '2' })
  })
})

describe('plan', () => {
  it('writes nothing and says what apply would do, without any value', async () => {
    await scenario.start({ '/app/A': { type: 'String', value: 'old-value' } })
    const outcome = await scenario.put({ parameters: 'A: new-value', generate: 'K: fernet', mode: 'plan' })
    expect(scenario.ssm.calls.map(({ operation }) => operation)).toEqual([
      ...['GetParameters', 'GetParameters'],
      // Of the parameter that would be overwritten.
      'DescribeParameters',
    ])
    expect(outcome.outputs).toMatchObject({ changed: 'true', written: '2', unchanged: '0' })
    expect(outcome.log).toContain('/app/A: update (value); 9 → 9 bytes; last changed by deploy/run-7')
    expect(outcome.log).toContain('/app/K: create')
    expect(collectVisibleText(outcome)).not.toMatch(/(old|new)-value/)
  })
})

describe('when the reply to a write is lost', () => {
  const lost = (call: { operation: string }, nth: number) => call.operation === 'PutParameter' && nth === 1

  it('recognizes the parameter that it created, and keeps the secret that it generated', async () => {
    await scenario.start({}, { loseReply: lost })
    const { exitCode, outputs } = await scenario.put({ generate: 'K: fernet', parameters: 'A: a' })
    expect(exitCode).toBe(0)
    expect(outputs.versions).toBe('{"A":1,"K":1}')
    expect(scenario.ssm.parameters.get('/app/A')?.version).toBe(1)
  })

  it('repeats a write over an existing parameter with the same value', async () => {
    const old = `${'o'.repeat(43)}=`
    await scenario.start({ '/app/K': { type: 'SecureString', value: old } }, { loseReply: lost })
    const { exitCode, masked } = await scenario.put({ generate: 'K: fernet', rotate: 'K' })
    expect(exitCode).toBe(0)
    expect(scenario.value('K').split(',')).toHaveLength(2)
    expect(masked).toContain(scenario.value('K').split(',')[0])
  })
})

it('ends before the runner kills it when it is cancelled, names what is not written, and keeps its outputs', async () => {
  let child: ChildProcess | undefined
  let cancelledAt = 0
  await scenario.start(
    {},
    {
      instead: call => {
        if (call.input.Name !== '/app/B') return undefined
        setTimeout(() => {
          cancelledAt = Date.now()
          child?.kill('SIGINT')
        }, 50)
        return 'hang'
      },
    },
  )
  const started = (process: ChildProcess) => {
    child = process
  }
  const { exitCode, errors, outputs, summary } = await scenario.put(
    { parameters: 'A: a\nB: b\nC: c' },
    { onStart: started },
  )
  expect(Date.now() - cancelledAt).toBeLessThan(CANCEL_LIMIT_MS)
  expect(exitCode).toBe(1)
  expect(errors.join()).toContain(
    'Cancelled (SIGINT). 2 of 3 parameters were written: /app/A, /app/C; uncertain, because SSM did not reply: /app/B',
  )
  expect(outputs).toMatchObject({ changed: 'true', written: '2' })
  expect(summary).toContain('2 of 3 written, 1 uncertain')
  expect(summary).toContain('uncertain: create')
})
