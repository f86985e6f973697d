import type { Deadline } from '../../../shared/deadline.ts'
import { formatDuration } from '../../../shared/duration.ts'
import { type Probe, pollUntilDone } from '../../../shared/poll.ts'
import type { EcrClient, EcrImage } from './client.ts'
import { type ImageManifest, listImageManifests } from './image-manifests.ts'
import { type Finding, mergeFindings, readFindings } from './scan-findings.ts'

/** Which findings fail the gate. */
export interface GateRule {
  severity: 'critical' | 'high'
  fixableOnly: boolean
}

/**
 * The result of the gate; without all findings it is unknown, never passed, or pending if it was not waited for. `counted`
 * are the findings that fail it.
 */
export type GateResult =
  | { state: 'passed' | 'failed'; findings: Finding[]; counted: Finding[] }
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
  const scans = new ScanReader(request)
  const probe = async (): Promise<Probe<GateResult>> => {
    const result = await scans.read({ startMissing: true })
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
export const readScan = (request: ScanRequest): Promise<GateResult> =>
  new ScanReader(request).read({ startMissing: false })

type Scan = { state: 'complete'; findings: Finding[] } | { state: 'missing' | 'running' | 'impossible'; reason: string }

/** Reads the scans of all image manifests of an image; one that is complete is not read again. */
class ScanReader {
  private readonly request: ScanRequest
  private readonly manifests: ImageManifest[]
  private readonly started = new Set<string>()
  private readonly findings = new Map<string, Finding[]>()

  constructor(request: ScanRequest) {
    this.request = request
    this.manifests = listImageManifests(request.image)
  }

  async read({ startMissing }: { startMissing: boolean }): Promise<GateResult> {
    const { image, rule } = this.request
    if (this.manifests.length === 0) return { state: 'unknown', reason: `${image.digest} has no image manifests` }
    let pending: string | undefined
    for (const manifest of this.manifests.filter(({ digest }) => !this.findings.has(digest))) {
      const scan = await this.readManifest(manifest, startMissing)
      if (scan.state === 'impossible') return { state: 'unknown', reason: scan.reason }
      if (scan.state === 'complete') this.findings.set(manifest.digest, scan.findings)
      else pending ??= scan.reason
    }
    if (pending !== undefined) return { state: 'pending', reason: pending }
    return evaluateFindings(mergeFindings([...this.findings.values()].flat()), rule)
  }

  private async readManifest({ digest, platform }: ImageManifest, startMissing: boolean): Promise<Scan> {
    const { ecr, repository } = this.request
    const pages = await ecr.describeScan(repository, digest)
    if (pages !== undefined) return toScan(pages, { digest, platform })
    if (startMissing && !this.started.has(digest)) {
      this.started.add(digest)
      if (!(await ecr.startScan(repository, digest))) {
        return { state: 'impossible', reason: `ECR cannot scan ${digest}, whose type is not supported` }
      }
    }
    return { state: 'missing', reason: `${digest} had no scan` }
  }
}

// ScanStatus in the ECR API reference; ACTIVE: Amazon Inspector scans the image continuously.
const FINISHED = new Set(['COMPLETE', 'ACTIVE'])
const UNFINISHED = new Set(['IN_PROGRESS', 'PENDING'])

function toScan(
  pages: NonNullable<Awaited<ReturnType<EcrClient['describeScan']>>>,
  { digest, platform }: ImageManifest,
): Scan {
  const { imageScanStatus: { status = 'UNKNOWN', description } = {}, imageScanFindings } = pages[0] ?? {}
  if (UNFINISHED.has(status)) return { state: 'running', reason: `the scan of ${digest} was ${status}` }
  if (!FINISHED.has(status)) {
    const details = description === undefined ? '' : `: ${description}`
    return { state: 'impossible', reason: `the scan of ${digest} is ${status}${details}` }
  }
  // Amazon Inspector's scan has this status before its first findings are there.
  if (imageScanFindings?.imageScanCompletedAt === undefined) {
    return { state: 'running', reason: `the scan of ${digest} was ${status} without a completed scan` }
  }
  return { state: 'complete', findings: readFindings(pages, platform) }
}

// The worst first.
const SEVERITIES = { critical: ['CRITICAL'], high: ['CRITICAL', 'HIGH'] }

/** A finding whose fix is unknown counts, so that the gate passes only if no finding has a fix. */
function evaluateFindings(findings: Finding[], { severity, fixableOnly }: GateRule): GateResult {
  const counted = SEVERITIES[severity].flatMap(name =>
    findings
      .filter(finding => finding.severity === name && !(fixableOnly && finding.fix === 'none'))
      .sort((one, other) => one.id.localeCompare(other.id)),
  )
  return { state: counted.length === 0 ? 'passed' : 'failed', findings, counted }
}
