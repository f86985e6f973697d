import { formatSource, isPinnedSource, isRemoteSource, listAddSources } from './add-sources.ts'
import { type Instruction, parseDockerfile } from './dockerfile-parser.ts'
import { type BuildSettings, type StageVariables, VariableScope } from './stage-variables.ts'

/** The sources of a build outside its context. */
export interface DockerfileSources {
  /** The images of FROM, COPY --from, RUN --mount and `# syntax=`. */
  images: string[]
  /** The images of FROM, whose ONBUILD instructions become part of the build. */
  bases: string[]
  /** The URLs and Git repositories of ADD that can change between builds. */
  remotes: RemoteSource[]
  /** Sources that only the build determines, as shown in the log. */
  unknown: string[]
}

export interface RemoteSource {
  address: string
  /** As shown in the log. */
  shown: string
}

/**
 * Reads the images, URLs and Git repositories that the built stages use, with variables expanded. Stages and `scratch`
 * are not images.
 */
export function readSources(dockerfile: string, settings: BuildSettings): DockerfileSources {
  return new SourceReader(dockerfile, settings).read()
}

interface Stage {
  name: string | undefined
  base: string
  instructions: Instruction[]
}

// Docker's own frontend, also from a mirror; another frontend can interpret the file differently.
const DOCKERFILE_FRONTEND = /(^|\/)dockerfile(-upstream)?([:@][^/]*)?$/

class SourceReader {
  private readonly images = new Set<string>()
  private readonly bases = new Set<string>()
  private readonly remotes = new Map<string, RemoteSource>()
  private readonly unknown = new Set<string>()
  private readonly evaluated = new Map<Stage, StageVariables>()
  private readonly settings: BuildSettings
  private readonly scope: VariableScope
  private readonly syntax: string | undefined
  private readonly stages: Stage[] = []

  constructor(dockerfile: string, settings: BuildSettings) {
    const { instructions, syntax, escapeMark } = parseDockerfile(dockerfile)
    this.settings = settings
    this.scope = new VariableScope(settings, escapeMark)
    this.syntax = settings.buildArgs.get('BUILDKIT_SYNTAX') ?? syntax
    for (const instruction of instructions) {
      if (instruction.keyword === 'FROM') this.stages.push(createStage(instruction))
      else if (this.stages.length > 0) this.stages.at(-1)?.instructions.push(instruction)
      else if (instruction.keyword === 'ARG') this.scope.declareArguments(instruction.rest, this.scope.globals)
    }
  }

  read(): DockerfileSources {
    if (this.syntax !== undefined) {
      this.images.add(this.syntax)
      if (!DOCKERFILE_FRONTEND.test(this.syntax)) this.unknown.add(`# syntax=${this.syntax}`)
    }
    for (const stage of this.findStagesToBuild()) this.evaluateStage(stage)
    return {
      images: [...this.images].sort(),
      bases: [...this.bases].sort(),
      remotes: [...this.remotes.values()],
      unknown: [...this.unknown],
    }
  }

  /** All stages if there is no stage of the target's name. */
  private findStagesToBuild(): Stage[] {
    const { target } = this.settings
    if (target === undefined) return this.stages.slice(-1)
    const stage = this.stages.findLast(({ name }) => name === target.toLowerCase()) ?? this.stages[Number(target)]
    return stage === undefined ? this.stages : [stage]
  }

  private evaluateStage(stage: Stage): StageVariables {
    const existing = this.evaluated.get(stage)
    if (existing !== undefined) return existing
    const variables = this.startStage(stage)
    this.evaluated.set(stage, variables)
    for (const instruction of stage.instructions) this.applyInstruction(instruction, variables)
    return variables
  }

  private startStage(stage: Stage): StageVariables {
    const { base } = stage
    const image = this.scope.expand(base, this.scope.globals)
    if (image === undefined) this.unknown.add(`FROM ${base}`)
    if (image === undefined || image === '') return { values: new Map(), isOpen: true }
    const earlier = this.stages.slice(0, this.stages.indexOf(stage))
    const parent = earlier.findLast(({ name }) => name === image.toLowerCase())
    if (parent !== undefined) {
      const { values, isOpen } = this.evaluateStage(parent)
      // Triggers of a stage apply to the stages that start from it, but not to those that start from these.
      stage.instructions.unshift(...parent.instructions.flatMap(parseTrigger))
      return { values: new Map(values), isOpen }
    }
    if (image === 'scratch') return { values: new Map(), isOpen: false }
    this.images.add(image)
    this.bases.add(image)
    const triggers = parseDockerfile((this.settings.onBuild?.get(image) ?? []).join('\n')).instructions
    stage.instructions.unshift(...triggers)
    return { values: new Map(), isOpen: true }
  }

  private applyInstruction({ keyword, flags, rest }: Instruction, variables: StageVariables): void {
    const listValues = (option: string) =>
      flags.filter(flag => flag.startsWith(`${option}=`)).map(flag => flag.slice(option.length + 1))
    if (keyword === 'ARG') this.scope.declareArguments(rest, variables)
    else if (keyword === 'ENV') this.scope.setEnvironment(rest, variables)
    else if (keyword === 'ADD') this.addRemoteSources(listValues('--checksum')[0], rest, variables)
    else if (keyword === 'COPY') for (const from of listValues('--from')) this.addImageOrStage(from)
    if (keyword === 'RUN') for (const mount of listValues('--mount')) this.addMount(mount)
  }

  private addMount(mount: string): void {
    for (const field of mount.split(',')) {
      const [, from] = /^"?from=([^"]*)"?$/i.exec(field) ?? []
      if (from !== undefined) this.addImageOrStage(from)
    }
  }

  private addImageOrStage(reference: string): void {
    if (reference === '' || reference === 'scratch') return
    const name = reference.toLowerCase()
    const stage = /^\d+$/.test(reference)
      ? this.stages[Number(reference)]
      : this.stages.find(other => other.name === name)
    if (stage !== undefined) this.evaluateStage(stage)
    else if (reference.includes('$')) this.unknown.add(`--from=${reference}`)
    else if (!/^\d+$/.test(reference)) this.images.add(reference)
  }

  private addRemoteSources(checksum: string | undefined, rest: string, variables: StageVariables): void {
    if (checksum !== undefined && this.scope.expand(checksum, variables)) return
    for (const word of listAddSources(rest)) {
      const shown = `ADD ${formatSource(word)}`
      const source = this.scope.expand(word, variables)
      if (source === undefined) {
        // A variable of the base image's environment can be a URL.
        if (isRemoteSource(word) || /^["']?\$/.test(word)) this.unknown.add(shown)
      } else if (isRemoteSource(source) && !isPinnedSource(source)) {
        this.remotes.set(source, { address: source, shown })
      }
    }
  }
}

const parseTrigger = ({ keyword, rest }: Instruction): Instruction[] =>
  keyword === 'ONBUILD' ? parseDockerfile(rest).instructions : []

function createStage({ rest }: Instruction): Stage {
  const [base = '', as, name] = rest.split(/\s+/)
  return { name: as?.toUpperCase() === 'AS' ? name?.toLowerCase() : undefined, base, instructions: [] }
}
