import { fakeClock } from '../../../shared/testing/clock.ts'
import { airflowOf } from '../../src/airflow/client.ts'
import { Connection, type ConnectionOptions } from '../../src/airflow/connection.ts'
import { fixedAddress } from '../../src/airflow/endpoint.ts'

/** What the domain functions work with, by a clock that never waits, and everything they told. */
export function rig(url: string, overrides: Partial<ConnectionOptions> = {}) {
  const told: string[] = []
  const clock = fakeClock(Date.parse('2026-01-01T02:00:00Z'))
  const masked: string[] = []
  const connection = new Connection({
    locate: fixedAddress(url),
    username: 'admin',
    password: 'right-password',
    allowInsecureHttp: false,
    mask: token => masked.push(token),
    clock,
    deadline: clock.now() + 3_600_000,
    signal: new AbortController().signal,
    log: {
      info: text => told.push(text),
      warning: text => told.push(`warning: ${text}`),
      group: (title, lines) => told.push([title, ...lines].join('\n')),
    },
    ...overrides,
  })
  return { airflow: airflowOf(connection), connection, clock, told, masked }
}
