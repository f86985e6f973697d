import { readFileSync } from 'node:fs'
import { get as getHttp } from 'node:http'
import { get as getHttps } from 'node:https'

const TIMEOUT_MS = 3_000

/** Whether a GET of the address returns 200; `ca` is the PEM file of the CA of an https address. */
export function isHealthy(address: string, ca?: string): Promise<boolean> {
  return new Promise(resolve => {
    const options = { agent: false, timeout: TIMEOUT_MS, ...(ca === undefined ? {} : { ca: readFileSync(ca) }) }
    const request = (address.startsWith('https:') ? getHttps : getHttp)(address, options, response => {
      response.resume()
      resolve(response.statusCode === 200)
    })
    request.on('timeout', () => request.destroy())
    request.on('error', () => resolve(false))
  })
}
