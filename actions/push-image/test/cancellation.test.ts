import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { CANCEL_LIMIT_MS } from '../../shared/testing/black-box.ts'
import { createBuildxReplies, type DockerReply } from './support/fake-docker.ts'
import { createScenarioForEach } from './support/scenario.ts'

const scenario = createScenarioForEach()

const isRunning = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** Cancels the step as the runner does while docker hangs at a command. */
async function cancelAt(command: string, replies: Record<string, DockerReply[]> = {}) {
  const temp = join(scenario.folder, 'temp')
  mkdirSync(temp)
  await scenario.start({ ...replies, [command]: [{ hang: true }] })
  let start = 0
  const outcome = await scenario.push(
    {},
    {
      env: { RUNNER_TEMP: temp },
      onStart: child =>
        scenario.waitForCommand(command, () => {
          start = Date.now()
          child.kill('SIGINT')
        }),
    },
  )
  const pid = scenario.docker.calls(command)[0]?.pid ?? 0
  return { outcome, duration: Date.now() - start, pid, files: readdirSync(temp) }
}

it.each([
  ['build', {}],
  ['login', {}],
  ['push', {}],
  ['buildx build', createBuildxReplies('docker-container')],
])('kills docker %s and removes the login before the runner kills the step', async (command, replies) => {
  const { outcome, duration, pid, files } = await cancelAt(command, replies)
  expect(duration).toBeLessThan(CANCEL_LIMIT_MS)
  expect([outcome.exitCode, outcome.errors.join()]).toEqual([1, 'Cancelled (SIGINT)'])
  expect(outcome.log).toContain('Docker was stopped.')
  expect(isRunning(pid)).toBe(false)
  expect(files).toEqual([])
})

it('ends before the runner kills the step although a short docker command hangs', async () => {
  const { outcome, duration, files } = await cancelAt('version')
  expect(duration).toBeLessThan(CANCEL_LIMIT_MS)
  expect([outcome.exitCode, outcome.errors.join(), files]).toEqual([1, 'Cancelled (SIGINT)', []])
})
