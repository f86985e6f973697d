import type { DescribeImageScanFindingsResponse } from '@aws-sdk/client-ecr'
import type { Clock } from '../../../shared/deadline.ts'
import type { EcrClient } from './client.ts'
import type { ImageManifest } from './image-manifests.ts'
import { type Finding, readFindings } from './scan-findings.ts'

/** The scan of an image manifest. */
type Scan =
  | { state: 'complete'; findings: Finding[]; completedAt: Date }
  | { state: 'pending' | 'impossible'; reason: string }

interface Options {
  ecr: EcrClient
  repository: string
  clock: Clock
  /** Whether a missing scan is started. */
  startMissing: boolean
}

// ScanStatus in the ECR API reference; ACTIVE: Amazon Inspector scans the image continuously.
const FINISHED = new Set(['COMPLETE', 'ACTIVE'])
const UNFINISHED = new Set(['IN_PROGRESS', 'PENDING'])

// Findings of Amazon Inspector arrive over some seconds after the status of their scan.
const SETTLED_AFTER_MS = 15_000
const SETTLED_AGE_MS = 10 * 60_000

/** Reads the scan of an image manifest until it is complete. */
export class ScanReader {
  private readonly manifest: ImageManifest
  private readonly options: Options
  private isStarted = false
  private refusal = ''
  private complete: Scan | undefined
  /** The findings of the last read, and since when they have been the same. */
  private last: { key: string; since: number } | undefined

  constructor(manifest: ImageManifest, options: Options) {
    this.manifest = manifest
    this.options = options
  }

  /** A scan that is complete is not read again. */
  async read(): Promise<Scan> {
    if (this.complete !== undefined) return this.complete
    const { ecr, repository, startMissing } = this.options
    const { digest } = this.manifest
    const pages = await ecr.describeScan(repository, digest)
    const scan = pages === undefined ? await this.startOnce(startMissing) : this.toScan(pages)
    if (scan.state === 'complete') this.complete = scan
    return scan
  }

  private async startOnce(startMissing: boolean): Promise<Scan> {
    const { ecr, repository } = this.options
    const { digest } = this.manifest
    if (startMissing && !this.isStarted) {
      this.isStarted = true
      const result = await ecr.startScan(repository, digest)
      if (result.state === 'unsupported') {
        return { state: 'impossible', reason: `ECR cannot scan ${digest} (${result.reason})` }
      }
      if (result.state === 'refused') this.refusal = ` (${result.reason})`
    }
    return { state: 'pending', reason: `${digest} had no scan${this.refusal}` }
  }

  private toScan(pages: DescribeImageScanFindingsResponse[]): Scan {
    const { digest, platform } = this.manifest
    const { imageScanStatus: { status = 'UNKNOWN', description } = {}, imageScanFindings } = pages[0] ?? {}
    if (UNFINISHED.has(status)) return { state: 'pending', reason: `the scan of ${digest} was ${status}` }
    if (!FINISHED.has(status)) {
      const details = description === undefined ? '' : `: ${description}`
      return { state: 'impossible', reason: `the scan of ${digest} is ${status}${details}` }
    }
    const completedAt = imageScanFindings?.imageScanCompletedAt
    // Amazon Inspector's scan has this status before its first findings are there.
    if (completedAt === undefined) {
      return { state: 'pending', reason: `the scan of ${digest} was ${status} without findings` }
    }
    const findings = readFindings(pages, platform)
    const isBasic = imageScanFindings?.findings !== undefined && imageScanFindings.findings.length > 0
    if (isBasic || this.isSettled(findings, completedAt)) return { state: 'complete', findings, completedAt }
    return { state: 'pending', reason: `the findings of ${digest} were not known to be complete` }
  }

  private isSettled(findings: Finding[], completedAt: Date): boolean {
    const now = this.options.clock.now()
    const key = findings
      .map(finding => JSON.stringify(finding))
      .sort()
      .join()
    if (key !== this.last?.key) this.last = { key, since: now }
    const age = now - completedAt.getTime()
    return age > SETTLED_AGE_MS || now - this.last.since >= SETTLED_AFTER_MS
  }
}
