import { type Instruction, parseDockerfile } from './dockerfile-parser.ts'
import { BadSubstitutionError, expandVariables, splitWords, UnknownValueError } from './expand-variables.ts'
import { isPinnedSource, isRemoteSource, nameSource } from './remote-source.ts'

/** What a build uses from outside its context. */
export interface Sources {
  /** The images of FROM, COPY --from, RUN --mount and `# syntax=`. */
  images: string[]
  /** The images of FROM; their ONBUILD instructions become part of the build. */
  bases: string[]
  /** Sources that can change between builds, described for the log. */
  unknown: string[]
}

/** What a Dockerfile is evaluated with. */
export interface Reading {
  buildArgs: Map<string, string>
  /** The stage to build. Left out, the last one. */
  target: string | undefined
  /** The target platform, such as `linux/amd64`. */
  platform: string
  /** The ONBUILD instructions of base images, where known. */
  onBuild?: Map<string, string[]>
}

/**
 * Finds the images, URLs and Git repositories that the built stages use, with variables expanded. Stages and `scratch`
 * are not images.
 */
export function readSources(dockerfile: string, reading: Reading): Sources {
  return new SourceReader(dockerfile, reading).read()
}

interface Stage {
  name: string | undefined
  base: string
  instructions: Instruction[]
}

/** The variables of a stage; a value is undefined if only the build knows it. */
interface Variables {
  values: Map<string, string | undefined>
  /** Whether the base image can set more. */
  open: boolean
}

// Docker's own frontend, also from a mirror; another frontend can read the file differently.
const DOCKERFILE_FRONTEND = /(^|\/)dockerfile(-upstream)?([:@][^/]*)?$/

class SourceReader {
  private readonly images = new Set<string>()
  private readonly bases = new Set<string>()
  private readonly unknown = new Set<string>()
  private readonly done = new Map<Stage, Variables>()
  private readonly reading: Reading
  private readonly escapeMark: string
  private readonly syntax: string | undefined
  private readonly globals: Variables
  private readonly stages: Stage[] = []

  constructor(dockerfile: string, reading: Reading) {
    const { instructions, syntax, escapeMark } = parseDockerfile(dockerfile)
    this.reading = reading
    this.escapeMark = escapeMark
    this.syntax = reading.buildArgs.get('BUILDKIT_SYNTAX') ?? syntax
    this.globals = { values: platformArguments(reading), open: false }
    for (const instruction of instructions) {
      if (instruction.keyword === 'FROM') this.stages.push(createStage(instruction))
      else if (this.stages.length > 0) this.stages.at(-1)?.instructions.push(instruction)
      else if (instruction.keyword === 'ARG') this.declareArguments(instruction.rest, this.globals)
    }
  }

  read(): Sources {
    if (this.syntax !== undefined) {
      this.images.add(this.syntax)
      if (!DOCKERFILE_FRONTEND.test(this.syntax)) this.unknown.add(`# syntax=${this.syntax}`)
    }
    for (const stage of this.findStagesToBuild()) this.readStage(stage)
    return { images: [...this.images].sort(), bases: [...this.bases].sort(), unknown: [...this.unknown] }
  }

  /** All stages if the target is not found. */
  private findStagesToBuild(): Stage[] {
    const { target } = this.reading
    if (target === undefined) return this.stages.slice(-1)
    const wanted = this.stages.findLast(({ name }) => name === target.toLowerCase()) ?? this.stages[Number(target)]
    return wanted === undefined ? this.stages : [wanted]
  }

  private readStage(stage: Stage): Variables {
    const known = this.done.get(stage)
    if (known !== undefined) return known
    const variables = this.startStage(stage)
    this.done.set(stage, variables)
    for (const instruction of stage.instructions) this.applyInstruction(instruction, variables)
    return variables
  }

  private startStage({ base, ...stage }: Stage): Variables {
    const image = this.expand(base, this.globals)
    if (image === undefined) this.unknown.add(`FROM ${base}`)
    if (image === undefined || image === '') return { values: new Map(), open: true }
    const earlier = this.stages.slice(
      0,
      this.stages.findIndex(({ instructions }) => instructions === stage.instructions),
    )
    const parent = earlier.findLast(({ name }) => name === image.toLowerCase())
    if (parent !== undefined) {
      const { values, open } = this.readStage(parent)
      // Triggers of a stage fire in the stages that start from it, but not in those that start from these.
      stage.instructions.unshift(...parent.instructions.flatMap(readTriggers))
      return { values: new Map(values), open }
    }
    if (image === 'scratch') return { values: new Map(), open: false }
    this.images.add(image)
    this.bases.add(image)
    const triggered = parseDockerfile((this.reading.onBuild?.get(image) ?? []).join('\n')).instructions
    stage.instructions.unshift(...triggered)
    return { values: new Map(), open: true }
  }

