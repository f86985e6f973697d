import { describe, expect, it } from '@jest/globals'
import { DATA_LOSSES, type DataLossScenario, HARMLESS_CHANGES } from './support/data-loss-scenarios.ts'
import { change, changeSetArn, type Fields, refusal, type Scenario } from './support/fake-cloudformation.ts'
import { account, closeAccounts, deploy, timely } from './support/run-deploy.ts'

closeAccounts()

const existing = { status: 'CREATE_COMPLETE' } as const
const db = (fields: Fields): Fields =>
  change({ LogicalResourceId: 'Db', ResourceType: 'AWS::RDS::DBInstance', ...fields })
const nested = (fields: Fields): Fields =>
  change({
    LogicalResourceId: 'Data',
    ResourceType: 'AWS::CloudFormation::Stack',
    PhysicalResourceId: 'arn:data',
    Action: 'Modify',
    ...fields,
  })
const resource = (LogicalResourceId: string, ResourceType: string, PhysicalResourceId = 'x'): Fields => ({
  LogicalResourceId,
  ResourceType,
  PhysicalResourceId,
  ResourceStatus: 'CREATE_COMPLETE',
  LastUpdatedTimestamp: new Date(0),
})

async function apply(scenario: Scenario, inputs: Record<string, string> = {}) {
  const aws = await account({ stack: existing, ...scenario })
  const outcome = await deploy(aws, inputs)
  return { aws, ...outcome, executed: aws.of('ExecuteChangeSet').length > 0 }
}

describe('a resource that holds data', () => {
  it.each<[string, Fields]>([
    ['would be deleted', { Action: 'Remove' }],
    ['would be deleted', { Action: 'Remove', PolicyAction: 'Delete' }],
    // Readers cannot use a snapshot in place of the database.
    ['would be deleted', { Action: 'Remove', PolicyAction: 'Snapshot' }],
    ['would be replaced', { Action: 'Modify', Replacement: 'True' }],
    ['would be replaced', { Action: 'Modify', Replacement: 'True', PolicyAction: 'ReplaceAndDelete' }],
    ['would be replaced', { Action: 'Modify', Replacement: 'True', PolicyAction: 'ReplaceAndSnapshot' }],
    ['might be replaced', { Action: 'Modify', Replacement: 'Conditional' }],
    ['might be replaced', { Action: 'Dynamic' }],
  ])('%s only with allow-replacement: %j', async (effect, fields) => {
    const { exitCode, errors, outputs, executed, aws } = await apply({ changes: [db(fields)] })
    expect(exitCode).toBe(1)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toContain(`be lost\n  Db (AWS::RDS::DBInstance) ${effect}`)
    expect(errors[0]).toContain(effect.startsWith('might') ? 'data might be lost' : 'data would be lost')
    expect(errors[0]).toContain('"allow-replacement: Db"')
    expect(outputs.changed).toBe('false')
    expect(JSON.parse(outputs.changes ?? '')).toHaveLength(1)
    expect(executed).toBe(false)
    expect(aws.state.changeSets.size).toBe(0)
  })

  it.each<[string, Fields]>([
    ['would be deleted', { Action: 'Remove', PolicyAction: 'Snapshot' }],
    ['would be replaced', { Action: 'Modify', Replacement: 'True', PolicyAction: 'ReplaceAndSnapshot' }],
  ])('%s with a snapshot, which the error says, only with allow-replacement', async (effect, fields) => {
    const scenario = { changes: [db(fields)] }
    const { errors } = await apply(scenario)
    expect(errors[0]).toContain(`  Db (AWS::RDS::DBInstance) ${effect}; a snapshot is taken\n`)
    expect((await apply(scenario, { 'allow-replacement': 'Db' })).executed).toBe(true)
  })

  it('is reported with a warning when its retention becomes shorter', async () => {
    const Details = ['30', '400', undefined].map(AfterValue => ({
      Target: { Path: '/Properties/RetentionInDays', BeforeValue: '365', AfterValue },
    }))
    const { executed, log } = await apply({
      changes: [db({ ResourceType: 'AWS::Logs::LogGroup', Action: 'Modify', Replacement: 'False', Details })],
    })
    expect(executed).toBe(true)
    expect(log.match(/^::warning::.*loses.*$/gm)).toEqual([
      '::warning::Db (AWS::Logs::LogGroup) loses older data: RetentionInDays 365 → 30',
    ])
  })

  it('is reported with a warning in a plan', async () => {
    const { exitCode, log, outputs } = await apply({ changes: [db({ Action: 'Remove' })] }, { mode: 'plan' })
    expect([exitCode, outputs.changed]).toEqual([0, 'true'])
    expect(log).toMatch(/^::warning::"mode: apply" would stop here.*Db \(AWS::RDS::DBInstance\) would be deleted/m)
  })
})

