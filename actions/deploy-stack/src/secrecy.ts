import { givenValue } from './parameters.ts'
import type { Template } from './template.ts'

export const HIDDEN = '****'

// A shorter value would tear holes into words that have nothing to do with it; alone it is hidden all the same.
const SHORTEST_PART = 4

// Property names whose values nobody needs to read in a plan.
const SECRET_NAME = /password|secret|token|private.?key|credential|api.?key|passphrase/i

/** What must not be shown: values of NoEcho parameters, and of properties that sound like secrets. */
export class Secrecy {
  /** The given values of NoEcho parameters. */
  readonly values: string[]
  private readonly outputs: Set<string>

  constructor(template: Template, given: Record<string, string>) {
    const secret = template.parameters.filter(({ noEcho }) => noEcho).map(({ name }) => givenValue(given, name) ?? '')
    // The longest first: one may be a part of another.
    this.values = secret.filter(value => value.trim() !== '').toSorted((a, b) => b.length - a.length)
    this.outputs = template.secretOutputs
  }

  /** A text without the values that are secret. */
  text(text: string): string {
    if (this.values.includes(text)) return HIDDEN
    return this.values
      .filter(value => value.length >= SHORTEST_PART)
      .reduce((rest, value) => rest.replaceAll(value, HIDDEN), text)
  }

  /** The same failure, with nothing secret in its text or that of its causes. */
  error(error: unknown): unknown {
    if (!(error instanceof Error)) return typeof error === 'string' ? this.text(error) : error
    error.message = this.text(error.message)
    if (error.stack !== undefined) error.stack = this.text(error.stack)
    if (error.cause !== undefined) error.cause = this.error(error.cause)
    return error
  }

  property(path: string, value: string): string {
    return SECRET_NAME.test(path) ? HIDDEN : this.text(value)
  }

  output(name: string, value: string): string {
    return this.outputs.has(name) ? HIDDEN : this.text(value)
  }
}
