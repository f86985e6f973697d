// Builds the bundles of all actions: esbuild leaves out unused code, ncc packages the rest for the runner, and
// licenses.txt lists the packages in it.
// usage: build.ts [--check]   --check compares with the committed bundles and changes none
import { execFile } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'yaml'
import { formatDuration } from '../actions/shared/duration.ts'
import { bundleModules } from './bundle.ts'
import { renderLicenses } from './licenses.ts'
import { readArguments } from './usage.mjs'

const exec = promisify(execFile)
const root = join(import.meta.dirname, '..')
const { check } = readArguments('scripts/build.ts').values

interface Bundle {
  source: string
  folder: string
}

// Both bundlers write paths relative to the working folder into a bundle, so every build runs in the root.
process.chdir(root)
rmSync('build', { recursive: true, force: true })
const started = Date.now()
const actions = readdirSync('actions').filter(name => existsSync(join('actions', name, 'action.yml')))
const changed: string[] = []
for (const action of actions) {
  const committed = join('actions', action, 'dist')
  const built = join('build', 'dist', action)
  for (const { source, folder } of listBundles(action)) {
    const modules = join('build', 'modules', action, folder)
    const files = await bundleModules(source, modules)
    await packageModules(join(modules, basename(source).replace('.ts', '.js')), join(built, folder))
    const licenses = renderLicenses(files.map(file => join(root, file)))
    if (licenses !== undefined) writeFileSync(join(built, folder, 'licenses.txt'), licenses)
  }
  if (haveSameFiles(committed, built)) continue
  changed.push(action)
  if (check) continue
  rmSync(committed, { recursive: true, force: true })
  cpSync(built, committed, { recursive: true })
}
const names = changed.join(', ')
if (check && changed.length > 0) {
  console.error(`dist is out of date: ${names}. Run "npm run build" and commit actions/*/dist.`)
  process.exitCode = 1
} else {
  const duration = formatDuration(Date.now() - started)
  console.log(
    `${actions.length} actions built in ${duration}; dist ${names === '' ? 'unchanged' : `changed: ${names}`}`,
  )
}

// The entries main and post of action.yml: dist/index.js from src/index.ts, dist/post/index.js from src/post.ts.
function listBundles(action: string): Bundle[] {
  const { runs } = parse(readFileSync(join('actions', action, 'action.yml'), 'utf8'))
  const entries = [runs.main, runs.post].filter((entry): entry is string => typeof entry === 'string')
  return entries.map(entry => {
    const folder = entry.replace(/^dist\/?/, '').replace(/\/?index\.js$/, '')
    return { source: join('actions', action, 'src', `${folder === '' ? 'index' : folder}.ts`), folder }
  })
}

function haveSameFiles(left: string, right: string): boolean {
  const files = (folder: string) =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
      : []
  const names = (folder: string) =>
    files(folder)
      .map(entry => join(entry.parentPath, entry.name).slice(folder.length))
      .sort()
  const [leftNames, rightNames] = [names(left), names(right)]
  return (
    leftNames.join() === rightNames.join() &&
    leftNames.every(name => readFileSync(left + name).equals(readFileSync(right + name)))
  )
}

async function packageModules(entry: string, folder: string): Promise<void> {
  try {
    await exec(process.execPath, ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', entry, '-C', '-q', '-o', folder])
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    console.error(stdout + stderr)
    process.exit(1)
  }
}
