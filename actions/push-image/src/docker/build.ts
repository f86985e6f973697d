import { ActionError } from '../../../shared/errors.ts'
import { createRedactor } from '../../../shared/redact.ts'
import { forLog } from '../../../shared/remote-text.ts'
import type { Context } from '../context.ts'
import type { Inputs } from '../inputs.ts'
import { type BuildTarget, createBuildArguments } from './build-arguments.ts'
import { type BuildProgress, parseBuildProgress } from './build-progress.ts'
import type { Builder } from './builder.ts'
import { type DockerClient, readOutput } from './cli.ts'

/** A layer of an image: the instruction that created it, and its size in the engine. */
export interface Layer {
  createdBy: string
  size: string
}

/** How much of a build was cached. */
export type BuildResult = Pick<BuildProgress, 'steps' | 'cached'>

/** The command of a build, and what it needs. */
export interface BuildRun extends Pick<Context, 'docker' | 'log'> {
  inputs: Inputs
  builder: Builder
}

/** Builds the image in the engine. @throws ActionError with the failed step and its last lines */
export async function buildImage(run: BuildRun, target: BuildTarget): Promise<BuildResult & { imageId: string }> {
  const { exitCode, progress, createError } = await runBuild(run, target)
  if (exitCode !== 0) throw createError()
  const { reference } = target
  const imageId = await readOutput(run.docker, ['image', 'inspect', '--format', '{{.Id}}', reference])
  if (imageId === undefined) throw new ActionError(`The build succeeded, but the engine has no image ${reference}`)
  return { imageId, steps: progress.steps, cached: progress.cached }
}

/** A build that ended, also with an error. */
export interface FinishedBuild {
  exitCode: number
  lines: string[]
  progress: BuildProgress
  createError(): ActionError
}

/** Runs the command of a build. */
export async function runBuild(
  { docker, log, inputs, builder }: BuildRun,
  target: BuildTarget,
): Promise<FinishedBuild> {
  const { exitCode, lines } = await docker.run(createBuildArguments(inputs, builder, target))
  const progress = parseBuildProgress(lines)
  if (exitCode === 0) {
    for (const { step, reason } of progress.failedExports) log.warning(`Failed at ${step}: ${forLog(reason)}`)
  }
  return { exitCode, lines, progress, createError: () => createBuildError(lines, progress.failedStep, inputs) }
}

/** The layers of an image that are not empty, first to last; none if the engine does not list them. */
export async function readLayers(docker: DockerClient, reference: string): Promise<Layer[]> {
  const history = await readOutput(docker, ['history', '--no-trunc', '--format', '{{json .}}', reference])
  return (history ?? '')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as { CreatedBy: string; Size: string })
    .filter(({ Size }) => Size !== '0B')
    .map(({ CreatedBy, Size }) => ({ createdBy: CreatedBy, size: Size }))
    .reverse()
}

const LAST_LINES = 8

/** Without the values of build secrets: the runner does not mask them in the summary. */
function createBuildError(
  lines: string[],
  failedStep: BuildProgress['failedStep'],
  { buildSecrets = [] }: Pick<Inputs, 'buildSecrets'>,
): ActionError {
  const secrets = buildSecrets.flatMap(({ value }) => value ?? [])
  const redact = createRedactor(secrets, { shortValues: 'keep' })
  if (failedStep === undefined) {
    const last = lines.filter(line => line.trim() !== '').slice(-LAST_LINES)
    return new ActionError(forLog(redact(['docker build failed:', ...last].join('\n'))))
  }
  const { step, reason, lastLines } = failedStep
  const output = lastLines.length === 0 ? [] : ['Its last lines:', ...lastLines.map(line => `  ${line}`)]
  return new ActionError(forLog(redact([`docker build failed at ${step}: ${reason}`, ...output].join('\n'))))
}
