import type { Parameter, Stack } from '@aws-sdk/client-cloudformation'
import { createRedactor, MASK } from '../../../shared/redact.ts'
import { plain } from '../../../shared/remote-text.ts'
import { findValue } from '../inputs/key-values.ts'
import type { Template } from '../template/template.ts'
import type { LoadedTemplate } from '../template/template-body.ts'
import { isRecord } from '../template/template-expressions.ts'
import { CombinedDependencies } from './combined-dependencies.ts'
import { parseDocument, redactDocument } from './document-redaction.ts'
import { listWords, redactUnknownWords } from './reason-redaction.ts'
import { SecretDependencies } from './secret-dependencies.ts'
import { isHarmless, isMaskedByService, isSecretName, isUnresolved } from './secret-names.ts'

/** The secrets of a stack, or of one nested in it: `none` where it has none, `unknown` where its template is unknown. */
export type Reading = CombinedDependencies | 'none' | 'unknown'

/** The secrets of a stack before and after a change set. */
export interface Readings {
  before: Reading
  after: Reading
}

/** The value of a property: its place, whether it is the one before the change, and the cause of the change. */
export interface PropertyLocation {
  /** The logical ids of the nested stacks that the resource is in. */
  stack: string[]
  logicalId: string
  /** `['Properties', 'Environment', '0', 'Value']` */
  path: string[]
  when: 'before' | 'after'
  because?: string | undefined
}

/** Why a value is masked. */
export const WHY_HIDDEN = 'hidden: depends on a NoEcho parameter or another secret'

const UNKNOWN: Readings = { before: 'unknown', after: 'unknown' }

// "Parameter validation failed: parameter value x for parameter name Vpc does not exist"
const PARAMETER_VALUE = /(parameter value )[^\n]*? for parameter name (\w+)/gi

/** Lists the parameters whose values CloudFormation masks. */
export const listMaskedParameters = (parameters: Parameter[] = []): string[] =>
  parameters.flatMap(({ ParameterKey = '', ParameterValue = '' }) =>
    isMaskedByService(ParameterValue) ? [ParameterKey] : [],
  )

/** Masks the values of NoEcho parameters, what depends on them, and properties with the name of a secret. */
export class Secrecy {
  /** The given values of NoEcho parameters. */
  readonly values: string[]
  /** The parameters of the stack that CloudFormation masks. */
  readonly masked: string[] = []
  private readonly template: Template
  private readonly redactValues: (text: string) => string
  private readonly readings = new Map<string, Readings>()
  private readonly words: Set<string>
  private outputReadings: Reading[]
  private redactAll = false
  /** Whether this run knows the value of every secret. */
  private knowsAllValues: boolean

