import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type MinifyOptions, minify } from 'terser'

// Only what is never used goes: an SDK describes hundreds of requests, of which an action sends a dozen. Names and
// comments stay, so that a bundle can be read.
const UNUSED: MinifyOptions = {
  module: true,
  mangle: false,
  compress: {
    defaults: false,
    unused: true,
    dead_code: true,
    side_effects: true,
    passes: 2,
    keep_classnames: true,
    keep_fnames: true,
  },
}
// What the bundler notes for itself.
const NOTES = /^\*+$|^\s*(harmony|binding|unused|UNUSED|ESM|EXPORTS|EXTERNAL)/

// How the bundler calls the functions of a bundle's modules: in the script that starts, and in those loaded later.
const MODULES = ['__webpack_modules__', 'modules']

interface Variables {
  definitions: { name: { name: string }; value: { properties?: { value: { needs_parens?: () => boolean } }[] } }[]
}
interface Tree {
  body: (Partial<Variables> & { exported_definition?: Partial<Variables> })[]
}

/** Takes what is never used out of the scripts of a bundle, which then cost less memory and start sooner. */
export async function shake(folder: string): Promise<void> {
  for (const name of readdirSync(folder).filter(name => name.endsWith('.js'))) {
    const path = join(folder, name)
    const used = await minify(readFileSync(path, 'utf8'), { ...UNUSED, format: { ast: true, code: false } as object })
    const tree = (used as { ast: unknown }).ast as Tree
    // The engine compiles a function in parentheses at once, and others in two goes.
    const variables = tree.body.flatMap(statement => (statement.exported_definition ?? statement).definitions ?? [])
    for (const { value } of variables.filter(({ name }) => MODULES.includes(name.name))) {
      for (const property of value.properties ?? []) property.value.needs_parens = () => true
    }
    const { code = '' } = await minify(tree as never, {
      module: true,
      mangle: false,
      compress: false,
      format: { beautify: true, indent_level: 2, comments: (_, { value }) => !NOTES.test(value) },
    })
    writeFileSync(path, `${code}\n`)
  }
}
