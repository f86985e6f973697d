import { createCipheriv } from 'node:crypto'
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'

const MEGABYTE = 1e6

/** Bytes that cannot be compressed, the same in every run, so that the engine keeps the layers of one run only. */
function createBytes(length: number): Buffer {
  const cipher = createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16))
  return cipher.update(Buffer.alloc(length))
}

/** The context of a base image with four layers of 4 MB. */
export function writeBase(folder: string): string {
  mkdirSync(folder)
  const layers = ['a', 'b', 'c', 'd']
  const bytes = createBytes(layers.length * 4 * MEGABYTE)
  for (const [index, name] of layers.entries()) {
    writeFileSync(join(folder, name), bytes.subarray(index * 4 * MEGABYTE, (index + 1) * 4 * MEGABYTE))
  }
  writeFileSync(join(folder, 'Dockerfile'), `FROM scratch\n${layers.map(name => `COPY ${name} /base/\n`).join('')}`)
  return folder
}

const SOURCE_FILES = 200

/** The context of an application: 200 files of 20 KB, and packages of 10 MB in a layer of their own. */
export function writeApplication(folder: string, base: string): string {
  mkdirSync(join(folder, 'src'), { recursive: true })
  writeFileSync(join(folder, 'packages'), createBytes(10 * MEGABYTE))
  const bytes = createBytes(SOURCE_FILES * 20_000)
  for (let file = 0; file < SOURCE_FILES; file++) {
    writeFileSync(join(folder, 'src', `${file}.py`), bytes.subarray(file * 20_000, (file + 1) * 20_000))
  }
  writeFileSync(join(folder, 'Dockerfile'), `FROM ${base}\nCOPY packages /app/\nCOPY src /app/src\n`)
  return folder
}

/** Changes one file of an application. */
export const changeApplication = (folder: string, content: string): void =>
  writeFileSync(join(folder, 'src', '0.py'), content)

const IGNORED = ['.git', '**/node_modules', '**/*.log', '**/.env*', '*.md', '!README.md', '**/__pycache__', 'docs/*']

/** A context of 20,000 files of 0.5 to 3 KB in 200 folders, with an ignore file. */
export function writeManyFiles(folder: string): string {
  const bytes = createBytes(MEGABYTE)
  for (let file = 0; file < 20_000; file++) {
    const parent = join(folder, `package-${file % 200}`, 'src')
    if (file < 200) mkdirSync(parent, { recursive: true })
    const start = (file * 13) % 900_000
    writeFileSync(join(parent, `module-${file}.js`), bytes.subarray(start, start + 500 + ((file * 7) % 2_500)))
  }
  writeFileSync(join(folder, '.dockerignore'), IGNORED.join('\n'))
  writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\nCOPY . /app\n')
  return folder
}

/** A context with one file of 1 GB. */
export function writeLargeFile(folder: string): string {
  mkdirSync(folder)
  const bytes = createBytes(10 * MEGABYTE)
  const file = openSync(join(folder, 'data'), 'w')
  for (let part = 0; part < 100; part++) writeSync(file, bytes)
  closeSync(file)
  writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\nCOPY . /app\n')
  return folder
}
