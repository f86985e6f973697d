import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NETWORK_HINT, runCommand } from './command.ts'
import { stateFolder } from './paths.ts'
import { preparePython } from './python.ts'

const folder = join(stateFolder, 'tools')
export const binFolder = join(folder, 'bin')

/** Command-line tools that are Go modules. */
const MODULES = {
  act: 'github.com/nektos/act@v0.2.89',
  actionlint: 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12',
}
// act 0.2.89 asks for this release of Go in its go.mod.
const OLDEST_GO = [1, 25] as const

/** Builds a tool unless it is built already; returns its path. */
export async function prepareGoTool(name: keyof typeof MODULES): Promise<string> {
  const module = MODULES[name]
  const binary = join(binFolder, name)
  const marker = join(binFolder, `.${module.replace(/\W+/g, '-')}`)
  if (existsSync(binary) && existsSync(marker)) return binary
  mkdirSync(binFolder, { recursive: true })
  const cache = join(folder, 'go', name)
  await runCommand(await findGo(), ['install', module], {
    cwd: folder,
    log: join(stateFolder, 'logs', `${name}.log`),
    hint: NETWORK_HINT,
    env: {
      ...process.env,
      GOBIN: binFolder,
      GOPATH: join(cache, 'path'),
      GOCACHE: join(cache, 'cache'),
      // Module folders are read-only by default and could not be removed afterwards.
      GOFLAGS: '-modcacherw -buildvcs=false',
      GOTOOLCHAIN: 'local',
      CGO_ENABLED: '0',
    },
  })
  rmSync(cache, { recursive: true, force: true })
  writeFileSync(marker, '')
  return binary
}

/** Finds a Go that is new enough, or installs one; returns its command. */
export async function findGo(): Promise<string> {
  const version = await runCommand('go', ['version']).catch(() => '')
  const [major = 0, minor = 0] = (/go(\d+)\.(\d+)/.exec(version) ?? []).slice(1).map(Number)
  if (major > OLDEST_GO[0] || (major === OLDEST_GO[0] && minor >= OLDEST_GO[1])) return 'go'
  const python = await preparePython('go', 'scripts/tools/go.txt')
  return join(python, '..', 'go')
}
