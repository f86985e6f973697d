import * as core from '@actions/core'
import { ECRClient } from '@aws-sdk/client-ecr'
import { awsClientConfig } from '../../shared/aws.ts'
import { Deadline } from '../../shared/deadline.ts'
import { createLog } from '../../shared/log.ts'
import { formatError, type RunContext } from '../../shared/run-action.ts'
import { writeSummary } from '../../shared/summary.ts'
import { deliverImage } from './deliver.ts'
import { createDockerClient } from './docker/cli.ts'
import { copyDockerConfig, createDockerEnvironment, removeDockerConfig } from './docker/config.ts'
import { createEcrClient } from './ecr/client.ts'
import { loadInputs } from './inputs.ts'
import { createReport } from './report.ts'
import { formatInterruption, formatOutcome, renderSummary } from './summary.ts'

const log = createLog()

/** Delivers the image with a private Docker configuration, and writes the summary. */
export async function run({ signal, clock }: RunContext): Promise<void> {
  const inputs = loadInputs()
  const startedAt = clock.now()
  const deadline = Deadline.after(inputs.timeoutMinutes * 60_000, { signal, clock }).enforce()
  const config = await copyDockerConfig()
  core.saveState('docker-config', config.folder)
  const docker = createDockerClient({ env: createDockerEnvironment(config), signal: deadline.signal, log })
  const connect = (region?: string) =>
    new ECRClient({ ...awsClientConfig(inputs), ...(region === undefined ? {} : { region }) })
  const ecr = createEcrClient(connect, deadline)
  const report = createReport(inputs, new Date(startedAt))
  try {
    await deliverImage({ docker, config, ecr, log, deadline }, inputs, report)
    log.info(formatOutcome(report))
  } catch (error) {
    report.failure = formatError(error)
    if (deadline.signal.aborted) log.warning(formatInterruption(report))
    throw error
  } finally {
    await removeDockerConfig(config.folder)
    await writeSummary(renderSummary(report, clock.now() - startedAt))
  }
}
