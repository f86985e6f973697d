import { createHash } from 'node:crypto'
import { collectVisibleText, type Outcome } from './black-box.ts'
import type { Call } from './fake-aws.ts'

/** A request as a fake service received it. */
export interface ReceivedRequest {
  /** The operation, or method and path. */
  call: string
  parameters?: unknown
  /** Whether it changes nothing; how often such a request is repeated depends on the time. */
  isRead: boolean
  /** Whether it is a read that runs beside the others, so that its place among them depends on the time. */
  isConcurrent?: boolean
}

/** One run of an action, and what the fake services received from it. */
export interface ScenarioRun {
  outcome: Outcome
  requests: ReceivedRequest[]
  /** Texts that must not be in the log, the summary or the outputs. */
  secrets?: string[]
  /** Inputs that the error must name. */
  rejectedInputs?: string[]
  /** Random values, and what the recording has in their place. */
  placeholders?: [value: RegExp, placeholder: string][]
}

/** The compared part of a run: everything that a workflow can depend on, without the texts of messages. */
export interface Recording {
  exitCode: number | null
  outputs: Record<string, unknown>
  /** Names of the state for the post step. */
  state?: string[]
  /** Level, file and line. */
  annotations: string[]
  /** Sorted, each once. */
  masks: string[]
  hasSummary: boolean
  /** Secrets that the log, the summary or the outputs show. */
  leaks?: string[]
  /** Workflow commands other than annotations, masks and groups. */
  commands?: string[]
  /** Rejected inputs, as far as the error names them. */
  namedInputs?: string[]
  /** In order; polls once. */
  requests: string[]
  /** Sorted, each once. */
  concurrentRequests?: string[]
}

/** Reduces a run to what is equal in two runs of the same code. */
export function createRecording({
  outcome,
  requests,
  secrets = [],
  rejectedInputs,
  placeholders = [],
}: ScenarioRun): Recording {
  const normalize = createNormalizer(placeholders)
  const received = requests.map(request => ({ ...request, line: formatRequest(request, normalize) }))
  const concurrent = [...new Set(received.filter(({ isConcurrent }) => isConcurrent).map(({ line }) => line))].sort()
  const leaks = secrets.filter(secret => collectVisibleText(outcome).includes(secret))
  const state = Object.keys(outcome.state).sort()
  const commands = findOtherCommands(outcome.log)
  return {
    exitCode: outcome.exitCode,
    outputs: Object.fromEntries(
      Object.entries(outcome.outputs)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => [name, parseOutput(normalize(value).replace(/\*{3,}/g, '<mask>'))]),
    ),
    ...(state.length > 0 ? { state } : {}),
    annotations: findAnnotations(outcome.log).map(normalize),
    masks: [...new Set(outcome.masked.map(normalize))].sort(),
    hasSummary: outcome.summary !== '',
    ...(leaks.length > 0 ? { leaks } : {}),
    ...(commands.length > 0 ? { commands } : {}),
    ...(rejectedInputs === undefined ? {} : { namedInputs: rejectedInputs.filter(isNamedBy(outcome.errors)) }),
    requests: collapsePolls(received.filter(({ isConcurrent }) => !isConcurrent)),
    ...(concurrent.length > 0 ? { concurrentRequests: concurrent } : {}),
  }
}

/** The calls of a fake AWS as received requests. */
export const awsRequest = ({ operation, input }: Call): ReceivedRequest => {
  // The query protocol has the operation and the API's version among the parameters.
  const { Action: _action, Version: _version, ...parameters } = input
  return { call: operation, parameters, isRead: /^(Describe|Get|List|BatchGet)/.test(operation) }
}

const isNamedBy = (errors: string[]) => (input: string) =>
  errors.some(error => new RegExp(`(?<![\\w-])${input}(?![\\w-])`).test(error))

