import { describe, expect, it } from '@jest/globals'
import { type FakeEvent, refusal } from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy } from './support/run-deploy.ts'
import { EXISTING, stackEvent } from './support/stack-fixtures.ts'

closeAccounts()

const STACK = 'AWS::CloudFormation::Stack'
const template = `Resources:
  Role: { Type: 'AWS::IAM::Role' }
  Data:
    Type: ${STACK}
    Properties: { TemplateURL: https://templates/data.yml }
`

/** An event of the nested stack `name`: of its own, or of a resource in it. */
const inside = (name: string, id: string, status: string, reason?: string): FakeEvent => ({
  id,
  stack: `arn:${name}`,
  status,
  ...(id === name ? { type: STACK, physical: `arn:${name}` } : {}),
  ...(reason === undefined ? {} : { reason }),
})
/** An event of the nested stack `name` as a resource of its parent. */
const outside = (name: string, status: string, more: Partial<FakeEvent> = {}): FakeEvent => ({
  id: name,
  type: STACK,
  physical: `arn:${name}`,
  status,
  ...more,
})
const later = (afterMs: number, events: FakeEvent[]): FakeEvent[] => events.map(event => ({ afterMs, ...event }))

/** The events in the log: indentation, status and resource. */
const loggedEvents = (log: string): string[] =>
  [...log.matchAll(/^( *)\d\d:\d\d:\d\d (\w+) +([^ ]+)/gm)].map(
    ([, indent = '', status, id]) => `${indent}${status} ${id}`,
  )

describe('events of nested stacks', () => {
  const operation = [
    stackEvent('UPDATE_IN_PROGRESS'),
    outside('Data', 'UPDATE_IN_PROGRESS'),
    ...later(400, [
      inside('Data', 'Data', 'UPDATE_IN_PROGRESS'),
      inside('Data', 'Db', 'UPDATE_IN_PROGRESS'),
      outside('Inner', 'CREATE_IN_PROGRESS', { stack: 'arn:Data' }),
      inside('Inner', 'Inner', 'CREATE_IN_PROGRESS'),
    ]),
    ...later(1_200, [
      inside('Inner', 'Queue', 'CREATE_COMPLETE'),
      inside('Inner', 'Inner', 'CREATE_COMPLETE'),
      outside('Inner', 'CREATE_COMPLETE', { stack: 'arn:Data' }),
      inside('Data', 'Db', 'UPDATE_COMPLETE'),
      inside('Data', 'Data', 'UPDATE_COMPLETE'),
      outside('Data', 'UPDATE_COMPLETE'),
    ]),
  ]

  it.each([1_800, 1_200])(
    'are logged once, in order and indented by depth, when the stack ends after %i ms',
    async end => {
      const aws = await account({ stack: EXISTING, operation: [...operation, stackEvent('UPDATE_COMPLETE', end)] })
      const { exitCode, log, outputs } = await deploy(aws, {}, { template })
      expect([exitCode, outputs.status]).toEqual([0, 'UPDATE_COMPLETE'])
      const lines = loggedEvents(log)
      const of = (depth: number) => lines.filter(line => /^ */.exec(line)?.[0].length === depth * 2)
      expect(of(0)).toEqual([
        'UPDATE_IN_PROGRESS demo',
        'UPDATE_IN_PROGRESS Data',
        'UPDATE_COMPLETE Data',
        'UPDATE_COMPLETE demo',
      ])
      expect(of(1)).toEqual([
        '  UPDATE_IN_PROGRESS Data',
        '  UPDATE_IN_PROGRESS Db',
        '  CREATE_IN_PROGRESS Inner',
        '  CREATE_COMPLETE Inner',
        '  UPDATE_COMPLETE Db',
        '  UPDATE_COMPLETE Data',
      ])
      expect(of(2)).toEqual(['    CREATE_IN_PROGRESS Inner', '    CREATE_COMPLETE Queue', '    CREATE_COMPLETE Inner'])
      expect(lines).toHaveLength(13)
    },
  )

  it('are not logged when they belong to an earlier operation', async () => {
    const aws = await account({
      stack: EXISTING,
      operation: [inside('Data', 'Old', 'CREATE_COMPLETE'), ...operation, stackEvent('UPDATE_COMPLETE', 1_500)],
    })
    expect(loggedEvents((await deploy(aws, {}, { template })).log)).not.toContain('  CREATE_COMPLETE Old')
  })

  it("are logged while the nested stack is deleted by its parent's rollback", async () => {
    const aws = await account({
      operation: [
        stackEvent('CREATE_IN_PROGRESS'),
        outside('Data', 'CREATE_IN_PROGRESS'),
        inside('Data', 'Data', 'CREATE_COMPLETE'),
        outside('Data', 'CREATE_COMPLETE'),
        { id: 'Role', status: 'CREATE_FAILED', reason: 'Role name is taken', afterMs: 500 },
        stackEvent('ROLLBACK_IN_PROGRESS', 500),
        ...later(700, [outside('Data', 'DELETE_IN_PROGRESS')]),
        ...later(1_200, [inside('Data', 'Data', 'DELETE_COMPLETE'), outside('Data', 'DELETE_COMPLETE')]),
        stackEvent('ROLLBACK_COMPLETE', 1_500),
      ],
    })
    const { log, errors } = await deploy(aws, {}, { template })
    const lines = loggedEvents(log)
    expect(lines.filter(line => line.startsWith('  '))).toEqual(['  CREATE_COMPLETE Data', '  DELETE_COMPLETE Data'])
    expect(errors.join()).toContain('Role (AWS::S3::Bucket): Role name is taken')
  })

  it('cause one warning when they cannot be read, and the operation is followed to its end', async () => {
    const aws = await account({
      stack: EXISTING,
      operation: [...operation, stackEvent('UPDATE_COMPLETE', 1_500)],
      faults: {
        DescribeStackEvents: (_, { input }) =>
          input.StackName === 'arn:Data' ? refusal('AccessDenied', 'not authorized for Data', 403) : undefined,
      },
    })
    const { exitCode, log } = await deploy(aws, {}, { template })
    expect(exitCode).toBe(0)
    expect(loggedEvents(log)).toHaveLength(4)
    expect(log.match(/^::warning::.*not authorized for Data/gm)).toHaveLength(1)
    const calls = aws.of('DescribeStackEvents').filter(({ input }) => input.StackName === 'arn:Data')
    expect(calls).toHaveLength(1)
  })
})

