import type { Clock, Deadline } from '../../../shared/deadline.ts'
import { formatDuration } from '../../../shared/duration.ts'
import { type Probe, pollUntilDone } from '../../../shared/poll.ts'
import type { EcrClient, EcrImage } from './client.ts'
import { listImageManifests } from './image-manifests.ts'
import { type Finding, mergeFindings } from './scan-findings.ts'
import { ScanReader } from './scan-reader.ts'

/** Which findings fail the gate. */
export interface GateRule {
  severity: 'critical' | 'high'
  fixableOnly: boolean
}

/**
 * The result of the gate; without all findings it is unknown, never passed, or pending if it was not waited for. `counted`
 * are the findings that fail it, `completedAt` is the time of the oldest scan.
 */
export type GateResult =
  | { state: 'passed' | 'failed'; findings: Finding[]; counted: Finding[]; completedAt: Date }
  | { state: 'unknown'; reason: string }
  | { state: 'pending'; reason: string }

interface ScanRequest {
  ecr: EcrClient
  repository: string
  image: EcrImage
  rule: GateRule
}

interface WaitOptions {
  deadline: Deadline
  /** Is told what is waited for. */
  onWait: (state: string) => void
}

// Basic scans take seconds, the first ones of Amazon Inspector minutes.
const EVERY_MS = 3_000
const LONGEST_PAUSE_MS = 15_000

/** Waits for the scans of an image, which it starts if there are none, and evaluates the findings. */
export function waitForScan(request: ScanRequest, { deadline, onWait }: WaitOptions): Promise<GateResult> {
  const { clock } = deadline
  const start = clock.now()
  const read = createReader(request, { clock, startMissing: true })
  const probe = async (): Promise<Probe<GateResult>> => {
    const result = await read()
    if (result.state !== 'pending') return { done: true, value: result }
    if (deadline.remaining() === 0) {
      const reason = `${result.reason} after ${formatDuration(clock.now() - start)}`
      return { done: true, value: { state: 'unknown', reason } }
    }
    onWait(result.reason)
    return { done: false, state: result.reason }
  }
  return pollUntilDone('The scan', probe, deadline, { everyMs: EVERY_MS, maxMs: LONGEST_PAUSE_MS })
}

/** Evaluates the findings that there are now, and starts nothing. */
export const readScan = (request: ScanRequest, clock: Clock): Promise<GateResult> =>
  createReader(request, { clock, startMissing: false })()

/** Creates a function that reads the scans of all image manifests of the image. */
function createReader(
  { ecr, repository, image, rule }: ScanRequest,
  options: { clock: Clock; startMissing: boolean },
): () => Promise<GateResult> {
  const readers = listImageManifests(image).map(manifest => new ScanReader(manifest, { ecr, repository, ...options }))
  return async () => {
    if (readers.length === 0) return { state: 'unknown', reason: `${image.digest} has no image manifests` }
    const findings: Finding[] = []
    const times: number[] = []
    let pending: string | undefined
    for (const reader of readers) {
      const scan = await reader.read()
      if (scan.state === 'impossible') return { state: 'unknown', reason: scan.reason }
      if (scan.state === 'complete') {
        findings.push(...scan.findings)
        times.push(scan.completedAt.getTime())
      } else pending ??= scan.reason
    }
    if (pending !== undefined) return { state: 'pending', reason: pending }
    return { ...evaluateFindings(mergeFindings(findings), rule), completedAt: new Date(Math.min(...times)) }
  }
}

// The worst first.
const SEVERITIES = { critical: ['CRITICAL'], high: ['CRITICAL', 'HIGH'] }

/** A finding whose fix is unknown counts, so that the gate passes only if no finding has a fix. */
function evaluateFindings(findings: Finding[], { severity, fixableOnly }: GateRule) {
  const counted = SEVERITIES[severity].flatMap(name =>
    findings
      .filter(finding => finding.severity === name && !(fixableOnly && finding.fix === 'none'))
      .sort((one, other) => one.id.localeCompare(other.id)),
  )
  return { state: counted.length === 0 ? ('passed' as const) : ('failed' as const), findings, counted }
}
