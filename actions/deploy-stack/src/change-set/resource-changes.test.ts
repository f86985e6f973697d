import type { Change } from '@aws-sdk/client-cloudformation'
import { describe, expect, it } from '@jest/globals'
import { Secrecy } from '../secrets/secrecy.ts'
import { unknownTemplate } from '../template/template.ts'
import { formatChange, toResourceChanges } from './resource-changes.ts'

const template = {
  ...unknownTemplate([{ name: 'Password', hasDefault: false, noEcho: true }]),
  body: {
    Parameters: { Password: { NoEcho: 'true' } },
    Resources: { Task: { Type: 'T', Properties: { Environment: [{ Value: { Ref: 'Password' } }] } } },
  },
}
const secrecy = new Secrecy(template, { Password: 'hunter-2' })

const of = (ResourceChange: Change['ResourceChange'], path: string[] = []) =>
  toResourceChanges([{ change: { ResourceChange }, path, hasInnerChanges: false }], secrecy)

describe('changesOf', () => {
  it('tells each property once, with old and new value and what it follows from', () => {
    const [change] = of({
      Action: 'Modify',
      LogicalResourceId: 'Db',
      PhysicalResourceId: 'db-1',
      ResourceType: 'AWS::RDS::DBInstance',
      Replacement: 'Conditional',
      PolicyAction: 'Snapshot',
      Details: [
        { Target: { Path: '/Properties/Size', BeforeValue: '1', AfterValue: '2' } },
        { Target: { Path: '/Properties/Size' }, CausingEntity: 'Size' },
        { Target: { Attribute: 'Tags' } },
        { Target: {} },
      ],
    })
    expect(change).toEqual({
      action: 'Modify',
      logicalId: 'Db',
      type: 'AWS::RDS::DBInstance',
      physicalId: 'db-1',
      replacement: 'conditional',
      policy: 'Snapshot',
      properties: [{ path: '/Properties/Size', before: '1', after: '2', because: 'Size' }, { path: 'Tags' }],
    })
  })

  it.each(['MasterUserPassword', 'ClientSecret', 'ApiKey', 'PrivateKey', 'AuthToken'])('masks %s', name => {
    const [change] = of({ Details: [{ Target: { Name: name, BeforeValue: 'old', AfterValue: 'new' } }] })
    expect(change?.properties).toEqual([{ path: name, before: '***', after: '***' }])
  })

  it('masks the value of a NoEcho parameter wherever it stands', () => {
    const [change] = of({ Details: [{ Target: { Name: 'Url', AfterValue: 'db://hunter-2@host' } }] })
    expect(change?.properties).toEqual([{ path: 'Url', after: 'db://***@host' }])
  })

  it('masks what is made of a NoEcho parameter, also the value it had before, which nobody here knows', () => {
    const details = { Path: '/Properties/Environment/0/Value', BeforeValue: 'old', AfterValue: 'new' }
    const hidden = [{ path: details.Path, before: '***', after: '***' }]
    expect(of({ LogicalResourceId: 'Task', Details: [{ Target: details }] })[0]?.properties).toEqual(hidden)
    const [caused] = of({ LogicalResourceId: 'Other', Details: [{ Target: details, CausingEntity: 'Password' }] })
    expect(caused?.properties).toEqual([{ ...hidden[0], because: 'Password' }])
    expect(of({ LogicalResourceId: 'Other', Details: [{ Target: details }] })[0]?.properties[0]?.before).toBe('old')
  })

  it('names the nested stacks that a resource lies in, and tells its drift', () => {
    const [change] = of({ LogicalResourceId: 'Db', ResourceDriftStatus: 'MODIFIED' }, ['Data', 'Inner'])
    expect(change).toMatchObject({ logicalId: 'Data/Inner/Db', drift: 'MODIFIED' })
  })

  it('leaves out what is no resource, and takes a new one as not replaced', () => {
    expect(toResourceChanges([{ change: { Type: 'Resource' }, path: [], hasInnerChanges: false }], secrecy)).toEqual([])
    expect(of({ Action: 'Add', LogicalResourceId: 'A' })[0]?.replacement).toBe('false')
  })
})

describe('changeLines', () => {
  const change = { action: 'Modify', logicalId: 'Db', type: 'AWS::X', properties: [] }

  it.each([
    ['true', '  Modify  Db (AWS::X)  REPLACED'],
    ['conditional', '  Modify  Db (AWS::X)  perhaps REPLACED'],
    ['false', '  Modify  Db (AWS::X)'],
  ])('with replacement %s', (replacement, line) => expect(formatChange({ ...change, replacement })).toEqual([line]))

  it.each([
    ['Retain', '  Remove  Db (AWS::X) (Retain)'],
    ['ReplaceAndSnapshot', '  Remove  Db (AWS::X) (ReplaceAndSnapshot)'],
    ['Delete', '  Remove  Db (AWS::X)'],
    ['ReplaceAndDelete', '  Remove  Db (AWS::X)'],
  ])('with what the policy %s leaves', (policy, line) => {
    expect(formatChange({ ...change, action: 'Remove', replacement: 'false', policy })).toEqual([line])
  })

  it('have a line a property, with what it was and will be', () => {
    const properties = [
      { path: '/Properties/Size', before: '1', after: '2' },
      { path: 'Tags' },
      { path: 'Policy', after: `a\n  b${'x'.repeat(200)}` },
    ]
    expect(formatChange({ ...change, replacement: 'false', properties }).slice(1)).toEqual([
      '            Size: 1 → 2',
      '            Tags',
      `            Policy: none → a b${'x'.repeat(117)}…`,
    ])
  })
})
