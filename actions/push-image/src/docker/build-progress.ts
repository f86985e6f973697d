/** The plain progress of BuildKit (`docker build --progress plain`). */
export interface BuildProgress {
  /** Number of the Dockerfile's steps that were executed or cached. */
  steps: number
  cached: number
  failedStep: FailedStep | undefined
  /** Caches that could not be written; this does not fail a build with `ignore-error`. */
  failedExports: Pick<FailedStep, 'step' | 'reason'>[]
}

/** A step that failed. */
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
  const failed = [...steps.values()].filter(({ error }) => error !== undefined).map(toFailedStep)
  const failedExports = failed.filter(({ step }) => step.startsWith('exporting cache'))
  // A cache that cannot be read, for example before the first build, never fails a build.
  const others = failed.filter(({ step }) => !/^(importing|exporting) cache/.test(step))
  return {
    steps: instructions.length,
    cached: instructions.filter(({ cached }) => cached).length,
    failedStep: others[0] ?? failedExports[0],
    failedExports: failedExports.map(({ step, reason }) => ({ step, reason })),
  }
}

const toFailedStep = ({ name, error = '', lines }: Step): FailedStep => ({
  step: name,
  reason: error,
  lastLines: lines,
})
