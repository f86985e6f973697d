import { isMap, isScalar, isSeq, LineCounter, Scalar } from 'yaml'
import {
  findOmission,
  findSyntaxProblems,
  isMarked,
  isText,
  joinNames,
  lineOf,
  MARKED,
  nameOf,
  type Omission,
  parseYaml,
} from './yaml-document.ts'

/** A YAML or JSON map of texts. `problems` and `omissions` never quote a value, which can be a secret. */
export interface TextMap {
  texts: Record<string, string>
  /** Names whose value YAML shortens. */
  omissions: Map<string, Omission>
  /** Names of entries that keep their previous value. */
  kept?: string[]
  /** Whether the map is the section of a larger one. */
  hasSection?: true
  /** Why the text is rejected; each message follows the input's name. */
  problems: string[]
}

interface Forms {
  /** Whether a value can be a list, which becomes a comma-separated text. */
  lists?: boolean
  /** The fields of an entry, where the map can also be a list of entries (`Key` and `Value`). */
  fields?: readonly [name: string, value: string]
  /** The field of an entry that says, in place of its value, that the previous value is kept. */
  keptField?: string
  /** Whether the map can also be a list of `name=value`. */
  assignments?: boolean
  /** The key of the map, where it can be a section of a larger one; `sections` are all of its keys. */
  section?: { key: string; sections: readonly string[] }
  /** Describes the expected text in the error. */
  form?: string
}

interface Entry {
  key: unknown
  value: unknown
}

/** Reads a map of names to texts, exactly as written: `007` and `no` are not converted. */
export function readTextMap(raw: string, forms: Forms = {}): TextMap {
  const { lists = false, form = 'a YAML map' } = forms
  const lines = new LineCounter()
  const document = parseYaml(raw, 'failsafe', lines)
  const problems = [...findSyntaxProblems(document, raw, lines)]
  const texts = new Map<string, string>()
  const omissions = new Map<string, Omission>()
  const section = findSection(document.contents, forms.section)
  problems.push(...section.problems)
  const isAbsent = section.isFound && section.contents === undefined
  const { entries, kept = [] } = (isAbsent ? { entries: [] } : listEntries(section.contents, forms)) ?? {}
  if (entries === undefined && problems.length === 0) problems.push(`must be ${form}`)
  const marked = isMarked(document.contents, raw) ? ['the map'] : []
  const rejected = {
    endedAtComma: [] as string[],
    names: [] as string[],
    nested: [] as string[],
    duplicates: [] as string[],
  }
  for (const [index, { key, value }] of (entries ?? []).entries()) {
    const name = nameOf(key, raw, lines)
    const items = lists && isSeq(value) ? value.items : [value]
    if ([key, value, ...items].some(node => isMarked(node, raw))) marked.push(name)
    // A comma in { } ends a value that is not quoted, so the rest of it looks like a name.
    else if (value === null) {
      const previous = entries?.[index - 1]
      rejected.endedAtComma.push(previous === undefined ? lineOf(key, lines) : nameOf(previous.key, raw, lines))
    } else if (!isText(key) || key.value.includes('\n')) rejected.names.push(name)
    else if (!items.every(isText)) rejected.nested.push(name)
    else if (texts.has(key.value)) rejected.duplicates.push(name)
    else {
      texts.set(key.value, items.map(item => item.value).join(','))
      const omission = findOmission(value, raw)
      if (omission !== undefined) omissions.set(name, omission)
    }
  }
  const report = (names: string[], what: string) => (names.length > 0 ? [`${joinNames(names)}: ${what}`] : [])
  problems.push(...report(marked, MARKED))
  // The parser guesses the entries of invalid YAML.
  if (document.errors.length === 0) {
    problems.push(
      ...report(rejected.endedAtComma, 'YAML ends a value at a comma; quote the value'),
      ...report(rejected.names, 'must be a name on one line'),
      ...report(
        rejected.nested,
        `must be a plain value${lists ? ' or a list of them' : ''}; quote the value if it is a text`,
      ),
      ...report(rejected.duplicates, 'is listed twice'),
    )
  }
  return {
    texts: Object.fromEntries(texts),
    omissions,
    ...(kept.length > 0 ? { kept } : {}),
    ...(section.isFound ? { hasSection: true } : {}),
    problems,
  }
}

interface Section {
  contents: unknown
  isFound: boolean
  problems: string[]
}

function findSection(contents: unknown, section: Forms['section']): Section {
  const whole = { contents, isFound: false, problems: [] }
  if (section === undefined || !isMap(contents)) return whole
  const sections = contents.items.filter(
    ({ key, value }) => isText(key) && section.sections.includes(key.value) && (isMap(value) || isSeq(value)),
  )
  // A list of texts can be the value of a name; a map, or a list of maps, cannot.
  if (!sections.some(({ value }) => isMap(value) || (isSeq(value) && value.items.some(isMap)))) return whole
  const others = contents.items.filter(item => !sections.includes(item)).map(({ key }) => String(key))
  return {
    contents: sections.find(({ key }) => isText(key) && key.value === section.key)?.value,
    isFound: true,
    problems: others.length > 0 ? [`${joinNames(others)}: is not read, only ${section.sections.join(' and ')}`] : [],
  }
}

function listEntries(
  contents: unknown,
  { fields, keptField, assignments }: Forms,
): { entries: Entry[]; kept?: string[] } | undefined {
  if (isMap(contents)) return { entries: contents.items }
  if (!isSeq(contents)) return undefined
  if (assignments && contents.items.length > 0 && contents.items.every(isText)) return splitAssignments(contents.items)
  if (fields === undefined) return undefined
  const kept: string[] = []
  const entries = contents.items.map(item => {
    const pairs = isMap(item) && item.tag === undefined && item.anchor === undefined ? item.items : []
    const find = (field: string | undefined) => {
      const [first, ...more] = pairs.filter(({ key }) => isScalar(key) && key.value === field)
      return more.length === 0 ? first?.value : undefined
    }
    const [key, value] = fields.map(find)
    if (!isText(key)) return undefined
    const keeps = find(keptField)
    if (value === undefined && isText(keeps) && /^true$/i.test(keeps.value)) {
      kept.push(key.value)
      return []
    }
    return value === undefined ? undefined : [{ key, value }]
  })
  return entries.every(entry => entry !== undefined) ? { entries: entries.flat(), kept } : undefined
}

function splitAssignments(items: Scalar<string>[]): { entries: Entry[] } | undefined {
  const entries = items.map(item => {
    const end = item.value.indexOf('=')
    if (end <= 0) return undefined
    const start = item.range?.[0] ?? 0
    const key = Object.assign(new Scalar(item.value.slice(0, end).trim()), { range: [start, start + end, start + end] })
    const value = Object.assign(item.clone() as Scalar<string>, { value: item.value.slice(end + 1) })
    return { key, value }
  })
  return entries.every(entry => entry !== undefined) ? { entries } : undefined
}
