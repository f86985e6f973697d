import { describe, expect, it } from '@jest/globals'
import { awsError } from '../../shared/testing/fake-aws.ts'
import { PUSHED } from './support/fake-docker.ts'
import { createImage } from './support/fake-ecr.ts'
import { basicFinding, enhancedFinding, type FakeScan } from './support/fake-scans.ts'
import { createScenarioForEach } from './support/scenario.ts'

const scenario = createScenarioForEach()
const HIGH = { 'scan-gate': 'high' }

/** Starts with a repository whose pushed image has these scans, one reply after the other. */
async function startWithScans(...scans: FakeScan[]) {
  await scenario.start()
  scenario.ecr.add('team/app').scans.replies.set(PUSHED.digest, scans)
}

const countStarts = () => scenario.ecr.of('StartImageScan').length

it('is not evaluated by default', async () => {
  await startWithScans({ status: 'COMPLETE', findings: [basicFinding('CRITICAL', 'CVE-1')] })
  const { exitCode, outputs } = await scenario.pushOnTestClock()
  expect([exitCode, outputs['findings-critical']]).toEqual([0, undefined])
  expect(scenario.ecr.of('DescribeImageScanFindings')).toEqual([])
})

it('waits for the findings before it puts the tags', async () => {
  await startWithScans(
    { status: 'PENDING' },
    { status: 'IN_PROGRESS' },
    { status: 'COMPLETE', findings: [basicFinding('HIGH', 'CVE-1'), basicFinding('MEDIUM', 'CVE-2')] },
  )
  const { exitCode, outputs, summary, log } = await scenario.pushOnTestClock({ 'scan-gate': 'critical' })
  expect(exitCode).toBe(0)
  expect(outputs).toMatchObject({ 'findings-critical': '0', 'findings-high': '1' })
  expect(summary).toContain('| Scan | passed; 2 findings not counted; scanned 2025-06-15 15:06 UTC |')
  expect(log).toContain(`Waiting for the findings: the scan of ${PUSHED.digest} was PENDING`)
  const operations = scenario.ecr.calls.map(({ operation }) => operation)
  expect(operations.lastIndexOf('DescribeImageScanFindings')).toBeLessThan(operations.indexOf('PutImage'))
  expect(scenario.ecr.of('DescribeImageScanFindings')).toHaveLength(3)
})

it('fails with the worst findings, puts no tag, and shows them in the summary', async () => {
  await startWithScans({
    status: 'ACTIVE',
    enhancedFindings: [
      enhancedFinding('HIGH', 'CVE-2', 'YES'),
      enhancedFinding('HIGH', 'CVE-9', 'NO'),
      enhancedFinding('LOW', 'CVE-8', 'YES'),
      enhancedFinding('CRITICAL', 'CVE-3', 'PARTIAL'),
      enhancedFinding('CRITICAL', 'CVE-7', 'YES', { status: 'SUPPRESSED' }),
    ],
  })
  const { exitCode, errors, outputs, summary } = await scenario.pushOnTestClock(HIGH)
  expect(exitCode).toBe(1)
  expect(errors.join()).toContain(
    `scan-gate found 1 CRITICAL and 1 HIGH findings in ${PUSHED.digest}, so no tag is put: CRITICAL CVE-3 (openssl 3.0.1-1); HIGH CVE-2 (openssl 3.0.1-1 → 0:3.0.2-1)`,
  )
  expect(errors.join()).not.toContain('fixable-only')
  expect(outputs).toMatchObject({ digest: PUSHED.digest, 'findings-critical': '1', 'findings-high': '2' })
  expect(outputs['image-uri']).toBeUndefined()
  expect(scenario.ecr.of('PutImage')).toEqual([])
  expect(summary).toContain(
    '| HIGH | [<code>CVE-2</code>](https://cve.test/CVE-2) | <code>openssl</code> | <code>3.0.1-1</code> | 0:3.0.2-1 |',
  )
  expect(summary).toContain('| Scan | failed; 1 CRITICAL and 1 HIGH findings; 2 findings not counted; scanned')
})

