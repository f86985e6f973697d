import { renderConsoleLink } from '../../../shared/console-url.ts'
import { formatDuration } from '../../../shared/duration.ts'
import { MASK } from '../../../shared/redact.ts'
import { code, forMarkdown } from '../../../shared/remote-text.ts'
import { countOf, renderDetails, renderSection, renderTable, type SummarySection } from '../../../shared/summary.ts'
import { WHY_HIDDEN } from '../secrets/secrecy.ts'
import { hasHidden, renderChanges } from './change-table.ts'
import { renderDrift } from './drift-table.ts'
import { formatDriftVerdict, formatUncheckedTypes } from './drift-verdict.ts'
import { renderOrphanedResources } from './orphaned-resources.ts'
import type { Drift, RunResult } from './run-result.ts'
import { formatChanges, formatState, formatStatus } from './run-status.ts'
import { renderResourceTimeline } from './timeline.ts'

/** The section of the job summary. What can be long comes last, because a summary that is too large is cut. */
export function renderSummary(result: RunResult, elapsedMs: number): string {
  const { stack, stackId, changes, services, drift, failure, refusal, orphans = [] } = result
  const title = formatChanges(result)
  const timeline = renderResourceTimeline(result.events, stackId)
  return renderSection({
    outcome: outcomeOf(result),
    status: formatStatus(result),
    subject: `stack ${code(stack)}`,
    problem: failure ?? refusal,
    facts: [
      formatState(result),
      isUntouched(result) ? 'nothing was changed' : undefined,
      // With resource changes it is the title of their list.
      changes.length === 0 ? title : undefined,
      formatUnchecked(drift),
      formatDuration(elapsedMs),
      stackId === undefined ? undefined : renderStackLink(stackId),
    ],
    parts: [
      orphans.length === 0 ? undefined : renderOrphanedResources(orphans),
      services.map(line => `- ${forMarkdown(line)}`).join('\n'),
      renderOutputs(result),
      changes.length === 0 || title === undefined ? undefined : renderChanges(changes, title),
      ...(drift === undefined ? [] : renderDrift(drift)),
      isHidden(result) ? `${code(MASK)} ${WHY_HIDDEN}.` : undefined,
      timeline === undefined ? undefined : renderDetails('Timeline', timeline),
    ],
  })
}

function outcomeOf({ mode, drift, failure }: RunResult): SummarySection['outcome'] {
  if (failure !== undefined) return 'failure'
  if (mode === 'plan') return 'plan'
  return drift !== undefined && drift.status !== 'IN_SYNC' ? 'warning' : 'success'
}

const isUntouched = ({ mode, status, changed, failure }: RunResult): boolean =>
  failure !== undefined &&
  !changed &&
  (mode === 'apply' || mode === 'execute' || mode === 'delete') &&
  status !== 'unknown'

const isHidden = ({ changes, drift }: RunResult): boolean =>
  hasHidden(changes) ||
  (drift?.resources ?? []).some(({ differences }) =>
    differences.some(({ expected, actual }) => `${expected}${actual}`.includes(MASK)),
  )

function formatUnchecked(drift: Drift | undefined): string | undefined {
  if (drift?.status === 'PARTLY_CHECKED') return forMarkdown(formatDriftVerdict(drift))
  return drift?.notChecked?.length ? forMarkdown(formatUncheckedTypes(drift)) : undefined
}

function renderOutputs({ outputs }: RunResult): string | undefined {
  const rows = Object.entries(outputs).map(([name, value]) => [
    code(name),
    value === MASK ? `${code(value)} ${WHY_HIDDEN}` : code(value),
  ])
  if (rows.length === 0) return undefined
  return renderDetails(countOf(rows.length, 'output'), renderTable(['Output', 'Value'], rows))
}

function renderStackLink(stackId: string): string | undefined {
  const region = stackId.split(':')[3]
  return renderConsoleLink(
    region,
    `cloudformation/home?region=${region}#/stacks/stackinfo?stackId=${encodeURIComponent(stackId)}`,
  )
}