  private applyInstruction({ keyword, flags, rest }: Instruction, variables: Variables): void {
    const values = (option: string) =>
      flags.filter(flag => flag.startsWith(`${option}=`)).map(flag => flag.slice(option.length + 1))
    if (keyword === 'ARG') this.declareArguments(rest, variables)
    else if (keyword === 'ENV') this.setEnvironment(rest, variables)
    else if (keyword === 'ADD') this.addRemoteSources(values('--checksum')[0], rest, variables)
    else if (keyword === 'COPY') for (const from of values('--from')) this.addSource(from)
    if (keyword === 'RUN') for (const mount of values('--mount')) this.readMount(mount)
  }

  private readMount(mount: string): void {
    for (const field of mount.split(',')) {
      const [, from] = /^"?from=([^"]*)"?$/i.exec(field) ?? []
      if (from !== undefined) this.addSource(from)
    }
  }

  /** Adds another stage, or else an image. */
  private addSource(reference: string): void {
    if (reference === '' || reference === 'scratch') return
    const name = reference.toLowerCase()
    const other = /^\d+$/.test(reference)
      ? this.stages[Number(reference)]
      : this.stages.find(stage => stage.name === name)
    if (other !== undefined) this.readStage(other)
    else if (reference.includes('$')) this.unknown.add(`--from=${reference}`)
    else if (!/^\d+$/.test(reference)) this.images.add(reference)
  }

  private addRemoteSources(checksum: string | undefined, rest: string, variables: Variables): void {
    if (checksum !== undefined && this.expand(checksum, variables)) return
    for (const written of listAddSources(rest)) {
      const source = this.expand(written, variables)
      // A variable of the base image's environment can be a URL.
      const isRemote =
        source === undefined ? isRemoteSource(written) || /^["']?\$/.test(written) : isRemoteSource(source)
      if (isRemote && !(source !== undefined && isPinnedSource(source))) this.unknown.add(`ADD ${nameSource(written)}`)
    }
  }

  private declareArguments(rest: string, variables: Variables): void {
    for (const word of splitWords(rest, this.escapeMark)) {
      const [, name = '', value] = /^([^=]+)(?:=(.*))?$/s.exec(word) ?? []
      const given = this.reading.buildArgs.get(name)
      if (given !== undefined) variables.values.set(name, given)
      else if (value !== undefined) variables.values.set(name, this.expand(value, variables))
      else if (variables !== this.globals && this.globals.values.has(name))
        variables.values.set(name, this.globals.values.get(name))
    }
  }

  private setEnvironment(rest: string, variables: Variables): void {
    const words = splitWords(rest, this.escapeMark)
    const pairs = words[0]?.includes('=')
      ? words.map(word => /^([^=]+)=(.*)$/s.exec(word) ?? [])
      : [/^(\S+)\s+(.*)$/s.exec(rest) ?? []]
    const values = pairs.map(([, name = '', value = '']) => [name, this.expand(value, variables)] as const)
    for (const [name, value] of values) variables.values.set(name, value)
  }

  /** Expands the variables of a word; undefined if only the build knows one of them. */
  private expand(word: string, { values, open }: Variables): string | undefined {
    try {
      return expandVariables(
        word,
        name => {
          const value = values.get(name)
          if (value === undefined && (open || values.has(name))) throw new UnknownValueError(name)
          return value
        },
        this.escapeMark,
      )
    } catch (error) {
      if (error instanceof UnknownValueError || error instanceof BadSubstitutionError) return undefined
      throw error
    }
  }
}

const readTriggers = ({ keyword, rest }: Instruction): Instruction[] =>
  keyword === 'ONBUILD' ? parseDockerfile(rest).instructions : []

function createStage({ rest }: Instruction): Stage {
  const [base = '', as, name] = rest.split(/\s+/)
  return { name: as?.toUpperCase() === 'AS' ? name?.toLowerCase() : undefined, base, instructions: [] }
}

/** The arguments that BuildKit sets itself; only it knows those of the build machine. */
function platformArguments({ platform, target, buildArgs }: Reading): Map<string, string | undefined> {
  const [os = '', architecture = '', variant = ''] = platform.split('/')
  const values = new Map<string, string | undefined>([
    ['TARGETPLATFORM', platform],
    ['TARGETOS', os],
    ['TARGETARCH', architecture],
    ['TARGETVARIANT', variant],
    ['TARGETSTAGE', target ?? 'default'],
    ...['BUILDPLATFORM', 'BUILDOS', 'BUILDARCH', 'BUILDVARIANT'].map(name => [name, undefined] as const),
  ])
  for (const name of values.keys()) if (buildArgs.has(name)) values.set(name, buildArgs.get(name))
  return values
}

/** The sources of an ADD instruction: all but the last word, without heredocs. */
function listAddSources(rest: string): string[] {
  let words: unknown[] = rest.split(/\s+/)
  if (rest.startsWith('[')) {
    try {
      words = JSON.parse(rest)
    } catch {
      // Not a list: words that begin with a bracket.
    }
  }
  return words.slice(0, -1).filter((word): word is string => typeof word === 'string' && !word.startsWith('<<'))
}
