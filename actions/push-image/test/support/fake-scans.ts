import { awsError } from '../../../shared/testing/fake-aws.ts'
import type { Reply } from '../../../shared/testing/loopback-server.ts'

/** What DescribeImageScanFindings replies about an image. */
export interface FakeScan {
  status: string
  description?: string
  findings?: object[]
  enhancedFindings?: object[]
  /** Whether a first scan is complete; default is true for COMPLETE and ACTIVE. */
  isCompleted?: boolean
  /** The findings of a page; default is all. */
  pageSize?: number
}

/** The scans of a repository. */
export interface FakeScans {
  /** By digest, one reply after the other, the last one repeatedly. */
  replies: Map<string, FakeScan[]>
  /** The replies after StartImageScan; undefined with enhanced scanning, which it does not start. */
  afterStart: FakeScan[] | undefined
}

type Input = Record<string, unknown>

const digestOf = ({ imageId }: Input): string => (imageId as { imageDigest: string }).imageDigest

export function describeImageScanFindings({ replies }: FakeScans, input: Input): Reply {
  const scans = replies.get(digestOf(input)) ?? []
  const isFirstPage = input.nextToken === undefined
  const scan = isFirstPage && scans.length > 1 ? scans.shift() : scans[0]
  if (scan === undefined) return awsError('ScanNotFoundException', 'Image scan does not exist for the image')
  const { status, description, pageSize = 1_000, isCompleted = ['COMPLETE', 'ACTIVE'].includes(status) } = scan
  const start = Number(input.nextToken ?? 0)
  const end = start + pageSize
  const total = Math.max(scan.findings?.length ?? 0, scan.enhancedFindings?.length ?? 0)
  return {
    body: {
      imageScanStatus: { status, description },
      imageScanFindings: {
        findings: scan.findings?.slice(start, end),
        enhancedFindings: scan.enhancedFindings?.slice(start, end),
        ...(isCompleted ? { imageScanCompletedAt: 1_750_000_000 } : {}),
      },
      ...(end < total ? { nextToken: String(end) } : {}),
    },
  }
}

export function startImageScan(scans: FakeScans, input: Input): Reply {
  if (scans.afterStart === undefined) return awsError('ValidationException', 'This feature is disabled')
  scans.replies.set(digestOf(input), [...scans.afterStart])
  return { body: { imageScanStatus: { status: 'IN_PROGRESS' } } }
}

/** A finding of basic scanning. */
export const basicFinding = (severity: string, name: string, uri = `https://cve.test/${name}`) => ({
  name,
  severity,
  uri,
  attributes: [
    { key: 'package_version', value: '3.0.1-1' },
    { key: 'package_name', value: 'openssl' },
  ],
})

/** A finding of enhanced scanning. */
export const enhancedFinding = (
  severity: string,
  vulnerabilityId: string,
  fixAvailable: string,
  changes: object = {},
) => ({
  severity,
  fixAvailable,
  status: 'ACTIVE',
  title: `${vulnerabilityId} - openssl`,
  type: 'PACKAGE_VULNERABILITY',
  packageVulnerabilityDetails: {
    vulnerabilityId,
    sourceUrl: `https://cve.test/${vulnerabilityId}`,
    vulnerablePackages: [
      {
        name: 'openssl',
        version: '3.0.1',
        release: '1',
        epoch: 0,
        fixedInVersion: fixAvailable === 'YES' ? '0:3.0.2-1' : 'NotAvailable',
      },
    ],
  },
  ...changes,
})
