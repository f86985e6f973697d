import type { Context } from './context.ts'
import type { EcrImage } from './ecr/client.ts'
import { createScanError } from './ecr/scan-error.ts'
import { type GateResult, readScan, waitForScan } from './ecr/scan-gate.ts'
import type { Inputs } from './inputs.ts'
import { output } from './outputs.ts'
import type { Measure, Report } from './report.ts'
import { formatScan } from './scan-summary.ts'

interface ScanOptions {
  inputs: Inputs
  image: EcrImage
  measure: Measure
}

/**
 * Evaluates `scan-gate` for an image; a plan only reads and reports.
 * @throws ActionError if the gate fails or its result is unknown
 */
export async function checkScan(context: Context, options: ScanOptions, report: Report): Promise<void> {
  const { inputs, image, measure } = options
  const { scanGate, fixableOnly, repository, scanTimeoutMinutes, mode } = inputs
  if (scanGate === 'none') return
  const { ecr, log } = context
  const rule = { severity: scanGate, fixableOnly }
  const request = { ecr, repository, image, rule }
  const deadline = context.deadline.withTimeout(scanTimeoutMinutes * 60_000)
  const onWait = createWaitLog(log)
  const result = await measure('Scan', () =>
    mode === 'plan' ? readScan(request, context.deadline.clock) : waitForScan(request, { deadline, onWait }),
  )
  report.scan = { rule, result }
  log.info(`Scan: ${formatScan(report.scan)}`)
  writeFindingOutputs(result)
  const error = createScanError(image.digest, rule, result)
  if (error === undefined) return
  if (mode === 'apply') throw error
  report.scanRefusal = error.message
}

/** Logs each new state once. */
function createWaitLog(log: Context['log']): (state: string) => void {
  let last: string | undefined
  return state => {
    if (state !== last) log.info(`Waiting for the findings: ${state}`)
    last = state
  }
}

function writeFindingOutputs(result: GateResult): void {
  if (result.state === 'unknown' || result.state === 'pending') return
  const count = (name: string) => result.findings.filter(({ severity }) => severity === name).length
  output('findings-critical', count('CRITICAL'))
  output('findings-high', count('HIGH'))
}
