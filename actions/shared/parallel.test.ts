import { setImmediate } from 'node:timers/promises'
import { expect, it } from '@jest/globals'
import { mapParallel } from './parallel.ts'

it('works on as many items at a time as allowed, and returns the results in order', async () => {
  let running = 0
  let most = 0
  const results = await mapParallel([5, 1, 4, 2, 3], 2, async item => {
    running += 1
    most = Math.max(most, running)
    for (let turn = 0; turn < item; turn += 1) await setImmediate()
    running -= 1
    return item * 10
  })
  expect(results).toEqual([50, 10, 40, 20, 30])
  expect(most).toBe(2)
  expect(await mapParallel([], 2, async () => 1)).toEqual([])
})

it('throws the first failure and starts no other item after it', async () => {
  const started: number[] = []
  const failing = mapParallel([1, 2, 3, 4, 5], 2, async item => {
    started.push(item)
    if (item === 2) throw new Error('the second')
    for (let turn = 0; turn < 5; turn += 1) await setImmediate()
  })
  await expect(failing).rejects.toThrow('the second')
  for (let turn = 0; turn < 10; turn += 1) await setImmediate()
  expect(started).toEqual([1, 2])
})
