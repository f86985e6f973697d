/** What BuildKit's plain progress (`docker build --progress plain`) told of a build. */
export interface Progress {
  /** Steps of the Dockerfile that were executed or taken from the cache. */
  steps: number
  cached: number
  /** The step that failed, as the Dockerfile has it, with its last lines; undefined where none did. */
  failure: Failure | undefined
}

/** A failed step of a Dockerfile. */
export interface Failure {
  step: string
  reason: string
  lastLines: string[]
}

interface Step {
  name: string
  cached: boolean
  error: string | undefined
  lines: string[]
}

const KEPT_LINES = 15

/**
 * Reads lines such as `#7 [2/4] RUN make`, `#7 0.249 text`, `#7 CACHED` and `#7 ERROR: reason`,
 * where the number names the step.
 */
export function readProgress(lines: string[]): Progress {
  const steps = new Map<string, Step>()
  for (const line of lines) {
    const [, id, text] = /^#(\d+) (.*)$/.exec(line) ?? []
    if (id === undefined || text === undefined) continue
    const step = steps.get(id)
    if (step === undefined) steps.set(id, { name: text, cached: false, error: undefined, lines: [] })
    else if (text === 'CACHED') step.cached = true
    else if (text.startsWith('ERROR: ')) step.error = text.slice('ERROR: '.length)
    else {
      const [, output] = /^\d+\.\d+ (.*)$/.exec(text) ?? []
      if (output !== undefined) step.lines = [...step.lines.slice(1 - KEPT_LINES), output]
    }
  }
  // `[stage 2/4] RUN …` are the Dockerfile's; `[internal] …`, `exporting …` and FROM itself are not work of a layer.
  const own = [...steps.values()].filter(({ name }) => /^\[[^\]]*\d+\/\d+\] (?!FROM )/.test(name))
  const failed = [...steps.values()].find(({ error }) => error !== undefined)
  return {
    steps: own.length,
    cached: own.filter(({ cached }) => cached).length,
    failure:
      failed === undefined ? undefined : { step: failed.name, reason: failed.error ?? '', lastLines: failed.lines },
  }
}
