import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { invalid, lines } from '../../../shared/inputs.ts'
import { mask } from '../../../shared/redact.ts'
import { formatCommentWarnings, formatOmissionProblems, type Omission } from '../../../shared/yaml-document.ts'
import type { GivenEntry } from '../inputs/desired-parameters.ts'
import { parseDotenv } from './dotenv.ts'
import { isSecureEntry, listSecretTexts, readFileEntry } from './file-entry.ts'
import { readYamlEntries } from './yaml-entries.ts'

/** The parameters of one file; `omissions` are values that YAML, or a comment in a dotenv file, shortens. */
interface ParametersFile {
  parameters: Omit<GivenEntry, 'origin'>[]
  omissions: [name: string, omission: Omission][]
  problems: string[]
}

type PlainType = 'String' | 'SecureString'

/** Parses `parameters-file` or `secure-parameters-file`: paths, one per line; `type` is that of a plain entry. */
export const parseParametersFiles =
  (input: string, type: PlainType) =>
  (raw: string, more?: { warn(message: string): void }): GivenEntry[] => {
    const problems: string[] = []
    const parameters = lines(raw).flatMap(path => {
      const file = readParametersFile(path, type)
      problems.push(...file.problems.map(problem => `${path}: ${problem}`))
      for (const message of formatCommentWarnings(file.omissions)) more?.warn(`${path}: ${message}`)
      return file.parameters.map((parameter): GivenEntry => ({ ...parameter, origin: `${input} ${path}:` }))
    })
    return problems.length > 0 ? invalid(...problems) : parameters
  }

function readParametersFile(path: string, type: PlainType): ParametersFile {
  const read = readUtf8(path)
  if ('problem' in read) return { parameters: [], omissions: [], problems: [read.problem] }
  const format = basename(path).startsWith('.env') ? '.env' : extname(path)
  const parse = FORMATS[format]
  if (parse === undefined) {
    return { parameters: [], omissions: [], problems: ['must end in .yml, .yaml, .json or .env, or begin with .env'] }
  }
  const file = parse(read.text, type)
  if (type === 'SecureString' && file.problems.length > 0) maskLines(read.text)
  return file
}

// What could not be parsed can be any part of a secret. A line that is a key is shown in messages, and short ones are no secrets.
function maskLines(text: string): void {
  for (const line of lines(text)) if (line.length >= SHORTEST_LINE && !line.endsWith(':')) mask(line)
}

const SHORTEST_LINE = 6

function readUtf8(path: string): { text: string } | { problem: string } {
  try {
    const bytes = readFileSync(path)
    return isUtf8(bytes) ? { text: bytes.toString().replace(/^\ufeff/, '') } : { problem: 'is not UTF-8' }
  } catch (error) {
    return { problem: `cannot be read (${(error as NodeJS.ErrnoException).code})` }
  }
}

function parseYamlFile(text: string, type: PlainType): ParametersFile {
  const { entries, problems, nameOf } = readYamlEntries(text)
  const context = { raw: text, plainType: type, nameOf }
  const file: ParametersFile = { parameters: [], omissions: [], problems }
  const shortened: [string, Omission][] = []
  const isSecret = (node: unknown) => type === 'SecureString' || isSecureEntry(node)
  for (const { value } of entries.filter(({ value }) => isSecret(value))) listSecretTexts(value).forEach(mask)
  for (const { key, name, value } of entries) {
    const { parameter, omission, problems } = readFileEntry(value, context)
    file.problems.push(...problems.map(problem => `${name}: ${problem}`))
    if (parameter !== undefined) file.parameters.push({ key, ...parameter })
    if (omission !== undefined) (isSecret(value) ? shortened : file.omissions).push([name, omission])
  }
  file.problems.push(...formatOmissionProblems(shortened))
  return file
}

// JSON is YAML as well, which keeps numbers as they are written. The parser's message would quote the text.
function parseJsonFile(text: string, type: PlainType): ParametersFile {
  try {
    JSON.parse(text)
  } catch (error) {
    const position = /\(line \d+ column \d+\)/.exec(String(error))?.[0] ?? ''
    return { parameters: [], omissions: [], problems: [`is not valid JSON ${position}`.trim()] }
  }
  return parseYamlFile(text, type)
}

function parseDotenvFile(text: string, type: PlainType): ParametersFile {
  const { entries, problems } = parseDotenv(text)
  if (type === 'SecureString') for (const { value } of entries) mask(value)
  const commented = entries.filter(({ hasComment }) => hasComment).map(({ key }) => key)
  const omissions = commented.map((key): [string, Omission] => [key, 'comment'])
  const isSecret = type === 'SecureString'
  return {
    parameters: entries.map(({ key, value }) => ({ key, type, value, settings: {} })),
    omissions: isSecret ? [] : omissions,
    problems: isSecret && commented.length > 0 ? [...problems, `${commented.join(', ')}: ${CUT_AT_COMMENT}`] : problems,
  }
}

const CUT_AT_COMMENT = 'a comment (" #") ends the value; quote the value'

const FORMATS: Record<string, (text: string, type: PlainType) => ParametersFile> = {
  '.yml': parseYamlFile,
  '.yaml': parseYamlFile,
  '.json': parseJsonFile,
  '.env': parseDotenvFile,
}
