import type { Parameter, Stack } from '@aws-sdk/client-cloudformation'
import { plain } from '../../../shared/remote-text.ts'
import { findValue } from '../inputs/key-values.ts'
import type { Template } from '../template/template.ts'
import type { LoadedTemplate } from '../template/template-body.ts'
import { isRecord } from '../template/template-expressions.ts'
import { JoinedDependencies } from './joined-dependencies.ts'
import { redactReason, wordsOf } from './reason-redaction.ts'
import { SecretDependencies } from './secret-dependencies.ts'
import { isHarmless, isSecretName, isUnresolved } from './secret-names.ts'
import { MASK, SecretTexts } from './secret-texts.ts'

/** What is known of the secrets of a stack, or of one nested in it: `unknown` where its template could not be read. */
export type Reading = JoinedDependencies | 'none' | 'unknown'

/** The secrets of a stack as it was before the change set, and as it is made by it. */
export interface Readings {
  before: Reading
  after: Reading
}

/** The value of a property: where it stands, whether it is the one before the change, and what it follows from. */
export interface PlacedValue {
  /** The logical ids of the nested stacks that the resource lies in. */
  stack: string[]
  logicalId: string
  /** `['Properties', 'Environment', '0', 'Value']` */
  path: string[]
  when: 'before' | 'after'
  because?: string | undefined
}

const UNKNOWN: Readings = { before: 'unknown', after: 'unknown' }

/** The names of parameters that CloudFormation does not show. */
export const maskedIn = (parameters: Parameter[] = []): string[] =>
  parameters.flatMap(({ ParameterKey = '', ParameterValue = '' }) =>
    /^\*{4,}$/.test(ParameterValue) ? [ParameterKey] : [],
  )

// "Parameter validation failed: parameter value x for parameter name Vpc does not exist"
const PARAMETER_VALUE = /(parameter value )[^\n]*? for parameter name (\w+)/gi

/** What must not be shown: values of NoEcho parameters, what depends on them, and properties that sound like secrets. */
export class Secrecy {
  /** The given values of NoEcho parameters. */
  readonly values: string[]
  /** The stack's parameters that CloudFormation masks. */
  readonly masked: string[] = []
  private readonly template: Template
  private readonly texts: SecretTexts
  private readonly readings = new Map<string, Readings>()
  private readonly words: Set<string>
  private outputs: Reading[]
  private blind = false
  private allKnown: boolean