it('waits until the findings of enhanced scanning no longer change, because they arrive after the status', async () => {
  const scan = (...ids: string[]) => ({
    status: 'COMPLETE',
    enhancedFindings: ids.map(id => enhancedFinding('HIGH', id, 'YES')),
  })
  await startWithScans(scan(), scan(), scan('CVE-1'), scan('CVE-2', 'CVE-1'), scan('CVE-1', 'CVE-2'))
  const { exitCode, outputs, log } = await scenario.pushOnTestClock(HIGH)
  expect([exitCode, outputs['findings-high']]).toEqual([1, '2'])
  expect(log).toContain(`Waiting for the findings: the findings of ${PUSHED.digest} were not known to be complete`)
})

it('counts findings without a fix with fixable-only: false', async () => {
  await startWithScans({ status: 'ACTIVE', enhancedFindings: [enhancedFinding('HIGH', 'CVE-9', 'NO')] })
  expect((await scenario.pushOnTestClock(HIGH)).exitCode).toBe(0)
  const { errors } = await scenario.pushOnTestClock({ ...HIGH, 'fixable-only': 'false' })
  expect(errors.join()).toContain('scan-gate found 1 HIGH finding in')
})

it('counts findings of basic scanning, which has no fixes, and says why', async () => {
  await startWithScans({ status: 'COMPLETE', findings: [basicFinding('CRITICAL', 'CVE-1')] })
  const { errors, summary } = await scenario.pushOnTestClock({ 'scan-gate': 'critical' })
  expect(errors.join()).toContain('CRITICAL CVE-1 (openssl 3.0.1-1)')
  expect(errors.join()).toContain(
    '1 of 1 count with fixable-only because the scan does not report whether a fix exists; only enhanced scanning does.',
  )
  expect(summary).toContain('| <code>3.0.1-1</code> | unknown |')
})

it('is also evaluated if nothing was built', async () => {
  await startWithScans({ status: 'COMPLETE', findings: [] })
  expect((await scenario.pushOnTestClock(HIGH)).exitCode).toBe(0)
  const scan = { status: 'COMPLETE', findings: [basicFinding('HIGH', 'CVE-1')] }
  scenario.ecr.repositories.get('team/app')?.scans.replies.set(PUSHED.digest, [scan])
  const { exitCode, outputs } = await scenario.pushOnTestClock({ ...HIGH, tags: '2.0' })
  expect([exitCode, outputs['findings-high']]).toEqual([1, '1'])
  expect(scenario.docker.calls('build')).toHaveLength(1)
  expect(scenario.getDigest('2.0')).toBeUndefined()
})

it('reads all pages, and shows the first 50 findings', async () => {
  const findings = Array.from({ length: 53 }, (_, index) => basicFinding('HIGH', `CVE-${100 + index}`))
  await startWithScans({ status: 'COMPLETE', findings, pageSize: 20 })
  const { errors, outputs, summary } = await scenario.pushOnTestClock(HIGH)
  expect(outputs['findings-high']).toBe('53')
  expect(errors.join()).toContain('; and 48 more')
  expect(summary.match(/\| HIGH \|/g)).toHaveLength(50)
  expect(summary).toContain('\n\n3 more findings\n')
})