  constructor(template: Template, given: Record<string, string>) {
    this.template = template
    const secret = template.parameters.filter(({ noEcho }) => noEcho)
    const values = secret.flatMap(({ name }) => findValue(given, name) ?? [])
    this.values = values.filter(value => value.trim() !== '')
    this.redactValues = createRedactor([...this.values, ...listSecretDefaults(template)])
    const open = Object.entries(given).filter(([name]) => !secret.some(parameter => parameter.name === name))
    this.words = listWords(JSON.stringify([template.body ?? '', open]))
    const reading = this.readTemplate()
    this.outputReadings = [reading]
    this.readings.set('', { before: 'none', after: reading })
    this.knowsAllValues =
      values.length === secret.length && !/\{\{\s*(resolve|")/.test(JSON.stringify(template.body ?? ''))
  }

  /**
   * Learns from a stack which of its parameters are masked. Where the template is unknown, all values are masked from
   * here on.
   * @returns whether that begins here.
   */
  observeStack({ Parameters }: Pick<Stack, 'Parameters'>): boolean {
    // The defaults of a template that could not be parsed can be secrets, too.
    const declared = this.template.parameters.filter(({ noEcho }) => noEcho && this.template.body === undefined)
    const all = [...listMaskedParameters(Parameters), ...declared.map(({ name }) => name)]
    const masked = all.filter(name => !this.masked.includes(name))
    if (masked.length === 0) return false
    this.masked.push(...masked)
    this.knowsAllValues = false
    if (this.template.body !== undefined) {
      this.outputReadings = [this.readTemplate()]
      const { before = 'none' } = this.readings.get('') ?? {}
      this.readings.set('', { before, after: this.readTemplate() })
      return false
    }
    if (this.redactAll) return false
    this.redactAll = true
    return true
  }

  /** Sets the secrets of a nested stack, or of the stack itself (empty path). */
  setReadings(path: string[], readings: Readings): void {
    this.readings.set(path.join('/'), readings)
  }

  /** Sets which outputs of the stack are secret. */
  setOutputReadings(...readings: Reading[]): void {
    this.outputReadings = readings
  }

  /** The secrets of a nested stack, or of the stack itself (empty path). */
  getReadings(path: string[]): Readings {
    return this.redactAll ? UNKNOWN : (this.readings.get(path.join('/')) ?? UNKNOWN)
  }

  /** Masks the given secrets in a text. */
  redactText(text: string): string {
    const redacted = this.redactValues(
      text.replace(PARAMETER_VALUE, (all, words: string, name: string) =>
        this.isSecretParameter(name) ? `${words}${MASK} for parameter name ${name}` : all,
      ),
    )
    // An escape sequence, which is removed later, can interrupt a value.
    const bare = plain(redacted)
    return this.redactValues(bare) === bare ? redacted : this.redactValues(bare)
  }

  /** Masks secrets in an error, its hint and its causes. */
  redactError(error: unknown): unknown {
    if (!(error instanceof Error)) return typeof error === 'string' ? this.redactMessage(error) : error
    error.message = this.redactMessage(error.message)
    if (error.stack !== undefined) error.stack = this.redactMessage(error.stack)
    if ('hint' in error && typeof error.hint === 'string') Object.assign(error, { hint: this.redactText(error.hint) })
    if (error.cause !== undefined) error.cause = this.redactError(error.cause)
    return error
  }

  /** Masks secrets in the status reason of a resource, also those whose value this run does not know. */
  redactReason(logicalId: string, reason: string): string {
    return this.redactText(this.hasUnknownSecret(logicalId) ? redactUnknownWords(reason, this.words) : reason)
  }

  /** The same for a resource in a nested stack that is given a secret, or might be. */
  redactNestedReason(reason: string): string {
    return this.redactText(this.knowsAllValues ? reason : redactUnknownWords(reason, this.words))
  }

  /**
   * The same for the log of a function that a resource calls, which can contain the whole resource. The template of a nested
   * stack can have secrets of its own, such as dynamic references.
   */
  redactLog(logicalId: string, depth: number, log: string): string {
    return depth === 0 ? this.redactReason(logicalId, log) : this.redactText(redactUnknownWords(log, this.words))
  }

  /** Whether a resource has a secret whose value this run does not know. */
  hasUnknownSecret(logicalId: string): boolean {
    if (this.knowsAllValues) return false
    if (this.redactAll) return true
    const { before, after } = this.getReadings([])
    return [before, after].some(reading => typeof reading === 'object' && reading.isGivenSecret(logicalId))
  }

  /**
   * Masks a property's value, or parts of it. The previous value of a NoEcho parameter is unknown, so what depends on it
   * is recognized by its path or by its cause.
   */
  redactProperty(value: string, { stack, logicalId, path, when, because }: PropertyLocation): string {
    if (isMaskedByService(value)) return MASK
    if (isUnresolved(value)) return value
    const readings = this.getReadings(stack)
    if (readings[when] === 'unknown') return MASK
    const known = [readings.before, readings.after].filter(reading => typeof reading === 'object')
    const findExtents = (at: string[]) => known.map(reading => reading.findExtent(logicalId, at))
    const extents = findExtents(path)
    if (extents.includes('whole')) return MASK
    const isCausedBySecret = because !== undefined && known.some(reading => reading.isSecretCause(because))
    const document = parseDocument(value)
    if (document === undefined) {
      const isSecret = extents.includes('inside') || isCausedBySecret || (isSecretName(path) && !isHarmless(value))
      return isSecret ? MASK : this.redactText(value)
    }
    if (isCausedBySecret && !extents.includes('inside')) return MASK
    const redacted = JSON.stringify(redactDocument(document, path, at => findExtents(at).includes('whole')))
    return this.redactText(redacted === JSON.stringify(document) ? value : redacted)
  }

  /** Masks the physical id of a resource where it can show a secret. */
  redactPhysicalId(stack: string[], logicalId: string, id: string): string {
    const { before, after } = this.getReadings(stack)
    const [outermost] = stack
    const canBeNamed = (outermost === undefined || this.hasUnknownSecret(outermost)) && !isGeneratedId(id, logicalId)
    const isSecret = [before, after].some(reading =>
      reading === 'unknown'
        ? canBeNamed && !this.words.has(id)
        : reading !== 'none' && reading.isSecretReference(logicalId),
    )
    return isSecret ? MASK : this.redactText(id)
  }

  /** Masks an output's value where it depends on a secret, or might. */
  redactOutput(name: string, value: string): string {
    if (isMaskedByService(value)) return MASK
    if (isUnresolved(value)) return value
    const isSecret = this.outputReadings.some(
      reading => reading === 'unknown' || (typeof reading === 'object' && reading.isSecretOutput(name)),
    )
    return this.redactAll || isSecret ? MASK : this.redactText(value)
  }

  private isSecretParameter(name: string): boolean {
    const isDeclared = this.template.parameters.some(parameter => parameter.name === name && parameter.noEcho)
    return isDeclared || this.masked.includes(name)
  }

  private readTemplate(): Reading {
    const { body, processed = false } = this.template
    if (body === undefined) return 'none'
    const template: LoadedTemplate = { body, nested: new Map(), processed }
    return new CombinedDependencies([new SecretDependencies(template, this.masked)])
  }

  // A message names failed resources, "Db (AWS::RDS::DBInstance): reason", and validation errors, "  Db /Properties: reason".
  private redactMessage(text: string): string {
    const resource = /\b(\w+) \(\w+(?:::\w+)+\): |^ {2}(\w+)(?: \/\S*)?: /gm
    for (const match of text.matchAll(resource)) {
      const [prefix, failed, invalid = ''] = match
      if (!this.hasUnknownSecret(failed ?? invalid)) continue
      const start = match.index + prefix.length
      return this.redactText(text.slice(0, start)) + this.redactText(redactUnknownWords(text.slice(start), this.words))
    }
    return this.redactText(text)
  }
}

// `demo-Bucket-1A2B3C4D5E6F` and `sg-0123456789abcdef0` are generated; a name that the template gives can be a secret.
const isGeneratedId = (id: string, logicalId: string): boolean =>
  new RegExp(`-${logicalId}-[0-9a-z]{12,13}$`, 'i').test(id) || /^[a-z]+-[0-9a-f]{8,17}$/.test(id)

// Defaults that can be recognized in a text; a word such as "admin" cannot.
function listSecretDefaults({ parameters, body }: Template): string[] {
  const declared = isRecord(body?.Parameters) ? body.Parameters : {}
  return parameters.flatMap(({ name, noEcho }) => {
    const parameter = Object.hasOwn(declared, name) ? declared[name] : undefined
    const value = noEcho && isRecord(parameter) ? parameter.Default : undefined
    return typeof value === 'string' && value.length >= 8 && /[^A-Za-z]/.test(value) ? [value] : []
  })
}
