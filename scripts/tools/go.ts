import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { command } from './command.ts'
import { stateFolder } from './paths.ts'
import { pythonEnvironment } from './python.ts'

const folder = join(stateFolder, 'tools')
export const binFolder = join(folder, 'bin')

/** The command-line tools that come as Go modules, at the versions that were tried. */
const MODULES = {
  act: 'github.com/nektos/act@v0.2.89',
  actionlint: 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12',
}
// act 0.2.89 asks for this release of Go in its go.mod.
const OLDEST_GO = [1, 25] as const

/** Builds a tool once and returns its path. */
export async function goTool(name: keyof typeof MODULES): Promise<string> {
  const module = MODULES[name]
  const binary = join(binFolder, name)
  const marker = join(binFolder, `.${module.replace(/\W+/g, '-')}`)
  if (existsSync(binary) && existsSync(marker)) return binary
  mkdirSync(binFolder, { recursive: true })
  const cache = join(folder, 'go', name)
  await command(await goCompiler(), ['install', module], {
    cwd: folder,
    log: join(stateFolder, 'logs', `${name}.log`),
    hint: 'The first run needs the network: connect, then run the same command again.',
    env: {
      ...process.env,
      GOBIN: binFolder,
      GOPATH: join(cache, 'path'),
      GOCACHE: join(cache, 'cache'),
      // Module folders are read-only by default, so that nobody could remove them afterwards.
      GOFLAGS: '-modcacherw -buildvcs=false',
      GOTOOLCHAIN: 'local',
      CGO_ENABLED: '0',
    },
  })
  rmSync(cache, { recursive: true, force: true })
  writeFileSync(marker, '')
  return binary
}

async function goCompiler(): Promise<string> {
  const version = await command('go', ['version']).catch(() => '')
  const [major = 0, minor = 0] = (/go(\d+)\.(\d+)/.exec(version) ?? []).slice(1).map(Number)
  if (major > OLDEST_GO[0] || (major === OLDEST_GO[0] && minor >= OLDEST_GO[1])) return 'go'
  const python = await pythonEnvironment('go', 'scripts/tools/go.txt')
  return join(python, '..', 'go')
}