describe('an image without a scan', () => {
  it('is scanned once with basic scanning', async () => {
    await scenario.start()
    scenario.ecr.add('team/app').scans.afterStart = [{ status: 'IN_PROGRESS' }, { status: 'COMPLETE', findings: [] }]
    expect((await scenario.pushOnTestClock(HIGH)).exitCode).toBe(0)
    expect(scenario.ecr.of('StartImageScan')[0]?.input.imageId).toEqual({ imageDigest: PUSHED.digest })
    expect(countStarts()).toBe(1)
  })

  it('is waited for with enhanced scanning, which has none in the first minute', async () => {
    let describes = 0
    await scenario.start(
      {},
      {
        DescribeImageScanFindings: (_call, usual) =>
          describes++ < 3 ? awsError('ScanNotFoundException', 'Image scan does not exist') : usual(),
      },
    )
    const { scans } = scenario.ecr.add('team/app')
    scans.afterStart = undefined
    // Amazon Inspector reports this status before it has findings.
    scans.replies.set(PUSHED.digest, [
      { status: 'ACTIVE', findings: [], isCompleted: false },
      { status: 'ACTIVE', enhancedFindings: [enhancedFinding('CRITICAL', 'CVE-1', 'YES')] },
    ])
    const { outputs, exitCode } = await scenario.pushOnTestClock(HIGH)
    expect([exitCode, outputs['findings-critical']]).toEqual([1, '1'])
    expect(countStarts()).toBe(1)
  })

  it('that ECR cannot scan has an unknown result', async () => {
    await scenario.start({}, { StartImageScan: () => awsError('UnsupportedImageTypeException', 'not supported') })
    const { exitCode, errors } = await scenario.pushOnTestClock(HIGH)
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain(
      `The result of scan-gate is unknown, so no tag is put: ECR cannot scan ${PUSHED.digest} (StartImageScan: not supported)`,
    )
    expect(scenario.ecr.of('PutImage')).toEqual([])
  })

  it.each(['LimitExceededException', 'ValidationException'])(
    'has an unknown result at the time limit if the scan cannot be started (%s)',
    async name => {
      await scenario.start({}, { StartImageScan: () => awsError(name, 'This feature is disabled') })
      const { exitCode, errors } = await scenario.pushOnTestClock({ ...HIGH, 'scan-timeout-minutes': '3' })
      expect(exitCode).toBe(1)
      expect(errors.join()).toContain(
        `is unknown, so no tag is put: ${PUSHED.digest} had no scan (StartImageScan: This feature is disabled) after 3 min`,
      )
      expect(errors.join()).toContain('raise scan-timeout-minutes')
      expect(scenario.ecr.of('PutImage')).toEqual([])
    },
  )
})

it.each([
  'FAILED',
  'UNSUPPORTED_IMAGE',
  'FINDINGS_UNAVAILABLE',
  'SCAN_ELIGIBILITY_EXPIRED',
  'LIMIT_EXCEEDED',
  'IMAGE_ARCHIVED',
  'A_NEW_STATUS',
])('fails with an unknown result, not with a pass, if the scan is %s', async status => {
  await startWithScans({ status, description: 'The reason.' })
  const { exitCode, errors, outputs } = await scenario.pushOnTestClock(HIGH)
  expect(exitCode).toBe(1)
  expect(errors.join()).toContain(
    `is unknown, so no tag is put: the scan of ${PUSHED.digest} is ${status}: The reason.`,
  )
  expect(outputs['findings-critical']).toBeUndefined()
  expect(scenario.ecr.of('PutImage')).toEqual([])
})

it('has an unknown result if a finished scan never has its findings', async () => {
  await startWithScans({ status: 'COMPLETE', findings: [], isCompleted: false })
  const { exitCode, errors } = await scenario.pushOnTestClock(HIGH)
  expect(exitCode).toBe(1)
  expect(errors.join()).toContain('was COMPLETE without findings after 10 min')
})

describe('an image index', () => {
  const arm = createImage('{"schemaVersion":2,"arm":true}')
  const descriptor = (digest: string, architecture: string, os = 'linux') => ({
    digest,
    platform: { os, architecture },
  })
  const push = (...manifests: object[]) => {
    const index = createImage(JSON.stringify({ schemaVersion: 2, manifests }))
    return { index, reply: { stdout: `x: digest: ${index.digest} size: 1` } }
  }

  it('has the findings of its image manifests, each finding once, and not of attestations and other artifacts', async () => {
    const { index, reply } = push(
      descriptor(PUSHED.digest, 'amd64'),
      descriptor(arm.digest, 'arm64'),
      descriptor(`sha256:${'e'.repeat(64)}`, 'unknown', 'unknown'),
      { ...descriptor(`sha256:${'f'.repeat(64)}`, 'amd64'), artifactType: 'application/vnd.example' },
    )
    await scenario.start({ push: [reply] })
    const { scans, tags } = scenario.ecr.add('team/app')
    tags.set('pushed', index)
    const shared = enhancedFinding('HIGH', 'CVE-1', 'YES')
    scans.replies.set(PUSHED.digest, [{ status: 'ACTIVE', enhancedFindings: [shared] }])
    scans.replies.set(arm.digest, [
      { status: 'PENDING' },
      { status: 'ACTIVE', enhancedFindings: [shared, enhancedFinding('HIGH', 'CVE-2', 'YES')] },
    ])
    const { outputs, summary } = await scenario.pushOnTestClock(HIGH)
    expect(outputs).toMatchObject({ digest: index.digest, 'findings-high': '2' })
    expect(summary).toContain('| linux/amd64<br>linux/arm64 |')
    const asked = new Set(
      scenario.ecr.of('DescribeImageScanFindings').map(({ input }) => JSON.stringify(input.imageId)),
    )
    expect([...asked]).toEqual([PUSHED, arm].map(({ digest }) => JSON.stringify({ imageDigest: digest })))
  })

  it('without image manifests has an unknown result', async () => {
    const { index, reply } = push(descriptor(PUSHED.digest, 'unknown', 'unknown'))
    await scenario.start({ push: [reply] })
    scenario.ecr.add('team/app').tags.set('pushed', index)
    expect((await scenario.pushOnTestClock(HIGH)).errors.join()).toContain(`${index.digest} has no image manifests`)
  })
})

