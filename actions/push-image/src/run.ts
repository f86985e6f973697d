import * as core from '@actions/core'
import { ECRClient } from '@aws-sdk/client-ecr'
import { awsClientConfig } from '../../shared/aws.ts'
import { describe, type RunContext } from '../../shared/run-action.ts'
import { writeSummary } from '../../shared/summary.ts'
import { deliver } from './deliver.ts'
import { dockerClient } from './docker/cli.ts'
import { copyDockerConfig, environmentOf, removeDockerConfig } from './docker/config.ts'
import { ecrOf } from './ecr/client.ts'
import { loadInputs } from './inputs.ts'
import type { Log } from './log.ts'
import { patienceOf } from './patience.ts'
import { newReport, type Report } from './report.ts'
import { headline, renderSummary } from './summary.ts'

const log: Log = { info: core.info, warning: core.warning, group: core.group }

/** Delivers an image with docker and ECR, by a docker configuration of its own, and tells in the end what came of it. */
export async function run({ signal }: RunContext): Promise<void> {
  const inputs = loadInputs()
  const patience = patienceOf(inputs.timeoutMinutes, signal)
  const config = await copyDockerConfig()
  core.saveState('docker-config', config.folder)
  const docker = dockerClient(environmentOf(config), patience.signal, log)
  const ecr = ecrOf(new ECRClient(awsClientConfig(inputs)), patience)
  const report = newReport(inputs)
  try {
    await deliver({ docker, config, ecr, log, patience }, inputs, report)
    log.info(headline(report))
  } catch (error) {
    report.failure = describe(error)
    if (patience.signal.aborted) log.warning(leftBehind(report))
    throw error
  } finally {
    await removeDockerConfig(config.folder)
    await writeSummary(renderSummary(report))
  }
}

/** What a run that was ended leaves: nothing of it goes on, because docker ended with it. */
function leftBehind({ repository, digest, tags }: Report): string {
  const put = tags.filter(tag => tag.put).map(({ name }) => name)
  const image = digest === undefined ? 'no image of this source is complete' : `the image ${digest} is complete`
  return `Nothing runs on: docker was ended. In ${repository}, ${image}; tags put: ${put.join(', ') || 'none'}.`
}
