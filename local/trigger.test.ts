import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'

it.each(['{reload}', '[1]', 'null', '""'])('rejects the CONF %s before it looks for a running cloud', conf => {
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'trigger.ts'), 'dag', conf], {
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([1, `✗ CONF is not a JSON object: ${conf}. Example: '{"reload": true}'\n`])
})
