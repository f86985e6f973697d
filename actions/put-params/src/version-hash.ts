import { createHash } from 'node:crypto'
import type { StoredParameter } from './ssm-client.ts'

/**
 * A short text that changes when a parameter does, and reveals nothing about the values.
 * It includes the time, because a parameter that is deleted and created again starts with version 1.
 */
export function computeVersionHash(parameters: StoredParameter[]): string {
  const lines = parameters.map(({ name, type, version, modified }) => JSON.stringify([name, type, version, modified]))
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex').slice(0, 16)
}
