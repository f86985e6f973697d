import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { findUndecidedTypes } from './resource-types.ts'

describe('findUndecidedTypes', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'resource-types-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const schemaOf = (typeName: string, schema: object = {}) =>
    writeFileSync(join(folder, `${typeName.replaceAll(':', '-')}.json`), JSON.stringify({ typeName, ...schema }))

  it('accepts types that are in a list', () => {
    schemaOf('AWS::S3::Bucket', { properties: { StorageClass: {} } })
    schemaOf('AWS::IAM::Role', { properties: { RoleName: {} } })
    schemaOf('AWS::CloudFormation::CustomResource')
    expect(findUndecidedTypes(folder)).toEqual([])
  })

  it('names a type that AWS has added', () => {
    schemaOf('AWS::New::Store')
    expect(findUndecidedTypes(folder).join()).toMatch(/^AWS::New::Store: name it in stateful-resource-types.ts/)
  })

  it('requires a reason for a stateless type with a backup property at any depth', () => {
    schemaOf('AWS::IAM::Role', { definitions: { Settings: { properties: { BackupRetention: {}, Name: {} } } } })
    expect(findUndecidedTypes(folder)).toEqual([
      'AWS::IAM::Role: say in stateless-reasons.ts why it holds no data although it has BackupRetention',
    ])
  })

  it('reports a folder without schemas', () => {
    expect(findUndecidedTypes(folder)).toEqual([`no schemas in ${folder}`])
  })
})
