// What the running cloud listens on, and that its AWS answers only requests signed with a key of this cloud.
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { binFolder } from '../../scripts/tools/go.ts'
import { getRegistryToken } from '../aws-client.ts'
import { listListeners } from './listeners.ts'
import { type AwsRequest, createZip, jsonCall, send, sign } from './signed-request.ts'
import { readTreeSupervised, treeFolder } from './tree.ts'

it('listens on loopback and the bridge of Docker only', async () => {
  const state = readTreeSupervised()
  const found = await listListeners(state, join(binFolder, 'docker'))
  const own = ['127.0.0.1', state.access.host]
  expect(found.filter(({ address }) => !own.includes(address))).toEqual([])
  const { aws, snowflake, oidc, database } = state.cloud.ports
  const ports = [...new Set(found.map(({ port }) => port))]
  expect(ports).toEqual(expect.arrayContaining([aws, snowflake, oidc]))
  // The database takes the next free port.
  const [port, ...more] = ports.filter(other => ![aws, snowflake, oidc].includes(other))
  expect(more).toEqual([])
  expect(port).toBeGreaterThanOrEqual(database)
})

describe('the local AWS refuses', () => {
  const call = jsonCall('AmazonSSM.GetParameter', { Name: '/airflow-ecs/AirflowAdminCntl', WithDecryption: true })
  const harmless = jsonCall('AmazonSSM.GetParameter', { Name: '/airflow-ecs/SnowflakeUser' })
  const signed = () => sign(readTreeSupervised(), 'ssm', call)
  const FUNCTIONS = '/2015-03-31/functions'

  it('no signed request', async () => {
    const { status, headers, text } = await send(readTreeSupervised(), await signed())
    expect({ status, type: JSON.parse(text).Parameter.Type }).toEqual({ status: 200, type: 'SecureString' })
    expect(Object.keys(headers).filter(name => name.startsWith('access-control-'))).toEqual([])
  })

  it.each([
    [
      'a web page of another origin',
      async () => withHeaders(await signed(), { origin: 'https://example.com' }),
      'AccessDenied',
    ],
    ['a host that is not its own', async () => withHeaders(await signed(), { host: 'example.com' }), 'AccessDenied'],
    ['a request without a signature', async () => call, 'MissingAuthenticationTokenException'],
    [
      'a wrong secret',
      async () => sign(readTreeSupervised(), 'ssm', call, { secretAccessKey: 'wrong' }),
      'InvalidSignatureException',
    ],
    [
      'a swapped body',
      async () => ({ ...(await sign(readTreeSupervised(), 'ssm', harmless)), body: call.body }),
      'InvalidSignatureException',
    ],
    ['a preflight request', async () => ({ ...call, method: 'OPTIONS', body: '' }), 'MissingAuthenticationToken'],
  ])('%s', async (_what, request, code) => {
    const { status, headers, text } = await send(readTreeSupervised(), await request())
    expect([400, 403]).toContain(status)
    expect(text).toContain(code)
    expect(Object.keys(headers).filter(name => name.startsWith('access-control-'))).toEqual([])
  })

  it('a wrong password of the registry', async () => {
    const state = readTreeSupervised()
    const list = (token: string) =>
      send(state, { method: 'GET', path: '/v2/airflow-ecs/tags/list', headers: { authorization: token }, body: '' })
    expect((await list(`Basic ${await getRegistryToken(state)}`)).status).toBe(200)
    for (const token of ['', `Basic ${btoa('AWS:any')}`]) {
      const { status, headers } = await list(token)
      expect({ status, scheme: headers['www-authenticate'] }).toEqual({
        status: 401,
        scheme: expect.stringMatching(/^Basic /),
      })
    }
  })

  it('access of a Lambda function to this machine', async () => {
    const state = readTreeSupervised()
    const targets = [join(homedir(), 'written-by-lambda'), join(treeFolder, 'written-by-lambda')]
    const secrets = [state.cloud.supervisorFile, join(state.cloud.folder, 'keys', 'aws.json')]
    const code = [
      'import os',
      'def attempt(path, mode):',
      '    try:',
      '        return open(path, mode).read(1) and "read" if mode == "r" else open(path, mode).close() or "written"',
      '    except OSError as error:',
      '        return "refused"',
      'def handler(event, context):',
      '    done = [attempt(path, "w") for path in event["write"]] + [attempt(path, "r") for path in event["read"]]',
      '    return {"root": os.getuid() == 0, "done": sorted(set(done))}',
    ].join('\n')
    const create = {
      method: 'POST',
      path: FUNCTIONS,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        FunctionName: 'attack',
        Runtime: 'python3.11',
        Handler: 'index.handler',
        Role: 'arn:aws:iam::123456789012:role/attack',
        Timeout: 60,
        Code: { ZipFile: createZip('index.py', code).toString('base64') },
      }),
    }
    expect((await send(state, create)).status).toBe(403)
    expect((await send(state, await sign(state, 'lambda', create))).status).toBe(201)
    const invoke = {
      ...create,
      path: `${FUNCTIONS}/attack/invocations`,
      body: JSON.stringify({ write: targets, read: secrets }),
    }
    expect((await send(state, invoke)).status).toBe(403)
    const { text } = await send(state, await sign(state, 'lambda', invoke))
    expect(JSON.parse(text)).toEqual({ root: false, done: ['refused'] })
    expect(targets.filter(existsSync)).toEqual([])
    await send(
      state,
      await sign(state, 'lambda', { ...create, method: 'DELETE', path: `${FUNCTIONS}/attack`, body: '' }),
    )
  })

  it('a task that mounts this machine', async () => {
    const request = jsonCall('AmazonEC2ContainerServiceV20141113.RegisterTaskDefinition', {
      family: 'attack',
      volumes: [{ name: 'host', host: { sourcePath: '/' } }],
      containerDefinitions: [{ name: 'app', image: 'airflow-ecs', mountPoints: [] }],
    })
    const { status, text } = await send(readTreeSupervised(), await sign(readTreeSupervised(), 'ecs', request))
    expect(status).toBe(400)
    expect(text).toContain('mounts no path of this machine')
  })
})

const withHeaders = (request: AwsRequest, headers: Record<string, string>): AwsRequest => ({
  ...request,
  headers: { ...request.headers, ...headers },
})
