import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { serveOnLoopback } from '../actions/shared/testing/loopback-server.ts'
import { makeTempFolder } from '../actions/shared/testing/temp-folder.ts'
import { bundleModules, STUBS } from './bundle.ts'

const root = join(import.meta.dirname, '..')

describe.each(STUBS)('the stub for packages that $importer imports', ({ importer, packages, stub }) => {
  const scripts = globSync(`node_modules/${importer}/{dist,lib}/**/*.js`, { cwd: root }).map(name =>
    readFileSync(join(root, name), 'utf8'),
  )

  it('exports exactly the names that the package uses', async () => {
    const uses = scripts.flatMap(script => packages.flatMap(name => findUses(script, name)))
    const { default: defaultExport, ...names } = await import(stub)
    expect(defaultExport).toBe(undefined)
    expect(Object.keys(names).sort()).toEqual([...new Set(uses)].sort())
  })

  it.each(packages)('replaces %s, which the package still imports', name => {
    expect(scripts.some(script => findUses(script, name).length > 0)).toBe(true)
  })
})

/** Finds the names that a script uses of a package. */
function findUses(script: string, name: string): string[] {
  const mentions = script.split(`'${name}'`).length + script.split(`"${name}"`).length - 2
  const imports = [...script.matchAll(new RegExp(`import \\{ (.+) \\} from '${name}'`, 'g'))]
  const requires = [...script.matchAll(new RegExp(`const (\\w+) = .*require\\(['"]${name}['"]\\);`, 'g'))]
  if (imports.length + requires.length !== mentions) throw new Error(`${name} is imported in an unknown form`)
  const members = requires.flatMap(([, variable]) =>
    [...script.matchAll(new RegExp(`(?<!\\.)\\b${variable}\\.(\\w+)`, 'g'))].map(([, member = '']) => member),
  )
  return [...imports.flatMap(([, names = '']) => names.split(', ')), ...members]
}

describe('snowflake-sdk in a bundle', () => {
  const folder = makeTempFolder('bundle-')
  let driver: typeof import('snowflake-sdk')

  beforeAll(async () => {
    writeFileSync(join(folder, 'rows.csv'), 'a,b\n')
    await bundleModules(join(root, 'node_modules/snowflake-sdk/dist/index.js'), folder)
    // The driver is CommonJS and reads its folder at its start.
    Object.assign(globalThis, { __dirname: folder })
    driver = (await import(join(folder, 'index.js'))).default
    driver.configure({ logLevel: 'OFF', additionalLogToConsole: false })
  })
  afterAll(() => {
    Reflect.deleteProperty(globalThis, '__dirname')
  })

  it.each([
    ['PUT', 'S3'],
    ['PUT', 'AZURE'],
    ['GET', 'S3'],
    ['GET', 'AZURE'],
  ])('fails %s on a stage in %s and names the alternative', async (command, locationType) => {
    const server = await serveOnLoopback(({ path }) => {
      const data = path.startsWith('/session/v1/login-request')
        ? { token: 'token', masterToken: 'master', parameters: [] }
        : {
            command: command === 'PUT' ? 'UPLOAD' : 'DOWNLOAD',
            src_locations: [command === 'PUT' ? join(folder, 'rows.csv') : 'rows.csv'],
            localLocation: folder,
            stageInfo: {
              locationType,
              location: 'bucket/path',
              region: 'eu-west-1',
              storageAccount: 'account',
              creds: {},
            },
            encryptionMaterial: [],
            autoCompress: false,
            sourceCompression: 'auto_detect',
          }
      return { body: { success: true, data } }
    })
    const { hostname, port } = new URL(server.url)
    const login = {
      account: 'a',
      username: 'u',
      password: 'p',
      accessUrl: server.url,
      host: hostname,
      port: Number(port),
    }
    const connection = driver.createConnection(login as Parameters<typeof driver.createConnection>[0])
    await connection.connectAsync()
    const sqlText = `${command} file://${folder}/rows.csv @stage`
    const error = await new Promise(resolve => connection.execute({ sqlText, complete: resolve }))
    expect(error).toMatchObject({
      message: 'PUT and GET are not supported by this action. Load from or unload to an external stage.',
    })
    await new Promise(resolve => connection.destroy(resolve))
  })
})
