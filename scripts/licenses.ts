import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

interface Manifest {
  name: string
  version: string
  license?: unknown
  licenses?: { type?: string }[]
  author?: string | { name?: string }
}

const LICENSE_FILE = /^(licen[cs]e|copying|unlicense)([.-]|$)/i
const NOTICE_FILE = /^notice([.-]|$)/i

/** Renders the licenses.txt of a bundle of these files: every package, its license, and each license text once. */
export function renderLicenses(files: string[]): string | undefined {
  const packages = new Map<string, string>()
  const problems = new Set<string>()
  for (const file of files) {
    const folder = findPackageFolder(file)
    if (folder === undefined) continue
    const { name, version } = readManifest(folder)
    packages.set(`${name} ${version}`, packages.get(`${name} ${version}`) ?? folder)
  }
  const titles: string[] = []
  const owners = new Map<string, string[]>()
  for (const title of [...packages.keys()].sort()) {
    const folder = packages.get(title) ?? ''
    const license = findLicenseId(readManifest(folder))
    const text = findLicenseText(folder)
    if (license === undefined) problems.add(`${title} names no license in its package.json`)
    if (text === undefined) problems.add(`${title} has no license text, and there is no standard text of "${license}"`)
    titles.push(`  ${title} (${license})`)
    owners.set(text ?? '', [...(owners.get(text ?? '') ?? []), title])
  }
  if (titles.length === 0) return undefined
  if (problems.size > 0) throw new Error([...problems].join('\n'))
  const texts = [...owners].map(([text, titles]) => `${titles.map(title => `==== ${title}\n`).join('')}\n${text}\n`)
  return `This bundle contains:\n${titles.join('\n')}\n\n${texts.join('\n')}`
}

/** Finds the folder of the package that a file belongs to; undefined for the project's own files. */
function findPackageFolder(file: string): string | undefined {
  for (let folder = dirname(file); /[\\/]node_modules[\\/]/.test(`${folder}/`); folder = dirname(folder)) {
    // Packages have nested manifests that only set the module type.
    if (existsSync(join(folder, 'package.json')) && readManifest(folder).version !== undefined)
      return findTopFolder(folder)
  }
  return undefined
}

// Some builds copy the package's manifest, with name and version, beside the files they generate.
const findTopFolder = (folder: string): string =>
  /^.*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(folder)?.[0] ?? folder

const readManifest = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

// npm's current form, else the deprecated `licenses`.
function findLicenseId({ license, licenses }: Manifest): string | undefined {
  if (typeof license === 'string') return license
  const types = licenses?.flatMap(({ type }) => type ?? []) ?? []
  return types.length > 0 ? types.join(' OR ') : undefined
}

function findLicenseText(folder: string): string | undefined {
  const files = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isFile())
  const read = (pattern: RegExp) =>
    files
      .map(({ name }) => name)
      .filter(name => pattern.test(name))
      .sort()
      .map(name => normalizeText(readFileSync(join(folder, name), 'utf8')))
  const licenses = read(LICENSE_FILE)
  const text =
    licenses.length > 0 ? licenses.join('\n\n') : (findReadmeSection(read(/^readme/i)) ?? renderStandardText(folder))
  return text === undefined ? undefined : [text, ...read(NOTICE_FILE)].join('\n\n')
}

const normalizeText = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/^\n+|\n+$/g, '')

function findReadmeSection(readmes: string[]): string | undefined {
  const [, section = ''] = /\n(?:#+ *Licen[cs]e *|Licen[cs]e\n-+)\n([\s\S]*?)(?=\n#|$)/i.exec(readmes.join('\n')) ?? []
  return /Permission is hereby granted|Apache License/.test(section) ? normalizeText(section) : undefined
}

/** Renders the standard text of a license for a package that ships none; it differs only in the holder's name. */
function renderStandardText(folder: string): string | undefined {
  const manifest = readManifest(folder)
  const { author } = manifest
  const holder = (typeof author === 'string' ? author : author?.name) ?? `the authors of ${manifest.name}`
  switch (findLicenseId(manifest)) {
    case 'Apache-2.0':
      return normalizeText(readFileSync(join(import.meta.dirname, '..', 'LICENSE'), 'utf8'))
    case 'MIT':
      return MIT.replace('<holder>', holder)
    default:
      return undefined
  }
}

const MIT = `Copyright (c) <holder>

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`
