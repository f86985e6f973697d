import * as core from '@actions/core'
import { ECRClient } from '@aws-sdk/client-ecr'
import { awsClientConfig } from '../../shared/aws.ts'
import { describe, type RunContext } from '../../shared/run-action.ts'
import { writeSummary } from '../../shared/summary.ts'
import { dockerClient } from './docker.ts'
import { copyDockerConfig, environmentOf, removeDockerConfig } from './docker-config.ts'
import { ecrOf } from './ecr.ts'
import { findEngine } from './engine.ts'
import { type Inputs, loadInputs } from './inputs.ts'
import type { Log } from './log.ts'
import type { Tools } from './login.ts'
import { output } from './outputs.ts'
import { patienceOf } from './patience.ts'
import { publish } from './publish.ts'
import { newReport, type Report, stopwatch } from './report.ts'
import { prepareRepository } from './repository.ts'
import { hashSource } from './source-hash.ts'
import { sourceTag } from './source-tag.ts'
import { headline, renderSummary } from './summary.ts'
import { isMissing, lookUpTags, putTags } from './tags.ts'

const log: Log = { info: core.info, warning: core.warning, group: core.group }

/** Sees to it that the repository has an image of this source under the asked tags, and builds one only where it has none. */
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
    if (signal.aborted) log.warning(leftBehind(report))
    throw error
  } finally {
    await removeDockerConfig(config.folder)
    await writeSummary(renderSummary(report))
  }
}

async function deliver(tools: Tools, inputs: Inputs, report: Report): Promise<void> {
  const { docker, ecr, patience } = tools
  const timed = stopwatch(report, patience.clock)
  const engine = await findEngine(docker)

  const repository = await prepareRepository(ecr, inputs.repository, inputs)
  report.repositoryChanges = repository.changes
  for (const change of repository.changes) log.info(`Repository ${inputs.repository}: ${change}`)
  if (repository.uri !== undefined) output('repository-uri', repository.uri)
  let changed = repository.changes.length > 0
  output('changed', changed)

  const source = await timed('Source hash', () => hashSource(inputs, engine.platform, docker, patience.signal))
  report.source = source
  output('source-hash', source.hash)
  log.info(`Source ${source.hash}, ${source.files} files`)
  if (source.hasGitFolder && inputs.skipUnchanged) log.warning(GIT_FOLDER)

  const known = repository.exists ? await ecr.image(inputs.repository, sourceTag(source.hash)) : undefined
  report.tags = repository.exists
    ? await lookUpTags(ecr, inputs.repository, inputs.tags)
    : inputs.tags.map(name => ({ name, before: undefined, put: false }))
  let image = inputs.skipUnchanged ? known : undefined
  report.reused = image !== undefined
  report.digest = image?.digest

  if (inputs.mode === 'plan') {
    if (image !== undefined) tellDigest(repository.uri, image.digest)
    output('changed', changed || image === undefined || report.tags.some(tag => image && isMissing(tag, image)))
    return
  }
  // Only a plan can be without a repository.
  const repositoryUri = repository.uri ?? ''

  if (image === undefined) {
    const { pushed, built, layers, ...published } = await publish(tools, {
      inputs,
      repositoryUri,
      source,
      engine,
      timed,
    })
    image = published.image
    changed ||= image.digest !== known?.digest
    output('changed', changed)
    Object.assign(report, { pushed, built, layers, digest: image.digest })
  }
  tellDigest(repositoryUri, image.digest)

  await putTags(ecr, inputs.repository, image, {
    tags: report.tags,
    immutable: repository.immutable,
    onPut: tag => {
      output('changed', true)
      log.info(`${repositoryUri}:${tag.name} → ${image.digest}`)
    },
  })
  output('image-uri', `${repositoryUri}:${inputs.tags[0]}`)
}

function tellDigest(repositoryUri: string | undefined, digest: string): void {
  output('digest', digest)
  if (repositoryUri !== undefined) output('digest-uri', `${repositoryUri}@${digest}`)
}

/** What a run that was cancelled leaves: nothing of it goes on, because docker ended with it. */
function leftBehind({ repository, digest, tags }: Report): string {
  const put = tags.filter(tag => tag.put).map(({ name }) => name)
  const image = digest === undefined ? 'no image of this source is complete' : `the image ${digest} is complete`
  return `Nothing runs on: docker was ended. In ${repository}, ${image}; tags put: ${put.join(', ') || 'none'}.`
}

const GIT_FOLDER =
  'The context holds .git, which no two checkouts have alike: add it to .dockerignore, or nothing will ever be skipped.'
