import { afterEach, expect, it } from '@jest/globals'
import { collectVisibleText } from '../../shared/testing/black-box.ts'
import { awsError } from '../../shared/testing/fake-aws.ts'
import { createScenario } from './support/scenario.ts'

const scenario = createScenario()
afterEach(scenario.close)

const READS = /^(Get|Describe|List)/
const seed = {
  '/app/Same': { type: 'String', value: 'same-hush' },
  '/app/Value': { type: 'String', value: 'old-hush' },
  '/app/Secret': { type: 'SecureString', value: 'old-secret-hush', keyId: 'alias/old' },
  '/app/Type': { type: 'String', value: 'plain-hush' },
  '/app/Tags': { type: 'String', value: 'tag-hush', tags: { team: 'other' } },
  '/app/Key': { type: 'SecureString', value: `${'o'.repeat(43)}=`, keyId: 'alias/app' },
}
const inputs = {
  parameters: 'Same: same-hush\nValue: longer-hush-value\nTags: tag-hush\nNew: new-hush',
  'secure-parameters': 'Secret: other-hush\nType: plain-hush',
  generate: 'Key: fernet\nPassword: password(20)\nRsa: rsa-private-key',
  rotate: 'Key',
  'kms-key-id': 'alias/app',
  tags: 'team: data',
  'replace-type': 'true',
  mode: 'plan',
}
const team = { team: 'data' }
const tagged = Object.fromEntries(Object.entries(seed).map(([name, parameter]) => [name, { tags: team, ...parameter }]))

it('shows for each parameter what differs, and who changed it last, and no value', async () => {
  await scenario.start(tagged, {}, { 'alias/app': {} })
  const outcome = await scenario.put(inputs)
  expect(outcome.errors).toEqual([])
  const last = 'deploy/run-7, 2026-09-21 14:13 UTC'
  const rows = outcome.summary.split('\n').filter(line => line.startsWith('| <code>'))
  expect(rows.map(row => row.replace(/<\/?code>/g, '').replaceAll('\\', ''))).toEqual([
    `| /app/Value | String | update (value) | 8 → 17 |  | 1 | ${last} |`,
    `| /app/Tags | String | tag (tags team) |  |  | 1 | ${last} |`,
    '| /app/New | String | create | 8 |  |  |  |',
    `| /app/Secret | SecureString | update (value, KMS key) | 15 → 10 | alias/old → alias/app | 1 | ${last} |`,
    `| /app/Type | String → SecureString | replace (was a String) |  | alias/app | 1 | ${last} |`,
    `| /app/Key | SecureString | rotate | 44 → 89 |  | 1 | ${last} |`,
    '| /app/Password | SecureString | create | 20 | alias/app |  |  |',
    '| /app/Rsa | SecureString | create |  | alias/app |  |  |',
    '| /app/Same | String | same | 1 |',
  ])
  expect(outcome.summary).toContain(
    '| Name | Type | Plan | Bytes | KMS key | Version | Last changed by |\n| --- | --- | --- | --- | --- | --- | --- |',
  )
  expect(outcome.log).toContain(
    `/app/Secret: update (value, KMS key); 15 → 10 bytes; KMS key alias/old → alias/app; last changed by ${last}`,
  )
  expect(outcome.log).toContain('/app/Type: replace (was a String); String → SecureString; KMS key alias/app')
  expect(outcome.log).toMatch(/^\/app\/Same: same$/m)
  expect(collectVisibleText(outcome)).not.toMatch(/hush|ooooo/)
  expect(scenario.ssm.calls.map(({ operation }) => operation).filter(operation => !READS.test(operation))).toEqual([])
})

it('describes the parameters whose tags differ, for who changed them last', async () => {
  await scenario.start(tagged)
  const { summary } = await scenario.put({
    parameters: 'Same: same-hush\nTags: tag-hush',
    tags: 'team: data',
    mode: 'plan',
  })
  const names = scenario.ssm.of('DescribeParameters').map(({ input }) => input.ParameterFilters)
  expect(names.at(-1)).toEqual([{ Key: 'Name', Option: 'Equals', Values: ['/app/Tags'] }])
  expect(summary).toContain('deploy/run-7')
  await scenario.put({ parameters: 'Same: same-hush\nTags: tag-hush', tags: 'team: data' })
  expect(scenario.ssm.of('DescribeParameters')).toHaveLength(3)
})

it('describes fifty parameters in a request, and none that stay the same', async () => {
  const keys = Array.from({ length: 120 }, (_, index) => `P${index}`)
  await scenario.start(Object.fromEntries(keys.map(key => [`/app/${key}`, { type: 'String', value: 'old-hush' }])))
  const value = (key: string, index: number) => `${key}: ${index < 70 ? 'new' : 'old'}-hush`
  const { outputs } = await scenario.put({ parameters: keys.map(value).join('\n'), mode: 'plan' })
  expect(outputs.written).toBe('70')
  expect(scenario.ssm.of('DescribeParameters')).toHaveLength(2)
})

it('is shown without who changed a parameter last where the role is not authorized to describe it', async () => {
  const denied = awsError('AccessDeniedException', 'not authorized')
  await scenario.start(tagged, {
    instead: ({ operation }) => (operation === 'DescribeParameters' ? denied : undefined),
  })
  const { exitCode, summary, log } = await scenario.put({
    parameters: 'Tags: tag-hush',
    tags: 'team: data',
    mode: 'plan',
  })
  expect(exitCode).toBe(0)
  expect(summary).toContain('tag \\(tags team\\)')
  expect(summary).not.toContain('Last changed by')
  expect(log).not.toContain('::warning::')
})
