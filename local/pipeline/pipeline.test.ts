// Runs after a first `npm start` in the copy (scripts/test.ts makes both); the tests build on each other, in order.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { isAlive } from '../processes.ts'
import type { StartResult } from '../start.ts'
import { editFile, readTreeSupervised, runNpmScript, runStart, summarizeStart, treeFolder } from './tree.ts'

const MINUTES = 60_000
const DEPLOYMENT = [
  'put-params',
  'setup-snowflake',
  'push-image',
  'put-params-image',
  'deploy-stack-network',
  'deploy-stack-service',
]
const SUCCESS = { exitCode: 0, failed: null, error: null }
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
    const second = await runStart()
    expect(summarizeStart(second)).toEqual(SUCCESS)
    expect(second.result).toMatchObject({ rows: first.rows, answer: first.answer, changed: unchanged })
  },
  5 * MINUTES,
)

it(
  'runs one job, or one and those that need it, with the outputs of an earlier run',
  async () => {
    const only = await runStart(['--only', 'network'])
    expect(summarizeStart(only)).toEqual(SUCCESS)
    expect(only.result?.changed).toEqual({ 'deploy-stack-network': false })
    const from = await runStart(['--from', 'service'])
    expect(summarizeStart(from)).toEqual(SUCCESS)
    expect(from.result).toMatchObject({ changed: { 'deploy-stack-service': false }, answer: first.answer })
    expect(Object.keys(from.result?.changed ?? {})).not.toContain('push-image')
  },
  5 * MINUTES,
)

it(
  'runs the trigger-dag workflow, also with a conf, and keeps the summaries of the deployment',
  async () => {
    await runNpmScript('trigger-dag', '--', 'snowflake_raw')
    await runNpmScript('trigger-dag', '--', 'snowflake_raw', '{"reload": true}')
    const summaries = join(treeFolder, '.local/clouds/sample/summaries')
    expect(readdirSync(summaries).toSorted()).toEqual(['deploy', 'trigger-dag'])
    expect(readdirSync(join(summaries, 'deploy'))).toContain('image.md')
  },
  5 * MINUTES,
)

describe('names the failed step, and prints its error last', () => {
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
      /rejects the template/,
    ],
    [
      'the image',
      'push-image',
      'Dockerfile',
      (text: string) => text.replace(/\nUSER /, '\nRUN echo no such luck && false\nUSER '),
      /no such luck/,
    ],
  ])(
    '%s',
    async (_what, step, file, change, error) => {
      restore = editFile(file, change)
      expect(summarizeStart(await runStart())).toEqual({
        exitCode: 1,
        failed: step,
        error: expect.stringMatching(error),
      })
    },
    10 * MINUTES,
  )
})

it(
  'deploys an edited DAG and re-applies an edited SQL file',
  async () => {
    const dag = editFile('airflow/dags/snowflake_raw.py', text => `${text}\n# edited\n`)
    const sql = editFile(
      'snowflake/deploy_objects.sql',
      text => `${text}\ncreate table if not exists raw.public.edited (id integer);\n`,
    )
    restore = () =>
      [dag, sql].forEach(undo => {
        undo()
      })
    const edited = await runStart()
    expect(summarizeStart(edited)).toEqual(SUCCESS)
    expect(edited.result).toMatchObject({
      changed: {
        ...unchanged,
        'push-image': true,
        'put-params-image': true,
        'deploy-stack-service': true,
        'setup-snowflake': true,
      },
    })
    const summary = readFileSync(join(treeFolder, '.local/clouds/sample/summaries/deploy/image.md'), 'utf8')
    expect(summary).toMatch(/Layers \| 1 uploaded/)
  },
  10 * MINUTES,
)

it(
  'stops, and leaves nothing running',
  async () => {
    const services = readTreeSupervised().services.map(service => service.process)
    await runNpmScript('stop')
    expect(services.filter(isAlive)).toEqual([])
  },
  3 * MINUTES,
)
