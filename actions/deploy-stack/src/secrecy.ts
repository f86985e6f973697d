import type { Template } from './template.ts'

export const HIDDEN = '****'

// Property names whose values nobody needs to read in a plan.
const SECRET_NAME = /password|secret|token|private.?key|credential|api.?key|passphrase/i

/** What must not be shown: values of NoEcho parameters, and of properties that sound like secrets. */
export class Secrecy {
  /** The given values of NoEcho parameters. */
  readonly values: string[]
  private readonly outputs: Set<string>

  constructor(template: Template, given: Record<string, string>) {
    const secret = template.parameters.filter(({ noEcho }) => noEcho).map(({ name }) => given[name] ?? '')
    this.values = secret.filter(value => value.trim() !== '')
    this.outputs = template.secretOutputs
  }

  /** A text without the values that are secret. */
  text(text: string): string {
    return this.values.reduce((rest, value) => rest.split(value).join(HIDDEN), text)
  }

  property(path: string, value: string): string {
    return SECRET_NAME.test(path) ? HIDDEN : this.text(value)
  }

  output(name: string, value: string): string {
    return this.outputs.has(name) ? HIDDEN : this.text(value)
  }
}
