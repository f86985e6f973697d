import { ActionError } from '../../../shared/errors.ts'
import type { Finding } from './scan-findings.ts'
import type { GateResult, GateRule } from './scan-gate.ts'

const WORST_FINDINGS = 5

/** Why the gate lets an image get no tags; undefined if it passed, or if a plan did not wait for it. */
export function createScanError(digest: string, rule: GateRule, result: GateResult): ActionError | undefined {
  if (result.state === 'pending' || result.state === 'passed') return undefined
  if (result.state === 'unknown') {
    return new ActionError(`The result of scan-gate is unknown, so no tag is put: ${result.reason}`, {
      hint: "Check the image's scan in ECR, raise scan-timeout-minutes, or set scan-gate to none.",
    })
  }
  const { counted } = result
  const worst = counted.slice(0, WORST_FINDINGS).map(formatFinding)
  if (counted.length > worst.length) worst.push(`and ${counted.length - worst.length} more`)
  return new ActionError(
    `scan-gate found ${countBySeverity(counted)} in ${digest}, so no tag is put: ${worst.join('; ')}`,
    { hint: [explainUnknownFixes(counted, rule), UPDATE].filter(text => text !== undefined).join('. ') },
  )
}

const UPDATE = 'Update these packages, for example with a newer base image.'

/** Why findings count although no fix is known. */
export function explainUnknownFixes(counted: Finding[], { fixableOnly }: GateRule): string | undefined {
  const unknown = counted.filter(({ fix }) => fix === 'unknown').length
  if (!fixableOnly || unknown === 0) return undefined
  return `${unknown} of ${counted.length} count with fixable-only because the scan does not report whether a fix exists; only enhanced scanning does`
}

/** `2 CRITICAL and 1 HIGH findings`. */
export function countBySeverity(findings: Finding[]): string {
  const severities = [...new Set(findings.map(({ severity }) => severity))]
  const counts = severities.map(name => `${findings.filter(({ severity }) => severity === name).length} ${name}`)
  return `${counts.join(' and ')} finding${findings.length === 1 ? '' : 's'}`
}

/** `CRITICAL CVE-2024-1 (openssl 3.0.1 → 3.0.2)`. */
function formatFinding({ severity, id, packages }: Finding): string {
  const list = packages.map(
    ({ name, installed, fixed }) => `${name} ${installed}${fixed === undefined ? '' : ` → ${fixed}`}`,
  )
  return `${severity} ${id}${list.length === 0 ? '' : ` (${list.join(', ')})`}`
}
