import type { StackEvent } from '@aws-sdk/client-cloudformation'
import { describe, expect, it } from '@jest/globals'
import { countChanges, formatChange, formatEvent } from './log-lines.ts'

describe('formatEvent', () => {
  it('has time, status, resource and reason', () => {
    const event = {
      LogicalResourceId: 'Db',
      ResourceType: 'AWS::RDS::DBInstance',
      ResourceStatus: 'CREATE_FAILED',
      ResourceStatusReason: 'no',
      Timestamp: new Date(Date.UTC(2026, 0, 1, 12, 34, 56)),
    } as StackEvent
    expect(formatEvent(event)).toBe('12:34:56 CREATE_FAILED        Db (AWS::RDS::DBInstance): no')
  })
})

describe('formatChange', () => {
  const change = { action: 'Modify', logicalId: 'Db', type: 'AWS::X', properties: [] }

  it.each([
    ['true', '  Modify  Db (AWS::X)  REPLACED'],
    ['conditional', '  Modify  Db (AWS::X)  may be REPLACED'],
    ['false', '  Modify  Db (AWS::X)'],
  ])('marks replacement %s', (replacement, line) => expect(formatChange({ ...change, replacement })).toEqual([line]))

  it.each([
    ['Retain', '  Remove  Db (AWS::X) (Retain)'],
    ['ReplaceAndSnapshot', '  Remove  Db (AWS::X) (ReplaceAndSnapshot)'],
    ['Delete', '  Remove  Db (AWS::X)'],
    ['ReplaceAndDelete', '  Remove  Db (AWS::X)'],
  ])('shows what the policy %s retains', (policy, line) => {
    expect(formatChange({ ...change, action: 'Remove', replacement: 'false', policy })).toEqual([line])
  })

  it('has a line for each property with its value before and after', () => {
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

it('counts changes by action, before and after they are made', () => {
  const changed = (action: string, replacement = 'false') => ({
    action,
    logicalId: 'A',
    type: 'T',
    replacement,
    properties: [],
  })
  const all = ['Remove', 'Modify', 'Add', 'Add', 'SyncWithActual', 'Import', 'Dynamic'].map(action => changed(action))
  expect(countChanges([])).toBe('a change of outputs, tags or settings')
  expect(countChanges([changed('Add')])).toBe('1 resource to add')
  expect(countChanges([...all, changed('Modify', 'true'), changed('Modify', 'conditional')], { isDone: true })).toBe(
    '2 resources added, 1 imported, 3 modified, 1 replaced, 1 removed, 1 perhaps changed',
  )
})
