import { ActionError } from '../../../shared/errors.ts'
import { createRedactor } from '../../../shared/redact.ts'
import { forLog } from '../../../shared/remote-text.ts'
import { getDockerfile, type Inputs } from '../inputs.ts'
import { type BuildProgress, parseBuildProgress } from './build-progress.ts'
import { type DockerClient, readOutput } from './cli.ts'
import { type Engine, usesBuildx } from './engine.ts'

/** A layer of an image: the instruction that created it, and its size in the engine. */
export interface Layer {
  createdBy: string
  size: string
}

/** A new image in the engine. */
export interface BuildResult {
  /** Its id in the engine, which is not its digest in a registry. */
  imageId: string
  steps: BuildProgress['steps']
  cached: BuildProgress['cached']
}

/** Builds the image with a reference. @throws ActionError with the failed step and its last lines */
export async function buildImage(
  docker: DockerClient,
  inputs: Inputs,
  reference: string,
  engine: Engine,
): Promise<BuildResult> {
  const { exitCode, lines } = await docker.run(createBuildArguments(inputs, reference, engine))
  const { failedStep, steps, cached } = parseBuildProgress(lines)
  if (exitCode !== 0) throw createBuildError(lines, failedStep, inputs)
  const imageId = await readOutput(docker, ['image', 'inspect', '--format', '{{.Id}}', reference])
  if (imageId === undefined) throw new ActionError(`The build succeeded, but the engine has no image ${reference}`)
  return { imageId, steps, cached }
}

function createBuildArguments(inputs: Inputs, reference: string, engine: Engine): string[] {
  const repeat = (option: string, values: string[] | undefined) => (values ?? []).flatMap(value => [option, value])
  return [
    'build',
    ...['--progress', 'plain', '--file', getDockerfile(inputs), '--tag', reference],
    // Without it, a builder in a container keeps the image.
    ...(usesBuildx(engine.clientVersion) ? ['--load'] : []),
    ...repeat('--target', inputs.target === undefined ? [] : [inputs.target]),
    ...repeat(
      '--build-arg',
      inputs.buildArgs?.map(({ name, value }) => (value === undefined ? name : `${name}=${value}`)),
    ),
    ...repeat(
      '--secret',
      inputs.buildSecrets?.map(({ spec }) => spec),
    ),
    ...repeat('--label', inputs.labels),
    ...repeat('--network', inputs.network === undefined ? [] : [inputs.network]),
    ...(inputs.pull ? ['--pull'] : []),
    ...(inputs.noCache ? ['--no-cache'] : []),
    inputs.context,
  ]
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
