import { readFileSync } from 'node:fs'
import { expect } from '@jest/globals'
import { runBlackBox } from '../../shared/testing/black-box.ts'
import { itWithCloud, localCloud, SKIP_REASON } from '../../shared/testing/local-cloud.ts'

// {"airflow": {"url": "http://…", "passwordFile": "…"}}: a real Airflow with this project's DAGs and a Snowflake.

const trigger = (inputs: Record<string, string>) =>
  runBlackBox('trigger-dag', {
    inputs: {
      url: localCloud.airflow.url,
      username: 'admin',
      password: readFileSync(localCloud.airflow.passwordFile, 'utf8').trim(),
      ...inputs,
    },
    killAfterMs: 300_000,
  })

itWithCloud(
  `runs a DAG to its end, and follows the same run in a second step${SKIP_REASON}`,
  async () => {
    const inputs = {
      'dag-ids': 'snowflake_raw',
      'run-id': `integration-${Date.now()}`,
      conf: 'reload: false',
      note: 'from a test',
    }
    const first = await trigger(inputs)
    expect(first.errors).toEqual([])
    expect(JSON.parse(first.outputs.states ?? '')).toEqual({ snowflake_raw: 'success' })
    expect(first.outputs.changed).toBe('true')
    expect(first.log).toMatch(/copy_raw_nyc_taxi: success/)
    expect(first.summary).toContain('gantt')

    const second = await trigger(inputs)
    expect(second.errors).toEqual([])
    expect(second.outputs).toMatchObject({ changed: 'false', 'run-ids': first.outputs['run-ids'] })
  },
  300_000,
)

itWithCloud(`reports Airflow's reason for rejecting a conf${SKIP_REASON}`, async () => {
  const { exitCode, errors } = await trigger({ 'dag-ids': 'snowflake_raw', conf: 'reload: perhaps' })
  expect(exitCode).toBe(1)
  expect(errors).toEqual([expect.stringMatching(/400.*reload/s)])
})

itWithCloud(`plans, and reports a DAG that does not exist as unknown${SKIP_REASON}`, async () => {
  const { outputs } = await trigger({ 'dag-ids': 'snowflake_raw\nsnowflake_nothing', mode: 'plan' })
  expect(JSON.parse(outputs.states ?? '')).toMatchObject({ snowflake_nothing: 'unknown' })
  expect(outputs.changed).toBe('false')
})

itWithCloud(`lists the existing DAGs if a DAG does not exist${SKIP_REASON}`, async () => {
  const { errors } = await trigger({ 'dag-ids': 'snowflake_nothing', 'wait-for-parse-minutes': '0' })
  expect(errors).toEqual([expect.stringMatching(/Airflow has no DAG "snowflake_nothing".*snowflake_raw/)])
})

itWithCloud(`reports a wrong password${SKIP_REASON}`, async () => {
  const { errors } = await trigger({ 'dag-ids': 'snowflake_raw', password: 'not-the-password' })
  expect(errors).toEqual([expect.stringContaining('rejected the user name or password of admin')])
})
