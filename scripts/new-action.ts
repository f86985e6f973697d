// Makes the skeleton of a new action: build, contract test and CI find it by its action.yml.
// usage: npm run new-action NAME
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { refreshReadmes } from './readme.ts'
import { skeleton } from './skeleton.ts'
import { readArguments } from './usage.mjs'

// Folders under actions/ that are no actions.
const TAKEN = ['shared']

/**
 * Makes actions/<name> under `root` and gives the paths of its files.
 * @throws where the name is no name of an action, or its folder is there.
 */
export function newAction(name: string | undefined, root: string): string[] {
  if (name === undefined || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || TAKEN.includes(name)) {
    throw new Error(`An action's name is lower-case words with hyphens, such as push-image, not "${name ?? ''}"`)
  }
  const folder = join(root, 'actions', name)
  if (existsSync(folder)) throw new Error(`actions/${name} is there already`)
  const files = skeleton(name)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  refreshReadmes(root)
  return Object.keys(files).map(path => join('actions', name, path))
}

if (import.meta.main) {
  try {
    for (const path of newAction(
      readArguments('scripts/new-action.ts').positionals[0],
      join(import.meta.dirname, '..'),
    ))
      console.log(path)
    console.log('Next: describe it in action.yml and README.md, then "npm run build" and "npm test".')
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
