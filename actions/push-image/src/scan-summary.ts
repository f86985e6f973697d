import { code, forMarkdown } from '../../shared/remote-text.ts'
import { countOf, renderLink, renderTable } from '../../shared/summary.ts'
import { countBySeverity, explainUnknownFixes } from './ecr/scan-error.ts'
import type { Finding } from './ecr/scan-findings.ts'
import type { GateResult, GateRule } from './ecr/scan-gate.ts'

/** The result of `scan-gate`, for the summary. */
export interface ScanReport {
  rule: GateRule
  result: GateResult
}

/** The result in one line. */
export function formatScan({ rule, result }: ScanReport): string {
  if (result.state === 'unknown') return `unknown: ${result.reason}`
  if (result.state === 'pending') return `not known yet: ${result.reason}; apply waits for it`
  const { state, findings, counted, completedAt } = result
  const others = findings.filter(finding => !counted.includes(finding))
  const parts = [
    counted.length === 0 ? undefined : countBySeverity(counted),
    others.length === 0 ? undefined : `${countOf(others.length, 'finding')} not counted`,
    findings.length === 0 ? 'no findings' : undefined,
    explainUnknownFixes(counted, rule),
    `scanned ${completedAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
  ]
  return [state, ...parts].filter(part => part !== undefined).join('; ')
}

const MOST_ROWS = 50

/** A table of the findings that fail the gate, the worst first. */
export function renderFindings({ result }: ScanReport): string | undefined {
  if (result.state !== 'failed') return undefined
  const { counted } = result
  const table = renderTable(
    ['Severity', 'Finding', 'Package', 'Installed', 'Fixed', 'Platform'],
    counted.slice(0, MOST_ROWS).map(renderRow),
  )
  const rest = counted.length - MOST_ROWS
  return rest > 0 ? `${table}\n\n${countOf(rest, 'more finding')}` : table
}

function renderRow({ severity, id, url, packages, fix, platforms }: Finding): string[] {
  const fixed = packages.map(({ fixed }) => fixed ?? (fix === 'unknown' ? 'unknown' : 'none'))
  return [
    forMarkdown(severity),
    url?.startsWith('https://') || url?.startsWith('http://') ? renderLink(id, url) : code(id),
    packages.map(({ name }) => code(name)).join('<br>'),
    packages.map(({ installed }) => code(installed)).join('<br>'),
    fixed.map(version => forMarkdown(version)).join('<br>'),
    platforms.map(forMarkdown).join('<br>'),
  ]
}
