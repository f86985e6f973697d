import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { recordJobOutputs, writeReusedOutputs } from './job-outputs.ts'
import { formatOutputs, planJobs, readWorkflow, reduceWorkflow } from './partial-workflow.ts'
import type { Supervised } from './supervisor.ts'
import type { Step } from './workflow-report.ts'

const deploy = readWorkflow(readFileSync(join(import.meta.dirname, '../.github/workflows/deploy.yml'), 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'partial-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('planJobs', () => {
  it.each([
    [{}, ['secrets', 'snowflake', 'image', 'network', 'service', 'dags'], []],
    [{ from: 'secrets' }, ['secrets', 'snowflake', 'image', 'network', 'service', 'dags'], []],
    [{ from: 'image' }, ['image', 'service', 'dags'], ['secrets', 'snowflake', 'network']],
    [{ from: 'dags' }, ['dags'], ['secrets', 'snowflake', 'image', 'network', 'service']],
    [{ only: 'secrets' }, ['secrets'], []],
    [{ only: 'network' }, ['network'], ['secrets']],
  ])('%j runs %j with the outputs of %j', (selection, run, reuse) => {
    expect(planJobs(deploy, selection)).toEqual({ run, reuse })
  })

  it.each([{ from: 'stack' }, { only: 'stack' }])('rejects %j and lists the jobs', selection => {
    expect(() => planJobs(deploy, selection)).toThrow('The workflow has no job "stack"')
  })
})

describe('the reduced workflow', () => {
  const reduced = readWorkflow(
    reduceWorkflow(deploy, planJobs(deploy, { only: 'network' }), (job, step) => `/files/${job}.${step}`),
  )

  it('has the selected job as it is, and only the jobs that it needs', () => {
    expect(Object.keys(reduced.jobs)).toEqual(['secrets', 'network'])
    expect(reduced.jobs.network).toEqual(deploy.jobs.network)
  })

  it('keeps the output expressions of a reused job, over the outputs of its earlier steps', () => {
    expect(reduced.jobs.secrets).toEqual({
      outputs: deploy.jobs.secrets?.outputs,
      'runs-on': 'ubuntu-latest',
      steps: [
        {
          id: 'put-params',
          name: 'outputs of an earlier run',
          run: `cat '/files/secrets.put-params' >> "$GITHUB_OUTPUT"`,
        },
      ],
    })
  })
})

describe('the outputs of an earlier run', () => {
  const running = (pid: number): Supervised =>
    ({ cloud: { folder }, services: [{ name: 'aws', health: '', process: { pid, started: '1' } }] }) as never
  const step = (job: string, id: string, outputs: Record<string, string>, result = 'success') =>
    ({ job, id, outputs, result }) as Step
  const secrets = step('secrets', 'put-params', { 'version-hash': 'abc', text: 'two\nlines' })
  const network = planJobs(deploy, { only: 'network' })

  it('are written in the form that a job reads', () => {
    recordJobOutputs(running(1), deploy, ['secrets'], [secrets])
    const file = writeReusedOutputs(running(1), deploy, network)('secrets', 'put-params')
    const [, delimiter] = /^version-hash<<(\S+)\n/.exec(readFileSync(file, 'utf8')) ?? []
    expect(readFileSync(file, 'utf8')).toBe(formatOutputs(secrets.outputs, delimiter ?? ''))
    expect(spawnSync('stat', ['-c', '%a', file], { encoding: 'utf8' }).stdout).toBe('600\n')
  })

  it.each([
    ['the local AWS that held what the jobs made has ended', () => undefined, 2],
    ['there was no run', () => rmSync(join(folder, 'job-outputs.json')), 1],
  ])('are missing if %s', (_case, prepare, pid) => {
    prepare()
    expect(() => writeReusedOutputs(running(pid), deploy, network)).toThrow('This cloud has no outputs of secrets')
  })

  it('name the failed jobs, and keep the outputs of the jobs that were skipped', () => {
    const record = (...steps: Step[]) => recordJobOutputs(running(1), deploy, ['secrets', 'network', 'service'], steps)
    const stack = step('network', 'deploy-stack-network', { changed: 'true' })
    const plan = { run: ['service'], reuse: ['secrets', 'network'] }
    const write = () => writeReusedOutputs(running(1), deploy, plan)
    record(secrets, stack)
    record({ ...secrets, result: 'failure' })
    expect(write).toThrow(
      expect.objectContaining({
        message: 'The job secrets failed in its last run',
        hint: 'Run "npm start -- --from secrets".',
      }),
    )
    record(secrets)
    expect(write()('network', 'deploy-stack-network')).toContain('network.deploy-stack-network')
    record({ ...secrets, result: 'failure' }, { ...stack, result: 'failure' })
    expect(write).toThrow('The jobs secrets, network failed in their last run')
  })
})
