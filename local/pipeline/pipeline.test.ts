// Runs after a first `npm start` in the copy (scripts/test.ts makes both); the tests build on each other, in order.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from '@jest/globals'
import { registryToken } from '../aws.ts'
import { isAlive, withEnvironment } from '../processes.ts'
import type { StartResult } from '../start.ts'
import { binFolder } from '../tools/go.ts'
import { markOf } from '../workflow.ts'
import { listListeners } from './listeners.ts'
import { type AwsRequest, jsonCall, send, sign, zipOf } from './signed-request.ts'
import { edit, npm, outcomeOf, start, supervised, treeFolder } from './tree.ts'

const MINUTES = 60_000
const DEPLOYMENT = [
  'put-params',
  'setup-snowflake',
  'push-image',
  'put-params-image',
  'deploy-stack-network',
  'deploy-stack-service',
]
const SUCCESS = { exitCode: 0, failed: null, error: null }
const unchanged = Object.fromEntries(DEPLOYMENT.map(id => [id, false]))
const first = JSON.parse(process.env.FIRST_START ?? 'null') as StartResult
const manifest = () => JSON.parse(readFileSync(join(treeFolder, '.local/clouds/sample/s3/manifest.json'), 'utf8'))

// A process may have ended since it was found.
function commandLineOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

let restore: (() => void) | undefined
afterEach(() => {
  restore?.()
  restore = undefined
})

it('ends with every row of the sample in raw and in analytics, and the answer', () => {
  const { airline_rows, taxi_rows } = manifest()
  expect(first.rows).toEqual({
    'raw.public.airline_raw': airline_rows,
    'raw.public.nyc_taxi_raw': taxi_rows,
    'analytics.public.airline': airline_rows,
    'analytics.public.nyc_taxi': taxi_rows,
    'analytics.public.calendar_date': 14_000,
  })
  expect(first.answer.length).toBeGreaterThan(0)
  expect(first).toMatchObject({ failed: null, changed: Object.fromEntries(DEPLOYMENT.map(id => [id, true])) })
})

it(
  'changes nothing the second time',
  async () => {
    const second = await start()
    expect(outcomeOf(second)).toEqual(SUCCESS)
    expect(second.result).toMatchObject({ rows: first.rows, answer: first.answer, changed: unchanged })
  },
  5 * MINUTES,
)

it('listens on loopback and the bridge of Docker only', async () => {
  const state = supervised()
  const found = await listListeners(state, join(binFolder, 'docker'))
  const own = ['127.0.0.1', state.access.host]
  expect(found.filter(({ address }) => !own.includes(address))).toEqual([])
  const { aws, snowflake, oidc, database } = state.cloud.ports
  expect(new Set(found.map(({ port }) => port))).toEqual(new Set([aws, snowflake, oidc, database]))
})

describe('the local AWS refuses', () => {
  const call = jsonCall('AmazonSSM.GetParameter', { Name: '/airflow-ecs/AirflowAdminCntl', WithDecryption: true })
  const harmless = jsonCall('AmazonSSM.GetParameter', { Name: '/airflow-ecs/SnowflakeUser' })
  const signed = () => sign(supervised(), 'ssm', call)
  const FUNCTIONS = '/2015-03-31/functions'

  it('nothing of a signed request', async () => {
    const { status, headers, text } = await send(supervised(), await signed())
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
      async () => sign(supervised(), 'ssm', call, { secretAccessKey: 'wrong' }),
      'InvalidSignatureException',
    ],
    [
      'a swapped body',
      async () => ({ ...(await sign(supervised(), 'ssm', harmless)), body: call.body }),
      'InvalidSignatureException',
    ],
    ['a preflight request', async () => ({ ...call, method: 'OPTIONS', body: '' }), 'MissingAuthenticationToken'],
  ])('%s', async (_what, request, code) => {
    const { status, headers, text } = await send(supervised(), await request())
    expect([400, 403]).toContain(status)
    expect(text).toContain(code)
    expect(Object.keys(headers).filter(name => name.startsWith('access-control-'))).toEqual([])
  })

  it('a wrong password of the registry', async () => {
    const state = supervised()
    const list = (token: string) =>
      send(state, { method: 'GET', path: '/v2/airflow-ecs/tags/list', headers: { authorization: token }, body: '' })
    expect((await list(`Basic ${await registryToken(state)}`)).status).toBe(200)
    for (const token of ['', `Basic ${btoa('AWS:any')}`]) {
      const { status, headers } = await list(token)
      expect({ status, scheme: headers['www-authenticate'] }).toEqual({
        status: 401,
        scheme: expect.stringMatching(/^Basic /),
      })
    }
  })

  it('what code of a Lambda function wants of this machine', async () => {
    const state = supervised()
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
        Code: { ZipFile: zipOf('index.py', code).toString('base64') },
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
    const { status, text } = await send(supervised(), await sign(supervised(), 'ecs', request))
    expect(status).toBe(400)
    expect(text).toContain('mounts no path of this machine')
  })
})

