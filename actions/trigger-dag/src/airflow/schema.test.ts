import { expect, it } from '@jest/globals'
import { dagRun, page, parseReply, taskInstance } from './schema.ts'

const RUN = { dag_run_id: 'r1', state: 'success' }

it('keeps the known fields, reads times as milliseconds and null as absent', () => {
  const reply = { ...RUN, start_date: '1970-01-01T00:00:01Z', end_date: null, more: 1 }
  expect(parseReply(dagRun, reply, 'GET /run')).toEqual({ ...RUN, start_date: 1_000, end_date: undefined })
})

it('counts a page without a total as the last one', () => {
  expect(parseReply(page('runs', dagRun), { runs: [RUN] }, 'GET /runs')).toMatchObject({ items: [RUN], total: 0 })
})

it.each<[unknown, string]>([
  [null, 'it is not of type object'],
  ['<html>', 'it is not of type object'],
  [{}, 'runs is missing'],
  [{ runs: {} }, 'runs is not of type array'],
  [{ runs: [{ dag_run_id: 'r1' }] }, 'runs.0.state is missing'],
  [{ runs: [RUN, { ...RUN, state: 1 }] }, 'runs.1.state is not of type string'],
  [{ runs: [{ ...RUN, end_date: 'soon' }] }, 'runs.0.end_date is not a date and time'],
  [{ runs: [], total_entries: '1' }, 'total_entries is not of type number'],
])('names the wrong field of %j', (reply, message) => {
  expect(() => parseReply(page('runs', dagRun), reply, 'GET /runs')).toThrow(
    `Airflow's reply to GET /runs is not as expected: ${message}`,
  )
})

it('requires the map index and the try of a task instance', () => {
  expect(() => parseReply(taskInstance, { task_id: 'a', map_index: -1 }, 'GET /tasks')).toThrow('try_number is missing')
})
