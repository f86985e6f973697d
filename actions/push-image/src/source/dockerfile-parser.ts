import { splitWords } from './expand-variables.ts'

/** One instruction of a Dockerfile. */
export interface Instruction {
  /** In upper case. */
  keyword: string
  /** The options in front, such as `--from=build`, without quotes. */
  flags: string[]
  /** The arguments after the options, on one line. */
  rest: string
}

/** A Dockerfile as BuildKit's parser reads it. */
export interface ParsedDockerfile {
  instructions: Instruction[]
  /** The frontend image of the directive `# syntax=`. */
  syntax: string | undefined
  escapeMark: string
}

/** Parses a Dockerfile: directives, comments, line continuations and heredocs (reference page "Dockerfile"). */
export function parseDockerfile(text: string): ParsedDockerfile {
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  const escapeMark = readDirectives(lines, '#').get('escape') === '`' ? '`' : '\\'
  const continued = new RegExp(`(^|[^\\${escapeMark}])\\${escapeMark}[ \\t]*$`)
  const instructions: Instruction[] = []
  while (lines.length > 0) {
    let line = trimLineEnd(lines.shift() ?? '').trimStart()
    if (line === '' || line.startsWith('#')) continue
    while (continued.test(line)) {
      line = line.replace(continued, '$1')
      let next = lines.shift()
      while (next !== undefined && /^\s*(#|$)/.test(next)) next = lines.shift()
      if (next === undefined) break
      line += trimLineEnd(next)
    }
    const instruction = readInstruction(line, escapeMark)
    if (instruction === undefined) continue
    instructions.push(instruction)
    for (const heredoc of findHeredocs(instruction, escapeMark)) skipHeredoc(lines, heredoc)
  }
  return { instructions, syntax: findSyntax(text), escapeMark }
}

/** The directives at the very top, by their names in lower case. */
function readDirectives(lines: string[], comment: '#' | '//'): Map<string, string> {
  const directives = new Map<string, string>()
  for (const line of lines) {
    if (!line.startsWith(comment)) break
    const [, name = '', value = ''] = /^\s*([a-z][a-z0-9]*)\s*=\s*(.+?)\s*$/i.exec(line.slice(comment.length)) ?? []
    if (!['syntax', 'escape', 'check'].includes(name.toLowerCase())) break
    directives.set(name.toLowerCase(), value)
  }
  return directives
}

function findSyntax(text: string): string | undefined {
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  if (lines[0]?.startsWith('#!') === true) lines.shift()
  const value =
    readDirectives(lines, '#').get('syntax') ?? readDirectives(lines, '//').get('syntax') ?? findJsonSyntax(lines)
  return value?.split(' ')[0]
}

/** A build file that is a JSON document names its frontend in `syntax`. */
function findJsonSyntax(lines: string[]): string | undefined {
  try {
    const { syntax } = JSON.parse(lines.join('\n'))
    return typeof syntax === 'string' ? syntax : undefined
  } catch {
    return undefined
  }
}

function readInstruction(line: string, escapeMark: string): Instruction | undefined {
  const [, keyword = '', after = ''] = /^(\S+)(?:[\t\v\f\r ]+(.*))?$/s.exec(line.trim()) ?? []
  if (keyword === '') return undefined
  const { flags, rest } = splitFlags(after, escapeMark)
  return { keyword: keyword.toUpperCase(), flags, rest: rest.trim() }
}

function splitFlags(text: string, escapeMark: string): { flags: string[]; rest: string } {
  const flags: string[] = []
  let index = 0
  for (;;) {
    while (/\s/.test(text[index] ?? '')) index++
    if (!text.startsWith('--', index)) return { flags, rest: text.slice(index) }
    let flag = ''
    let quote = ''
    for (; index < text.length && (quote !== '' || !/\s/.test(text[index] ?? '')); index++) {
      const character = text[index] ?? ''
      if (character === quote) quote = ''
      else if (quote === '' && /["']/.test(character)) quote = character
      else flag += character === escapeMark ? (text[++index] ?? '') : character
    }
    if (flag === '--') return { flags, rest: text.slice(index) }
    flags.push(flag)
  }
}

interface Heredoc {
  end: string
  /** Whether leading tabs of the end line are ignored, as with `<<-`. */
  indented: boolean
}

function findHeredocs({ keyword, rest }: Instruction, escapeMark: string): Heredoc[] {
  if (keyword === 'ONBUILD') {
    const inner = readInstruction(rest, escapeMark)
    return inner === undefined ? [] : findHeredocs(inner, escapeMark)
  }
  if (!['ADD', 'COPY', 'RUN'].includes(keyword) || !rest.includes('<<') || isJsonList(rest)) return []
  // BuildKit's parser always uses a backslash here, regardless of `# escape=`.
  return splitWords(rest).flatMap(word => {
    const [, dash, end = ''] = /^\d*<<(-?)\s*([^<]*)$/.exec(word) ?? []
    return end === '' ? [] : [{ end: unquote(end), indented: dash === '-' }]
  })
}

function isJsonList(text: string): boolean {
  if (!text.startsWith('[')) return false
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) && list.every(item => typeof item === 'string')
  } catch {
    return false
  }
}

const unquote = (word: string): string => word.replace(/'([^']*)'|"((?:\\.|[^"\\])*)"|\\(.)/gs, '$1$2$3')

function skipHeredoc(lines: string[], { end, indented }: Heredoc): void {
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const text = trimLineEnd(line)
    if ((indented ? text.replace(/^\t+/, '') : text) === end) return
  }
}

const trimLineEnd = (line: string): string => line.replace(/\r+$/, '')
