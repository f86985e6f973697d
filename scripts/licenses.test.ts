import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { makeTempFolder } from '../actions/shared/testing/temp-folder.ts'
import { renderLicenses } from './licenses.ts'

const root = join(import.meta.dirname, '..')
const LISTED = /^ {2}(\S+) (\d\S*) \((.+)\)$/gm
const OWN_PACKAGE = 'this project'

describe('licenses.txt of a bundle', () => {
  const owners = mapTextsToPackages()

  // Independent of the bundler's own list: string literals in the bundle that only one package has.
  it.each(globSync('actions/*/dist', { cwd: root }))('lists every package that %s contains', folder => {
    const scripts = globSync('**/*.js', { cwd: join(root, folder) })
    const seen = new Map<string, number>()
    for (const text of new Set(scripts.flatMap(name => listTexts(readFileSync(join(root, folder, name), 'utf8'))))) {
      const owner = owners.get(text)
      if (typeof owner === 'string') seen.set(owner, (seen.get(owner) ?? 0) + 1)
    }
    const contained = [...seen].filter(([name, count]) => name !== OWN_PACKAGE && count >= 2).map(([name]) => name)
    expect(contained).toContain('yaml')
    const licenses = readFileSync(join(root, folder, 'licenses.txt'), 'utf8')
    const listed = [...licenses.matchAll(LISTED)].map(([, name]) => name)
    expect(contained.filter(name => !listed.includes(name))).toEqual([])
    for (const [, name, version] of licenses.matchAll(LISTED)) expect(licenses).toContain(`\n==== ${name} ${version}\n`)
  })

  // The bundler names every module above its code.
  it.each(globSync('actions/*/dist/**/licenses.txt', { cwd: root }))('lists no other package in %s', path => {
    const scripts = globSync('*.js', { cwd: dirname(join(root, path)) })
    const texts = scripts.map(name => readFileSync(join(root, dirname(path), name), 'utf8')).join('\n')
    const contained = [...texts.matchAll(/^ *(?:\/\/ |")node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\/(.+)$/gm)].map(
      ([, name, rest = '']) => /.*\/?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(rest)?.[1] ?? name,
    )
    const listed = [...readFileSync(join(root, path), 'utf8').matchAll(LISTED)].map(([, name]) => name)
    expect([...new Set(listed)].sort()).toEqual([...new Set(contained)].sort())
  })
})

/** The string literals in a script that are long enough to identify a package. */
function listTexts(script: string): string[] {
  return [...script.matchAll(/(["'])([A-Za-z][\w .:/,@-]{15,200}[\w.])\1/g)].map(([, , text]) => text ?? '')
}

/** The package of every string literal that a bundle can contain; undefined if several packages have it. */
function mapTextsToPackages(): Map<string, string | undefined> {
  const owners = new Map<string, string | undefined>()
  const add = (owner: string, files: string[]) => {
    for (const text of files.flatMap(file => listTexts(readFileSync(file, 'utf8')))) {
      owners.set(text, owners.has(text) && owners.get(text) !== owner ? undefined : owner)
    }
  }
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  for (const [path, { dev }] of Object.entries<{ dev?: boolean }>(packages)) {
    if (!path.startsWith('node_modules/') || dev === true || !existsSync(join(root, path))) continue
    add(path.replace(/^.*node_modules\//, ''), listScripts(join(root, path)))
  }
  add(OWN_PACKAGE, globSync(join(root, 'actions/{*/src,shared}/**/*.ts')))
  return owners
}

function listScripts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.([cm]?js|json)$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .filter(file => !/\/(node_modules|dist-types|dist-cjs|browser|umd)\//.test(file.slice(folder.length)))
}

describe('renderLicenses', () => {
  const folder = makeTempFolder('licenses-')
  const writePackage = (path: string, files: Record<string, string>) => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path, name)), { recursive: true })
      writeFileSync(join(folder, path, name), text)
    }
  }
  const file = (path: string) => join(folder, path)
  const renderManifest = (name: string, license: unknown, more: object = {}) =>
    JSON.stringify({ name, version: '1.2.3', license, ...more })

  writePackage('node_modules/a', {
    'package.json': renderManifest('a', 'MIT'),
    LICENSE: 'text of a\r\n',
    'lib/package.json': '{}',
  })
  writePackage('node_modules/a/node_modules/@s/b', {
    'package.json': renderManifest('@s/b', 'Apache-2.0'),
    NOTICE: 'notice of b',
  })
  writePackage('node_modules/@s/b', {
    'package.json': renderManifest('@s/b', 'ISC', { version: '2.0.0' }),
    'LICENCE.md': 'text of b',
  })
  writePackage('node_modules/c', {
    'package.json': renderManifest('c', undefined, { licenses: [{ type: 'MIT' }] }),
    'README.md': '# c\n\n## License\n\nPermission is hereby granted to c\n\n## More\n',
  })
  writePackage('node_modules/d', { 'package.json': renderManifest('d', 'MIT', { author: { name: 'Dora' } }) })
  writePackage('node_modules/e', { 'package.json': renderManifest('e', 'BSD-3-Clause') })
  writePackage('node_modules/f', { 'package.json': renderManifest('f', undefined), LICENSE: 'text of f' })

  it('lists packages by name and version, nested packages included', () => {
    const files = ['@s/b/b.js', 'a/lib/x.js', 'a/node_modules/@s/b/b.js'].map(path => file(`node_modules/${path}`))
    const text = renderLicenses(files) ?? ''
    expect([...text.matchAll(LISTED)].map(([line]) => line.trim())).toEqual([
      '@s/b 1.2.3 (Apache-2.0)',
      '@s/b 2.0.0 (ISC)',
      'a 1.2.3 (MIT)',
    ])
    expect(text).toContain('==== @s/b 2.0.0\n\ntext of b\n')
    expect(text).toContain('==== a 1.2.3\n\ntext of a\n')
    expect(text).toMatch(/==== @s\/b 1\.2\.3\n[\s\S]*Apache License[\s\S]*notice of b/)
    expect(renderLicenses(files.toReversed())).toBe(text)
  })

  it('leaves out the files of this project', () => {
    expect(renderLicenses([file('src/index.js')])).toBe(undefined)
  })

  it('takes the text of a package without a license file from its README, else the standard text with its author', () => {
    const text = renderLicenses([file('node_modules/c/c.js'), file('node_modules/d/d.js')])
    expect(text).toContain('  c 1.2.3 (MIT)')
    expect(text).toContain('==== c 1.2.3\n\nPermission is hereby granted to c\n')
    expect(text).toContain('==== d 1.2.3\n\nCopyright (c) Dora\n\nPermission is hereby granted')
    expect(text).not.toContain('## More')
  })

  it('reports every package without a license or a text', () => {
    expect(() => renderLicenses([file('node_modules/e/e.js'), file('node_modules/f/f.js')])).toThrow(
      'e 1.2.3 has no license text, and there is no standard text of "BSD-3-Clause"\nf 1.2.3 names no license in its package.json',
    )
  })
})
