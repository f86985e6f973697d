import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { OIDC_TOKEN, startOidcIssuer } from '../../shared/testing/fake-oidc.ts'
import { createScenarioForEach } from './support/scenario.ts'

const scenario = createScenarioForEach()

it('passes the inputs of the build to docker', async () => {
  await scenario.start()
  mkdirSync(join(scenario.folder, 'src'))
  writeFileSync(join(scenario.folder, 'other.Dockerfile'), 'FROM scratch AS app\n')
  writeFileSync(join(scenario.folder, 'ca.pem'), 'pem')
  chmodSync(join(scenario.folder, 'ca.pem'), 0o600)
  const { exitCode, masked } = await scenario.push(
    {
      context: 'src',
      file: 'other.Dockerfile',
      target: 'app',
      'build-args': 'A=1 2\nEMPTY=\nFROM_ENV',
      'build-secrets': 'id=ca,src=ca.pem\nid=token,env=TOKEN',
      labels: 'team=data\ncost=7',
      network: 'host',
      platforms: 'linux/arm64',
      'add-hosts': 'db.test=10.0.0.1\ngateway:host-gateway',
      'cache-from': 'r/app:cache',
      pull: 'true',
      'no-cache': 'true',
      registry: 'localhost:4566',
    },
    { env: { TOKEN: 'token-for-tests', FROM_ENV: 'x' } },
  )
  expect(exitCode).toBe(0)
  const [{ argv, buildKit } = { argv: [], buildKit: '' }] = scenario.docker.calls('build')
  const reference = `localhost:4566/team/app:${scenario.getPushedTag()}`
  expect(argv.join('|')).toBe(
    `build|--progress|plain|--file|other.Dockerfile|--tag|${reference}|--target|app|--platform|linux/arm64|--build-arg|A=1 2|--build-arg|EMPTY=` +
      '|--build-arg|FROM_ENV|--secret|id=ca,src=ca.pem|--secret|id=token,env=TOKEN|--label|team=data|--label|cost=7' +
      '|--network|host|--add-host|db.test:10.0.0.1|--add-host|gateway:host-gateway|--pull|--no-cache|--cache-from|r/app:cache|src',
  )
  expect(buildKit).toBe('1')
  expect(scenario.docker.calls('login')[0]?.argv.at(-1)).toBe('localhost:4566')
  expect(masked).toContain('token-for-tests')
})

it('passes the values of maps to docker exactly as they are written', async () => {
  await scenario.start()
  const key = '-----BEGIN KEY-----\nMII=\n-----END KEY-----\n'
  const { exitCode } = await scenario.push({
    'build-args': `KEY: |\n  ${key.replaceAll('\n', '\n  ')}\nBLANK: 'x  '\nNUMBER: 007`,
    labels: 'text: |-\n  one\n  two\nv: 1.10',
  })
  expect(exitCode).toBe(0)
  const { argv = [] } = scenario.docker.calls('build')[0] ?? {}
  const valuesOf = (option: string) => argv.filter((_, index) => argv[index - 1] === option)
  expect(valuesOf('--build-arg')).toEqual([`KEY=${key}`, 'BLANK=x  ', 'NUMBER=007'])
  expect(valuesOf('--label')).toEqual(['text=one\ntwo', 'v=1.10'])
})

it('uses the region, and assumes the role with the OIDC token of the job', async () => {
  await scenario.start()
  const issuer = await startOidcIssuer()
  const { exitCode } = await scenario.push(
    {
      'aws-region': 'eu-central-1',
      'role-to-assume': 'arn:aws:iam::123456789012:role/deploy',
      'role-session-name': 'a-session',
      'role-duration-seconds': '900',
      audience: 'an-audience',
    },
    { env: issuer.env },
  )
  expect(exitCode).toBe(0)
  expect(issuer.requests[0]?.path).toContain('audience=an-audience')
  expect(scenario.ecr.of('AssumeRoleWithWebIdentity')[0]?.input).toMatchObject({
    RoleArn: 'arn:aws:iam::123456789012:role/deploy',
    RoleSessionName: 'a-session',
    DurationSeconds: '900',
    WebIdentityToken: OIDC_TOKEN,
  })
  const { authorization } = scenario.ecr.of('DescribeRepositories')[0]?.headers ?? {}
  expect(authorization).toMatch(/Credential=ASIAROLE\/\d+\/eu-central-1\/ecr/)
})

it('reports all invalid inputs at once, before any call', async () => {
  await scenario.start()
  const { exitCode, errors } = await scenario.push({
    repository: 'Team App',
    tags: 'a b\nsource-1',
    context: 'nowhere',
    'build-args': '=x',
    'build-secrets': 'id=ca,src=nowhere.pem',
    labels: 'x',
    platforms: 'arm64',
    'build-contexts': 'docs=nowhere',
    'add-hosts': 'a.test',
    'registry-cache': 'source-x',
    'cache-from': 'mode=max',
    'cache-to': 'mode=max',
    provenance: 'full',
    sbom: 'maybe',
    image: '-x',
    registry: 'https://localhost/x',
    'mutability-exclusions': 'a*b*c*\nd\ne\nf\ng\nh',
    'timeout-minutes': '0',
    'aws-region': 'Ireland',
  })
  expect(exitCode).toBe(1)
  const message = errors.join()
  for (const name of [
    'repository',
    'tags',
    'context',
    'build-args',
    'build-secrets',
    'labels',
    'platforms',
    'build-contexts',
    'add-hosts',
    'registry-cache',
    'cache-from',
    'cache-to',
    'provenance',
    'sbom',
    'image',
    'registry',
    'mutability-exclusions',
    'timeout-minutes',
    'aws-region',
  ]) {
    expect(message).toMatch(new RegExp(`(^|; )${name} must|(^|; )${name} \\w+: `))
  }
  expect([...scenario.docker.calls(), ...scenario.ecr.calls]).toEqual([])
})

it('rejects a registry cache with a tag of the image', async () => {
  await scenario.start()
  const { errors } = await scenario.push({ 'registry-cache': 'latest' })
  expect(errors.join()).toContain('registry-cache must be another tag than those of the image')
})
