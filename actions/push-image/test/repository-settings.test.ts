import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from '@jest/globals'
import { awsError } from '../../shared/testing/fake-aws.ts'
import { createScenarioForEach } from './support/scenario.ts'

const scenario = createScenarioForEach()
const STATEMENT = { Sid: 'Pull', Effect: 'Allow', Principal: { AWS: '111111111111' }, Action: ['ecr:BatchGetImage'] }
const POLICY = JSON.stringify({ Version: '2012-10-17', Statement: [STATEMENT] })
const KEY = 'arn:aws:kms:eu-west-1:123456789012:key/00000000-0000-0000-0000-000000000001'
const INPUTS = {
  'keep-images': '30',
  'repository-tags': 'team: data\ncost: 007',
  'repository-policy': 'policy.json',
}
const WRITES = [
  'CreateRepository',
  'PutImageTagMutability',
  'PutImageScanningConfiguration',
  'TagResource',
  'PutLifecyclePolicy',
  'SetRepositoryPolicy',
  'PutImage',
]
const writes = () => scenario.ecr.calls.map(({ operation }) => operation).filter(name => WRITES.includes(name))
const denied = (action: string) => () =>
  awsError(
    'AccessDeniedException',
    `User: arn:aws:sts::1:assumed-role/deploy/s is not authorized to perform: ${action}`,
  )

beforeEach(() => writeFileSync(join(scenario.folder, 'policy.json'), POLICY))

it('gives a new repository all settings of the inputs, without a read of them', async () => {
  await scenario.start()
  const encryption = { 'encryption-type': 'KMS', 'kms-key-id': 'alias/images' }
  const { exitCode, log } = await scenario.push({ ...INPUTS, ...encryption })
  expect(exitCode).toBe(0)
  expect(scenario.ecr.of('CreateRepository')[0]?.input).toMatchObject({
    tags: [
      { Key: 'team', Value: 'data' },
      { Key: 'cost', Value: '007' },
    ],
    encryptionConfiguration: { encryptionType: 'KMS', kmsKey: 'alias/images' },
  })
  expect(scenario.ecr.repositories.get('team/app')?.policy).toBe(POLICY)
  expect(JSON.parse(scenario.ecr.repositories.get('team/app')?.lifecyclePolicy ?? '')).toMatchObject({
    rules: [{ rulePriority: 1, selection: { tagPatternList: ['source-*'], countNumber: 30 } }],
  })
  expect(log).toContain(
    'created the repository: tags mutable, scan on push on, encryption KMS with the key alias/images',
  )
  for (const read of ['GetLifecyclePolicy', 'GetRepositoryPolicy', 'ListTagsForResource']) {
    expect(scenario.ecr.of(read)).toEqual([])
  }
})

it('shows each difference of an existing repository in a plan, makes it with apply, and then finds none', async () => {
  await scenario.start()
  const repository = scenario.ecr.add('team/app', {
    repositoryTags: { team: 'ops', other: 'kept' },
    lifecyclePolicy: JSON.stringify({ rules: [{ rulePriority: 5, selection: { tagStatus: 'any' } }] }),
  })
  const plan = await scenario.push({ ...INPUTS, mode: 'plan' })
  expect(plan.outputs.changed).toBe('true')
  const differences = [
    'repository tag team: ops → data',
    'repository tag cost: none → 007',
    'keep images: none → 30',
    'repository policy, Version: none → "2012-10-17"',
    'repository policy, statement Pull: none → {"Action":"ecr:BatchGetImage","Effect":"Allow"',
  ]
  for (const difference of differences) expect(plan.log).toContain(`Repository team/app: ${difference}`)
  expect(writes()).toEqual([])

  const applied = await scenario.push(INPUTS)
  for (const difference of differences) expect(applied.log).toContain(`Repository team/app: ${difference}`)
  expect(repository).toMatchObject({ policy: POLICY, repositoryTags: { team: 'data', cost: '007', other: 'kept' } })
  expect(JSON.parse(repository.lifecyclePolicy ?? '')).toMatchObject({
    rules: [
      { rulePriority: 1, description: 'push-image: keep 30 images' },
      { rulePriority: 5, selection: { tagStatus: 'any' } },
    ],
  })
  expect(scenario.ecr.of('TagResource')[0]?.input).toMatchObject({
    resourceArn: 'arn:aws:ecr:eu-west-1:123456789012:repository/team/app',
  })

  // ECR returns one action as text, and the account as the ARN of its root.
  const stored = { ...STATEMENT, Action: 'ecr:BatchGetImage', Principal: { AWS: 'arn:aws:iam::111111111111:root' } }
  repository.policy = JSON.stringify({ Statement: [stored], Version: '2012-10-17' }, undefined, 2)
  const before = writes().length
  expect((await scenario.push({ ...INPUTS, 'encryption-type': 'AES256' })).outputs.changed).toBe('false')
  expect(writes().slice(before)).toEqual([])
})

