import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { removeMasks } from '../../shared/testing/black-box.ts'
import { createScenarioForEach } from './support/scenario.ts'

const scenario = createScenarioForEach()
const SECRET = 'value-for-tests'

it.each([
  ['a secret in the form of other actions', `GIT_TOKEN=${SECRET}`, [SECRET]],
  ['a value alone', SECRET, [SECRET]],
  ['a value instead of a file', `id=token,src=${SECRET}`, [SECRET]],
  ['a value instead of a variable', `id=token,env=${SECRET}`, [SECRET]],
  ['a file for a variable', `type=file,id=token,env=${SECRET}`, [SECRET]],
  ['a file and a variable', `id=token,src=${SECRET},env=TOKEN`, [SECRET]],
  ['an option twice', `id=token,env=TOKEN,env=${SECRET}`, [SECRET]],
  ['an unknown option beside a source', `id=token,env=TOKEN,value=${SECRET}`, [SECRET]],
  ['an unknown option', `id=token,value=${SECRET}`, [SECRET]],
  ['a value of several lines', `GIT_KEY=first-${SECRET}\nsecond-${SECRET}`, [`first-${SECRET}`, `second-${SECRET}`]],
])('rejects and masks %s without showing it', async (_name, given, values) => {
  await scenario.start()
  const { exitCode, errors, log, summary, masked } = await scenario.push({ 'build-secrets': given })
  expect(exitCode).toBe(1)
  expect(errors.join()).toContain('build-secrets ')
  expect(removeMasks(log) + summary).not.toContain(SECRET)
  for (const value of values) expect(masked).toContain(value)
  expect(scenario.docker.calls()).toEqual([])
})

it.each([
  ['id=a/b.c-d,src=netrc', 'id=a/b.c-d,src=netrc', 'line-of-tests'],
  ['id=a,source=netrc', 'id=a,src=netrc', 'line-of-tests'],
  ['type=file,id=a,src=netrc', 'id=a,src=netrc', 'line-of-tests'],
  ['id=a,env=TOKEN', 'id=a,env=TOKEN', SECRET],
  ['type=env,id=a,env=TOKEN', 'id=a,env=TOKEN', SECRET],
  ['id=a,type=env,src=TOKEN', 'id=a,env=TOKEN', SECRET],
])('passes %s to docker as %s, and masks the value', async (given, spec, value) => {
  await scenario.start()
  writeFileSync(join(scenario.folder, 'netrc'), 'login me\nline-of-tests\n')
  const { exitCode, masked } = await scenario.push({ 'build-secrets': given }, { env: { TOKEN: SECRET } })
  expect(exitCode).toBe(0)
  const { argv = [] } = scenario.docker.calls('build')[0] ?? {}
  expect(argv[argv.indexOf('--secret') + 1]).toBe(spec)
  expect(masked).toContain(value)
  expect(
    scenario.docker
      .calls()
      .flatMap(call => call.argv)
      .join(),
  ).not.toContain(value)
})

it('reports all invalid build secrets at once', async () => {
  await scenario.start()
  const { errors } = await scenario.push({
    'build-secrets': 'id=a,src=nowhere\nTOKEN=x-for-tests\nid=b,env=NOWHERE',
  })
  expect(errors.join()).toContain('a: its file cannot be read')
  expect(errors.join()).toContain('which line 2 is not')
  expect(errors.join()).toContain('b: the environment has no such variable')
})

it('masks the lines of a file, but no certificates and comments', async () => {
  const CERTIFICATE = '-----BEGIN CERTIFICATE-----\nMIICERTIFICATE\n-----END CERTIFICATE-----\n'
  await scenario.start()
  writeFileSync(join(scenario.folder, 'netrc'), 'machine x.test\n  password line-of-tests\nab\n')
  writeFileSync(
    join(scenario.folder, 'key.pem'),
    `${CERTIFICATE}-----BEGIN KEY-----\nkey-of-tests\n-----END KEY-----\n`,
  )
  writeFileSync(join(scenario.folder, 'ca.pem'), `# Issuer: some authority\n${CERTIFICATE}`)
  const { exitCode, masked } = await scenario.push({
    'build-secrets': 'id=netrc,src=netrc\nid=key,source=key.pem\nid=ca,src=ca.pem',
  })
  expect(exitCode).toBe(0)
  expect(masked).toEqual(expect.arrayContaining(['password line-of-tests', 'key-of-tests']))
  expect(masked).not.toContain('ab')
  expect(masked.join()).not.toMatch(/MIICERTIFICATE|authority/)
})

it.each([
  [
    'a failed step',
    '#5 [2/2] RUN x\n#5 0.1 token ab_cd*ef-for-tests\n#5 0.2 pass line_of*tests!\n#5 ERROR: no ab_cd*ef-for-tests\n',
  ],
  ['a client without steps', 'no ab_cd*ef-for-tests\npass line_of*tests!\n'],
])('removes secrets from the error and the summary if %s prints them', async (_name, stderr) => {
  await scenario.start({ build: [{ exitCode: 1, stderr }] })
  writeFileSync(join(scenario.folder, 'netrc'), 'login me\n  pass line_of*tests!\n')
  const { errors, summary } = await scenario.push(
    { 'build-secrets': 'id=token,env=TOKEN\nid=netrc,src=netrc' },
    { env: { TOKEN: 'ab_cd*ef-for-tests' } },
  )
  expect(errors.join()).toContain('docker build failed')
  expect(errors.join() + summary.replaceAll('\\', '')).not.toMatch(/ef-for-tests|line_of/)
})
