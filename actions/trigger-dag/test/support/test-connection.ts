import { Deadline } from '../../../shared/deadline.ts'
import { fakeClock } from '../../../shared/testing/clock.ts'
import { createAirflowClient } from '../../src/airflow/client.ts'
import { Connection, type ConnectionOptions } from '../../src/airflow/connection.ts'
import { createUrlLocator } from '../../src/airflow/endpoint.ts'

interface Options extends Partial<Omit<ConnectionOptions, 'deadline'>> {
  signal?: AbortSignal
}

/** A connection to a fake Airflow on a clock that never waits, and what it logs and masks. */
export function createTestConnection(url: string, { signal, ...overrides }: Options = {}) {
  const logged: string[] = []
  const masked: string[] = []
  const clock = fakeClock(Date.parse('2026-01-01T02:00:00Z'))
  const connection = new Connection({
    locate: createUrlLocator(url),
    username: 'admin',
    password: 'right-password',
    allowInsecureHttp: false,
    mask: token => masked.push(token),
    deadline: Deadline.after(3_600_000, { clock, signal }),
    log: {
      info: text => logged.push(text),
      warning: text => logged.push(`warning: ${text}`),
      group: (title, lines) => logged.push([title, ...lines].join('\n')),
      groupDuring: (_title, work) => work(),
    },
    ...overrides,
  })
  return { airflow: createAirflowClient(connection), connection, clock, logged, masked }
}
