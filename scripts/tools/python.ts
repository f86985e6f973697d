import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ActionError } from '../../actions/shared/errors.ts'
import { withSystemStore } from './certificates.mjs'
import { NETWORK_HINT, runCommand, succeeds } from './command.ts'
import { installPackages } from './debian.ts'
import { root, stateFolder } from './paths.ts'

const folder = join(stateFolder, 'tools')
const log = join(stateFolder, 'logs', 'python.log')
let uvReady: Promise<string> | undefined

/**
 * Creates a Python environment with the packages of hash-locked requirement files, unless it is there already.
 * Returns the path of its interpreter.
 */
export async function preparePython(name: string, ...requirements: string[]): Promise<string> {
  const environment = join(folder, 'python', name)
  const python = join(environment, 'bin', 'python')
  const marker = join(environment, '.installed')
  const files = requirements.map(file => join(root, file))
  const expectedHash = createHash('sha256')
    .update(files.map(file => readFileSync(file, 'utf8')).join('\n'))
    .digest('hex')
  if (existsSync(python) && existsSync(marker) && readFileSync(marker, 'utf8') === expectedHash) return python
  const uv = await prepareUv()
  rmSync(environment, { recursive: true, force: true })
  const options = {
    log,
    hint: NETWORK_HINT,
    env: { ...withSystemStore(), UV_PYTHON_DOWNLOADS: 'never', UV_NO_PROGRESS: '1' },
  }
  await runCommand(uv, ['venv', '-q', '--python', await findSystemPython(), environment], options)
  const install = ['pip', 'install', '-q', '--require-hashes', '--compile-bytecode', '--python', python]
  await runCommand(uv, [...install, ...files.flatMap(file => ['-r', file])], options)
  writeFileSync(marker, expectedHash)
  return python
}

/** Installs uv unless it is there already; returns its path. */
export function prepareUv(): Promise<string> {
  uvReady ??= installUv()
  return uvReady
}

async function installUv(): Promise<string> {
  const environment = join(folder, 'python', 'uv')
  const uv = join(environment, 'bin', 'uv')
  if (existsSync(join(environment, '.installed'))) return uv
  rmSync(environment, { recursive: true, force: true })
  const python = await findSystemPython()
  if (!(await succeeds(python, ['-c', 'import ensurepip, venv']))) {
    await installPackages(['python3-venv'], 'Python has no venv module')
  }
  await runCommand(python, ['-m', 'venv', environment], { log })
  const requirements = join(root, 'scripts/tools/uv.txt')
  const pip = ['-m', 'pip', 'install', '-q', '--disable-pip-version-check', '--require-hashes', '-r', requirements]
  // PIP_CERT would override the certificate of the user's pip.conf.
  const ownPython = join(environment, 'bin', 'python')
  const hasCertificate = await succeeds(ownPython, ['-m', 'pip', 'config', 'get', 'global.cert'])
  await runCommand(ownPython, pip, { log, hint: NETWORK_HINT, env: hasCertificate ? process.env : withSystemStore() })
  writeFileSync(join(environment, '.installed'), '')
  return uv
}

async function findSystemPython(): Promise<string> {
  for (const name of ['python3', 'python3.13', 'python3.12', 'python3.11']) {
    if (await succeeds(name, ['-c', 'import sys; sys.exit(sys.version_info < (3, 11))'])) return name
  }
  throw new ActionError('Python 3.11 or newer is needed for the local cloud', {
    hint: 'Install it (Debian 12, Ubuntu 24.04: apt-get install python3 python3-venv), then run the same command again.',
  })
}