describe('a plan', () => {
  const PLAN = { ...HIGH, mode: 'plan' }

  it('reads the findings of the existing image and says that apply would fail', async () => {
    await startWithScans({ status: 'COMPLETE', findings: [basicFinding('HIGH', 'CVE-1')] })
    await scenario.pushOnTestClock()
    const { exitCode, outputs, summary } = await scenario.pushOnTestClock(PLAN)
    expect([exitCode, outputs['findings-high']]).toEqual([0, '1'])
    expect(summary).toContain('> <b>Apply would fail: scan-gate found 1 HIGH finding in')
  })

  it('does not say that an image passed whose findings might still arrive', async () => {
    await startWithScans({ status: 'ACTIVE', enhancedFindings: [] })
    await scenario.pushOnTestClock()
    const { summary } = await scenario.pushOnTestClock(PLAN)
    expect(summary).toContain('| Scan | not known yet:')
    expect((await scenario.push(PLAN)).summary).toContain('| Scan | passed; no findings;')
  })

  it('starts no scan and does not wait', async () => {
    await scenario.start()
    await scenario.pushOnTestClock()
    const { exitCode, outputs, summary } = await scenario.pushOnTestClock(PLAN)
    expect([exitCode, outputs['findings-high'], countStarts()]).toEqual([0, undefined, 0])
    expect(summary).toContain(`| Scan | not known yet: ${PUSHED.digest} had no scan; apply waits for it |`)
    expect(scenario.ecr.of('DescribeImageScanFindings')).toHaveLength(1)
  })

  it('evaluates no image that apply would build', async () => {
    await scenario.start()
    await scenario.pushOnTestClock(PLAN)
    expect(scenario.ecr.of('DescribeImageScanFindings')).toEqual([])
  })
})

it('ends with the cancelled job while it waits, and says that no tag was put', async () => {
  await startWithScans({ status: 'PENDING' })
  const { exitCode, errors, log } = await scenario.push(HIGH, {
    onStart: child => {
      const timer = setInterval(() => {
        if (scenario.ecr.of('DescribeImageScanFindings').length === 0) return
        clearInterval(timer)
        child.kill('SIGINT')
      }, 20)
    },
  })
  expect([exitCode, errors.join()]).toEqual([1, 'Cancelled (SIGINT)'])
  expect(log).toContain(`the image ${PUSHED.digest} is complete; tags put: none`)
  expect(scenario.ecr.of('PutImage')).toEqual([])
})

it('names the missing permission', async () => {
  await scenario.start({}, { DescribeImageScanFindings: () => awsError('AccessDeniedException', 'no') })
  const { errors } = await scenario.pushOnTestClock(HIGH)
  expect(errors.join()).toContain(
    "Could not read the findings for scan-gate: The job's role is not authorized to perform ecr:DescribeImageScanFindings",
  )
})

it('shows text of a finding as text, and links only to web pages', async () => {
  const finding = basicFinding('HIGH', 'CVE|<b>`x`', 'javascript:alert(1)')
  await startWithScans({
    status: 'COMPLETE',
    findings: [finding, basicFinding('HIGH', 'CVE-2', 'https://x.test/a b|(c)')],
  })
  const { summary, log } = await scenario.pushOnTestClock(HIGH)
  expect(summary).toContain('| <code>CVE&#124;&lt;b&gt;&#96;x&#96;</code> |')
  expect(summary).toContain('(https://x.test/a%20b%7C%28c%29)')
  expect(summary + log).not.toContain('javascript:')
})
