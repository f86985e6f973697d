import type { Change } from '@aws-sdk/client-cloudformation'
import { describe, expect, it } from '@jest/globals'
import { changeLine, changesOf } from './changes.ts'
import { Secrecy } from './secrecy.ts'

const template = {
  body: '',
  parameters: [{ name: 'Password', hasDefault: false, noEcho: true }],
  mayHaveServices: false,
  secretOutputs: new Set<string>(),
}
const secrecy = new Secrecy(template, { Password: 'hunter-2' })

const of = (ResourceChange: Change['ResourceChange']) => changesOf([{ ResourceChange }], secrecy)

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
    expect(change?.properties).toEqual([{ path: name, before: '****', after: '****' }])
  })

  it('masks the value of a NoEcho parameter wherever it stands', () => {
    const [change] = of({ Details: [{ Target: { Name: 'Url', AfterValue: 'db://hunter-2@host' } }] })
    expect(change?.properties).toEqual([{ path: 'Url', after: 'db://****@host' }])
  })

  it('leaves out what is no resource, and takes a new one as not replaced', () => {
    expect(changesOf([{ Type: 'Resource' }], secrecy)).toEqual([])
    expect(of({ Action: 'Add', LogicalResourceId: 'A' })[0]?.replacement).toBe('false')
  })
})

describe('changeLine', () => {
  const change = { action: 'Modify', logicalId: 'Db', type: 'AWS::X', properties: [{ path: '/Properties/Size' }] }

  it.each([
    ['true', '  Modify  Db (AWS::X)  REPLACED: Size'],
    ['conditional', '  Modify  Db (AWS::X)  perhaps REPLACED: Size'],
    ['false', '  Modify  Db (AWS::X): Size'],
  ])('with replacement %s', (replacement, line) => expect(changeLine({ ...change, replacement })).toBe(line))
})
