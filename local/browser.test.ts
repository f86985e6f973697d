import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { openBrowser } from './browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'browser-'))
afterAll(() => rmSync(folder, { recursive: true }))

function addProgram(name: string): string {
  const file = join(folder, name)
  writeFileSync(
    file,
    `#!/bin/sh\necho "$1" > ${folder}/opened.part && mv ${folder}/opened.part ${folder}/opened-by-${name}\n`,
  )
  chmodSync(file, 0o755)
  return file
}
const path = `${folder}:/usr/bin:/bin`

async function openedBy(name: string): Promise<string> {
  const file = join(folder, `opened-by-${name}`)
  for (let tries = 0; tries < 100 && !existsSync(file); tries++) await new Promise(resolve => setTimeout(resolve, 50))
  return readFileSync(file, 'utf8')
}

describe('openBrowser', () => {
  it('finds no browser on a machine without a desktop', async () => {
    addProgram('xdg-open')
    expect(await openBrowser('http://localhost/', { PATH: path })).toBe(false)
  })

  it("uses the desktop's browser", async () => {
    expect(await openBrowser('http://localhost/1', { PATH: path, DISPLAY: ':0' })).toBe(true)
    expect(await openedBy('xdg-open')).toBe('http://localhost/1\n')
  })

  it('prefers the program of BROWSER', async () => {
    const environment = { PATH: path, DISPLAY: ':0', BROWSER: addProgram('mine') }
    expect(await openBrowser('http://localhost/2', environment)).toBe(true)
    expect(await openedBy('mine')).toBe('http://localhost/2\n')
  })
})
