// Runs after a first `npm start` in the copy (scripts/test.ts makes both); the tests build on each other, in order.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from '@jest/globals'
import { isAlive, withEnvironment } from '../processes.ts'
import type { StartResult } from '../start.ts'
import { markOf } from '../workflow.ts'
import { edit, npm, start, supervised, treeFolder } from './tree.ts'

const MINUTES = 60_000
const DEPLOYMENT = [
  'put-params',
  'setup-snowflake',
  'push-image',
  'put-params-image',
  'deploy-stack-network',
  'deploy-stack-service',
]
const unchanged = Object.fromEntries(DEPLOYMENT.map(id => [id, false]))
const first = JSON.parse(process.env.FIRST_START ?? 'null') as StartResult
const manifest = () => JSON.parse(readFileSync(join(treeFolder, '.local/clouds/sample/s3/manifest.json'), 'utf8'))

let restore: (() => void) | undefined
afterEach(() => {
  restore?.()
  restore = undefined
})

it('ends with every row of the sample in raw and in analytics, and the answer', () => {
  const { airline_rows, taxi_rows } = manifest()
  expect(first.rows).toEqual({
    'raw.public.airline_raw': airline_rows,
    'raw.public.nyc_taxi_raw': taxi_rows,
    'analytics.public.airline': airline_rows,
    'analytics.public.nyc_taxi': taxi_rows,
    'analytics.public.calendar_date': 14_000,
  })
  expect(first.answer.length).toBeGreaterThan(0)
  expect(first).toMatchObject({ failed: null, changed: Object.fromEntries(DEPLOYMENT.map(id => [id, true])) })
})

it(
  'changes nothing the second time',
  async () => {
    const { exitCode, result } = await start()
    expect({ exitCode, failed: result.failed }).toEqual({ exitCode: 0, failed: null })
    expect(result).toMatchObject({ rows: first.rows, answer: first.answer, changed: unchanged })
  },
  5 * MINUTES,
)

it(
  'runs the trigger-dag workflow, also with a conf',
  async () => {
    await npm('trigger-dag', '--', 'snowflake_raw')
    await npm('trigger-dag', '--', 'snowflake_raw', '{"reload": true}')
  },
  5 * MINUTES,
)

describe('names the step that failed, and its error last', () => {
  it.each([
    [
      'the SQL',
      'setup-snowflake',
      'snowflake/deploy_objects.sql',
      (text: string) => `${text}\nselect no_such_column from raw.public.airline_raw;\n`,
      /deploy_objects\.sql:\d+/,
    ],
    [
      'the template',
      'deploy-stack-service',
      'cloudformation/private-subnet-public-service.yml',
      (text: string) => text.replace('\nResources:', '\nResources: {'),
      /does not accept the template/,
    ],
    [
      'the image',
      'push-image',
      'Dockerfile',
      (text: string) => text.replace(/\nUSER /, '\nRUN echo no such luck && false\nUSER '),
      /no such luck/,
    ],
    [
      'the DAG',
      'trigger-dag',
      'airflow/dags/snowflake_raw.py',
      (text: string) => `${text}\nraise RuntimeError("broken on purpose")\n`,
      /broken on purpose/,
    ],
  ])(
    '%s',
    async (_what, step, file, change, error) => {
      restore = edit(file, change)
      const { exitCode, result, printed } = await start()
      expect({ exitCode, failed: result.failed }).toEqual({ exitCode: 1, failed: step })
      const end = printed.trim().split('\n').slice(-12).join('\n')
      expect(end).toMatch(error)
    },
    10 * MINUTES,
  )
})

it(
  'deploys an edited DAG and re-applies an edited SQL file',
  async () => {
    const dag = edit('airflow/dags/snowflake_raw.py', text => `${text}\n# edited\n`)
    const sql = edit(
      'snowflake/deploy_objects.sql',
      text => `${text}\ncreate table if not exists raw.public.edited (id integer);\n`,
    )
    restore = () =>
      [dag, sql].forEach(undo => {
        undo()
      })
    const { result } = await start()
    expect(result).toMatchObject({
      failed: null,
      changed: {
        ...unchanged,
        'push-image': true,
        'put-params-image': true,
        'deploy-stack-service': true,
        'setup-snowflake': true,
      },
    })
    const summary = readFileSync(join(treeFolder, '.local/clouds/sample/summaries/image.md'), 'utf8')
    expect(summary).toMatch(/Layers \| 1 uploaded/)
  },
  10 * MINUTES,
)

describe('simply works again after kill -9', () => {
  const worksAgain = async () => {
    const { exitCode, result } = await start()
    expect({ exitCode, failed: result.failed, rows: result.rows }).toEqual({
      exitCode: 0,
      failed: null,
      rows: first.rows,
    })
  }

  it(
    'of the Snowflake server',
    async () => {
      const server = supervised().services.find(({ name }) => name === 'snowflake')
      process.kill(server?.process.pid ?? -1, 'SIGKILL')
      await worksAgain()
    },
    10 * MINUTES,
  )

  it(
    'of the supervisor',
    async () => {
      process.kill(supervised().pid, 'SIGKILL')
      await worksAgain()
    },
    10 * MINUTES,
  )

  it(
    'of the run in the middle',
    async () => {
      restore = edit('airflow/dags/snowflake_raw.py', text => `${text}\n# once more\n`)
      const marker = markOf(supervised().cloud)
      let pid = -1
      const killed = start(id => {
        pid = id
      })
      while (withEnvironment(marker).length === 0) await sleep(200)
      await sleep(4_000)
      process.kill(JSON.parse(readFileSync(join(treeFolder, '.local/start.lock'), 'utf8')).pid, 'SIGKILL')
      await killed
      expect(pid).toBeGreaterThan(0)
      restore()
      restore = undefined
      await worksAgain()
    },
    10 * MINUTES,
  )
})

it(
  'stops, and leaves nothing running',
  async () => {
    const services = supervised().services.map(service => service.process)
    await npm('stop')
    expect(services.filter(isAlive)).toEqual([])
  },
  3 * MINUTES,
)
