import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Opens an address in the user's browser; returns false if there is none. */
export async function openBrowser(address: string, environment: NodeJS.ProcessEnv = process.env): Promise<boolean> {
  const program = findBrowser(environment)
  if (program === undefined) return false
  const child = spawn(program, [address], { detached: true, stdio: 'ignore', env: environment })
  child.unref()
  return await new Promise(resolve => {
    child.once('error', () => resolve(false))
    child.once('spawn', () => resolve(true))
  })
}

/** Finds the program that opens a web page: the one of BROWSER, or the desktop's. */
function findBrowser({ BROWSER, DISPLAY, WAYLAND_DISPLAY, PATH = '' }: NodeJS.ProcessEnv): string | undefined {
  const hasDesktop = [DISPLAY, WAYLAND_DISPLAY].some(value => value !== undefined && value !== '')
  const names = [BROWSER ?? '', ...(hasDesktop ? ['xdg-open'] : []), 'wslview'].filter(name => name !== '')
  const folders = PATH.split(delimiter).filter(folder => folder !== '')
  return names
    .flatMap(name => (name.includes('/') ? [name] : folders.map(folder => join(folder, name))))
    .find(existsSync)
}
