import { formatDuration } from '../../../shared/duration.ts'
import { ActionError } from '../../../shared/errors.ts'
import { type Probe, pollUntilDone } from '../../../shared/poll.ts'
import type { Connection } from './connection.ts'
import type { Endpoint } from './endpoint.ts'
import { type HttpReply, NoReplyError, sendRequest } from './http.ts'
import { health, parseReply } from './schema.ts'

// A stack is complete before its Airflow is healthy; that has never taken longer.
const HEALTH_TIMEOUT_MS = 15 * 60_000
const REQUEST_TIMEOUT_MS = 10_000
const REPEAT_MESSAGE_MS = 30_000

/** Waits until database, scheduler and DAG processor are healthy; the address can change meanwhile. */
export async function waitForHealth(connection: Connection): Promise<Endpoint> {
  const { log } = connection
  const deadline = connection.deadline.withTimeout(HEALTH_TIMEOUT_MS)
  const { clock } = deadline
  const start = clock.now()
  let logged = { state: '', at: 0 }
  const endpoint = await pollUntilDone(
    'Airflow',
    async () => {
      const result = await checkHealth(connection)
      if (!result.done && (result.state !== logged.state || clock.now() - logged.at >= REPEAT_MESSAGE_MS)) {
        logged = { state: result.state, at: clock.now() }
        log.info(`Waiting for Airflow: ${result.state}`)
      }
      return result
    },
    deadline,
    { everyMs: 1_000, maxMs: 5_000 },
  )
  log.info(`Airflow at ${endpoint.url} is healthy (${formatDuration(clock.now() - start)})`)
  return endpoint
}

async function checkHealth(connection: Connection): Promise<Probe<Endpoint>> {
  const { endpoint, state } = await connection.refreshEndpoint()
  if (endpoint === undefined) return { done: false, state }
  try {
    const reply = await getUnauthenticated(connection, `${endpoint.url}/api/v2/monitor/health`)
    if (reply.status === 404) await assertNotAirflow2(connection, endpoint)
    const problem = findHealthProblem(reply)
    return problem === undefined
      ? { done: true, value: endpoint }
      : { done: false, state: `not healthy at ${endpoint.url} (${problem})` }
  } catch (error) {
    if (error instanceof NoReplyError) {
      return { done: false, state: `not answering at ${endpoint.url} (${error.message})` }
    }
    throw error
  }
}

const getUnauthenticated = ({ deadline: { signal } }: Connection, url: string): Promise<HttpReply> =>
  sendRequest({ method: 'GET', url, timeoutMs: REQUEST_TIMEOUT_MS, signal })

function findHealthProblem({ status, text }: HttpReply): string | undefined {
  if (status !== 200) return `status ${status}`
  let reply: unknown
  try {
    reply = JSON.parse(text)
  } catch {
    return 'the health page is not JSON'
  }
  const unhealthyComponents = Object.entries(parseReply(health, reply, 'GET /api/v2/monitor/health'))
    .filter(([, component]) => component?.status !== 'healthy')
    .map(([name, component]) => `${name}: ${component?.status ?? 'not started'}`)
  return unhealthyComponents.length === 0 ? undefined : unhealthyComponents.join(', ')
}

async function assertNotAirflow2(connection: Connection, { url }: Endpoint): Promise<void> {
  const reply = await getUnauthenticated(connection, `${url}/api/v1/health`)
  if (reply.status === 200) {
    throw new ActionError(`${url} is Airflow 2; this action requires Airflow 3 (/api/v2)`, { hint: 'Upgrade Airflow.' })
  }
}
