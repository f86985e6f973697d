import { createHash } from 'node:crypto'
import { derivePublicKey } from './generated/generated-values.ts'
import type { Step } from './plan/plan.ts'
import type { StoredParameter } from './ssm/parameter-store.ts'

/** The outputs about parameters, by the names in the inputs. */
export interface ParameterResult {
  versions: Record<string, number>
  arns: Record<string, string>
  publicKeys: Record<string, string>
  versionHash: string
}

/** Collects the result for the existing parameters; in a plan, some do not exist yet. */
export function collectResult(steps: Step[], stored: Map<string, StoredParameter>): ParameterResult {
  const result: ParameterResult = { versions: {}, arns: {}, publicKeys: {}, versionHash: '' }
  const existing: StoredParameter[] = []
  for (const { desired } of steps) {
    const parameter = stored.get(desired.name)
    if (parameter === undefined) continue
    existing.push(parameter)
    result.versions[desired.key] = parameter.version
    result.arns[desired.key] = parameter.arn
    const isRsaKey = desired.source === 'generated' && desired.generator.kind === 'rsa-private-key'
    const publicKey = isRsaKey ? derivePublicKey(parameter.value) : undefined
    if (publicKey !== undefined) result.publicKeys[desired.key] = publicKey
  }
  return { ...result, versionHash: computeVersionHash(existing) }
}

/**
 * A short hash that changes when a parameter is written, and reveals nothing about the values.
 * It includes the time, because a parameter that is deleted and created again starts with version 1.
 */
export function computeVersionHash(parameters: StoredParameter[]): string {
  const lines = parameters.map(({ name, type, version, modified }) => JSON.stringify([name, type, version, modified]))
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex').slice(0, 16)
}
