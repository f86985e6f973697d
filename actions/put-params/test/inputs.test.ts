import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { collectVisibleText } from '../../shared/testing/black-box.ts'
import { fakeAws } from '../../shared/testing/fake-aws.ts'
import { assumeRoleReply, OIDC_TOKEN, startOidcIssuer } from '../../shared/testing/fake-oidc.ts'
import { makeTempFolder } from '../../shared/testing/temp-folder.ts'
import { createScenario } from './support/scenario.ts'

const scenario = createScenario()
afterEach(scenario.close)

describe('an input', () => {
  it('sets kms-key-id, tier, description and tags of a new SecureString', async () => {
    await scenario.start({}, {}, { 'alias/app': {} })
    const { exitCode } = await scenario.put({
      'secure-parameters': 'A: secret-a',
      'kms-key-id': 'alias/app',
      tier: 'advanced',
      description: 'of the app',
      tags: 'team: data',
    })
    expect(exitCode).toBe(0)
    expect(scenario.ssm.of('PutParameter')[0]?.input).toMatchObject({
      KeyId: 'alias/app',
      Tier: 'Advanced',
      Description: 'of the app',
      Tags: [{ Key: 'team', Value: 'data' }],
    })
  })

  it('updates description, KMS key, tier and tags of existing parameters, once', async () => {
    const seed = { type: 'SecureString', value: 'secret-a', keyId: 'alias/aws/ssm', tags: { other: 'stays' } }
    await scenario.start({ '/app/A': seed }, {}, { 'alias/app': {} })
    const inputs = {
      'secure-parameters': 'A: secret-a',
      'kms-key-id': 'alias/app',
      tier: 'advanced',
      description: 'new',
      tags: 'team: data',
    }
    const first = await scenario.put(inputs)
    expect(first.summary).toContain('updated \\(description, tier, KMS key, tags team')
    expect(scenario.ssm.parameters.get('/app/A')).toMatchObject({
      keyId: 'alias/app',
      tier: 'Advanced',
      description: 'new',
      tags: { other: 'stays', team: 'data' },
    })
    expect((await scenario.put(inputs)).outputs.changed).toBe('false')
  })

  it('adds tags without a new version', async () => {
    await scenario.start({ '/app/A': { type: 'String', value: 'a' } })
    const { outputs } = await scenario.put({ parameters: 'A: a', tags: 'team: data' })
    expect(scenario.ssm.of('PutParameter')).toEqual([])
    expect(outputs).toMatchObject({ changed: 'true', written: '1', versions: '{"A":1}' })
  })

  it('writes lists as StringList (string-lists)', async () => {
    await scenario.start({ '/app/Zones': { type: 'StringList', value: 'a,b' } })
    const inputs = { 'string-lists': 'Subnets: [subnet-1, subnet-2]\nZones: a, b' }
    const { exitCode, outputs } = await scenario.put(inputs)
    expect(exitCode).toBe(0)
    expect(scenario.ssm.of('PutParameter').map(({ input }) => [input.Name, input.Type, input.Value])).toEqual([
      ['/app/Subnets', 'StringList', 'subnet-1,subnet-2'],
    ])
    expect(outputs).toMatchObject({ written: '1', unchanged: '1' })
  })

  it('reads values from files (parameters-file, secure-parameters-file)', async () => {
    const cwd = makeTempFolder('workspace-')
    writeFileSync(join(cwd, 'app.yml'), 'A: a')
    writeFileSync(join(cwd, '.env'), 'B=secret-b')
    await scenario.start()
    await scenario.put({ 'parameters-file': 'app.yml', 'secure-parameters-file': '.env' }, { cwd })
    expect(scenario.ssm.of('PutParameter').map(({ input }) => [input.Name, input.Type, input.Value])).toEqual([
      ['/app/A', 'String', 'a'],
      ['/app/B', 'SecureString', 'secret-b'],
    ])
  })

  it('writes the values of environment variables as they are, masked (from-env)', async () => {
    const value = ' s3cret: #value\nsecond !line \n'
    await scenario.start()
    const outcome = await scenario.put({ 'from-env': 'ApiToken: API_TOKEN' }, { env: { API_TOKEN: value } })
    expect(scenario.ssm.parameters.get('/app/ApiToken')).toMatchObject({ type: 'SecureString', value })
    expect(outcome.masked).toEqual(expect.arrayContaining([value, 'second !line']))
    expect(collectVisibleText(outcome)).not.toMatch(/s3cret|second/)
  })

  it('names every variable of from-env that is missing, empty or no name', async () => {
    await scenario.start()
    const outcome = await scenario.put(
      { 'from-env': 'A: NOT_SET\nB: EMPTY\nC: hush value\nD: SET', parameters: 'D: d' },
      { env: { EMPTY: '', SET: 'secret-d' } },
    )
    expect(outcome.errors.join()).toContain(
      'from-env A: the environment variable NOT_SET is not set; from-env B: the environment variable EMPTY is empty; from-env C: must be the name of an environment variable, not its value',
    )
    expect(collectVisibleText(outcome)).not.toContain('hush')
    expect(outcome.masked).toContain('secret-d')
    const twice = await scenario.put({ 'from-env': 'D: SET', parameters: 'D: d' }, { env: { SET: 'secret-d' } })
    expect(twice.errors.join()).toContain('from-env D is in parameters too')
  })

  it('sets the data type and the pattern of given values, not of generated ones (data-type, allowed-pattern)', async () => {
    await scenario.start({ '/app/B': { type: 'String', value: 'ami-2', dataType: 'text' } })
    const inputs = {
      parameters: 'A: ami-1\nB: ami-2',
      generate: 'G: fernet',
      'data-type': 'aws:ec2:image',
      'allowed-pattern': '^ami-.*',
    }
    const { log } = await scenario.put(inputs)
    expect(
      scenario.ssm.of('PutParameter').map(({ input }) => [input.Name, input.DataType, input.AllowedPattern]),
    ).toEqual([
      ['/app/A', 'aws:ec2:image', '^ami-.*'],
      ['/app/B', 'aws:ec2:image', '^ami-.*'],
      ['/app/G', undefined, undefined],
    ])
    expect(log).toContain('/app/B: updated (data type, allowed pattern), version 2')
    expect((await scenario.put(inputs)).outputs.changed).toBe('false')
  })

  it('rejects values that violate allowed-pattern, and data types that do not fit, before the first write', async () => {
    await scenario.start()
    const { errors } = await scenario.put({ parameters: 'A: "1"\nB: b\nC: c2', 'allowed-pattern': '^[a-z].*' })
    expect(errors.join()).toContain('/app/A must match its allowed pattern ^[a-z].*\nNothing was written.')
    const image = { 'data-type': 'aws:ec2:image', 'secure-parameters': 'S: ssssss', 'string-lists': 'L: [l]' }
    expect((await scenario.put({ ...image, 'allowed-pattern': 'x'.repeat(1025) })).errors.join()).toMatch(
      /secure-parameters S is a SecureString; data-type aws:ec2:image needs a String; string-lists L is a StringList; .*; allowed-pattern must be a regular expression of 1 to 1024 characters/,
    )
    expect(scenario.ssm.of('PutParameter')).toEqual([])
  })

  it('removes tags, also of a parameter that is written or replaced (remove-tags)', async () => {
    const tags = { old: 'x', older: 'y', stays: 'z' }
    await scenario.start({
      '/app/A': { type: 'String', value: 'a', tags },
      '/app/B': { type: 'String', value: 'b0', tags },
      '/app/C': { type: 'String', value: 'c0', tags },
      '/app/D': { type: 'String', value: 'd', tags: { stays: 'z' } },
    })
    const inputs = {
      parameters: 'A: a\nB: b\nD: d',
      'secure-parameters': 'C: secret-c',
      'remove-tags': 'old\nolder\nnone',
      'replace-type': 'true',
    }
    const { outputs, log } = await scenario.put(inputs)
    expect(scenario.ssm.of('RemoveTagsFromResource').map(({ input }) => [input.ResourceId, input.TagKeys])).toEqual([
      ['/app/A', ['old', 'older']],
      ['/app/B', ['old', 'older']],
    ])
    for (const { tags } of scenario.ssm.parameters.values()) expect(tags).toEqual({ stays: 'z' })
    expect(outputs).toMatchObject({ written: '3', unchanged: '1' })
    expect(log).toContain('/app/A: tagged')
    expect((await scenario.put(inputs)).outputs.changed).toBe('false')
  })

  it('rejects remove-tags that contradict tags', async () => {
    await scenario.start()
    const { errors } = await scenario.put({ parameters: 'A: a', tags: 'team: data', 'remove-tags': 'team\naws:x' })
    expect(errors.join()).toContain('remove-tags team is in tags too; remove-tags aws:x is a tag of AWS')
    const never = { parameters: 'A: a', 'remove-tags': 'x', overwrite: 'never' }
    expect((await scenario.put(never)).errors.join()).toContain('remove-tags needs overwrite: changed')
  })

  it('generates a password of an alphabet (generate)', async () => {
    await scenario.start()
    const outcome = await scenario.put({ generate: 'A: password(40, a-f0-9_-)' })
    expect(scenario.value('A')).toMatch(/^(?=.*[a-f])(?=.*\d)(?=.*[_-])[a-f0-9_-]{40}$/)
    expect(outcome.masked).toContain(scenario.value('A'))
    const { errors } = await scenario.put({ generate: 'A: password(40, abc)\nB: password(8, a-z)' })
    expect(errors.join()).toContain(
      'generate must map names to fernet, password(12 to 128) or rsa-private-key; B does not; generate A: the alphabet must have at least 10 different visible ASCII characters',
    )
  })

  it('names what must exist (require, from-templates)', async () => {
    const cwd = makeTempFolder('workspace-')
    writeFileSync(join(cwd, 'app.yml'), "Resources: { A: { P: '{{resolve:ssm:/app/T}}' } }")
    await scenario.start()
    const { errors } = await scenario.put({ parameters: 'A: a', require: 'R', 'from-templates': '*.yml' }, { cwd })
    expect(errors.join()).toContain('Required parameters do not exist: /app/R (require), /app/T (app.yml:1)')
  })

  it('copies another path (copy-from, copy-from-region)', async () => {
    await scenario.start({ '/from/A': { type: 'String', value: 'a' } })
    await scenario.put({ 'copy-from': '/from', 'copy-from-region': 'us-east-1' })
    expect(scenario.ssm.of('GetParametersByPath')[0]?.headers.authorization).toContain('/us-east-1/ssm/')
    expect(scenario.ssm.of('PutParameter').map(({ input }) => [input.Name, input.Value])).toEqual([['/app/A', 'a']])
  })

  it('tags parameters with an owner, and deletes what the owner no longer has (prune, prune-limit, owner)', async () => {
    const tags = { 'put-params:owner': 'me_' }
    await scenario.start({
      '/app/A': { type: 'String', value: 'a', tags: {} },
      '/app/Old': { type: 'String', value: 'x', tags },
      '/app/Older': { type: 'String', value: 'y', tags },
    })
    const inputs = { parameters: 'A: a', prune: 'true', owner: 'me!' }
    const limited = await scenario.put({ ...inputs, 'prune-limit': '1' })
    expect(limited.errors.join()).toContain(
      'prune would delete 2 parameters, more than prune-limit (1): /app/Old, /app/Older',
    )
    expect((await scenario.put(inputs)).outputs).toMatchObject({ changed: 'true', written: '1', deleted: '2' })
    expect([...scenario.ssm.parameters].map(([name, { tags }]) => [name, tags])).toEqual([['/app/A', tags]])
  })

  it('selects the region (aws-region)', async () => {
    await scenario.start()
    await scenario.put({ parameters: 'A: a', 'aws-region': 'us-west-2' })
    expect(scenario.ssm.of('PutParameter')[0]?.headers.authorization).toContain('/us-west-2/ssm/')
  })

  it('is reported with all other bad ones', async () => {
    await scenario.start()
    const { errors } = await scenario.put({ 'timeout-minutes': '0', mode: 'maybe', path: '' })
    expect(errors.join()).toMatch(
      /path is required; mode must be one of apply, plan, not "maybe"; timeout-minutes must be a whole number from 1 to 60, not "0"; parameters, secure-parameters, string-lists, from-env, parameters-file, secure-parameters-file, generate, copy-from: one of them is required/,
    )
  })
})

it('assumes a role with the OIDC token of the job', async () => {
  await scenario.start()
  const issuer = await startOidcIssuer()
  const sts = await fakeAws({ AssumeRoleWithWebIdentity: () => assumeRoleReply() })
  const { exitCode } = await scenario.put(
    {
      parameters: 'A: a',
      'role-to-assume': 'arn:aws:iam::123456789012:role/deploy',
      'role-session-name': 'mine',
      'role-duration-seconds': '1800',
      audience: 'my-audience',
    },
    { env: { ...issuer.env, AWS_ENDPOINT_URL_STS: sts.url } },
  )
  expect(exitCode).toBe(0)
  expect(issuer.requests[0]?.path).toContain('audience=my-audience')
  expect(sts.calls[0]?.input).toMatchObject({
    RoleArn: 'arn:aws:iam::123456789012:role/deploy',
    RoleSessionName: 'mine',
    DurationSeconds: '1800',
    WebIdentityToken: OIDC_TOKEN,
  })
  expect(scenario.ssm.of('PutParameter')[0]?.headers.authorization).toContain('Credential=ASIAROLE/')
})
