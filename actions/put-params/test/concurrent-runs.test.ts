import { afterEach, describe, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import type { Call } from '../../shared/testing/fake-aws.ts'
import { slowRandomCases } from '../../shared/testing/random.ts'
import type { DesiredParameter } from '../src/desired-parameters.ts'
import type { Generator } from '../src/generated-values.ts'
import type { Settings } from '../src/plan.ts'
import { waitForWrittenValues } from '../src/write-parameters.ts'
import { type FakeSsm, fakeSsm, type Parameter } from './support/fake-ssm.ts'
import { createScenario } from './support/scenario.ts'
import { createWriteRun } from './support/write-run.ts'

const key = (letter: string) => `${letter.repeat(43)}=`
const OLD = key('o')
const keysOf = (value = '') => value.split(',')

/** Holds back the first write of each run until both have arrived, then forwards the `first`. */
function together(first: number): (call: Call) => Promise<void> {
  const waiting: (() => void)[] = []
  let passed = 0
  return async ({ operation }) => {
    if (operation !== 'PutParameter' || passed >= 2) return
    await new Promise<void>(resolve => {
      waiting.push(resolve)
      if (waiting.length < 2) return
      waiting[first]?.()
      passed = 2
      // The other one follows when the first has its reply and has read it back.
      setTimeout(() => waiting[1 - first]?.(), 1_000)
    })
  }
}

describe('two runs at the same time, in two processes', () => {
  const app = createScenario()
  afterEach(app.close)

  it.each([0, 1])('keep both new Fernet keys when both rotate (write %d first)', async first => {
    await app.start({ '/app/F': { type: 'SecureString', value: OLD } }, { before: together(first) })
    const run = () => app.put({ generate: 'F: fernet', rotate: 'F' })
    const outcomes = await Promise.all([run(), run()])
    expect(outcomes.map(({ exitCode }) => exitCode)).toEqual([0, 0])
    const generated = new Set(app.ssm.of('PutParameter').flatMap(({ input }) => keysOf(input.Value as string)))
    expect(generated.size).toBe(3)
    expect(new Set(keysOf(app.value('F')))).toEqual(generated)
    expect(keysOf(app.value('F')).at(-1)).toBe(OLD)
    expect(outcomes.map(({ outputs }) => outputs.versions)).toContain('{"F":4}')
  })

  it('do not both succeed when both rotate a password, and the second names the version with the first value', async () => {
    await app.start({ '/app/P': { type: 'SecureString', value: 'before-all' } }, { before: together(0) })
    const run = () => app.put({ generate: 'P: password(20)', rotate: 'P' })
    const outcomes = await Promise.all([run(), run()])
    expect(outcomes.map(({ exitCode }) => exitCode).sort()).toEqual([0, 1])
    expect(outcomes.flatMap(({ errors }) => errors).join()).toBe(
      "Another run wrote /app/P at the same time (version 2). Version 3 has the value of this run. The other run's value is in /app/P:2. 0 of 1 parameters were written; not written: /app/P\nRotate in one run at a time; run again to rotate once more.",
    )
  })

  it.each([0, 1])('use the same secret when both generate it (write %d first)', async first => {
    await app.start({}, { before: together(first) })
    const run = () => app.put({ generate: 'K: rsa-private-key' })
    const outcomes = await Promise.all([run(), run()])
    expect(outcomes.map(({ exitCode }) => exitCode)).toEqual([0, 0])
    expect(outcomes[0]?.outputs['public-keys']).toBe(outcomes[1]?.outputs['public-keys'])
    expect(app.ssm.parameters.get('/app/K')?.version).toBe(1)
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

  /** Another run writes before the first call of an operation. */
  async function interfere(value: string, theirs: string, operation: string): Promise<void> {
    printed.mockReturnValue(true)
    let done = false
    ssm = await fakeSsm(
      { '/app/A': { type: 'SecureString', value } },
      {
        before: async call => {
          if (done || call.operation !== operation) return
          done = true
          const old = ssm.parameters.get('/app/A')
          if (old !== undefined) Object.assign(old, { value: theirs, version: 2, history: new Map([[1, value]]) })
        },
      },
    )
  }

  it('that rotates a password after it was planned stops this one before its write', async () => {
    await interfere('before-all', 'theirs', 'DescribeParameters')
    await expect(createWriteRun(ssm).put([rotation({ kind: 'password', length: 20 })])).rejects.toThrow(
      'Another run wrote /app/A at the same time (version 2). It was not written',
    )
    expect(ssm.of('PutParameter')).toEqual([])
  })

  it('that only changes the description of a password does not stop this one', async () => {
    await interfere('before-all', 'before-all', 'DescribeParameters')
    await createWriteRun(ssm).put([rotation({ kind: 'password', length: 20 })])
    expect(ssm.parameters.get('/app/A')).toMatchObject({ version: 3 })
  })

  it('that overwrites Fernet keys with a text makes this one fail and name its version', async () => {
    await interfere(OLD, 'some text', 'PutParameter')
    await expect(createWriteRun(ssm).put([rotation({ kind: 'fernet' })])).rejects.toThrow(
      "Another run wrote /app/A at the same time (version 2). Version 3 has the value of this run. The other run's value is not a list of Fernet keys. The other run's value is in /app/A:2.",
    )
  })

  it('that drops a new Fernet key and never adds it back makes this one wait until the deadline', async () => {
    await interfere(OLD, OLD, 'none')
    const run = createWriteRun(ssm, { deadline: 20_000 })
    const { steps } = await run.put([rotation({ kind: 'fernet' })])
    const ours = ssm.parameters.get('/app/A')?.value
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
      value: `${key('t')},${ours}`,
      version: 4,
    })
    expect((await waitForWrittenValues(run.written, steps, createWriteRun(ssm))).get('/app/A')?.version).toBe(4)
  })
})

describe('runs whose requests come in any order', () => {
  // Masks are written to standard output.
  const printed = jest.spyOn(process.stdout, 'write')

  interface Part {
    rotate: boolean
    settings?: Partial<Settings>
  }
  const rotates: Part = { rotate: true }
  const describes: Part = { rotate: false, settings: { description: 'of the app' } }

  interface End {
    ssm: FakeSsm
    written: (string | undefined)[]
    failed: string[]
  }

  async function race(
    scheduler: fc.Scheduler,
    generator: Generator,
    parts: readonly Part[],
    value?: string,
  ): Promise<End> {
    printed.mockReturnValue(true)
    const before = () => scheduler.schedule(Promise.resolve())
    const seed = value === undefined ? {} : { '/app/A': { type: 'SecureString', value } }
    const ssm = await fakeSsm(seed, { before })
    try {
      const runs = parts.map(async ({ rotate, settings = {} }) => {
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
      const ends = await scheduler.waitFor(Promise.allSettled(runs))
      return {
        ssm,
        written: ends.flatMap(end => (end.status === 'fulfilled' ? [end.value] : [])),
        failed: ends.flatMap(end => (end.status === 'rejected' ? [String(end.reason)] : [])),
      }
    } finally {
      await ssm.close()
      printed.mockReset()
    }
  }

  const puts = ({ ssm }: End) => ssm.of('PutParameter').map(({ input }) => input.Value as string)
  const now = ({ ssm }: End) => ssm.parameters.get('/app/A')?.value ?? ''

  it('lose no Fernet key', async () => {
    let collided = 0
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.constantFrom([rotates, rotates], [rotates, rotates, describes]),
        async (s, parts: readonly Part[]) => {
          const end = await race(s, { kind: 'fernet' }, parts, OLD)
          expect(end.failed).toEqual([])
          expect(new Set(keysOf(now(end)))).toEqual(new Set(puts(end).flatMap(keysOf)))
          if (puts(end).length > parts.length) collided += 1
        },
      ),
      slowRandomCases(40),
    )
    expect(collided).toBeGreaterThan(5)
  })

  it('lose no password that a green run has rotated', async () => {
    let collided = 0
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.boolean(), async (s, describing) => {
        const parts = describing ? [rotates, describes] : [rotates, rotates]
        const end = await race(s, { kind: 'password', length: 20 }, parts, 'before-all')
        if (describing) {
          expect(end.failed).toEqual([])
          expect(now(end)).toBe(puts(end).find(value => value !== 'before-all'))
        } else if (end.failed.length === 0) expect(end.written).toContain(now(end))
        else {
          collided += 1
          expect(end.failed).toEqual([expect.stringContaining('Another run wrote /app/A at the same time')])
        }
      }),
      slowRandomCases(40),
    )
    expect(collided).toBeGreaterThan(3)
  })

  it('generate a secret once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async s => {
        const end = await race(s, { kind: 'password', length: 20 }, [{ rotate: false }, { rotate: false }, rotates])
        expect(end.failed.filter(text => !text.includes('at the same time'))).toEqual([])
        if (end.failed.length === 0 && puts(end).length === 3) expect(new Set(end.written)).toEqual(new Set([now(end)]))
        for (const value of end.written) expect(puts(end)).toContain(value)
      }),
      slowRandomCases(30),
    )
  })
})
