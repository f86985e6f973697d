import type {
  DescribeImageScanFindingsResponse,
  EnhancedImageScanFinding,
  ImageScanFinding,
  VulnerablePackage,
} from '@aws-sdk/client-ecr'

/** A vulnerability that a scan found. */
export interface Finding {
  /** Usually a CVE number. */
  id: string
  severity: string
  url: string | undefined
  packages: { name: string; installed: string; fixed: string | undefined }[]
  /** Whether a version with a fix exists; basic scanning does not say. */
  fix: 'available' | 'none' | 'unknown'
  /** The platforms of an image index in which it was found. */
  platforms: string[]
}

/** The findings of all pages of a scan. */
export const readFindings = (pages: DescribeImageScanFindingsResponse[], platform?: string): Finding[] =>
  pages.flatMap(({ imageScanFindings: { findings = [], enhancedFindings = [] } = {} }) =>
    [...findings.map(toBasicFinding), ...enhancedFindings.filter(isActive).map(toEnhancedFinding)].map(finding => ({
      ...finding,
      platforms: platform === undefined ? [] : [platform],
    })),
  )

/** A finding that several images of an index have counts once. */
export function mergeFindings(findings: Finding[]): Finding[] {
  const merged = new Map<string, Finding>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.id, finding.severity, finding.packages])
    const known = merged.get(key)
    merged.set(key, known === undefined ? finding : { ...known, platforms: [...known.platforms, ...finding.platforms] })
  }
  return [...merged.values()]
}

type ScanFinding = Omit<Finding, 'platforms'>

function toBasicFinding({
  name = 'unknown',
  severity = 'UNDEFINED',
  uri,
  attributes = [],
}: ImageScanFinding): ScanFinding {
  const find = (wanted: string) => attributes.find(({ key }) => key === wanted)?.value ?? ''
  const packageName = find('package_name')
  return {
    id: name,
    severity,
    url: uri,
    packages: packageName === '' ? [] : [{ name: packageName, installed: find('package_version'), fixed: undefined }],
    fix: 'unknown',
  }
}

// A suppression rule of Amazon Inspector hides findings.
const isActive = ({ status }: EnhancedImageScanFinding): boolean => status !== 'SUPPRESSED' && status !== 'CLOSED'

function toEnhancedFinding({
  title,
  severity = 'UNDEFINED',
  fixAvailable,
  packageVulnerabilityDetails: { vulnerabilityId, sourceUrl, vulnerablePackages = [] } = {},
}: EnhancedImageScanFinding): ScanFinding {
  const packages = vulnerablePackages.map(toPackage)
  const hasFix = packages.some(({ fixed }) => fixed !== undefined)
  return {
    id: vulnerabilityId ?? title ?? 'unknown',
    severity,
    url: sourceUrl,
    packages,
    fix: FIXES[fixAvailable ?? ''] ?? (hasFix ? 'available' : 'unknown'),
  }
}

// FixAvailable in the ECR API reference; PARTIAL: for some of the packages.
const FIXES: Record<string, Finding['fix']> = { YES: 'available', PARTIAL: 'available', NO: 'none' }

// What Amazon Inspector returns instead of a version.
const NO_VERSION = 'NotAvailable'

function toPackage({ name = 'unknown', epoch, version = '', release, fixedInVersion }: VulnerablePackage) {
  const installed = `${epoch ? `${epoch}:` : ''}${version}${release ? `-${release}` : ''}`
  return { name, installed, fixed: fixedInVersion === NO_VERSION ? undefined : fixedInVersion }
}
