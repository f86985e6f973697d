import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { collectVisibleText } from '../../shared/testing/black-box.ts'
import { makeTempFolder } from '../../shared/testing/temp-folder.ts'
import { createScenario } from './support/scenario.ts'

const scenario = createScenario()
afterEach(scenario.close)

/** A workspace with files. */
function createWorkspace(files: Record<string, string>): string {
  const folder = makeTempFolder('workspace-')
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

describe('files of parameters', () => {
  const files = {
    'app.yml': `DbName: airflow
Subnets: [subnet-1, subnet-2]
api/Image:
  value: ami-0123456789abcdef0
  data-type: aws:ec2:image
  allowed-pattern: ^ami-[0-9a-f]+$
  description: of the entry
  tier: advanced
  tags: { team: platform, kind: image }
`,
    'app.json': '{ "Version": 1.10 }',
    '.env.secrets': 'export ApiToken=\'to#ken-value\'\nLines="first line\nsecond line"\n',
    'secrets.yml': 'Password:\n  value: pass-value\n  kms-key-id: alias/app\n',
  }
  const inputs = {
    'parameters-file': 'app.yml\napp.json',
    'secure-parameters-file': '.env.secrets\nsecrets.yml',
    description: 'of the inputs',
    tags: 'team: data',
  }

  it('are written with the settings of their entries, once', async () => {
    const cwd = createWorkspace(files)
    await scenario.start({}, {}, { 'alias/app': {} })
    const first = await scenario.put(inputs, { cwd })
    expect(first.errors).toEqual([])
    const stored = Object.fromEntries(scenario.ssm.parameters)
    const common = { description: 'of the inputs', tags: { team: 'data' } }
    expect(stored).toMatchObject({
      '/app/DbName': { type: 'String', value: 'airflow', tier: 'Standard', ...common },
      '/app/Subnets': { type: 'StringList', value: 'subnet-1,subnet-2' },
      '/app/api/Image': {
        value: 'ami-0123456789abcdef0',
        dataType: 'aws:ec2:image',
        allowedPattern: '^ami-[0-9a-f]+$',
        description: 'of the entry',
        tier: 'Advanced',
        tags: { team: 'platform', kind: 'image' },
      },
      '/app/Version': { type: 'String', value: '1.10' },
      '/app/ApiToken': { type: 'SecureString', value: 'to#ken-value', keyId: 'alias/aws/ssm' },
      '/app/Lines': { type: 'SecureString', value: 'first line\nsecond line' },
      '/app/Password': { type: 'SecureString', value: 'pass-value', keyId: 'alias/app', ...common },
    })
    expect(first.masked).toEqual(expect.arrayContaining(['to#ken-value', 'second line', 'pass-value']))
    expect(first.masked).not.toContain('alias/app')
    expect(first.masked).not.toContain('airflow')
    expect(collectVisibleText(first)).not.toMatch(/airflow|ken-value|second line|pass-value/)
    expect((await scenario.put(inputs, { cwd })).outputs.changed).toBe('false')
  })

  it('change the settings of existing parameters, and keep those that they do not give', async () => {
    const cwd = createWorkspace({
      'app.yml': 'A: { value: a1, allowed-pattern: "^a.", data-type: text }\nB: { value: b1 }\n',
    })
    const kept = { allowedPattern: '^[ab].', description: 'kept', dataType: 'aws:ssm:integration' }
    await scenario.start({
      '/app/A': { type: 'String', value: 'a1', ...kept },
      '/app/B': { type: 'String', value: 'b0', ...kept },
    })
    const { log } = await scenario.put({ 'parameters-file': 'app.yml' }, { cwd })
    expect(log).toContain('/app/A: updated (data type, allowed pattern), version 2')
    expect(Object.fromEntries(scenario.ssm.parameters)).toMatchObject({
      '/app/A': { allowedPattern: '^a.', description: 'kept', dataType: 'text' },
      '/app/B': { value: 'b1', ...kept },
    })
  })

  it('have all their problems reported at once with the file and the key, and their secrets masked', async () => {
    const cwd = createWorkspace({
      'a.yml': `Twice: hush-a\nToo: {value: hush-b, typ: x, type: SecureString}\nLong: ${'x'.repeat(4097)}`,
      'b.env': 'Twice=hush-c\nLate=hush-d # e\nhush line',
      'c.json':
        '{"Key": {"value": "hush-k", "kms-key-id": "alias/app"}, "Twice": "x", "Image": {"value": "hush-e", "type": "StringList", "data-type": "aws:ec2:image"}}',
    })
    await scenario.start()
    const outcome = await scenario.put(
      { 'parameters-file': 'a.yml\nnone.yml', 'secure-parameters-file': 'b.env', generate: 'Twice: rot13' },
      { cwd },
    )
    for (const problem of [
      'parameters-file a.yml: Too: has the unknown key typ',
      'parameters-file none.yml: cannot be read (ENOENT)',
      'secure-parameters-file b.env: line 3: must be KEY=value',
      'secure-parameters-file b.env: Late: a comment (" #") ends the value; quote the value',
      'generate must map names to',
    ]) {
      expect(outcome.errors.join()).toContain(problem)
    }
    expect(collectVisibleText(outcome)).not.toMatch(/hush/)
    expect(outcome.masked).toEqual(expect.arrayContaining(['hush-b', 'hush-c', 'hush-d', 'hush line']))
    const parsed = await scenario.put(
      { 'parameters-file': 'c.json', 'secure-parameters': 'Twice: hush-f', path: '/app' },
      { cwd },
    )
    expect(parsed.errors.join()).toContain(
      'parameters-file c.json: Key has a kms-key-id, but is no SecureString; parameters-file c.json: Twice is in secure-parameters too; parameters-file c.json: Image is a StringList; data-type aws:ec2:image needs a String',
    )
    expect(scenario.ssm.calls).toEqual([])
  })

  it('have the KMS keys of their entries checked before anything is written', async () => {
    const cwd = createWorkspace({ 's.yml': 'A: { value: secret-a, kms-key-id: alias/none }\nB: secret-b' })
    await scenario.start()
    const { errors } = await scenario.put({ 'secure-parameters-file': 's.yml' }, { cwd })
    expect(errors.join()).toContain('kms-key-id alias/none was not found')
    expect(scenario.ssm.of('PutParameter')).toEqual([])
  })

  it('name both files that have the same name', async () => {
    const cwd = createWorkspace({ 'a.yml': 'A: a', 'b.yml': 'A: b' })
    await scenario.start()
    const { errors } = await scenario.put({ 'parameters-file': 'a.yml', 'secure-parameters-file': 'b.yml' }, { cwd })
    expect(errors.join()).toContain('secure-parameters-file b.yml: A is in parameters-file a.yml too')
  })

  it('have values that violate their allowed pattern rejected before the first write', async () => {
    const cwd = createWorkspace({
      'a.yml':
        'A: { value: hush-a, allowed-pattern: "^[0-9]+$" }\nB: b\nL: { value: [x1, x2], allowed-pattern: "^x.$" }',
    })
    await scenario.start()
    const outcome = await scenario.put({ 'parameters-file': 'a.yml' }, { cwd })
    expect(outcome.errors.join()).toContain('/app/A must match its allowed pattern ^[0-9]+$\nNothing was written.')
    expect(collectVisibleText(outcome)).not.toContain('hush-a')
    expect(scenario.ssm.of('PutParameter')).toEqual([])
  })
})
