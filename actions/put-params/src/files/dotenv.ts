/** A line `KEY=value` of a dotenv file. */
export interface DotenvEntry {
  key: string
  value: string
  line: number
  /** Whether the value is followed by a comment that nothing but a space separates from it. */
  hasComment: boolean
}

export interface DotenvFile {
  entries: DotenvEntry[]
  /** Why the file is rejected; no message quotes a value. */
  problems: string[]
}

/**
 * Parses a dotenv file: `KEY=value` lines with an optional `export`, single quotes (exact), double quotes (with \n, \r, \t,
 * \", \\ and \$), both over several lines, and comments. Nothing is expanded. What the common parsers read differently is a
 * problem.
 */
export function parseDotenv(text: string): DotenvFile {
  const source = text.replace(/\r\n?/g, '\n')
  const entries: DotenvEntry[] = []
  const problems: string[] = []
  let at = 0
  let line = 1
  while (at < source.length) {
    const rest = source.slice(at)
    const { length, ...read } = readLine(rest)
    if ('problem' in read) problems.push(`line ${line}: ${read.problem}`)
    if ('key' in read) entries.push({ ...read, line })
    line += rest.slice(0, length).split('\n').length - 1
    at += length
  }
  return { entries, problems: [...problems, ...findDuplicates(entries)] }
}

// A key can have the "/", "." and "-" of a parameter's name.
const KEY = /^[ \t]*(?:export[ \t]+)?([\w./-]+)[ \t]*=[ \t]*/
const BLANK = /^[ \t]*(#[^\n]*)?(\n|$)/
// What can follow a closing quote.
const AFTER_QUOTE = /^[ \t]*(?:[ \t]#[^\n]*)?(?:\n|$)/
const QUOTED = { "'": /^'([^']*)'/, '"': /^"((?:[^"\\]|\\[\s\S])*)"/ }

type Line = { length: number } & (Omit<DotenvEntry, 'line'> | { problem: string } | object)

/** Reads the first line of a text, or several if a quoted value has them; `length` includes the line break. */
function readLine(text: string): Line {
  const blank = BLANK.exec(text)
  if (blank !== null) return { length: blank[0].length }
  const length = lineLength(text)
  const [start = '', key] = KEY.exec(text) ?? []
  if (key === undefined) return { length, problem: 'must be KEY=value' }
  const value = text.slice(start.length, length).replace(/\n$/, '')
  const quote = value.charAt(0)
  if (quote === '"' || quote === "'") return readQuoted(text, start.length, key, quote)
  if (quote === '`') return { length, problem: `${key} begins with a backtick; use single or double quotes` }
  const [, plain = '', comment] = /^(.*?)(?:(?:^|[ \t]+)(#.*))?$/.exec(value) ?? []
  return { length, key, value: plain.trimEnd(), hasComment: comment !== undefined }
}

function readQuoted(text: string, start: number, key: string, quote: '"' | "'"): Line {
  const [whole, inside = ''] = QUOTED[quote].exec(text.slice(start)) ?? []
  if (whole === undefined) return { length: text.length, problem: `the quote of ${key} is not closed` }
  const end = start + whole.length
  const after = AFTER_QUOTE.exec(text.slice(end))
  if (after === null) {
    return { length: end + lineLength(text.slice(end)), problem: `${key} has text after its closing quote` }
  }
  const value = quote === '"' ? inside.replace(/\\([nrt"\\$])/g, (_, code: string) => ESCAPES[code] ?? code) : inside
  return { length: end + after[0].length, key, value, hasComment: false }
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t' }

const lineLength = (text: string): number => (text.includes('\n') ? text.indexOf('\n') + 1 : text.length)

function findDuplicates(entries: DotenvEntry[]): string[] {
  const first = new Map<string, number>()
  return entries.flatMap(({ key, line }) => {
    const before = first.get(key)
    first.set(key, before ?? line)
    return before === undefined ? [] : [`line ${line}: ${key} is in line ${before} too`]
  })
}
