import { ActionError } from '../../../shared/errors.ts'
import { forLog } from '../../../shared/remote-text.ts'
import { type BuildSecret, dockerfileOf, type Inputs } from '../inputs.ts'
import { type Progress, readProgress } from './build-progress.ts'
import { ask, type Docker } from './cli.ts'
import { type Engine, isPlugin } from './engine.ts'

/** One layer of a built image: what made it, and its size in the engine. */
export interface Layer {
  createdBy: string
  size: string
}

/** What a build left in the engine. */
export interface Built {
  /** Id in the engine; not the digest in a registry. */
  id: string
  steps: Progress['steps']
  cached: Progress['cached']
}

/** The arguments of `docker build` for these inputs. */
export function buildArguments(inputs: Inputs, reference: string, engine: Engine): string[] {
  const each = (option: string, values: string[] | undefined) => (values ?? []).flatMap(value => [option, value])
  return [
    'build',
    ...['--progress', 'plain', '--file', dockerfileOf(inputs), '--tag', reference],
    // A builder in a container keeps what it built unless it is told to load it into the engine.
    ...(isPlugin(engine.clientVersion) ? ['--load'] : []),
    ...each('--target', inputs.target === undefined ? [] : [inputs.target]),
    ...each(
      '--build-arg',
      inputs.buildArgs?.map(({ name, value }) => (value === undefined ? name : `${name}=${value}`)),
    ),
    ...each(
      '--secret',
      inputs.buildSecrets?.map(({ spec }) => spec),
    ),
    ...each('--label', inputs.labels),
    ...each('--network', inputs.network === undefined ? [] : [inputs.network]),
    ...(inputs.pull ? ['--pull'] : []),
    ...(inputs.noCache ? ['--no-cache'] : []),
    inputs.context,
  ]
}

/** Builds the image under a reference. @throws ActionError with the failing step and the last lines it wrote. */
export async function build(docker: Docker, inputs: Inputs, reference: string, engine: Engine): Promise<Built> {
  const { exitCode, lines } = await docker(buildArguments(inputs, reference, engine))
  const { failure, steps, cached } = readProgress(lines)
  if (exitCode !== 0) throw buildError(lines, failure, inputs.buildSecrets ?? [])
  const id = await ask(docker, ['image', 'inspect', '--format', '{{.Id}}', reference])
  if (id === undefined) throw new ActionError(`The build ended well, but the engine has no image ${reference}`)
  return { id, steps, cached }
}

/** The layers of an image that hold something, first to last; empty where the engine does not tell. */
export async function layersOf(docker: Docker, reference: string): Promise<Layer[]> {
  const history = await ask(docker, ['history', '--no-trunc', '--format', '{{json .}}', reference])
  return (history ?? '')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as { CreatedBy: string; Size: string })
    .filter(({ Size }) => Size !== '0B')
    .map(({ CreatedBy, Size }) => ({ createdBy: CreatedBy, size: Size }))
    .reverse()
}

const LAST_LINES = 8

function buildError(lines: string[], failure: Progress['failure'], secrets: BuildSecret[]): ActionError {
  if (failure === undefined) {
    const last = lines.filter(line => line.trim() !== '').slice(-LAST_LINES)
    return new ActionError(forLog(withoutSecrets(`docker build failed:\n${last.join('\n')}`, secrets)))
  }
  const { step, reason, lastLines } = failure
  const output = lastLines.length === 0 ? [] : ['Its last lines:', ...lastLines.map(line => `  ${line}`)]
  return new ActionError(
    forLog(withoutSecrets([`docker build failed at ${step}: ${reason}`, ...output].join('\n'), secrets)),
  )
}

// A shorter value stands in ordinary words, a shorter line in every file.
const SHORTEST_VALUE = 4
const SHORTEST_LINE = 6

/** What a step printed without the secrets in it: the runner's masks do not know them once they are escaped for the summary. */
function withoutSecrets(text: string, secrets: BuildSecret[]): string {
  const pieces = secrets.flatMap(({ value = '' }) => {
    const lines = value.trim().split(/\s*\n\s*/)
    const shortest = lines.length === 1 ? SHORTEST_VALUE : SHORTEST_LINE
    return lines.filter(line => line.length >= shortest && !line.startsWith('-----'))
  })
  return pieces
    .sort((left, right) => right.length - left.length)
    .reduce((rest, piece) => rest.replaceAll(piece, '***'), text)
}
