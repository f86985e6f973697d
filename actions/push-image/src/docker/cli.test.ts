import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from '@jest/globals'
import { Deadline } from '../../../shared/deadline.ts'
import { createFakeDocker, type DockerReply, type FakeDocker } from '../../test/support/fake-docker.ts'
import { createDockerClient } from './cli.ts'

const logged: string[] = []
const log = { info: (text: string) => logged.push(text) }
let fake: FakeDocker
const path = process.env.PATH

const createClient = (replies: Record<string, DockerReply[]>, signal = new AbortController().signal) => {
  fake = createFakeDocker(replies)
  process.env.PATH = fake.env.PATH
  writeFileSync(join(fake.userConfig, 'config.json'), '{}')
  return createDockerClient({ env: { ...fake.env, DOCKER_CONFIG: fake.userConfig }, signal, log })
}
const replaceProgram = (script: string) => writeFileSync(join(fake.env.FAKE_DOCKER ?? '', 'bin', 'docker'), script)

afterEach(() => {
  process.env.PATH = path
  logged.length = 0
  fake.remove()
})

it('logs the command and every line of a run, and returns the lines without colors', async () => {
  const docker = createClient({ pull: [{ stdout: '\u001b[32mgreen\u001b[0m\r\n::error::x\nno newline', exitCode: 3 }] })
  const { exitCode, lines } = await docker.run(['pull', 'a b'])
  expect(exitCode).toBe(3)
  expect(logged).toEqual(['[command]docker pull "a b"', '\u001b[32mgreen\u001b[0m', '::error::x', 'no newline'])
  expect(lines).toEqual(['green', '::error::x', 'no newline'])
})

it('logs nothing of a quiet run', async () => {
  await createClient({ login: [{ stdout: 'Login Succeeded' }] }).run(['login'], { quiet: true, input: 'secret' })
  expect(logged).toEqual([])
})

it('returns the exit code of a command that does not read its input', async () => {
  const docker = createClient({})
  replaceProgram('#!/bin/sh\nexit 7\n')
  await expect(docker.run(['x'], { quiet: true, input: 'y'.repeat(1e6) })).resolves.toMatchObject({ exitCode: 7 })
})

it('kills a run at the deadline', async () => {
  const { signal } = Deadline.after(1_200).enforce()
  const docker = createClient({ build: [{ hang: true }] }, signal)
  await expect(docker.run(['build'])).rejects.toMatchObject({ name: 'DeadlineError', message: 'Not done after 1.2 s' })
  expect(() => process.kill(fake.calls('build')[0]?.pid ?? 0, 0)).toThrow('ESRCH')
})

it('returns both outputs of a short command with any exit code, and logs nothing', async () => {
  const docker = createClient({ version: [{ stdout: ' 1.0\n', stderr: 'warning\n', exitCode: 3 }] })
  await expect(docker.exec(['version'])).resolves.toEqual({ exitCode: 3, stdout: '1.0', stderr: 'warning' })
  expect(logged).toEqual([])
})

it('closes the input of a short command', async () => {
  const docker = createClient({})
  replaceProgram('#!/bin/sh\ncat\necho end\n')
  await expect(docker.exec(['version'])).resolves.toMatchObject({ stdout: 'end' })
})

it('ends the process soon after the deadline although a short command hangs', async () => {
  createClient({ version: [{ hang: true }] })
  const script = `
    import { createDockerClient } from './cli.ts'
    const client = { env: {}, log: console, signal: AbortSignal.timeout(1_000) }
    await createDockerClient(client).exec(['version']).catch(error => console.log(error.name))`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: import.meta.dirname,
    env: { ...process.env, ...fake.env },
  })
  let output = ''
  child.stdout.on('data', chunk => {
    output += chunk
  })
  // The hanging docker keeps the outputs open, so there is no event "close".
  const exitCode = await new Promise(resolve => child.on('exit', resolve))
  expect([exitCode, output]).toEqual([1, 'TimeoutError\n'])
})
