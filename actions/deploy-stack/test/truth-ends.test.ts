import { describe, expect, it } from '@jest/globals'
import {
  ALWAYS,
  creation,
  deletion,
  inner,
  NO_EVENTS,
  saying,
  says,
  trouble,
  update,
  verdict,
} from './support/random-cases.ts'
import { type Case, trial } from './support/simulation.ts'

const stale = trouble('stale', 'DescribeStacks', 'ended', { times: 5 })
const rolledBack = says(['UPDATE_IN_PROGRESS', 0], ['UPDATE_ROLLBACK_COMPLETE', 5_000])

describe('a good end is green', () => {
  it.each<[string, Case]>([
    ['with its own outputs, though the first replies after it are older', { ...update, troubles: [stale] }],
    [
      'also where the stack was never updated before',
      { ...update, before: 'CREATE_COMPLETE', updated: false, troubles: [stale] },
    ],
    ['also where the stack was not there before', { ...creation, troubles: [stale] }],
    [
      'also where events may not be read',
      { ...update, before: 'CREATE_COMPLETE', updated: false, troubles: [NO_EVENTS, stale] },
    ],
    [
      'although the events of a nested stack cannot be read',
      {
        ...update,
        course: [...says(['UPDATE_IN_PROGRESS', 0]), inner('UPDATE_IN_PROGRESS', 0), ...says(['UPDATE_COMPLETE', 0])],
        troubles: [trouble('throttled', 'DescribeStackEvents', 'ended', { nth: 2, ...ALWAYS })],
      },
    ],
    [
      'although ECS has no time to tell of a service all along',
      {
        ...update,
        course: [
          ...says(['UPDATE_IN_PROGRESS', 0]),
          inner('UPDATE_IN_PROGRESS', 0, 'AWS::ECS::Service'),
          ...says(['UPDATE_COMPLETE', 9_000]),
        ],
        troubles: [trouble('throttled', 'DescribeServices', 'running', ALWAYS)],
      },
    ],
  ])('%s', async (_, is) => {
    const { said, outcome, world } = await verdict(is)
    expect(said).toEqual([0, is.course.at(-1)?.status, ''])
    expect(outcome.outputs.outputs).toBe('{"Age":"new"}')
    expect(world.now - world.started).toBeLessThan(20_000)
  })

  it('although ECS had no time at first: the service is looked at again', async () => {
    const course = [...says(['UPDATE_IN_PROGRESS', 0]), inner('UPDATE_IN_PROGRESS', 0, 'AWS::ECS::Service')]
    const busy = trouble('throttled', 'DescribeServices', 'running', { times: 4 })
    const { outcome } = await verdict({
      ...update,
      course: [...course, ...says(['UPDATE_COMPLETE', 15_000])],
      troubles: [busy],
    })
    expect(outcome.log).toContain('Service Inner: 1 of 1 tasks running')
  })

  it('unless the job is cancelled: then the error tells both', async () => {
    const course = [...says(['UPDATE_IN_PROGRESS', 0]), inner('UPDATE_IN_PROGRESS', 0), ...says(['UPDATE_COMPLETE', 0])]
    const cancelled = trouble('cancelled', 'DescribeStackEvents', 'ended', { nth: 2 })
    const { said } = await verdict({ ...update, course, troubles: [cancelled] })
    expect(said).toEqual([1, 'UPDATE_COMPLETE', saying('Cancelled', 'itself ended in UPDATE_COMPLETE')])
  })

  it.each([
    ['UPDATE_IN_PROGRESS', 5_000],
    // There is no time left to look again.
    ['UPDATE_IN_PROGRESS', 59_000],
    ['DELETE_IN_PROGRESS', 59_000],
  ])(
    'although somebody else is at work on the stack at once, and for long: %s after %d ms',
    async (status, afterMs) => {
      const course = [...says(['UPDATE_IN_PROGRESS', 0], ['UPDATE_COMPLETE', afterMs])]
      const { said } = await verdict({
        ...update,
        course: [...course, { id: 'demo', status, afterMs, token: 'theirs' }],
      })
      expect(said).toEqual([0, 'UPDATE_COMPLETE', ''])
    },
  )

  it('unless what comes after it fails: then the error tells both, too', async () => {
    const { said } = await verdict({ ...update, troubles: [trouble('expired', 'DescribeStacks', 'ended', ALWAYS)] })
    expect(said).toEqual([1, 'UPDATE_COMPLETE', saying('credentials have expired', 'itself ended in UPDATE_COMPLETE')])
  })
})

