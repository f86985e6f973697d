import { afterEach, describe, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import type { Call } from '../../shared/testing/fake-aws.ts'
import { slowRandomCases } from '../../shared/testing/random.ts'
import type { Generator } from '../src/generated/generated-values.ts'
import type { DesiredParameter } from '../src/inputs/desired-parameters.ts'
import type { Settings } from '../src/plan/plan.ts'
import { waitForWrittenValues } from '../src/write/written-values.ts'
import { type FakeSsm, fakeSsm, type Parameter } from './support/fake-ssm.ts'
import { createScenario } from './support/scenario.ts'
import { createWriteRun } from './support/write-run.ts'

const key = (letter: string) => `${letter.repeat(43)}=`
const OLD = key('o')
const keysOf = (value = '') => value.split(',')

/** Delays the first write of each run until both have arrived, then forwards the write `first`. */
function delayFirstWrites(first: number): (call: Call) => Promise<void> {
  const waiting: (() => void)[] = []
  let forwarded = 0
  return async ({ operation }) => {
    if (operation !== 'PutParameter' || forwarded >= 2) return
    await new Promise<void>(resolve => {
      waiting.push(resolve)
      if (waiting.length < 2) return
      waiting[first]?.()
      forwarded = 2
      // The second write follows after the first run has read its value back.
      setTimeout(() => waiting[1 - first]?.(), 1_000)
    })
  }
}

describe('two runs at the same time, in two processes', () => {
  const scenario = createScenario()
  afterEach(scenario.close)

  it.each([0, 1])('keep both new Fernet keys when both rotate (write %d first)', async first => {
    await scenario.start({ '/app/F': { type: 'SecureString', value: OLD } }, { before: delayFirstWrites(first) })
    const run = () => scenario.put({ generate: 'F: fernet', rotate: 'F' })
    const outcomes = await Promise.all([run(), run()])
    expect(outcomes.map(({ exitCode }) => exitCode)).toEqual([0, 0])
    const generated = new Set(scenario.ssm.of('PutParameter').flatMap(({ input }) => keysOf(input.Value as string)))
    expect(generated.size).toBe(3)
    expect(new Set(keysOf(scenario.value('F')))).toEqual(generated)
    expect(keysOf(scenario.value('F')).at(-1)).toBe(OLD)
    expect(outcomes.map(({ outputs }) => outputs.versions)).toContain('{"F":4}')
  })

  it('do not both succeed when both rotate a password, and the second names the version with the first value', async () => {
    await scenario.start({ '/app/P': { type: 'SecureString', value: 'before-all' } }, { before: delayFirstWrites(0) })
    const run = () => scenario.put({ generate: 'P: password(20)', rotate: 'P' })
    const outcomes = await Promise.all([run(), run()])
    expect(outcomes.map(({ exitCode }) => exitCode).sort()).toEqual([0, 1])
    expect(outcomes.flatMap(({ errors }) => errors).join()).toBe(
      "Another run wrote /app/P at the same time (version 2). Version 3 has the value of this run. The other run's value is in /app/P:2. 0 of 1 parameters were written; not written: /app/P\nRotate in one run at a time; run again to rotate once more.",
    )
  })

  it.each([0, 1])('use the same secret when both generate it (write %d first)', async first => {
    await scenario.start({}, { before: delayFirstWrites(first) })
    const run = () => scenario.put({ generate: 'K: rsa-private-key' })
    const outcomes = await Promise.all([run(), run()])
    expect(outcomes.map(({ exitCode }) => exitCode)).toEqual([0, 0])
    expect(outcomes[0]?.outputs['public-keys']).toBe(outcomes[1]?.outputs['public-keys'])
    expect(scenario.ssm.parameters.get('/app/K')?.version).toBe(1)
  })
})

describe('another run', () => {
  const printed = jest.spyOn(process.stdout, 'write')
  let ssm: FakeSsm
  afterEach(async () => {
    printed.mockReset()
    await ssm.close()
  })
  const rotation = (generator: Generator): DesiredParameter => ({
    ...{ key: 'A', name: '/app/A', type: 'SecureString' },
    ...{ source: 'generated', generator, rotate: true },
  })

  /** Starts a fake in which another run writes before the first call of an operation. */
  async function writeBeforeFirst(operation: string, value: string, otherValue: string): Promise<void> {
    printed.mockReturnValue(true)
    let done = false
    ssm = await fakeSsm(
      { '/app/A': { type: 'SecureString', value } },
      {
        before: async call => {
          if (done || call.operation !== operation) return
          done = true
          const old = ssm.parameters.get('/app/A')
          if (old !== undefined) Object.assign(old, { value: otherValue, version: 2, history: new Map([[1, value]]) })
        },
      },
    )
  }

  it('that rotates a password after it was planned stops this one before its write', async () => {
    await writeBeforeFirst('DescribeParameters', 'before-all', 'other-value')
    await expect(createWriteRun(ssm).put([rotation({ kind: 'password', length: 20 })])).rejects.toThrow(
      'Another run wrote /app/A at the same time (version 2). It was not written',
    )
    expect(ssm.of('PutParameter')).toEqual([])
  })

  it('that only changes the description of a password does not stop this one', async () => {
    await writeBeforeFirst('DescribeParameters', 'before-all', 'before-all')
    await createWriteRun(ssm).put([rotation({ kind: 'password', length: 20 })])
    expect(ssm.parameters.get('/app/A')).toMatchObject({ version: 3 })
  })

  it('that overwrites Fernet keys with a text makes this one fail and name its version', async () => {
    await writeBeforeFirst('PutParameter', OLD, 'some text')
    await expect(createWriteRun(ssm).put([rotation({ kind: 'fernet' })])).rejects.toThrow(
      "Another run wrote /app/A at the same time (version 2). Version 3 has the value of this run. The other run's value is not a list of Fernet keys. The other run's value is in /app/A:2.",
    )
  })

  it('that drops a new Fernet key and never adds it back makes this one wait until the deadline', async () => {
    await writeBeforeFirst('none', OLD, OLD)
    const run = createWriteRun(ssm, { deadline: 20_000 })
    const { steps } = await run.put([rotation({ kind: 'fernet' })])
    const ownValue = ssm.parameters.get('/app/A')?.value
    ssm.parameters.set('/app/A', {
      ...(ssm.parameters.get('/app/A') as Parameter),
      value: `${key('t')},${OLD}`,
      version: 3,
    })
    await expect(waitForWrittenValues(run.written, steps, run)).rejects.toThrow(
      /^A written value was still not returned by SSM \(\/app\/A\)/,
    )
    ssm.parameters.set('/app/A', {
      ...(ssm.parameters.get('/app/A') as Parameter),
      value: `${key('t')},${ownValue}`,
      version: 4,
    })
    expect((await waitForWrittenValues(run.written, steps, createWriteRun(ssm))).get('/app/A')?.version).toBe(4)
  })
})

describe('concurrent runs', () => {
  // Masks are written to standard output.
  const printed = jest.spyOn(process.stdout, 'write')

  interface Run {
    rotate: boolean
    settings?: Partial<Settings>
  }
  const ROTATION: Run = { rotate: true }
  const DESCRIPTION_CHANGE: Run = { rotate: false, settings: { description: 'of the app' } }

  interface Result {
    ssm: FakeSsm
    written: (string | undefined)[]
    failed: string[]
  }

  async function runConcurrently(
    scheduler: fc.Scheduler,
    generator: Generator,
    runs: readonly Run[],
    value?: string,
  ): Promise<Result> {
    printed.mockReturnValue(true)
    const before = () => scheduler.schedule(Promise.resolve())
    const seed = value === undefined ? {} : { '/app/A': { type: 'SecureString', value } }
    const ssm = await fakeSsm(seed, { before })
    try {
      const values = runs.map(async ({ rotate, settings = {} }) => {
        const run = createWriteRun(ssm, { settings })
        const desired: DesiredParameter = {
          ...{ key: 'A', name: '/app/A', type: 'SecureString' },
          source: 'generated',
          generator,
          rotate,
        }
        const { steps } = await run.put([desired])
        await waitForWrittenValues(run.written, steps, run)
        return run.written.get('/app/A')?.value
      })
      const settled = await scheduler.waitFor(Promise.allSettled(values))
      return {
        ssm,
        written: settled.flatMap(run => (run.status === 'fulfilled' ? [run.value] : [])),
        failed: settled.flatMap(run => (run.status === 'rejected' ? [String(run.reason)] : [])),
      }
    } finally {
      await ssm.close()
      printed.mockReset()
    }
  }

  const listWrittenValues = ({ ssm }: Result) => ssm.of('PutParameter').map(({ input }) => input.Value as string)
  const getStoredValue = ({ ssm }: Result) => ssm.parameters.get('/app/A')?.value ?? ''

  it('keep every Fernet key', async () => {
    let collided = 0
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.constantFrom([ROTATION, ROTATION], [ROTATION, ROTATION, DESCRIPTION_CHANGE]),
        async (s, runs: readonly Run[]) => {
          const result = await runConcurrently(s, { kind: 'fernet' }, runs, OLD)
          expect(result.failed).toEqual([])
          expect(new Set(keysOf(getStoredValue(result)))).toEqual(new Set(listWrittenValues(result).flatMap(keysOf)))
          if (listWrittenValues(result).length > runs.length) collided += 1
        },
      ),
      slowRandomCases(40),
    )
    expect(collided).toBeGreaterThan(5)
  })

  it('keep the password of each successful rotation', async () => {
    let collided = 0
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.boolean(), async (s, hasDescriptionChange) => {
        const runs = hasDescriptionChange ? [ROTATION, DESCRIPTION_CHANGE] : [ROTATION, ROTATION]
        const result = await runConcurrently(s, { kind: 'password', length: 20 }, runs, 'before-all')
        if (hasDescriptionChange) {
          expect(result.failed).toEqual([])
          expect(getStoredValue(result)).toBe(listWrittenValues(result).find(value => value !== 'before-all'))
        } else if (result.failed.length === 0) expect(result.written).toContain(getStoredValue(result))
        else {
          collided += 1
          expect(result.failed).toEqual([expect.stringContaining('Another run wrote /app/A at the same time')])
        }
      }),
      slowRandomCases(40),
    )
    expect(collided).toBeGreaterThan(3)
  })

  it('generate a secret once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async s => {
        const result = await runConcurrently(s, { kind: 'password', length: 20 }, [
          { rotate: false },
          { rotate: false },
          ROTATION,
        ])
        expect(result.failed.filter(text => !text.includes('at the same time'))).toEqual([])
        if (result.failed.length === 0 && listWrittenValues(result).length === 3)
          expect(new Set(result.written)).toEqual(new Set([getStoredValue(result)]))
        for (const value of result.written) expect(listWrittenValues(result)).toContain(value)
      }),
      slowRandomCases(30),
    )
  })
})
