import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { findUnclassifiedTypes } from './resource-types.ts'

describe('findUndecidedTypes', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'resource-types-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const writeSchema = (typeName: string, schema: object = {}) =>
    writeFileSync(join(folder, `${typeName.replaceAll(':', '-')}.json`), JSON.stringify({ typeName, ...schema }))

  it('accepts types that are in a list', () => {
    writeSchema('AWS::S3::Bucket', { properties: { StorageClass: {} } })
    writeSchema('AWS::IAM::Role', { properties: { RoleName: {} } })
    writeSchema('AWS::CloudFormation::CustomResource')
    expect(findUnclassifiedTypes(folder)).toEqual([])
  })

  it('reports a new type that is in no list', () => {
    writeSchema('AWS::New::Store')
    expect(findUnclassifiedTypes(folder).join()).toMatch(/^AWS::New::Store: add it to stateful-resource-types.ts/)
  })

  it('requires a reason for a stateless type with a backup property at any depth', () => {
    writeSchema('AWS::IAM::Role', { definitions: { Settings: { properties: { BackupRetention: {}, Name: {} } } } })
    expect(findUnclassifiedTypes(folder)).toEqual([
      'AWS::IAM::Role: explain in stateless-reasons.ts why it holds no data although it has BackupRetention',
    ])
  })

  it('reports a folder without schemas', () => {
    expect(findUnclassifiedTypes(folder)).toEqual([`no schemas in ${folder}`])
  })
})