describe('a resource whose type is unknown', () => {
  it.each(['MongoDB::Atlas::Cluster', 'AWS::Newest::Store'])(
    'is deleted only with allow-replacement: %s',
    async type => {
      const { executed, errors } = await apply({ changes: [db({ ResourceType: type, Action: 'Remove' })] })
      expect(executed).toBe(false)
      expect(errors[0]).toContain('data might be lost\n')
      expect(errors[0]).toContain(`  Db (${type}) would be deleted; whether it holds data is not known\n`)
    },
  )

  it.each(['Custom::Bucket', 'AWS::CloudFormation::CustomResource'])('is reported with a warning: %s', async type => {
    const scenario = { changes: [db({ ResourceType: type, Action: 'Remove' })] }
    const { executed, log } = await apply(scenario)
    expect(executed).toBe(true)
    const warning = `::warning::Custom resources may hold data: Db (${type}) would be deleted`
    expect(log.match(/^::warning::.*$/gm)).toEqual([warning])
    expect((await apply(scenario, { 'allow-replacement': 'Db' })).log).not.toContain('::warning::')
  })
})

describe('allow-replacement', () => {
  const changes = ['UserDb', 'OrderDb', 'Queue'].map(LogicalResourceId =>
    change({ LogicalResourceId, ResourceType: 'AWS::RDS::DBInstance', Action: 'Remove' }),
  )

  it.each([
    ['UserDb OrderDb, Queue', []],
    ['*Db\nQueue', []],
    ['*', []],
    ['[UX]*Db', ['OrderDb', 'Queue']],
    ['Db', ['UserDb', 'OrderDb', 'Queue']],
    ['?rderDb', ['UserDb', 'Queue']],
  ])('%j allows all but %j', async (allowed, left) => {
    const { errors, executed } = await apply({ changes }, { 'allow-replacement': allowed })
    expect([...errors.join().matchAll(/(\w+) \(AWS::RDS/g)].map(([, id]) => id)).toEqual(left)
    expect(executed).toBe(left.length === 0)
  })

  it('removes the warning from a plan', async () => {
    const { log } = await apply({ changes }, { mode: 'plan', 'allow-replacement': '*' })
    expect(log).not.toContain('::warning::')
  })
})

describe('a nested stack', () => {
  const id = (name: string) => changeSetArn(name)

  it('is checked at any depth by its nested change set', async () => {
    const scenario = {
      changes: [
        nested({ ChangeSetId: id('data') }),
        change({ LogicalResourceId: 'Role', ResourceType: 'AWS::IAM::Role' }),
      ],
      nestedChanges: {
        [id('data')]: [nested({ LogicalResourceId: 'Inner', ChangeSetId: id('inner') })],
        [id('inner')]: ['One', 'Two', 'Three'].map(name => db({ LogicalResourceId: name, Action: 'Remove' })),
      },
    }
    const { errors, outputs, log } = await apply(scenario)
    expect(errors[0]).toContain('  Data/Inner/Three (AWS::RDS::DBInstance) would be deleted')
    expect(errors[0]).toContain('"allow-replacement: Data/Inner/One Data/Inner/Two Data/Inner/Three"')
    const shownIds = JSON.parse(outputs.changes ?? '').map(({ logicalId }: { logicalId: string }) => logicalId)
    expect(shownIds).toEqual(['Data', 'Data/Inner', 'Data/Inner/One', 'Data/Inner/Two', 'Data/Inner/Three', 'Role'])
    expect(log).toContain('Data/Inner/One (AWS::RDS::DBInstance)')
    for (const allowed of ['One Two Three', 'Data/Inner/*', 'Data/**']) {
      expect((await apply(scenario, { 'allow-replacement': allowed })).executed).toBe(true)
    }
    expect((await apply(scenario, { 'allow-replacement': 'Data/*' })).executed).toBe(false)
  })

  it('passes without changes of its own', async () => {
    const changes = [nested({ ChangeSetId: id('data'), Replacement: 'Conditional' })]
    const { exitCode, executed, aws } = await apply({ changes, nestedChanges: { [id('data')]: [] } })
    expect({ exitCode, executed }).toEqual({ exitCode: 0, executed: true })
    expect(aws.of('ListStackResources')).toEqual([])
  })

  it.each<[string, Fields, string]>([
    ['deleted', { Action: 'Remove' }, 'would be deleted'],
    ['replaced', { Replacement: 'True' }, 'would be replaced'],
  ])('that is %s loses all of its resources', async (_, fields, effect) => {
    const many = Array.from({ length: 120 }, (_, n) => resource(`Role${n}`, 'AWS::IAM::Role'))
    const { errors, executed, aws } = await apply({
      changes: [nested(fields)],
      nestedResources: {
        'arn:data': [
          ...many,
          resource('Db', 'AWS::RDS::DBInstance'),
          resource('Inner', 'AWS::CloudFormation::Stack', 'arn:inner'),
        ],
        'arn:inner': [resource('Bucket', 'AWS::S3::Bucket')],
      },
    })
    expect(executed).toBe(false)
    expect(errors[0]).toContain(`  Data/Db (AWS::RDS::DBInstance) ${effect}\n`)
    expect(errors[0]).toContain(`  Data/Inner/Bucket (AWS::S3::Bucket) ${effect}\n`)
    expect(errors[0]).not.toContain('Role')
    const pages = aws.of('ListStackResources').map(({ input }) => [input.StackName, input.NextToken])
    expect(pages).toEqual([
      ['arn:data', undefined],
      ['arn:data', '100'],
      ['arn:inner', undefined],
    ])
  })

  it('that is deleted keeps what its template retains', async () => {
    const { errors, aws } = await apply({
      changes: [nested({ Action: 'Remove' })],
      nestedResources: {
        'arn:data': [
          resource('Db', 'AWS::RDS::DBInstance'),
          resource('Kept', 'AWS::S3::Bucket'),
          resource('Left', 'AWS::S3::Bucket'),
          resource('Inner', 'AWS::CloudFormation::Stack', 'arn:inner'),
          { ...resource('Skipped', 'AWS::S3::Bucket'), ResourceStatus: 'DELETE_SKIPPED' },
        ],
      },
      template: `Resources:
        Db: { Type: AWS::RDS::DBInstance, DeletionPolicy: Snapshot }
        Kept: { Type: AWS::S3::Bucket, DeletionPolicy: Retain }
        Left: { Type: AWS::S3::Bucket, DeletionPolicy: !Ref Policy }
        Inner: { Type: AWS::CloudFormation::Stack, DeletionPolicy: RetainExceptOnCreate }`,
    })
    expect(errors[0]?.split('\n').slice(1, -1)).toEqual([
      '  Data/Db (AWS::RDS::DBInstance) would be deleted; a snapshot is taken',
      '  Data/Left (AWS::S3::Bucket) would be deleted',
    ])
    expect(aws.of('GetTemplate').map(({ input }) => [input.StackName, input.TemplateStage])).toEqual([
      ['arn:data', 'Processed'],
    ])
  })

  it('that is deleted keeps nothing when its template cannot be read', async () => {
    const { executed, errors } = await apply({
      changes: [nested({ Action: 'Remove' })],
      nestedResources: { 'arn:data': [resource('Kept', 'AWS::S3::Bucket')] },
      faults: { GetTemplate: () => refusal('AccessDenied', 'not authorized', 403) },
    })
    expect(executed).toBe(false)
    expect(errors[0]).toContain('  Data/Kept (AWS::S3::Bucket) would be deleted\n')
  })

  it('that is deleted loses what its nested change set shows', async () => {
    const { executed, errors } = await apply({
      changes: [nested({ Action: 'Remove', ChangeSetId: id('data') })],
      nestedChanges: { [id('data')]: [db({ Action: 'Remove', PolicyAction: 'Retain' })] },
      nestedResources: {
        'arn:data': [resource('Db', 'AWS::RDS::DBInstance'), resource('Other', 'AWS::RDS::DBInstance')],
      },
    })
    expect(executed).toBe(false)
    expect(errors[0]?.split('\n').slice(1, -1)).toEqual(['  Data/Other (AWS::RDS::DBInstance) would be deleted'])
  })

  it('without a nested change set might lose its data', async () => {
    const { executed, errors } = await apply({
      changes: [nested({ Action: 'Modify' })],
      nestedResources: { 'arn:data': [resource('Db', 'AWS::RDS::DBInstance'), resource('Role', 'AWS::IAM::Role')] },
    })
    expect(executed).toBe(false)
    expect(errors[0]).toContain('data might be lost\n')
    expect(errors[0]?.split('\n').slice(1, -1)).toEqual([
      '  Data/Db (AWS::RDS::DBInstance) might be replaced or deleted: the change set does not show the changes of its nested stack',
    ])
  })

  it('that is removed and retained keeps its data', async () => {
    const { exitCode, aws } = await apply({ changes: [nested({ Action: 'Remove', PolicyAction: 'Retain' })] })
    expect(exitCode).toBe(0)
    expect(aws.of('ListStackResources')).toEqual([])
  })

  it('whose resources cannot be read is reported itself', async () => {
    const scenario = {
      changes: [nested({ Action: 'Remove' })],
      faults: { ListStackResources: () => refusal('AccessDenied', 'not authorized', 403) },
    }
    const { errors, executed } = await apply(scenario)
    expect(executed).toBe(false)
    expect(errors[0]).toContain('  Data (AWS::CloudFormation::Stack) would be deleted')
    expect((await apply(scenario, { 'allow-replacement': 'Data' })).executed).toBe(true)
  })
})

describe('"on-failure: keep"', () => {
  const changes = [
    change({ LogicalResourceId: 'Role', ResourceType: 'AWS::IAM::Role', Action: 'Modify', Replacement: 'True' }),
  ]

  it('is rejected for an update that replaces a resource', async () => {
    const { exitCode, errors, executed } = await apply({ changes }, { 'on-failure': 'keep' })
    expect({ exitCode, executed }).toEqual({ exitCode: 1, executed: false })
    expect(errors[0]).toMatch(/Role would be replaced\n.*on-failure: rollback/)
    const plan = await apply({ changes }, { 'on-failure': 'keep', mode: 'plan' })
    expect(plan.exitCode).toBe(0)
    expect(plan.log).toMatch(/^::warning::"mode: apply" would stop here/m)
  })
})

it('deletes the empty stack when an import would lose data', async () => {
  const aws = await account({ changes: [db({ Action: 'Dynamic' })] })
  expect((await deploy(aws)).exitCode).toBe(1)
  expect(aws.state.status).toBeUndefined()
})

async function applyScenario({ body, inputs, ...scenario }: DataLossScenario) {
  const aws = await timely({ stack: existing, ...scenario })
  const { exitCode, errors } = await deploy(aws, inputs, body === undefined ? {} : { template: body })
  return { exitCode, executed: aws.of('ExecuteChangeSet').length, error: errors.join('\n') }
}

it.each(Object.entries(HARMLESS_CHANGES))('passes %s', async (_, scenario) => {
  expect(await applyScenario(scenario)).toEqual({ exitCode: 0, executed: 1, error: '' })
})

it.each(Object.entries(DATA_LOSSES))('rejects %s', async (_, scenario) => {
  const { exitCode, executed, error } = await applyScenario(scenario)
  expect({ exitCode, executed }).toEqual({ exitCode: 1, executed: 0 })
  expect(error).toMatch(/is not changed: data (would|might) be lost/)
})
