import { expandVariables, splitWords, UnknownValueError } from './expand-variables.ts'
import { BadSubstitutionError } from './shell-glob.ts'

/** The settings of a build that decide which sources it uses. */
export interface BuildSettings {
  buildArgs: Map<string, string>
  /** The stage to build; the last one by default. */
  target: string | undefined
  /** The target platform, such as `linux/amd64`. */
  platform: string
  /** The ONBUILD instructions of base images, if known. */
  onBuild?: Map<string, string[]>
}

/** The variables of a stage; a value is undefined if only the build determines it. */
export interface StageVariables {
  values: Map<string, string | undefined>
  /** Whether the base image can define more variables. */
  isOpen: boolean
}

/** The variables outside of stages: the arguments that BuildKit sets. The arguments of the build machine are unknown here. */
function createGlobalVariables({ platform, target, buildArgs }: BuildSettings): StageVariables {
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
  return { values, isOpen: false }
}

/** Applies ARG and ENV instructions, and expands words with the result. */
export class VariableScope {
  readonly globals: StageVariables
  private readonly buildArgs: Map<string, string>
  private readonly escapeMark: string

  constructor(settings: BuildSettings, escapeMark: string) {
    this.globals = createGlobalVariables(settings)
    this.buildArgs = settings.buildArgs
    this.escapeMark = escapeMark
  }

  declareArguments(rest: string, variables: StageVariables): void {
    for (const word of splitWords(rest, this.escapeMark)) {
      const [, name = '', value] = /^([^=]+)(?:=(.*))?$/s.exec(word) ?? []
      const buildArg = this.buildArgs.get(name)
      if (buildArg !== undefined) variables.values.set(name, buildArg)
      else if (value !== undefined) variables.values.set(name, this.expand(value, variables))
      else if (variables !== this.globals && this.globals.values.has(name))
        variables.values.set(name, this.globals.values.get(name))
    }
  }

  setEnvironment(rest: string, variables: StageVariables): void {
    const words = splitWords(rest, this.escapeMark)
    const pairs = words[0]?.includes('=')
      ? words.map(word => /^([^=]+)=(.*)$/s.exec(word) ?? [])
      : [/^(\S+)\s+(.*)$/s.exec(rest) ?? []]
    const values = pairs.map(([, name = '', value = '']) => [name, this.expand(value, variables)] as const)
    for (const [name, value] of values) variables.values.set(name, value)
  }

  /** Expands the variables of a word; undefined if only the build determines one of them. */
  expand(word: string, { values, isOpen }: StageVariables): string | undefined {
    try {
      return expandVariables(
        word,
        name => {
          const value = values.get(name)
          if (value === undefined && (isOpen || values.has(name))) throw new UnknownValueError(name)
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
