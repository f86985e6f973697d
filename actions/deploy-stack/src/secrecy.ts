import type { Stack } from '@aws-sdk/client-cloudformation'
import { givenValue } from './parameters.ts'
import type { Template } from './template.ts'

export const HIDDEN = '****'

// A shorter value would tear holes into words that have nothing to do with it; alone it is hidden all the same.
const SHORTEST_PART = 4

// Property names whose values nobody needs to read in a plan.
const SECRET_NAME = /password|secret|token|private.?key|credential|api.?key|passphrase/i

/** What must not be shown: values of NoEcho parameters, what is made of them, and properties that sound like secrets. */
export class Secrecy {
  /** The given values of NoEcho parameters. */
  readonly values: string[]
  private readonly template: Template
  private readonly parameters: Set<string>
  private blind = false

  constructor(template: Template, given: Record<string, string>) {
    this.template = template
    this.parameters = new Set(template.parameters.filter(({ noEcho }) => noEcho).map(({ name }) => name))
    const secret = [...this.parameters].map(name => givenValue(given, name) ?? '')
    // The longest first: one may be a part of another.
    this.values = secret.filter(value => value.trim() !== '').toSorted((a, b) => b.length - a.length)
  }

  /**
   * Takes notice of the stack's parameters; one that is secret is shown as `****`. Where nothing tells what is made of it,
   * no value is shown from here on.
   * @returns whether that begins here.
   */
  heed({ Parameters = [] }: Stack): boolean {
    if (this.blind || this.template.known) return false
    this.blind = Parameters.some(({ ParameterValue }) => ParameterValue === HIDDEN)
    return this.blind
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

  /**
   * A value of a resource's property, such as `/Properties/Environment/0/Value`. The value that a NoEcho parameter had
   * before is known to nobody here: so whatever is made of one is hidden by its place, or by what it follows from.
   */
  property(logicalId: string, path: string, value: string, because?: string): string {
    const [top = ''] = path
      .replace(/^\/?Properties[/.]/, '')
      .split(/[/.]/)
      .filter(Boolean)
    const made = this.template.secretProperties.get(logicalId)?.has(top)
    const follows = because !== undefined && this.parameters.has(because)
    return this.blind || made || follows || SECRET_NAME.test(path) ? HIDDEN : this.text(value)
  }

  output(name: string, value: string): string {
    return this.blind || this.template.secretOutputs.has(name) ? HIDDEN : this.text(value)
  }
}
