import { invalid, map } from '../../../shared/inputs.ts'

interface Untrimmed {
  whole: string
  warn(message: string): void
}

/** A build argument; without a value docker takes it from the environment, so it is not in the arguments. */
export interface BuildArg {
  name: string
  value: string | undefined
}

/** A text is a YAML map if its first line that is neither empty nor a comment is `NAME: …`, or begins with `{`. */
const isMap = (text: string): boolean => {
  const first = text.split('\n').find(line => !/^\s*(#.*)?$/.test(line)) ?? ''
  return /^\s*(\{|(["']?)[^\s=:"'{#][^=:"']*\2\s*:(\s|$))/.test(first)
}

/** Parses build arguments: a YAML map, whose values stay as they are written, or lines of NAME=value or NAME. */
export function parseBuildArgs(raw: string, more?: Untrimmed): BuildArg[] {
  if (isMap(raw)) return readMap(raw, more, NAME, 'letters, digits and _')
  const values = readLines(more?.whole ?? raw, line => {
    const [, name, value] = /^([A-Za-z_]\w*)(?:=(.*))?$/.exec(line) ?? []
    // A name that the environment lacks is more likely a line of the value before it.
    return name === undefined || (value === undefined && process.env[name] === undefined) ? undefined : { name, value }
  })
  return rejectOtherLines(
    values,
    'must be a YAML map, or lines of NAME=value or the NAME of a variable in the environment',
  )
}

/** Parses labels: a YAML map, whose values stay as they are written, or lines of name=value. The last of a name wins. */
export function parseLabels(raw: string, more?: Untrimmed): string[] {
  if (isMap(raw)) {
    return readMap(raw, more, LABEL, 'characters other than spaces and =').map(({ name, value }) => `${name}=${value}`)
  }
  const labels = readLines(more?.whole ?? raw, line => (/^[^\s=]+=/.test(line) ? line : undefined))
  return rejectOtherLines(labels, 'must be a YAML map, or lines of name=value')
}

const NAME = /^[A-Za-z_]\w*$/
const LABEL = /^[^\s=]+$/

function readMap(
  raw: string,
  more: Untrimmed | undefined,
  pattern: RegExp,
  what: string,
): { name: string; value: string }[] {
  const entries = Object.entries(map(raw, more))
  const bad = entries.map(([name]) => name).filter(name => !pattern.test(name))
  return bad.length > 0
    ? invalid(`must have names of ${what}, not "${bad.join('", "')}"`)
    : entries.map(([name, value]) => ({ name, value }))
}

interface Line<T> {
  number: number
  value: T | undefined
}

const readLines = <T>(whole: string, parse: (line: string) => T | undefined): Line<T>[] =>
  whole
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => ({ number, value: parse(line) }))

/** Lines are named by their numbers, because they can be part of a secret. */
function rejectOtherLines<T>(lines: Line<T>[], form: string): T[] {
  const bad = lines.filter(({ value }) => value === undefined).map(({ number }) => number)
  return bad.length > 0
    ? invalid(`${form}, which line ${bad.join(', ')} is not; write a value of several lines in a YAML map (NAME: |)`)
    : lines.flatMap(({ value }) => value ?? [])
}
