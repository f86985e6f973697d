import { stripVTControlCharacters } from 'node:util'

/** The sizes in bytes of an image's layers, in the order of `docker push`. */
export type LayerSizes = readonly number[]

const STATUS_VERBS: Record<string, string> = { CREATE: 'creating', UPDATE: 'updating', DELETE: 'deleting' }

/** Describes what a step does, from the lines that it prints. */
export class StepActivity {
  private words = ''
  private readonly buildSteps = new Map<string, string>()
  private readonly layers: string[] = []
  private readonly finishedLayers = new Set<string>()
  private sizes: LayerSizes = []

  /** The image that is being pushed. */
  pushedImage: string | undefined

  read(printed: string): void {
    const line = stripVTControlCharacters(printed).trim()
    if (line !== '') this.words = this.readBuild(line) ?? this.readPush(line) ?? readStatus(line) ?? readLine(line)
  }

  setLayerSizes(sizes: LayerSizes): void {
    this.sizes = sizes
  }

  describe(): string {
    return this.words === PUSHING ? this.describePush() : this.words
  }

  // BuildKit's plain progress: "#8 [packages 3/3] RUN …" names step 8, to which other lines with #8 belong.
  private readBuild(line: string): string | undefined {
    const [, number, text] = /^#(\d+) (.*)$/s.exec(line) ?? []
    if (number === undefined || text === undefined) return undefined
    const known = this.buildSteps.get(number)
    if (known !== undefined && !/^\[|^exporting/.test(text)) {
      if (!/^(DONE|CACHED)/.test(text)) return known
      this.buildSteps.delete(number)
      return [...this.buildSteps.values()].at(-1) ?? this.words
    }
    const words = describeBuildStep(text)
    if (words === undefined) return this.words
    this.buildSteps.set(number, words)
    return words
  }

  private readPush(line: string): string | undefined {
    const [, image] = /^\[command\]docker push (\S+)$/.exec(line) ?? []
    if (image !== undefined) {
      this.pushedImage = image
      this.layers.length = 0
      this.finishedLayers.clear()
      return PUSHING
    }
    const [, layer, state] = /^([0-9a-f]{12}): (\w[\w ]*)/.exec(line) ?? []
    if (layer === undefined || state === undefined) return /^The push refers to/.test(line) ? PUSHING : undefined
    if (!this.layers.includes(layer)) this.layers.push(layer)
    if (/^(Pushed|Layer already exists|Mounted)/.test(state)) this.finishedLayers.add(layer)
    return PUSHING
  }

  private describePush(): string {
    const total = this.layers.length
    if (total === 0) return PUSHING
    const done = this.finishedLayers.size
    const words = done === total ? `pushed ${done} of ${total} layers` : `pushing layer ${done + 1} of ${total}`
    // Sizes of another number of layers would be wrong.
    if (this.sizes.length !== total) return words
    const megabytes = (sizes: readonly number[]) => Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1e6)
    const finished = this.sizes.filter((_, index) => this.finishedLayers.has(this.layers[index] ?? ''))
    return `${words}, ${megabytes(finished)} of ${megabytes(this.sizes)} MB`
  }
}

const PUSHING = 'pushing the image'

function describeBuildStep(text: string): string | undefined {
  if (text.startsWith('exporting')) return 'exporting the image'
  const [, stage, number, total, instruction = ''] = /^\[(?:(\S+) )?(\d+)\/(\d+)\] (.*)$/s.exec(text) ?? []
  if (number === undefined) return text.startsWith('[internal]') ? 'reading the build context' : undefined
  const named = stage === undefined || /^stage-\d+$/.test(stage) ? '' : ` of ${stage}`
  return `build step ${number}/${total}${named}: ${describeInstruction(instruction)}`
}

function describeInstruction(instruction: string): string {
  const [keyword = '', ...words] = instruction.split(/\s+/).filter(word => !/^--\w/.test(word))
  if (keyword === 'FROM') return `reading ${words[0] ?? 'the base image'}`
  if (keyword === 'COPY' || keyword === 'ADD') return `copying ${words.at(-1) ?? ''}`
  if (keyword !== 'RUN') return [keyword, ...words].join(' ')
  if (/\bpip (install|sync)\b/.test(instruction)) return 'installing Python packages'
  if (/\bapt(-get)? install\b/.test(instruction)) return 'installing Debian packages'
  return `running ${words.join(' ')}`
}

// An event of a stack: "21:09:43 CREATE_IN_PROGRESS   Service (AWS::ECS::Service): reason".
function readStatus(line: string): string | undefined {
  const [, verb, outcome, resource] =
    /^\d\d:\d\d:\d\d (CREATE|UPDATE|DELETE)_(IN_PROGRESS|COMPLETE) +(\S+ \([\w:]+\))/.exec(line) ?? []
  if (verb === undefined) return undefined
  const words = STATUS_VERBS[verb] ?? verb
  return outcome === 'COMPLETE' ? `${words.replace(/ing$/, 'ed')} ${resource}` : `${words} ${resource}`
}

/** Any other line, without time, check mark and duration. */
const readLine = (line: string): string =>
  line
    .replace(/^\[command\]docker (buildx )?build .*$/, 'building the image')
    .replace(/^\d\d:\d\d:\d\d +/, '')
    .replace(/^[✓✗] +/, '')
    .replace(/ +\(\d+ ms\).*$/, '')
    .replace(/ {2,}/g, ' ')
