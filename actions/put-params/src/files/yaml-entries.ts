import { isMap, LineCounter } from 'yaml'
import {
  findOmission,
  findSyntaxProblems,
  isMarked,
  isText,
  lineOf,
  MARKED,
  nameOf,
  type Omission,
  parseYaml,
} from '../../../shared/yaml-document.ts'

/** An entry of a YAML or JSON map. */
export interface YamlEntry {
  key: string
  /** The key for messages, or only its line where it can be part of a secret. */
  name: string
  value: unknown
}

/** The entries of a map; `problems` never quote a value, which can be a secret. */
export interface YamlEntries {
  entries: YamlEntry[]
  problems: string[]
  /** The line of a node in words, for an entry inside a value. */
  nameOf: (key: unknown) => string
}

/** Reads the entries of a YAML or JSON map without a conversion of their values: `007` stays a text. */
export function readYamlEntries(raw: string): YamlEntries {
  const lines = new LineCounter()
  const document = parseYaml(raw, 'failsafe', lines)
  const name = (key: unknown) => nameOf(key, raw, lines)
  const problems = [...findSyntaxProblems(document, raw, lines)]
  if (problems.length > 0) return { entries: [], problems, nameOf: name }
  const { contents } = document
  if (!isMap(contents)) return { entries: [], problems: ['must be a map'], nameOf: name }
  if (isMarked(contents, raw)) problems.push(`the map: ${MARKED}`)
  const entries: YamlEntry[] = []
  let previous = 'the map'
  for (const { key, value } of contents.items) {
    const entry = { key: isText(key) ? key.value : '', name: name(key), value }
    if (isMarked(key, raw)) problems.push(`${lineOf(key, lines)}: ${MARKED}`)
    else if (value === null) problems.push(`${previous}: YAML ends a value at a comma; quote the value`)
    else if (!isText(key) || key.value.includes('\n')) problems.push(`${entry.name}: must be a name on one line`)
    else if (entries.some(other => other.key === key.value)) problems.push(`${entry.name}: is listed twice`)
    else entries.push(entry)
    previous = entry.name
  }
  return { entries, problems, nameOf: name }
}

/** A value that was read, or why it is rejected. */
export type ReadValue<T> = { value: T; omission?: Omission | undefined } | { problem: string }

/** Reads a plain or quoted text, exactly as it is written. */
export function readText(node: unknown, raw: string): ReadValue<string> {
  if (isMarked(node, raw)) return { problem: MARKED }
  if (!isText(node)) return { problem: 'must be a plain value; quote the value if it is a text' }
  return { value: node.value, omission: findOmission(node, raw) }
}
