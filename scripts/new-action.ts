// Creates a new action from the files in scripts/skeleton. The build, the contract test and CI find it by its action.yml.
// usage: npm run new-action NAME
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { messageOf } from '../actions/shared/errors.ts'
import { refreshReadmes } from './readme.ts'
import { readArguments } from './usage.mjs'

const skeleton = join(import.meta.dirname, 'skeleton')
// Folders in actions/ that are not actions.
const RESERVED = ['shared']

/**
 * Creates actions/<name> under `root`, names it in CHANGELOG.md, and returns the paths of the changed files.
 * @throws if the name is invalid or taken.
 */
export function createAction(name: string | undefined, root: string): string[] {
  if (name === undefined || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || RESERVED.includes(name)) {
    throw new Error(`An action's name must be lower-case words with hyphens, such as push-image, not "${name ?? ''}"`)
  }
  const folder = join('actions', name)
  if (existsSync(join(root, folder))) throw new Error(`actions/${name} exists already`)
  const files = globSync('**/*.txt', { cwd: skeleton }).sort()
  const paths = files.map(file => join(folder, file.replace(/\.txt$/, '')))
  for (const [index, file] of files.entries()) {
    const path = join(root, paths[index] ?? '')
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, fillIn(readFileSync(join(skeleton, file), 'utf8'), name))
  }
  refreshReadmes(root)
  const changelog = join(root, 'CHANGELOG.md')
  writeFileSync(changelog, addToChangelog(readFileSync(changelog, 'utf8'), name))
  return [...paths, 'CHANGELOG.md']
}

const fillIn = (text: string, name: string): string =>
  text
    .replaceAll('{{name}}', name)
    .replaceAll('{{title}}', name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' '))

/** Adds the action to the section Unreleased, under Added, which is created if it is missing. */
export function addToChangelog(changelog: string, name: string): string {
  const heading = /^## \[?Unreleased\]?.*$/im.exec(changelog)
  if (heading === null) throw new Error('CHANGELOG.md has no section Unreleased')
  const start = heading.index + heading[0].length
  const end = start + changelog.slice(start).search(/^## |$(?![\s\S])/m)
  const section = changelog.slice(start, end).trim()
  const entry = `- \`${name}\`: new action.`
  const withEntry = /^### Added\n/m.test(section)
    ? section.replace(/^### Added\n+/m, heading => `${heading}${entry}\n`)
    : `### Added\n\n${entry}\n\n${section}`
  return `${[changelog.slice(0, start), withEntry.trim(), changelog.slice(end)].join('\n\n').trim()}\n`
}

if (import.meta.main) {
  try {
    const [name] = readArguments('scripts/new-action.ts').positionals
    for (const path of createAction(name, join(import.meta.dirname, '..'))) console.log(path)
    console.log('Next: change the example to what the action does, then run "npm run build" and "npm test".')
  } catch (error) {
    console.error(messageOf(error))
    process.exitCode = 1
  }
}
