import type { Change } from '@aws-sdk/client-cloudformation'
import { describe, expect, it } from '@jest/globals'
import { Secrecy } from '../secrets/secrecy.ts'
import { unknownTemplate } from '../template/template.ts'
import { toResourceChanges } from './resource-changes.ts'

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

describe('toResourceChanges', () => {
  it('lists each property once, with both values and the cause', () => {
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

  it('masks the value of a NoEcho parameter inside a text', () => {
    const [change] = of({ Details: [{ Target: { Name: 'Url', AfterValue: 'db://hunter-2@host' } }] })
    expect(change?.properties).toEqual([{ path: 'Url', after: 'db://***@host' }])
  })

  it('masks what depends on a NoEcho parameter, also its unknown previous value', () => {
    const details = { Path: '/Properties/Environment/0/Value', BeforeValue: 'old', AfterValue: 'new' }
    const hidden = [{ path: details.Path, before: '***', after: '***' }]
    expect(of({ LogicalResourceId: 'Task', Details: [{ Target: details }] })[0]?.properties).toEqual(hidden)
    const [caused] = of({ LogicalResourceId: 'Other', Details: [{ Target: details, CausingEntity: 'Password' }] })
    expect(caused?.properties).toEqual([{ ...hidden[0], because: 'Password' }])
    expect(of({ LogicalResourceId: 'Other', Details: [{ Target: details }] })[0]?.properties[0]?.before).toBe('old')
  })

  it('names the nested stacks that a resource is in, and its drift', () => {
    const [change] = of({ LogicalResourceId: 'Db', ResourceDriftStatus: 'MODIFIED' }, ['Data', 'Inner'])
    expect(change).toMatchObject({ logicalId: 'Data/Inner/Db', drift: 'MODIFIED' })
  })

  it('omits changes that are no resources, and has no replacement for a new resource', () => {
    expect(toResourceChanges([{ change: { Type: 'Resource' }, path: [], hasInnerChanges: false }], secrecy)).toEqual([])
    expect(of({ Action: 'Add', LogicalResourceId: 'A' })[0]?.replacement).toBe('false')
  })
})
