import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ActionError } from '../../actions/shared/errors.ts'
import { withSystemStore } from './certificates.mjs'
import { command, succeeds } from './command.ts'
import { installPackages } from './debian.ts'
import { root, stateFolder } from './paths.ts'

const folder = join(stateFolder, 'tools')
const log = join(stateFolder, 'logs', 'python.log')
const offline = 'The first run needs the network: connect, then run the same command again.'
let uvReady: Promise<string> | undefined

/**
 * A Python environment with the packages of hash-locked requirement files, made once for each state of the files.
 * Returns the path of its interpreter.
 */
export async function pythonEnvironment(name: string, ...requirements: string[]): Promise<string> {
  const environment = join(folder, 'python', name)
  const python = join(environment, 'bin', 'python')
  const marker = join(environment, '.installed')
  const files = requirements.map(file => join(root, file))
  const wanted = createHash('sha256')
    .update(files.map(file => readFileSync(file, 'utf8')).join('\n'))
    .digest('hex')
  if (existsSync(python) && existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return python
  const uv = await uvTool()
  rmSync(environment, { recursive: true, force: true })
  const options = {
    log,
    hint: offline,
    env: { ...withSystemStore(), UV_PYTHON_DOWNLOADS: 'never', UV_NO_PROGRESS: '1' },
  }
  await command(uv, ['venv', '-q', '--python', await systemPython(), environment], options)
  const install = ['pip', 'install', '-q', '--require-hashes', '--compile-bytecode', '--python', python]
  await command(uv, [...install, ...files.flatMap(file => ['-r', file])], options)
  writeFileSync(marker, wanted)
  return python
}

/** The path of uv, which the first call installs. */
export function uvTool(): Promise<string> {
  uvReady ??= installUv()
  return uvReady
}

async function installUv(): Promise<string> {
  const environment = join(folder, 'python', 'uv')
  const uv = join(environment, 'bin', 'uv')
  if (existsSync(join(environment, '.installed'))) return uv
  rmSync(environment, { recursive: true, force: true })
  const python = await systemPython()
  if (!(await succeeds(python, ['-c', 'import ensurepip, venv']))) {
    await installPackages(['python3-venv'], 'Python has no venv module')
  }
  await command(python, ['-m', 'venv', environment], { log })
  const requirements = join(root, 'scripts/tools/uv.txt')
  const pip = ['-m', 'pip', 'install', '-q', '--disable-pip-version-check', '--require-hashes', '-r', requirements]
  // PIP_CERT would override the certificate of the user's pip.conf.
  const own = join(environment, 'bin', 'python')
  const configured = await succeeds(own, ['-m', 'pip', 'config', 'get', 'global.cert'])
  await command(own, pip, { log, hint: offline, env: configured ? process.env : withSystemStore() })
  writeFileSync(join(environment, '.installed'), '')
  return uv
}

async function systemPython(): Promise<string> {
  for (const name of ['python3', 'python3.13', 'python3.12', 'python3.11']) {
    if (await succeeds(name, ['-c', 'import sys; sys.exit(sys.version_info < (3, 11))'])) return name
  }
  throw new ActionError('Python 3.11 or newer is needed for the local cloud', {
    hint: 'Install it (Debian 12, Ubuntu 24.04: apt-get install python3 python3-venv), then run the same command again.',
  })
}
