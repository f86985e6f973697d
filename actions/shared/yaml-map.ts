import { type Document, isMap, isScalar, isSeq, LineCounter } from 'yaml'
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

/** A YAML or JSON map of texts. `problems` and `omissions` never quote a value: it may be a secret. */
export interface TextMap {
  texts: Record<string, string>
  /** Names whose value YAML shortens. */
  omissions: Map<string, Omission>
  /** Why the text is rejected; each message follows the input's name. */
  problems: string[]
}

interface Forms {
  /** Whether a value can be a list, which becomes a comma-separated text. */
  lists?: boolean
  /** The fields of an entry, where the map can also be a list of entries (`Key` and `Value`). */
  fields?: readonly [name: string, value: string]
  /** What the text must be, in words. */
  form?: string
}

interface Entry {
  key: unknown
  value: unknown
}

/** Reads a map of names to texts, each exactly as it is written: `007` stays `007`, `no` stays `no`. */
export function readTextMap(raw: string, { lists = false, fields, form = 'a YAML map' }: Forms = {}): TextMap {
  const lines = new LineCounter()
  const document = parseYaml(raw, 'failsafe', lines)
  const problems = [...findSyntaxProblems(document, raw, lines)]
  const texts = new Map<string, string>()
  const omissions = new Map<string, Omission>()
  const entries = entriesOf(document, fields)
  if (entries === undefined && problems.length === 0) problems.push(`must be ${form}`)
  const marked = isMarked(document.contents, raw) ? ['the map'] : []
  const found = { ended: [] as string[], names: [] as string[], nested: [] as string[], twice: [] as string[] }
  for (const [index, { key, value }] of (entries ?? []).entries()) {
    const name = nameOf(key, raw, lines)
    const items = lists && isSeq(value) ? value.items : [value]
    if ([key, value, ...items].some(node => isMarked(node, raw))) marked.push(name)
    // A comma in { } ends a value that is not quoted, so the rest of it looks like a name.
    else if (value === null) {
      const previous = entries?.[index - 1]
      found.ended.push(previous === undefined ? lineOf(key, lines) : nameOf(previous.key, raw, lines))
    } else if (!isText(key) || key.value.includes('\n')) found.names.push(name)
    else if (!items.every(isText)) found.nested.push(name)
    else if (texts.has(key.value)) found.twice.push(name)
    else {
      texts.set(key.value, items.map(item => item.value).join(','))
      const omission = findOmission(value, raw)
      if (omission !== undefined) omissions.set(name, omission)
    }
  }
  const report = (names: string[], what: string) => (names.length > 0 ? [`${joinNames(names)}: ${what}`] : [])
  problems.push(...report(marked, MARKED))
  // The entries of invalid YAML are a guess of the parser.
  if (document.errors.length === 0) {
    problems.push(
      ...report(found.ended, 'YAML ends a value at a comma; quote the value'),
      ...report(found.names, 'must be a name on one line'),
      ...report(
        found.nested,
        `must be a plain value${lists ? ' or a list of them' : ''}; quote the value if it is a text`,
      ),
      ...report(found.twice, 'is there twice'),
    )
  }
  return { texts: Object.fromEntries(texts), omissions, problems }
}

function entriesOf({ contents }: Document.Parsed, fields: Forms['fields']): Entry[] | undefined {
  if (isMap(contents)) return contents.items
  if (!isSeq(contents) || fields === undefined) return undefined
  const entries = contents.items.map(item => {
    const pairs = isMap(item) && item.tag === undefined && item.anchor === undefined ? item.items : []
    const [key, value] = fields.map(field => {
      const [first, ...more] = pairs.filter(({ key }) => isScalar(key) && key.value === field)
      return more.length === 0 ? first?.value : undefined
    })
    return isText(key) && value !== undefined ? { key, value } : undefined
  })
  return entries.every(entry => entry !== undefined) ? entries : undefined
}