it(
  'runs the trigger-dag workflow, also with a conf, and keeps the summaries of the deployment',
  async () => {
    await npm('trigger-dag', '--', 'snowflake_raw')
    await npm('trigger-dag', '--', 'snowflake_raw', '{"reload": true}')
    const summaries = join(treeFolder, '.local/clouds/sample/summaries')
    expect(readdirSync(summaries).toSorted()).toEqual(['deploy', 'trigger-dag'])
    expect(readdirSync(join(summaries, 'deploy'))).toContain('image.md')
  },
  5 * MINUTES,
)

describe('names the step that failed, and its error last', () => {
  it.each([
    [
      'the SQL',
      'setup-snowflake',
      'snowflake/deploy_objects.sql',
      (text: string) => `${text}\nselect no_such_column from raw.public.airline_raw;\n`,
      /deploy_objects\.sql:\d+/,
    ],
    [
      'the template',
      'deploy-stack-service',
      'cloudformation/private-subnet-public-service.yml',
      (text: string) => text.replace('\nResources:', '\nResources: {'),
      /does not accept the template/,
    ],
    [
      'the image',
      'push-image',
      'Dockerfile',
      (text: string) => text.replace(/\nUSER /, '\nRUN echo no such luck && false\nUSER '),
      /no such luck/,
    ],
    [
      'the DAG',
      'trigger-dag',
      'airflow/dags/snowflake_raw.py',
      (text: string) => `${text}\nraise RuntimeError("broken on purpose")\n`,
      /broken on purpose/,
    ],
  ])(
    '%s',
    async (_what, step, file, change, error) => {
      restore = edit(file, change)
      expect(outcomeOf(await start())).toEqual({ exitCode: 1, failed: step, error: expect.stringMatching(error) })
    },
    10 * MINUTES,
  )
})

it(
  'deploys an edited DAG and re-applies an edited SQL file',
  async () => {
    const dag = edit('airflow/dags/snowflake_raw.py', text => `${text}\n# edited\n`)
    const sql = edit(
      'snowflake/deploy_objects.sql',
      text => `${text}\ncreate table if not exists raw.public.edited (id integer);\n`,
    )
    restore = () =>
      [dag, sql].forEach(undo => {
        undo()
      })
    const edited = await start()
    expect(outcomeOf(edited)).toEqual(SUCCESS)
    expect(edited.result).toMatchObject({
      changed: {
        ...unchanged,
        'push-image': true,
        'put-params-image': true,
        'deploy-stack-service': true,
        'setup-snowflake': true,
      },
    })
    const summary = readFileSync(join(treeFolder, '.local/clouds/sample/summaries/deploy/image.md'), 'utf8')
    expect(summary).toMatch(/Layers \| 1 uploaded/)
  },
  10 * MINUTES,
)

describe('simply works again after kill -9', () => {
  const worksAgain = async () => {
    const again = await start()
    expect(outcomeOf(again)).toEqual(SUCCESS)
    expect(again.result?.rows).toEqual(first.rows)
  }

  it(
    'of the Snowflake server',
    async () => {
      const server = supervised().services.find(({ name }) => name === 'snowflake')
      process.kill(server?.process.pid ?? -1, 'SIGKILL')
      await worksAgain()
    },
    10 * MINUTES,
  )

  it(
    'of the supervisor',
    async () => {
      process.kill(supervised().pid, 'SIGKILL')
      await worksAgain()
    },
    10 * MINUTES,
  )

  it(
    'of the run in the middle',
    async () => {
      restore = edit('airflow/dags/snowflake_raw.py', text => `${text}\n# once more\n`)
      const marker = markOf(supervised().cloud)
      let pid = -1
      const killed = start(id => {
        pid = id
      })
      while (withEnvironment(marker).length === 0) await sleep(200)
      await sleep(4_000)
      const commandLines = withEnvironment(marker).map(({ pid }) => commandLineOf(pid))
      // act listens on the address that leads to the network, unless this is said.
      expect(commandLines.join('\n')).toMatch(/act push .*deploy\.yml.* --no-cache-server /)
      expect(commandLines.join('\n')).not.toContain(supervised().access.oidcRequestToken)
      process.kill(JSON.parse(readFileSync(join(treeFolder, '.local/start.lock'), 'utf8')).pid, 'SIGKILL')
      await killed
      expect(pid).toBeGreaterThan(0)
      restore()
      restore = undefined
      await worksAgain()
    },
    10 * MINUTES,
  )
})

it(
  'stops, and leaves nothing running',
  async () => {
    const services = supervised().services.map(service => service.process)
    await npm('stop')
    expect(services.filter(isAlive)).toEqual([])
  },
  3 * MINUTES,
)

const withHeaders = (request: AwsRequest, headers: Record<string, string>): AwsRequest => ({
  ...request,
  headers: { ...request.headers, ...headers },
})
