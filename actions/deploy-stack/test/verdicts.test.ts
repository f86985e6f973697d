import type { StackStatus } from '@aws-sdk/client-cloudformation'
import { describe, expect, it } from '@jest/globals'
import type { Outcome } from '../../shared/testing/black-box.ts'
import { account, closeAccounts, deploy, timely } from './support/run-deploy.ts'

closeAccounts()

/** The exit code, the output `status`, and what the log's last line says. */
type Verdict = [exitCode: number, status: StackStatus, last: string]

const last = ({ log }: Outcome): string => log.trimEnd().split('\n').at(-1) ?? ''

// What a deployment makes of a stack that is in this status before it; a deployment that is carried out ends well.
const updated: Verdict = [0, 'UPDATE_COMPLETE', 'Stack demo: deployed (UPDATE_COMPLETE)']
const created: Verdict = [0, 'CREATE_COMPLETE', 'Stack demo: deployed (CREATE_COMPLETE)']
const refused = (status: StackStatus, what: string): Verdict => [1, status, what]
const BEFORE = {
  REVIEW_IN_PROGRESS: created,
  DELETE_COMPLETE: created,
  CREATE_COMPLETE: updated,
  UPDATE_COMPLETE: updated,
  UPDATE_ROLLBACK_COMPLETE: updated,
  IMPORT_COMPLETE: updated,
  IMPORT_ROLLBACK_COMPLETE: updated,
  CREATE_FAILED: refused('CREATE_FAILED', 'on-failure: keep'),
  UPDATE_FAILED: refused('UPDATE_FAILED', 'on-failure: keep'),
  ROLLBACK_COMPLETE: refused('ROLLBACK_COMPLETE', 'replace-failed: true'),
  ROLLBACK_FAILED: refused('ROLLBACK_FAILED', 'replace-failed: true'),
  DELETE_FAILED: refused('DELETE_FAILED', 'aws cloudformation delete-stack'),
  UPDATE_ROLLBACK_FAILED: refused('UPDATE_ROLLBACK_FAILED', 'continue-update-rollback'),
  IMPORT_ROLLBACK_FAILED: refused('IMPORT_ROLLBACK_FAILED', 'continue-update-rollback'),
  CREATE_IN_PROGRESS: refused('CREATE_IN_PROGRESS', 'Another operation is in progress'),
  DELETE_IN_PROGRESS: refused('DELETE_IN_PROGRESS', 'Another operation is in progress'),
  IMPORT_IN_PROGRESS: refused('IMPORT_IN_PROGRESS', 'Another operation is in progress'),
  IMPORT_ROLLBACK_IN_PROGRESS: refused('IMPORT_ROLLBACK_IN_PROGRESS', 'Another operation is in progress'),
  ROLLBACK_IN_PROGRESS: refused('ROLLBACK_IN_PROGRESS', 'Another operation is in progress'),
  UPDATE_IN_PROGRESS: refused('UPDATE_IN_PROGRESS', 'Another operation is in progress'),
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: refused('UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', 'Another operation'),
  UPDATE_ROLLBACK_IN_PROGRESS: refused('UPDATE_ROLLBACK_IN_PROGRESS', 'Another operation is in progress'),
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: refused(
    'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS',
    'Another operation is in progress',
  ),
} satisfies Record<StackStatus, Verdict>

describe.each(Object.entries(BEFORE) as [StackStatus, Verdict][])('a stack found in %s', (status, expected) => {
  it(`is ${expected[0] === 0 ? 'deployed' : 'left alone'}, and said to be in ${expected[1]}`, async () => {
    const aws = await account({ stack: { status } })
    const run = await deploy(aws)
    expect([run.exitCode, run.outputs.status, last(run)]).toEqual([
      expected[0],
      expected[1],
      expect.stringContaining(expected[2]),
    ])
    expect(run.outputs.changed).toBe(`${expected[0] === 0}`)
    expect(aws.state.executed).toHaveLength(expected[0] === 0 ? 1 : 0)
  })
})

// What it means that the last event of an update says so.
const AT_THE_END = {
  CREATE_COMPLETE: 'good',
  UPDATE_COMPLETE: 'good',
  IMPORT_COMPLETE: 'good',
  CREATE_FAILED: 'bad',
  UPDATE_FAILED: 'bad',
  DELETE_FAILED: 'bad',
  DELETE_COMPLETE: 'bad',
  ROLLBACK_COMPLETE: 'bad',
  ROLLBACK_FAILED: 'bad',
  UPDATE_ROLLBACK_COMPLETE: 'bad',
  UPDATE_ROLLBACK_FAILED: 'bad',
  IMPORT_ROLLBACK_COMPLETE: 'bad',
  IMPORT_ROLLBACK_FAILED: 'bad',
  REVIEW_IN_PROGRESS: 'open',
  CREATE_IN_PROGRESS: 'open',
  DELETE_IN_PROGRESS: 'open',
  IMPORT_IN_PROGRESS: 'open',
  IMPORT_ROLLBACK_IN_PROGRESS: 'open',
  ROLLBACK_IN_PROGRESS: 'open',
  UPDATE_IN_PROGRESS: 'open',
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: 'open',
  UPDATE_ROLLBACK_IN_PROGRESS: 'open',
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: 'open',
} satisfies Record<StackStatus, 'good' | 'bad' | 'open'>

const SAYS = {
  good: (status: string) => `Stack demo: deployed (${status})`,
  bad: (status: string) => `::error::Stack demo ended in ${status}.`,
  open: (status: string) => `goes on in AWS, last seen in ${status}`,
}

describe.each(Object.entries(AT_THE_END) as [StackStatus, 'good' | 'bad' | 'open'][])(
  'an update whose last word is %s',
  (status, meaning) => {
    it(`is ${meaning === 'good' ? 'green' : meaning === 'bad' ? 'red' : 'red at the deadline, and goes on'}`, async () => {
      const operation = ['UPDATE_IN_PROGRESS', status].map(status => ({ id: 'demo', status }))
      const scenario = { stack: { status: 'CREATE_COMPLETE' }, operation } as const
      const aws = meaning === 'open' ? await timely(scenario) : await account(scenario)
      const run = await deploy(aws, { 'timeout-minutes': '1' })
      expect([run.exitCode, run.outputs.status, run.outputs.changed, last(run)]).toEqual([
        meaning === 'good' ? 0 : 1,
        status,
        'true',
        expect.stringContaining(SAYS[meaning](status)),
      ])
    })
  },
)
