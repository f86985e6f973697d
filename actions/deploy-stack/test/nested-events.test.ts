import { describe, expect, it } from '@jest/globals'
import { type FakeEvent, refusal } from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy } from './support/run-deploy.ts'

closeAccounts()

const existing = { status: 'CREATE_COMPLETE' } as const
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
/** What the stack `of` says of the nested stack `name` as its resource. */
const outside = (name: string, status: string, more: Partial<FakeEvent> = {}): FakeEvent => ({
  id: name,
  type: STACK,
  physical: `arn:${name}`,
  status,
  ...more,
})
const own = (status: string, afterMs = 0): FakeEvent => ({ id: 'demo', status, afterMs })
const later = (afterMs: number, events: FakeEvent[]): FakeEvent[] => events.map(event => ({ afterMs, ...event }))

/** The lines of the log that tell an event: indentation, status and resource. */
const told = (log: string): string[] =>
  [...log.matchAll(/^( *)\d\d:\d\d:\d\d (\w+) +([^ ]+)/gm)].map(
    ([, indent = '', status, id]) => `${indent}${status} ${id}`,
  )

describe('events of nested stacks', () => {
  const operation = [
    own('UPDATE_IN_PROGRESS'),
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

  it.each([1_800, 1_200])('are told once, in order, indented by depth, to the end after %i ms', async end => {
    const aws = await account({ stack: existing, operation: [...operation, own('UPDATE_COMPLETE', end)] })
    const { exitCode, log, outputs } = await deploy(aws, {}, { template })
    expect([exitCode, outputs.status]).toEqual([0, 'UPDATE_COMPLETE'])
    const lines = told(log)
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
  })

  it('of an earlier operation are not told', async () => {
    const aws = await account({
      stack: existing,
      operation: [inside('Data', 'Old', 'CREATE_COMPLETE'), ...operation, own('UPDATE_COMPLETE', 1_500)],
    })
    expect(told((await deploy(aws, {}, { template })).log)).not.toContain('  CREATE_COMPLETE Old')
  })

  it("are told where the nested stack goes along with its parent's rollback", async () => {
    const aws = await account({
      operation: [
        own('CREATE_IN_PROGRESS'),
        outside('Data', 'CREATE_IN_PROGRESS'),
        inside('Data', 'Data', 'CREATE_COMPLETE'),
        outside('Data', 'CREATE_COMPLETE'),
        { id: 'Role', status: 'CREATE_FAILED', reason: 'Role name is taken', afterMs: 500 },
        own('ROLLBACK_IN_PROGRESS', 500),
        ...later(700, [outside('Data', 'DELETE_IN_PROGRESS')]),
        ...later(1_200, [inside('Data', 'Data', 'DELETE_COMPLETE'), outside('Data', 'DELETE_COMPLETE')]),
        own('ROLLBACK_COMPLETE', 1_500),
      ],
    })
    const { log, errors } = await deploy(aws, {}, { template })
    const lines = told(log)
    expect(lines.filter(line => line.startsWith('  '))).toEqual(['  CREATE_COMPLETE Data', '  DELETE_COMPLETE Data'])
    expect(errors.join()).toContain('Role (AWS::S3::Bucket): Role name is taken')
  })

  it('that may not be read are missed once, and the operation is followed all the same', async () => {
    const aws = await account({
      stack: existing,
      operation: [...operation, own('UPDATE_COMPLETE', 1_500)],
      faults: {
        DescribeStackEvents: (_, { input }) =>
          input.StackName === 'arn:Data' ? refusal('AccessDenied', 'not authorized for Data', 403) : undefined,
      },
    })
    const { exitCode, log } = await deploy(aws, {}, { template })
    expect(exitCode).toBe(0)
    expect(told(log)).toHaveLength(4)
    expect(log.match(/^::warning::.*not authorized for Data/gm)).toHaveLength(1)
    const asked = aws.of('DescribeStackEvents').filter(({ input }) => input.StackName === 'arn:Data')
    expect(asked).toHaveLength(1)
  })
})

describe('the first cause in a nested stack', () => {
  const failing = [
    own('UPDATE_IN_PROGRESS'),
    outside('Data', 'UPDATE_IN_PROGRESS'),
    inside('Data', 'Data', 'UPDATE_IN_PROGRESS'),
    inside('Data', 'Db', 'UPDATE_FAILED', 'No such instance class'),
    inside('Data', 'Queue', 'UPDATE_FAILED', 'Resource update cancelled'),
    inside('Data', 'Data', 'UPDATE_ROLLBACK_IN_PROGRESS', 'The following resource(s) failed: [Db, Queue].'),
    inside('Data', 'Queue', 'UPDATE_COMPLETE'),
    inside('Data', 'Db', 'UPDATE_COMPLETE'),
    inside('Data', 'Data', 'UPDATE_ROLLBACK_COMPLETE'),
    outside('Data', 'UPDATE_FAILED', { reason: 'Embedded stack arn:Data was not successfully updated' }),
    own('UPDATE_ROLLBACK_COMPLETE', 300),
  ]

  it('is named, at the line of the resource in the template of the step', async () => {
    const aws = await account({ stack: existing, operation: failing })
    const { exitCode, errors, log } = await deploy(aws, {}, { template })
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('ended in UPDATE_ROLLBACK_COMPLETE. Db (AWS::S3::Bucket): No such instance class')
    expect(log).toMatch(/^::error file=template\.yml,line=3::Stack demo ended/m)
  })

  it('is what the outer stack says where the nested one may not be read', async () => {
    const aws = await account({
      stack: existing,
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
  ['of a resource of the stack itself', 'Role', 'file=template.yml,line=2'],
  ['that the template does not tell', 'Transformed', ''],
])('the annotation %s', async (_, id, place) => {
  const aws = await account({
    stack: existing,
    operation: [
      own('UPDATE_IN_PROGRESS'),
      { id, status: 'UPDATE_FAILED', reason: 'no' },
      own('UPDATE_ROLLBACK_COMPLETE'),
    ],
  })
  const { log } = await deploy(aws, {}, { template })
  expect(log).toContain(`\n::error${place === '' ? '' : ` ${place}`}::Stack demo ended`)
})
