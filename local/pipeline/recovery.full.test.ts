// Runs after a first `npm start` in the copy (scripts/test-full.ts makes both).
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from '@jest/globals'
import { findByEnvironment } from '../processes.ts'
import type { StartResult } from '../start.ts'
import { createRunMarker } from '../workflow.ts'
import { editFile, readTreeSupervised, runStart, summarizeStart, treeFolder } from './tree.ts'

const MINUTES = 60_000
const SUCCESS = { exitCode: 0, failed: null, error: null }
const first = JSON.parse(process.env.FIRST_START ?? 'null') as StartResult

// A process may have ended since it was found.
function commandLineOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

let restore: (() => void) | undefined
afterEach(() => {
  restore?.()
  restore = undefined
})

it(
  'names trigger-dag and the error of a DAG that cannot be imported',
  async () => {
    restore = editFile('airflow/dags/snowflake_raw.py', text => `${text}\nraise RuntimeError("broken on purpose")\n`)
    const error = expect.stringMatching(/broken on purpose/)
    expect(summarizeStart(await runStart())).toEqual({ exitCode: 1, failed: 'trigger-dag', error })
  },
  10 * MINUTES,
)

describe('works again after kill -9', () => {
  const worksAgain = async () => {
    const again = await runStart()
    expect(summarizeStart(again)).toEqual(SUCCESS)
    expect(again.result?.rows).toEqual(first.rows)
  }

  it(
    'of the Snowflake server',
    async () => {
      const server = readTreeSupervised().services.find(({ name }) => name === 'snowflake')
      process.kill(server?.process.pid ?? -1, 'SIGKILL')
      await worksAgain()
    },
    10 * MINUTES,
  )

  it(
    'of the supervisor',
    async () => {
      process.kill(readTreeSupervised().pid, 'SIGKILL')
      await worksAgain()
    },
    10 * MINUTES,
  )

  it(
    'of the run in the middle',
    async () => {
      restore = editFile('airflow/dags/snowflake_raw.py', text => `${text}\n# once more\n`)
      const marker = createRunMarker(readTreeSupervised().cloud)
      let pid = -1
      const killed = runStart([], id => {
        pid = id
      })
      while (findByEnvironment(marker).length === 0) await sleep(200)
      await sleep(4_000)
      const commandLines = findByEnvironment(marker).map(({ pid }) => commandLineOf(pid))
      // act listens on the address that leads to the network, unless this is said.
      expect(commandLines.join('\n')).toMatch(/act push .*deploy\.yml.* --no-cache-server /)
      expect(commandLines.join('\n')).not.toContain(readTreeSupervised().access.oidcRequestToken)
      process.kill(JSON.parse(readFileSync(join(treeFolder, '.local/start.lock'), 'utf8')).pid, 'SIGKILL')
      await killed
      expect(pid).toBeGreaterThan(0)
      restore()
      restore = undefined
      await worksAgain()
    },
    10 * MINUTES,
  )
})
