import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { makeTempFolder } from '../actions/shared/testing/temp-folder.ts'

const root = join(import.meta.dirname, '..')

/** Runs a script in a clone without packages; `npm` is the shell script of the only npm in PATH. */
function runFirst(npm?: string) {
  const clone = makeTempFolder('bootstrap-')
  for (const file of ['scripts/bootstrap.mjs', 'scripts/usage.mjs', 'scripts/tools/certificates.mjs']) {
    cpSync(join(root, file), join(clone, file))
  }
  for (const folder of ['bin', '.local', 'local']) mkdirSync(join(clone, folder))
  writeFileSync(join(clone, '.local', 'ready'), '')
  writeFileSync(join(clone, 'package-lock.json'), '{}')
  writeFileSync(join(clone, 'local', 'stop.ts'), "console.log('ran')")
  if (npm !== undefined) {
    writeFileSync(join(clone, 'bin', 'npm'), `#!/bin/sh\n${npm}\n`)
    chmodSync(join(clone, 'bin', 'npm'), 0o755)
  }
  const { stdout, stderr } = spawnSync(process.execPath, ['scripts/bootstrap.mjs', 'local/stop.ts'], {
    cwd: clone,
    encoding: 'utf8',
    env: { PATH: join(clone, 'bin') },
  })
  return { stdout, stderr }
}

it('ends the step of the packages with its time, then runs the script', () => {
  const { stdout, stderr } = runFirst(
    `/bin/mkdir -p node_modules/.bin && /bin/ln -s '${process.execPath}' node_modules/.bin/node`,
  )
  expect([stdout, stderr]).toEqual([expect.stringMatching(/^▸ npm packages\n✓ npm packages \d+ s\nran\n$/), ''])
})

it.each([
  ['a missing npm', undefined, '✗ There is no npm: install it with Node\n'],
  [
    'a registry that cannot be reached',
    "echo 'npm error code ENOTFOUND' >&2; exit 1",
    '✗ Cannot reach the npm registry: the first run needs the network: connect, then run the same command again\n',
  ],
  [
    'another error of npm',
    "echo 'npm error code EPERM' >&2; exit 1",
    '✗ npm install failed: npm error code EPERM: run "npm install --no-save" to see the whole error\n',
  ],
])('reports %s', (_what, npm, message) => {
  expect(runFirst(npm).stderr).toBe(message)
})