  constructor(template: Template, given: Record<string, string>) {
    this.template = template
    const secret = template.parameters.filter(({ noEcho }) => noEcho)
    const values = secret.flatMap(({ name }) => findValue(given, name) ?? [])
    this.values = values.filter(value => value.trim() !== '')
    this.texts = new SecretTexts([...this.values, ...defaultsOf(template)])
    const open = Object.entries(given).filter(([name]) => !secret.some(parameter => parameter.name === name))
    this.words = wordsOf(JSON.stringify([template.body ?? '', open]))
    const own = this.ownReading()
    this.outputs = [own]
    this.readings.set('', { before: 'none', after: own })
    this.allKnown = values.length === secret.length && !/\{\{\s*(resolve|")/.test(JSON.stringify(template.body ?? ''))
  }

  /**
   * Takes notice of the stack's parameters; one that is secret is shown as `****`. Where nothing tells what is made of it,
   * no value is shown from here on.
   * @returns whether that begins here.
   */
  observeStack({ Parameters }: Pick<Stack, 'Parameters'>): boolean {
    // The defaults of a template that cannot be read can be secrets, too.
    const declared = this.template.parameters.filter(({ noEcho }) => noEcho && this.template.body === undefined)
    const all = [...maskedIn(Parameters), ...declared.map(({ name }) => name)]
    const masked = all.filter(name => !this.masked.includes(name))
    if (masked.length === 0) return false
    this.masked.push(...masked)
    this.allKnown = false
    if (this.template.body !== undefined) {
      this.outputs = [this.ownReading()]
      const { before = 'none' } = this.readings.get('') ?? {}
      this.readings.set('', { before, after: this.ownReading() })
      return false
    }
    if (this.blind) return false
    this.blind = true
    return true
  }

  /** The secrets of a nested stack, or of the stack itself (no path). */
  learn(path: string[], readings: Readings): void {
    this.readings.set(path.join('/'), readings)
  }

  /** What tells which of the stack's outputs are secret. */
  learnOutputs(...readings: Reading[]): void {
    this.outputs = readings
  }

  /** What is known of the secrets of a nested stack, or of the stack itself (no path). */
  of(path: string[]): Readings {
    return this.blind ? UNKNOWN : (this.readings.get(path.join('/')) ?? UNKNOWN)
  }

  /** A text without the values that are secret. */
  text(text: string): string {
    const hide = (one: string) => this.texts.hide(one)
    const hidden = hide(
      text.replace(PARAMETER_VALUE, (all, words: string, name: string) =>
        this.isSecretParameter(name) ? `${words}${MASK} for parameter name ${name}` : all,
      ),
    )
    // Escape sequences, removed from every text later, can interrupt a value.
    const bare = plain(hidden)
    return hide(bare) === bare ? hidden : hide(bare)
  }

  /** The same failure, with nothing secret in its text or that of its causes. */
  error(error: unknown): unknown {
    if (!(error instanceof Error)) return typeof error === 'string' ? this.message(error) : error
    error.message = this.message(error.message)
    if (error.stack !== undefined) error.stack = this.message(error.stack)
    if ('hint' in error && typeof error.hint === 'string') Object.assign(error, { hint: this.text(error.hint) })
    if (error.cause !== undefined) error.cause = this.error(error.cause)
    return error
  }

  /** The status reason of a resource, without the value of a secret that this run does not know. */
  reason(logicalId: string, reason: string): string {
    return this.text(this.isOpen(logicalId) ? redactReason(reason, this.words) : reason)
  }

  /** A reason of a resource in a nested stack that was given a secret, or may have been. */
  nestedReason(reason: string): string {
    return this.text(this.allKnown ? reason : redactReason(reason, this.words))
  }

  /** Whether a resource has a secret whose value is not known in this run. */
  isOpen(logicalId: string): boolean {
    if (this.allKnown) return false
    if (this.blind) return true
    const { before, after } = this.of([])
    return [before, after].some(reading => typeof reading === 'object' && reading.given(logicalId))
  }

  /**
   * A value of a resource's property. The previous value of a NoEcho parameter is unknown, so everything that depends on
   * one is hidden by its path or by its cause.
   */
  property(value: string, { stack, logicalId, path, when, because }: PlacedValue): string {
    if (isUnresolved(value)) return value
    const readings = this.of(stack)
    if (readings[when] === 'unknown') return MASK
    const known = [readings.before, readings.after].filter(reading => typeof reading === 'object')
    const holds = (at: string[]) => known.map(reading => reading.holds(logicalId, at))
    const states = holds(path)
    if (states.includes('whole')) return MASK
    const caused = because !== undefined && known.some(reading => reading.cause(because))
    const document = documentOf(value)
    if (document === undefined) {
      const secret = states.includes('inside') || caused || (isSecretName(path) && !isHarmless(value))
      return secret ? MASK : this.text(value)
    }
    if (caused && !states.includes('inside')) return MASK
    const shown = JSON.stringify(hideIn(document, path, at => holds(at).includes('whole')))
    return this.text(shown === JSON.stringify(document) ? value : shown)
  }

  /** The physical id of a resource. */
  physicalId(stack: string[], logicalId: string, id: string): string {
    const { before, after } = this.of(stack)
    const [outermost] = stack
    const mayBeNamed = (outermost === undefined || this.isOpen(outermost)) && !isGeneratedId(id, logicalId)
    const secret = [before, after].some(reading =>
      reading === 'unknown' ? mayBeNamed && !this.words.has(id) : reading !== 'none' && reading.reference(logicalId),
    )
    return secret ? MASK : this.text(id)
  }

  /** An output's value; hidden where it depends on a secret, or may. */
  output(name: string, value: string): string {
    if (isUnresolved(value)) return value
    const secret = this.outputs.some(
      reading => reading === 'unknown' || (typeof reading === 'object' && reading.output(name)),
    )
    return this.blind || secret ? MASK : this.text(value)
  }

  private isSecretParameter(name: string): boolean {
    const declared = this.template.parameters.some(parameter => parameter.name === name && parameter.noEcho)
    return declared || this.masked.includes(name)
  }

  private ownReading(): Reading {
    const { body, processed = false } = this.template
    if (body === undefined) return 'none'
    const template: LoadedTemplate = { body, nested: new Map(), processed }
    return new JoinedDependencies([new SecretDependencies(template, this.masked)])
  }

  // A message names the resources that failed: "Db (AWS::RDS::DBInstance): reason", and findings "Db /Properties: reason".
  private message(text: string): string {
    const cause = /\b(\w+) \(\w+(?:::\w+)+\): |^ {2}(\w+)(?: \/\S*)?: /gm
    for (const found of text.matchAll(cause)) {
      const [prefix, failed, refused = ''] = found
      if (!this.isOpen(failed ?? refused)) continue
      const start = found.index + prefix.length
      return this.text(text.slice(0, start)) + this.text(redactReason(text.slice(start), this.words))
    }
    return this.text(text)
  }
}

// `demo-Bucket-1A2B3C4D5E6F` and `sg-0123456789abcdef0` are generated; a name that the template gives can be a secret.
const isGeneratedId = (id: string, logicalId: string): boolean =>
  new RegExp(`-${logicalId}-[0-9a-z]{12,13}$`, 'i').test(id) || /^[a-z]+-[0-9a-f]{8,17}$/.test(id)

/** Why a value is not shown. */
export const WHY_HIDDEN = 'hidden: depends on a NoEcho parameter or another secret'

// A default is used where nothing is given; a word such as "admin" is no secret that could be found in a text.
function defaultsOf({ parameters, body }: Template): string[] {
  const declared = isRecord(body?.Parameters) ? body.Parameters : {}
  return parameters.flatMap(({ name, noEcho }) => {
    const parameter = Object.hasOwn(declared, name) ? declared[name] : undefined
    const value = noEcho && isRecord(parameter) ? parameter.Default : undefined
    return typeof value === 'string' && value.length >= 8 && /[^A-Za-z]/.test(value) ? [value] : []
  })
}

function documentOf(value: string): unknown {
  if (!/^\s*[[{]/.test(value)) return undefined
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}

function hideIn(value: unknown, path: string[], isSecret: (path: string[]) => boolean): unknown {
  if (isSecret(path)) return MASK
  if (Array.isArray(value)) return value.map((item, index) => hideIn(item, [...path, `${index}`], isSecret))
  if (isRecord(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, hideIn(item, [...path, key], isSecret)]))
  }
  return isSecretName(path) && !isHarmless(String(value)) ? MASK : value
}