// JSON is stored as JSON, so that the recording is readable.
function parseOutput(value: string): unknown {
  if (!/^[[{]/.test(value)) return shorten(value)
  try {
    const parsed: unknown = JSON.parse(value)
    return JSON.stringify(parsed) === value && value.length <= 4_000 ? parsed : shorten(value)
  } catch {
    return shorten(value)
  }
}

function findAnnotations(log: string): string[] {
  return log.split('\n').flatMap(line => {
    const [, level, properties = ''] = /^::(error|warning|notice)(?: ([^:]*))?::/.exec(line) ?? []
    if (level === undefined) return []
    const location = properties.split(',').filter(property => /^(file|line|endLine|col|endColumn)=/.test(property))
    return [[level, ...location].join(' ')]
  })
}

function findOtherCommands(log: string): string[] {
  const expected = new Set(['error', 'warning', 'notice', 'add-mask', 'group', 'endgroup', 'debug'])
  const names = log.split('\n').map(line => /^\s*(?:::|##\[)([\w-]+)/.exec(line)?.[1])
  return [...new Set(names.filter(name => name !== undefined && !expected.has(name)))].sort() as string[]
}

function createNormalizer(placeholders: [RegExp, string][]): (text: string) => string {
  const numbers = new Map<string, string>()
  // Equal values get the same name, so that the recording shows a repeated token.
  const numbered = (kind: string) => (value: string) => {
    const existing = numbers.get(value)
    if (existing !== undefined) return existing
    const count = [...numbers.values()].filter(name => name.startsWith(`<${kind} `)).length
    numbers.set(value, `<${kind} ${count + 1}>`)
    return `<${kind} ${count + 1}>`
  }
  return text => {
    let normalized = text
    for (const [value, placeholder] of placeholders) normalized = normalized.replace(value, numbered(placeholder))
    return normalized
      .replace(/(https?:\/\/)?(127\.0\.0\.1|localhost):\d{4,5}\b/g, '<service>')
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi, numbered('uuid'))
      .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)/g, time =>
        // Times of a fake service are the same in every run.
        Math.abs(Date.parse(time) - Date.now()) < 86_400_000 ? '<time>' : time,
      )
      .replace(/\/[\w/.-]*\/(black-box|scenario)-\w{6}/g, '<workspace>')
  }
}

function formatRequest({ call, parameters }: ReceivedRequest, normalize: (text: string) => string): string {
  const fields = flatten(parameters).sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
  return [normalize(call), ...fields.map(([name, value]) => `${name}=${shorten(normalize(value))}`)].join(' ')
}

function flatten(value: unknown, path = ''): [string, string][] {
  if (value === undefined) return []
  if (typeof value !== 'object' || value === null) return [[path, String(value)]]
  const entries: [string, unknown][] = Array.isArray(value)
    ? value.map((item, index) => [`${index + 1}`, item])
    : Object.entries(value)
  return entries.flatMap(([key, item]) => flatten(item, path === '' ? key : `${path}.${key}`))
}

const MOST_CHARACTERS = 200

function shorten(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text
  return `<${text.length} characters, SHA-256 ${createHash('sha256').update(text).digest('hex').slice(0, 16)}>`
}

// The longest polling loop of an action makes four calls.
const LONGEST_LOOP = 4

/** Keeps the first of reads that are repeated in the same order, and all writes. */
function collapsePolls(requests: (ReceivedRequest & { line: string })[]): string[] {
  const kept: { line: string; isRead: boolean }[] = []
  for (const request of requests) {
    kept.push(request)
    for (let length = 1; length <= LONGEST_LOOP; length += 1) {
      const last = kept.slice(-length)
      const before = kept.slice(-2 * length, -length)
      if (before.length < length || ![...last, ...before].every(({ isRead }) => isRead)) continue
      if (last.every(({ line }, index) => line === before[index]?.line)) kept.splice(-length)
    }
  }
  return kept.map(({ line }) => line)
}
