import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from '@jest/globals'
import { type DockerReply, type DockerShim, dockerShim } from '../../test/support/fake-docker.ts'
import type { Log } from '../log.ts'
import { patienceOf } from '../patience.ts'
import { dockerClient } from './cli.ts'

const told: string[] = []
const log: Log = {
  info: message => told.push(message),
  warning: message => told.push(message),
  group: (_title, work) => work(),
}
let shim: DockerShim
const path = process.env.PATH

const client = (replies: Record<string, DockerReply[]>, signal = new AbortController().signal) => {
  shim = dockerShim(replies)
  process.env.PATH = shim.env.PATH
  writeFileSync(join(shim.userConfig, 'config.json'), '{}')
  return dockerClient({ ...shim.env, DOCKER_CONFIG: shim.userConfig }, signal, log)
}

afterEach(() => {
  process.env.PATH = path
  told.length = 0
  shim.remove()
})

it('tells the command and every line, without colours and without what the runner would obey', async () => {
  const docker = client({ pull: [{ stdout: '\u001b[32mgreen\u001b[0m\r\n::error::x\nno newline', exitCode: 3 }] })
  const { exitCode, lines } = await docker(['pull', 'a b'])
  expect(exitCode).toBe(3)
  expect(told).toEqual(['[command]docker pull "a b"', 'green', ': :error::x', 'no newline'])
  expect(lines).toEqual(['green', '::error::x', 'no newline'])
})

it('keeps a quiet command out of the log', async () => {
  await client({ login: [{ stdout: 'Login Succeeded' }] })(['login'], { quiet: true, input: 'secret' })
  expect(told).toEqual([])
})

it('is not troubled by a command that never reads its input', async () => {
  const docker = client({})
  writeFileSync(join(shim.env.DOCKER_SHIM ?? '', 'bin', 'docker'), '#!/bin/sh\nexit 7\n')
  await expect(docker(['x'], { quiet: true, input: 'y'.repeat(1e6) })).resolves.toMatchObject({ exitCode: 7 })
})

it('ends at the deadline, and docker with it', async () => {
  const { signal } = patienceOf(0.02, new AbortController().signal)
  const docker = client({ build: [{ hang: true }] }, signal)
  await expect(docker(['build'])).rejects.toMatchObject({ name: 'DeadlineError', message: 'Not done after 1.2 s' })
  expect(() => process.kill(shim.calls('build')[0]?.pid ?? 0, 0)).toThrow('ESRCH')
})
