import { createHash } from 'node:crypto'
import type { Stored } from './ssm-client.ts'

/**
 * A short text that changes when one of the parameters does, and tells nothing about their values.
 * The time is in it because a parameter that is deleted and made again starts over with version 1.
 */
export function versionHash(parameters: Stored[]): string {
  const facts = parameters.map(({ name, type, version, modified }) => [name, type, version, modified])
  const sorted = facts.map(fact => JSON.stringify(fact)).sort()
  return createHash('sha256').update(sorted.join('\n')).digest('hex').slice(0, 16)
}
