import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Manifest {
  main?: string
  module?: string
  exports?: Record<string, string | Record<string, unknown>>
}

// Loaded by snowflake-sdk for PUT, GET and logins by a cloud's identity alone: 3.7 MB and a quarter of its start.
const UNUSED_BY_SNOWFLAKE = [
  '@aws-sdk/client-s3',
  '@aws-sdk/client-sts',
  '@aws-sdk/credential-provider-node',
  '@aws-sdk/ec2-metadata-service',
  '@azure/identity',
  '@azure/storage-blob',
  'google-auth-library',
  'open',
]

/**
 * Lays copies of packages into build/node_modules, where a bundler looks before the real ones: without what no action
 * uses, and as ES modules where a package has them, so that unused commands of an AWS client stay out of a bundle.
 */
export function layPackages(): void {
  const snowflake = copy('snowflake-sdk')
  for (const name of UNUSED_BY_SNOWFLAKE) write(join(snowflake, 'node_modules', name), 'module.exports = {}\n')

  // A second HTTP client, half a megabyte, that only a function of @actions/github asks for.
  const core = copy('@actions/core')
  // Only its account of the platform runs commands, for which no action asks.
  const exec = join(core, 'node_modules/@actions/exec')
  writeModule(exec, 'export const getExecOutput = undefined\n')
  const undici = join(copy('@actions/http-client'), 'node_modules/undici')
  writeModule(undici, "export class ProxyAgent {\n  constructor() {\n    throw new Error('not bundled')\n  }\n}\n")

  // Needed behind a proxy only, and loaded then.
  const tunnels = ['httpOverHttp', 'httpsOverHttp', 'httpOverHttps', 'httpsOverHttps']
  write(
    copy('tunnel'),
    tunnels.map(name => `exports.${name} = options => require('./lib/tunnel').${name}(options)\n`).join(''),
  )

  for (const scope of ['@aws-sdk', '@smithy']) {
    for (const name of readdirSync(join('node_modules', scope))) preferModules(`${scope}/${name}`)
  }
}

function preferModules(name: string): void {
  const manifest: Manifest = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'))
  if (manifest.module === undefined || !existsSync(join('node_modules', name, manifest.module))) return
  const folder = copy(name, path => !/\/dist-(types|cjs)(\/|$)/.test(path))
  manifest.main = manifest.module
  for (const conditions of Object.values(manifest.exports ?? {})) {
    if (typeof conditions !== 'object') continue
    delete conditions.node
    delete conditions.require
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, undefined, 2))
}

function copy(name: string, filter: (path: string) => boolean = () => true): string {
  const folder = join('build/node_modules', name)
  cpSync(join('node_modules', name), folder, { recursive: true, filter })
  return folder
}

function write(folder: string, index: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.js'), index)
}

function writeModule(folder: string, index: string): void {
  write(folder, index)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "main": "index.js" }\n')
}