describe('the root cause in a nested stack', () => {
  const failing = [
    stackEvent('UPDATE_IN_PROGRESS'),
    outside('Data', 'UPDATE_IN_PROGRESS'),
    inside('Data', 'Data', 'UPDATE_IN_PROGRESS'),
    inside('Data', 'Db', 'UPDATE_FAILED', 'No such instance class'),
    inside('Data', 'Queue', 'UPDATE_FAILED', 'Resource update cancelled'),
    inside('Data', 'Data', 'UPDATE_ROLLBACK_IN_PROGRESS', 'The following resource(s) failed: [Db, Queue].'),
    inside('Data', 'Queue', 'UPDATE_COMPLETE'),
    inside('Data', 'Db', 'UPDATE_COMPLETE'),
    inside('Data', 'Data', 'UPDATE_ROLLBACK_COMPLETE'),
    outside('Data', 'UPDATE_FAILED', { reason: 'Embedded stack arn:Data was not successfully updated' }),
    stackEvent('UPDATE_ROLLBACK_COMPLETE', 300),
  ]

  it('is reported at the line of the nested stack in the template', async () => {
    const aws = await account({ stack: EXISTING, operation: failing })
    const { exitCode, errors, log } = await deploy(aws, {}, { template })
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('ended in UPDATE_ROLLBACK_COMPLETE. Db (AWS::S3::Bucket): No such instance class')
    expect(log).toMatch(/^::error file=template\.yml,line=3::Stack demo ended/m)
  })

  it('is the reason given by the parent when the events of the nested stack cannot be read', async () => {
    const aws = await account({
      stack: EXISTING,
      operation: failing,
      faults: {
        DescribeStackEvents: (_, { input }) =>
          input.StackName === 'arn:Data' ? refusal('AccessDenied', 'not authorized', 403) : undefined,
      },
    })
    const { errors } = await deploy(aws, {}, { template })
    expect(errors.join()).toContain(`Data (${STACK}): Embedded stack arn:Data was not successfully updated`)
  })
})

it.each([
  ['points to the line of the resource that failed', 'Role', 'file=template.yml,line=2'],
  ['has no line when the template does not declare the resource', 'Transformed', ''],
])('the annotation %s', async (_, id, location) => {
  const aws = await account({
    stack: EXISTING,
    operation: [
      stackEvent('UPDATE_IN_PROGRESS'),
      { id, status: 'UPDATE_FAILED', reason: 'no' },
      stackEvent('UPDATE_ROLLBACK_COMPLETE'),
    ],
  })
  const { log } = await deploy(aws, {}, { template })
  expect(log).toContain(`\n::error${location === '' ? '' : ` ${location}`}::Stack demo ended`)
})
