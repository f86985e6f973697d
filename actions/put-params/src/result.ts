import { publicKeyOf } from './generated-values.ts'
import type { Step } from './plan.ts'
import type { Stored } from './ssm-client.ts'
import { versionHash } from './version-hash.ts'

/** What the outputs tell of the parameters themselves, by the names that the workflow gave them. */
export interface Facts {
  versions: Record<string, number>
  arns: Record<string, string>
  publicKeys: Record<string, string>
  versionHash: string
}

/** Gathers the facts of those parameters that are there (in a plan, some may not be yet). */
export function factsOf(steps: Step[], stored: Map<string, Stored>): Facts {
  const facts: Facts = { versions: {}, arns: {}, publicKeys: {}, versionHash: '' }
  const present: Stored[] = []
  for (const { wanted } of steps) {
    const parameter = stored.get(wanted.name)
    if (parameter === undefined) continue
    present.push(parameter)
    facts.versions[wanted.key] = parameter.version
    facts.arns[wanted.key] = parameter.arn
    const isKey = wanted.source === 'generated' && wanted.recipe.kind === 'rsa-private-key'
    const publicKey = isKey ? publicKeyOf(parameter.value) : undefined
    if (publicKey !== undefined) facts.publicKeys[wanted.key] = publicKey
  }
  return { ...facts, versionHash: versionHash(present) }
}
