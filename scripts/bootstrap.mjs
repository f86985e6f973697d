// Runs a TypeScript file of this project on Node 24, after installing the npm packages of the lock file.
// Plain JavaScript that Node 20 understands, because it runs before Node 24 is there.
// usage: node scripts/bootstrap.mjs FILE [ARGUMENT]...
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { withSystemStore } from './tools/certificates.mjs'
import { isCommand, readArguments } from './usage.mjs'

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..')
const marker = join(root, 'node_modules', '.installed')
const node24 = join(root, 'node_modules', '.bin', 'node')
// Packages, Python environments, images and their layers on a first run; later runs only add logs and data.
const FIRST_RUN_GIB = 8
const LATER_RUN_GIB = 1
const INSTALL_LIMIT_MS = 240_000

const [file = '', ...args] = process.argv.slice(2)
// Rejects wrong arguments before anything is installed; the script reads them again.
if (isCommand(file)) readArguments(file, args)
checkMachine()
installPackages()
run([file, ...args])

function checkMachine() {
  if (Number(process.versions.node.split('.')[0]) < 20)
    fail(`Node ${process.versions.node} is too old`, 'install Node 20 or newer')
  if (process.platform !== 'linux' || process.arch !== 'x64')
    fail(`${process.platform} ${process.arch} is not supported`, 'use Linux on x86-64')
  mkdirSync(join(root, '.local'), { recursive: true })
  const neededGib = existsSync(join(root, '.local', 'ready')) ? LATER_RUN_GIB : FIRST_RUN_GIB
  const { bavail, bsize } = statfsSync(root)
  const freeGib = (bavail * bsize) / 2 ** 30
  if (freeGib < neededGib)
    fail(
      `${root} has ${freeGib.toFixed(1)} GiB of free space, less than ${neededGib}`,
      'free some space or clone to a larger disk',
    )
}

function installPackages() {
  const lockHash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(marker) && existsSync(node24) && readFileSync(marker, 'utf8') === lockHash) return
  stopSupervisor()
  console.log('▸ npm packages')
  const started = Date.now()
  // --no-save and not "ci": the lock may lack packages of other platforms, which "ci" refuses.
  const npm = spawnSync(
    'npm',
    ['install', '--no-save', '--no-progress', '--prefer-offline', '--fetch-retries=1', '--fetch-timeout=30000'],
    {
      cwd: root,
      encoding: 'utf8',
      env: withSystemStore(),
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: INSTALL_LIMIT_MS,
    },
  )
  if (npm.status !== 0 || !existsSync(node24)) reportFailedInstall(npm)
  writeFileSync(marker, lockHash)
  console.log(`✓ npm packages ${((Date.now() - started) / 1000).toFixed(0)} s`)
}

function reportFailedInstall({ error, stderr }) {
  if (error?.code === 'ENOENT') fail('There is no npm', 'install it with Node')
  if (error?.code === 'ETIMEDOUT')
    fail(
      `npm install did not end within ${INSTALL_LIMIT_MS / 60_000} minutes`,
      'run the same command again; it continues with what is already downloaded',
    )
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ERR_SOCKET/.test(stderr ?? ''))
    fail('Cannot reach the npm registry', 'the first run needs the network: connect, then run the same command again')
  const lines = `${stderr ?? ''}`.split('\n').filter(line => line.startsWith('npm error'))
  const untrusted = /CERT|UNABLE_TO_VERIFY/.test(lines.join())
  fail(
    `npm install failed: ${lines[0] ?? error?.message ?? 'no reason given'}`,
    untrusted
      ? "add the proxy's CA to the system's certificates, or set SSL_CERT_FILE to its PEM file"
      : 'run "npm install --no-save" to see the whole error',
  )
}

// A running supervisor loads its modules from the folder that npm changes.
function stopSupervisor() {
  const file = join(root, '.local', 'supervisor.json')
  if (!existsSync(file)) return
  const { pid } = JSON.parse(readFileSync(file, 'utf8'))
  try {
    process.kill(pid, 'SIGTERM')
    for (let i = 0; i < 100; i++) {
      process.kill(pid, 0)
      spawnSync('sleep', ['0.2'])
    }
  } catch {
    // The process has ended.
  }
}

function run(args) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(':')
  const child = spawn(node24, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 1))
}

function fail(problem, fix) {
  console.error(`✗ ${problem}: ${fix}`)
  process.exit(1)
}
