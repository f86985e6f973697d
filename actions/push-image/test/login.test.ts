import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { PUSHED } from './support/fake-docker.ts'
import { PASSWORD, REGISTRY } from './support/fake-ecr.ts'
import { benchForEach } from './support/scenario.ts'

const bench = benchForEach()
const withoutMasks = (log: string) => log.replace(/^::add-mask::.*$/gm, '')

describe('the login', () => {
  it('never has the password in an argument list or in the log, and goes through standard input', async () => {
    await bench.given()
    const { log, masked } = await bench.push({}, { env: { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' } })
    const token = Buffer.from(`AWS:${PASSWORD}`).toString('base64')
    const argvs = bench.docker.calls().map(({ argv }) => argv.join(' '))
    expect(argvs.join('\n')).not.toContain(PASSWORD)
    expect(argvs.join('\n')).not.toContain(token)
    expect(bench.docker.calls('login')).toMatchObject([
      { argv: ['login', '--username', 'AWS', '--password-stdin', REGISTRY], stdin: PASSWORD },
    ])
    expect(masked).toEqual(expect.arrayContaining([PASSWORD, token]))
    expect(withoutMasks(log)).not.toContain(PASSWORD)
    expect(withoutMasks(log)).not.toContain(token)
  })

  it('stays in a private folder, where all the user had works on, and which is gone afterwards', async () => {
    await bench.given()
    mkdirSync(join(bench.docker.userConfig, 'cli-plugins'))
    mkdirSync(join(bench.docker.userConfig, 'contexts'))
    const mine = {
      auths: { 'ghcr.io': { auth: 'bWU6bWluZQ==' } },
      credsStore: 'desktop',
      credHelpers: { 'gcr.io': 'gcloud' },
      currentContext: 'default',
    }
    writeFileSync(join(bench.docker.userConfig, 'config.json'), JSON.stringify(mine))
    await bench.push()
    const [{ config } = { config: undefined }] = bench.docker.calls('login')
    expect(config).toMatchObject({ mode: '700', entries: ['cli-plugins', 'config.json', 'contexts'] })
    expect(config?.settings).toEqual({ ...mine, credHelpers: { 'gcr.io': 'gcloud', [REGISTRY]: '' } })
    expect(config?.folder).not.toBe(bench.docker.userConfig)
    expect(existsSync(config?.folder ?? '')).toBe(false)
    expect(JSON.parse(readFileSync(join(bench.docker.userConfig, 'config.json'), 'utf8'))).toEqual(mine)
    expect(existsSync(join(bench.docker.userConfig, 'cli-plugins'))).toBe(true)
  })

  it('is gone also when the push fails', async () => {
    await bench.given({ push: [{ exitCode: 1, stderr: 'denied: not authorized to perform: ecr:PutImage' }] })
    const { exitCode } = await bench.push()
    expect(exitCode).toBe(1)
    expect(existsSync(bench.docker.calls('login')[0]?.config.folder ?? '')).toBe(false)
  })

  it('is removed by the post step when the main step was killed', async () => {
    await bench.given({ push: [{ hang: true }] })
    const temp = join(bench.folder, 'temp')
    mkdirSync(temp)
    const main = await bench.push(
      {},
      { env: { RUNNER_TEMP: temp }, started: child => bench.whenCalled('push', () => child.kill('SIGKILL')) },
    )
    process.kill(bench.docker.calls('push')[0]?.pid ?? 0)
    expect(readdirSync(temp)).toHaveLength(1)
    const post = await bench.push({}, { phase: 'post', state: main.state, env: { RUNNER_TEMP: temp } })
    expect(post.exitCode).toBe(0)
    expect(readdirSync(temp)).toEqual([])
  })

  it('comes before the build, too, when the Dockerfile builds from this registry', async () => {
    await bench.given()
    writeFileSync(join(bench.folder, 'Dockerfile'), `FROM ${REGISTRY}/base:1\n`)
    await bench.push()
    const order = bench.docker.calls().map(({ argv }) => argv[0])
    expect(order.filter(command => ['login', 'build', 'push'].includes(command ?? ''))).toEqual([
      'login',
      'build',
      'login',
      'push',
    ])
  })

  it.each(['denied: Your authorization token has expired. Reauthenticate and try again.', 'no basic auth credentials'])(
    'is renewed once on: %s',
    async said => {
      await bench.given({ push: [{ exitCode: 1, stderr: said }, { stdout: `x: digest: ${PUSHED.digest} size: 1` }] })
      expect((await bench.push()).exitCode).toBe(0)
      expect([bench.docker.calls('login').length, bench.docker.calls('push').length]).toEqual([2, 2])
      bench.replaceDocker({ push: [{ exitCode: 1, stderr: said }] })
      bench.change('again')
      const { exitCode, errors } = await bench.push()
      expect(exitCode).toBe(1)
      expect(errors.join()).toContain(said)
      expect([bench.docker.calls('login').length, bench.docker.calls('push').length]).toEqual([2, 2])
    },
  )
})
