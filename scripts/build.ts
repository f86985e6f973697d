// Builds the bundle of every action: tsc to build/, then ncc for each actions/*/action.yml,
// then unused code is removed, and licenses.txt is written from the modules in the bundle.
// usage: build.ts [--check]   --check compares with the committed bundles and changes none
import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'yaml'
import { renderLicenses } from './licenses.ts'
import { layPackages } from './packages.ts'
import { shake } from './shake.ts'
import { readArguments } from './usage.mjs'

const exec = promisify(execFile)
const root = join(import.meta.dirname, '..')
const { check } = readArguments('scripts/build.ts').values

interface Bundle {
  source: string
  folder: string
}

// In build/, which is not committed: it holds absolute paths.
const STATISTICS = join('build', 'statistics.json')

// ncc writes paths relative to the working folder into the bundle: only the root gives the same bytes everywhere.
process.chdir(root)
rmSync('build', { recursive: true, force: true })
await tool('typescript/bin/tsc')
layPackages()
const stale: string[] = []
for (const action of readdirSync('actions').filter(name => existsSync(join('actions', name, 'action.yml')))) {
  const committed = join('actions', action, 'dist')
  const out = check ? join('build', 'dist', action) : committed
  rmSync(out, { recursive: true, force: true })
  for (const { source, folder } of bundlesOf(action)) {
    await tool(
      '@vercel/ncc/dist/ncc/cli.js',
      'build',
      source,
      '-C',
      '-q',
      '--stats-out',
      STATISTICS,
      '-o',
      join(out, folder),
    )
    await shake(join(out, folder))
    const licenses = renderLicenses(JSON.parse(readFileSync(STATISTICS, 'utf8')))
    if (licenses !== undefined) writeFileSync(join(out, folder, 'licenses.txt'), licenses)
  }
  if (check && !same(committed, out)) stale.push(action)
}
if (stale.length > 0) {
  console.error(`dist is stale: ${stale.join(', ')}. Run "npm run build" and commit actions/*/dist.`)
  process.exitCode = 1
}

// main and post of action.yml say which entries there are: dist/index.js from index.ts, dist/post/index.js from post.ts.
function bundlesOf(action: string): Bundle[] {
  const { runs } = parse(readFileSync(join('actions', action, 'action.yml'), 'utf8'))
  const entries = [runs.main, runs.post].filter((entry): entry is string => typeof entry === 'string')
  return entries.map(entry => {
    const folder = entry.replace(/^dist\/?/, '').replace(/\/?index\.js$/, '')
    return { source: join('build', 'actions', action, 'src', `${folder === '' ? 'index' : folder}.js`), folder }
  })
}

function same(left: string, right: string): boolean {
  const files = (folder: string) =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
      : []
  const names = (folder: string) =>
    files(folder)
      .map(entry => join(entry.parentPath, entry.name).slice(folder.length))
      .sort()
  const [mine, theirs] = [names(left), names(right)]
  return (
    mine.join() === theirs.join() && mine.every(name => readFileSync(left + name).equals(readFileSync(right + name)))
  )
}

async function tool(script: string, ...args: string[]): Promise<void> {
  try {
    await exec(process.execPath, [join('node_modules', script), ...args], { maxBuffer: 2 ** 26 })
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    console.error(stdout + stderr)
    process.exit(1)
  }
}
