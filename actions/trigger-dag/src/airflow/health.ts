import { ActionError } from '../../../shared/errors.ts'
import { duration, type Probe, waitFor } from '../../../shared/wait.ts'
import type { Connection } from './connection.ts'
import type { Endpoint } from './endpoint.ts'
import { type HttpReply, NoReply, send } from './http.ts'
import { fields, maybe, text } from './schema.ts'

const component = maybe(fields({ status: maybe(text) }))
const health = fields({ metadatabase: component, scheduler: component, dag_processor: component })

/** A stack is complete before its Airflow is healthy; longer than this it never took. */
export const HEALTH_MS = 15 * 60_000
const REQUEST_MS = 10_000
const REPEAT_STATE_MS = 30_000

/** Waits until database, scheduler and DAG processor are well; the address may change meanwhile. */
export async function waitForHealth(connection: Connection): Promise<Endpoint> {
  const { clock, log, signal } = connection
  const started = clock.now()
  const deadline = Math.min(connection.deadline, started + HEALTH_MS)
  let told = { state: '', at: 0 }
  const endpoint = await waitFor(
    'Airflow',
    async () => {
      const seen = await probe(connection)
      if (!seen.done && (seen.state !== told.state || clock.now() - told.at >= REPEAT_STATE_MS)) {
        told = { state: seen.state, at: clock.now() }
        log.info(`Waiting for Airflow: ${seen.state}`)
      }
      return seen
    },
    { everyMs: 1_000, maxMs: 5_000, deadline, clock, signal },
  )
  log.info(`Airflow at ${endpoint.url} is healthy (${duration(clock.now() - started)})`)
  return endpoint
}

async function probe(connection: Connection): Promise<Probe<Endpoint>> {
  const { endpoint, state } = await connection.relocate()
  if (endpoint === undefined) return { done: false, state }
  try {
    const url = `${endpoint.url}/api/v2/monitor/health`
    const reply = await send({ method: 'GET', url, timeoutMs: REQUEST_MS, signal: connection.signal })
    if (reply.status === 404) await refuseAirflow2(endpoint, connection.signal)
    const ill = illness(reply)
    return ill === undefined
      ? { done: true, value: endpoint }
      : { done: false, state: `not healthy at ${endpoint.url} (${ill})` }
  } catch (error) {
    if (error instanceof NoReply) return { done: false, state: `not answering at ${endpoint.url} (${error.message})` }
    throw error
  }
}

function illness({ status, text: body }: HttpReply): string | undefined {
  if (status !== 200) return `status ${status}`
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    return 'its health page is not JSON'
  }
  const parts = Object.entries(health(parsed, 'health')).filter(([, part]) => part?.status !== 'healthy')
  return parts.length === 0
    ? undefined
    : parts.map(([name, part]) => `${name}: ${part?.status ?? 'not started'}`).join(', ')
}

async function refuseAirflow2({ url }: Endpoint, signal: AbortSignal): Promise<void> {
  const reply = await send({ method: 'GET', url: `${url}/api/v1/health`, timeoutMs: REQUEST_MS, signal })
  if (reply.status === 200) {
    throw new ActionError(`${url} is Airflow 2; this action speaks to Airflow 3 (/api/v2)`, {
      hint: 'Upgrade Airflow.',
    })
  }
}
