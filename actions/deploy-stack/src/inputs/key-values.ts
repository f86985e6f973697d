import { readFileSync } from 'node:fs'
import { invalid, rejectProblems } from '../../../shared/inputs.ts'
import type { Omission } from '../../../shared/yaml-document.ts'
import { readTextMap } from '../../../shared/yaml-map.ts'

/** Parameters as an input gives them; whether a value is valid can depend on the template. */
export interface GivenParameters {
  texts: Record<string, string>
  /** Values that YAML shortens: wrong for a secret. */
  omissions: ReadonlyMap<string, Omission>
  /** Whether they are lines of Key=Value, where two on one line look like one. */
  lines: boolean
  /** Names that a file lists with UsePreviousValue. */
  kept?: string[]
  /** The tags that a file has beside its parameters. */
  tags?: Record<string, string> | undefined
}

const FIELDS = ['ParameterKey', 'ParameterValue'] as const
const TAG_FIELDS = ['Key', 'Value'] as const
// Also the format of CodePipeline's template configuration files.
const SECTIONS = ['Parameters', 'Tags'] as const

/** Parses a YAML map, or lines of Key=Value; a list becomes a comma-separated text, any other value stays as written. */
export function parseParameters(raw: string, more?: { whole: string }): GivenParameters {
  const texts = parseKeyValueLines(raw, FIELDS)
  if (texts !== undefined) return { texts, omissions: new Map(), lines: true }
  const form = 'a YAML map of names to plain values or lists, or lines of Key=Value'
  return { ...rejectProblems(readTextMap(more?.whole ?? raw, { lists: true, fields: FIELDS, form })), lines: false }
}

/**
 * Reads a file of parameters in the formats of AWS: a YAML or JSON map of names to values, the CLI's lists of ParameterKey
 * and ParameterValue (or UsePreviousValue) and of `Name=value`, and a map with Parameters and Tags.
 */
export function readParametersFile(path: string): GivenParameters {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    return invalid(`cannot be read: ${path} (${(error as NodeJS.ErrnoException).code})`)
  }
  const { hasSection, problems, ...read } = readTextMap(text, {
    lists: true,
    fields: FIELDS,
    keptField: 'UsePreviousValue',
    assignments: true,
    section: { key: 'Parameters', sections: SECTIONS },
    form: 'a map, a list of ParameterKey and ParameterValue, a list of "Name=value", or a map of Parameters and Tags',
  })
  const tags = hasSection
    ? readTextMap(text, { fields: TAG_FIELDS, section: { key: 'Tags', sections: SECTIONS } })
    : undefined
  const all = new Set([...problems, ...(tags?.problems ?? [])])
  const checkedParameters = rejectProblems({ ...read, problems: [...all].map(problem => `${path}: ${problem}`) })
  return { ...checkedParameters, lines: false, tags: tags?.texts }
}

/** The value of a parameter, whose name can be that of a property of every object, such as `constructor`. */
export const findValue = (texts: Record<string, string>, name: string): string | undefined =>
  Object.hasOwn(texts, name) ? texts[name] : undefined

// A parameter's name is alphanumeric; a tag's can have more. A line with a colon before its "=" is a YAML map.
const KEY_VALUE = /^([^\s:="'{[#][^:=]*?)\s*=(.*)$/

/**
 * Parses lines of Key=Value, each value as it is written; undefined for any other text. The AWS CLI's shorthand for an
 * entry of `fields` looks like such a line and is rejected.
 */
export function parseKeyValueLines(raw: string, fields: readonly [string, string]): Record<string, string> | undefined {
  const lines = raw
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
  const pairs = lines.flatMap(line => {
    const [, key = '', value = ''] = KEY_VALUE.exec(line) ?? []
    return key === '' ? [] : [[key, value.trim()] as const]
  })
  if (pairs.length === 0 || pairs.length < lines.length) return undefined
  const keys = pairs.map(([key]) => key)
  const [name, value] = fields
  const shorthand = new RegExp(`^${name}\\s*=.*[,\\s]${value}\\s*=`)
  const duplicates = keys.filter((key, index) => keys.indexOf(key) < index)
  const problems = [
    ...(keys.some(key => key.startsWith('- ')) ? ['must be lines of Key=Value without "- ", or a YAML map'] : []),
    ...(lines.some(line => shorthand.test(line))
      ? [`must be lines of Key=Value, not of ${name}=Key,${value}=Value`]
      : []),
    ...(duplicates.length > 0 ? [`${[...new Set(duplicates)].join(', ')}: is listed twice`] : []),
  ]
  return problems.length > 0 ? invalid(...problems) : Object.fromEntries(pairs)
}
