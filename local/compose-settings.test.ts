import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { root } from '../scripts/tools/paths.ts'

it('publishes the ports of docker-compose-local.yml to this machine only', () => {
  const text = readFileSync(join(root, 'docker-compose-local.yml'), 'utf8')
  const { services } = parse(text, { merge: true }) as { services: Record<string, { ports?: unknown[] }> }
  const ports = Object.values(services).flatMap(service => service.ports ?? [])
  expect(ports.length).toBeGreaterThan(0)
  for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/)
  expect(text).not.toMatch(/network_mode|privileged/)
})
