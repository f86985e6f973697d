/** The plain progress of BuildKit (`docker build --progress plain`). */
export interface BuildProgress {
  /** Number of the Dockerfile's steps that were executed or cached. */
  steps: number
  cached: number
  failedStep: FailedStep | undefined
}

/** The step of the Dockerfile that failed. */
export interface FailedStep {
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
 * Parses lines such as `#7 [2/4] RUN make`, `#7 0.249 text`, `#7 CACHED` and `#7 ERROR: reason`, where the number
 * identifies the step.
 */
export function parseBuildProgress(lines: string[]): BuildProgress {
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
  // `[stage 2/4] RUN …` is an instruction of the Dockerfile; `[internal] …`, `exporting …` and FROM make no layer.
  const instructions = [...steps.values()].filter(({ name }) => /^\[[^\]]*\d+\/\d+\] (?!FROM )/.test(name))
  const failed = [...steps.values()].find(({ error }) => error !== undefined)
  return {
    steps: instructions.length,
    cached: instructions.filter(({ cached }) => cached).length,
    failedStep: failed && { step: failed.name, reason: failed.error ?? '', lastLines: failed.lines },
  }
}