it('reads and changes nothing that no input names', async () => {
  await scenario.start()
  scenario.ecr.add('team/app', { lifecyclePolicy: '{"rules":[]}', policy: POLICY, repositoryTags: { team: 'ops' } })
  await scenario.push()
  const expected = ['DescribeRepositories', 'BatchGetImage', 'GetAuthorizationToken', 'PutImage']
  expect(new Set(scenario.ecr.calls.map(({ operation }) => operation))).toEqual(new Set(expected))
})

it('reports all settings that the repository cannot get at once, before the first change', async () => {
  await scenario.start({}, { GetRepositoryPolicy: denied('ecr:GetRepositoryPolicy') })
  scenario.ecr.add('team/app', {
    encryption: { encryptionType: 'KMS', kmsKey: KEY },
    lifecyclePolicy: JSON.stringify({ rules: [{ rulePriority: 1, selection: { tagStatus: 'any' } }] }),
  })
  const { exitCode, errors } = await scenario.push({
    ...INPUTS,
    'immutable-tags': 'true',
    'encryption-type': 'KMS',
    'kms-key-id': KEY.replace(/1$/, '2'),
  })
  expect(exitCode).toBe(1)
  const message = errors.join()
  expect(message).toContain(`encryption is KMS with the key ${KEY}, not KMS with the key ${KEY.replace(/1$/, '2')}`)
  expect(message).toContain('keep-images needs a rule before the lifecycle rule with tagStatus any')
  expect(message).toContain(
    'Could not compare repository-policy: The role deploy is not authorized to perform ecr:GetRepositoryPolicy',
  )
  expect(message).toContain('Grant the role deploy ecr:GetRepositoryPolicy')
  expect(writes()).toEqual([])
  expect(scenario.docker.calls('build')).toEqual([])
})

it.each([
  ['the same key by its id', { 'encryption-type': 'KMS', 'kms-key-id': KEY.split('/').at(-1) ?? '' }, 0],
  ['an alias, which cannot be compared', { 'encryption-type': 'KMS', 'kms-key-id': 'alias/images' }, 0],
  ['no key', { 'encryption-type': 'KMS' }, 0],
  ['another type', { 'encryption-type': 'KMS_DSSE' }, 1],
])('compares the encryption of an existing repository with %s', async (_name, inputs, exitCode) => {
  await scenario.start()
  scenario.ecr.add('team/app', { encryption: { encryptionType: 'KMS', kmsKey: KEY } })
  expect((await scenario.push({ ...inputs, mode: 'plan' })).exitCode).toBe(exitCode)
})

it('reports the changes before a failed one, and that the step changed something', async () => {
  await scenario.start({}, { SetRepositoryPolicy: denied('ecr:SetRepositoryPolicy') })
  scenario.ecr.add('team/app')
  const { errors, outputs, summary } = await scenario.push(INPUTS)
  expect(errors.join()).toContain('not authorized to perform ecr:SetRepositoryPolicy')
  expect(outputs.changed).toBe('true')
  expect(summary).toContain('| Repository | keep images: none → 30 |')
  expect(summary).not.toContain('repository policy')
})

it('rejects invalid settings by name before any call', async () => {
  await scenario.start()
  writeFileSync(join(scenario.folder, 'bad.json'), '{"Statement":')
  const { errors } = await scenario.push({
    'keep-images': '0',
    'repository-tags': `aws:x: 1\nlong: ${'x'.repeat(257)}`,
    'repository-policy': 'bad.json',
    'kms-key-id': 'alias/images',
  })
  expect(errors.join()).toContain('keep-images must be a whole number from 1 to 1000')
  expect(errors.join()).toContain('repository-tags aws:x: must be a key of up to 128 characters')
  expect(errors.join()).toContain('repository-tags long: must have a value of up to 256 characters')
  expect(errors.join()).toContain('repository-policy bad.json is not JSON with a "Statement"')
  expect(errors.join()).toContain('kms-key-id needs encryption-type: KMS or KMS_DSSE')
  expect((await scenario.push({ 'repository-policy': 'nowhere.json' })).errors.join()).toContain(
    'repository-policy cannot be read: nowhere.json (ENOENT)',
  )
  expect(scenario.ecr.calls).toEqual([])
})