describe('a bad end is red', () => {
  it('where events may not be read, and the first replies after it are of a good time', async () => {
    const { said } = await verdict({ ...update, course: rolledBack, troubles: [NO_EVENTS, stale] })
    expect(said).toEqual([1, 'UPDATE_ROLLBACK_COMPLETE', saying('ended in UPDATE_ROLLBACK_COMPLETE')])
  })

  it('where events may not be read, and somebody else has updated the stack well since', async () => {
    const theirs = says(['UPDATE_IN_PROGRESS', 5_000], ['UPDATE_COMPLETE', 5_100])
    const course = [...rolledBack, ...theirs.map(step => ({ ...step, token: 'theirs' }))]
    const { outcome } = await trial({ ...update, course, troubles: [NO_EVENTS] })
    expect(outcome.exitCode).toBe(1)
  })

  it('and is told where the job is cancelled while the cause is looked for in a nested stack', async () => {
    const course = [...says(['UPDATE_IN_PROGRESS', 0]), inner('UPDATE_FAILED', 4_000), ...rolledBack.slice(1)]
    const cancelled = trouble('cancelled', 'DescribeStackEvents', 'ended', { nth: 2 })
    const { said } = await verdict({ ...update, course, troubles: [cancelled] })
    expect(said).toEqual([1, 'UPDATE_ROLLBACK_COMPLETE', saying('ended in UPDATE_ROLLBACK_COMPLETE')])
  })
})

describe('the deletion of a stack, where events may not be read', () => {
  it('is not over because an older reply shows the stack at rest', async () => {
    const old = trouble('stale', 'DescribeStacks', 'running', { nth: 2 })
    const { said } = await verdict({ ...deletion, troubles: [NO_EVENTS, old] })
    expect(said).toEqual([0, 'DELETE_COMPLETE', ''])
  })

  it.each([
    ['that could not be deleted before is not told by that', 'DELETE_FAILED', 'DELETE_COMPLETE', 0],
    ['that cannot be deleted again is red all the same', 'DELETE_FAILED', 'DELETE_FAILED', 1],
    ['that fails before it was seen to run is red', 'UPDATE_COMPLETE', 'DELETE_FAILED', 1],
  ])('%s', async (_, before, end, exitCode) => {
    const course = says(['DELETE_IN_PROGRESS', 0], [end, exitCode === 0 ? 3_000 : 0])
    const old = exitCode === 0 ? [trouble('stale', 'DescribeStacks', 'running', { nth: 2, times: 2 })] : []
    const { said } = await verdict({ ...deletion, before, course, troubles: [NO_EVENTS, ...old] })
    expect(said).toEqual([exitCode, end, exitCode === 0 ? '' : saying('ended in DELETE_FAILED')])
  })
})

describe('a new stack that fails, and is to be deleted for that', () => {
  const failed = says(['CREATE_IN_PROGRESS', 0], ['CREATE_FAILED', 0])
  const goes: Case = { ...creation, computeMs: 1_000, onFailure: 'delete', course: failed }
  const removed = says(['DELETE_IN_PROGRESS', 4_000], ['DELETE_COMPLETE', 20_000])

  it('is told to be gone when it is', async () => {
    const { said } = await verdict({ ...goes, course: [...failed, ...removed] })
    expect(said).toEqual([1, 'DELETE_COMPLETE', saying('ended in CREATE_FAILED', 'is in DELETE_COMPLETE now')])
  })

  it('is told with the cause where its deletion goes on when the job is cancelled', async () => {
    const old = trouble('stale', 'DescribeStacks', 'running', { nth: 2 })
    const cancelled = trouble('cancelled', 'DescribeStacks', 'running', { nth: 3 })
    const { said } = await verdict({ ...goes, course: [...failed, ...removed], troubles: [old, cancelled] })
    const error = saying('ended in CREATE_FAILED', 'Cancelled', 'deletion of the failed stack demo goes on in AWS')
    expect(said).toEqual([1, 'DELETE_IN_PROGRESS', error])
  })

  it('is not waited for where its change set had another choice, and nothing deletes it', async () => {
    const { said, world } = await verdict({
      ...goes,
      course: says(['CREATE_IN_PROGRESS', 0], ['ROLLBACK_COMPLETE', 0]),
    })
    expect(said).toEqual([1, 'ROLLBACK_COMPLETE', saying('ended in ROLLBACK_COMPLETE')])
    expect(world.now - world.started).toBeLessThan(20_000)
  })
})
