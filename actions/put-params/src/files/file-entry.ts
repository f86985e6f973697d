import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml'
import { isMarked, isPlain, isText, MARKED, type Omission } from '../../../shared/yaml-document.ts'
import type { GivenEntry } from '../inputs/desired-parameters.ts'
import { FILE_SETTINGS, findTagProblems, toParameterSettings } from '../inputs/parameter-settings.ts'
import { readStringList } from './string-lists.ts'
import { type ReadValue, readText } from './yaml-entries.ts'

type Type = GivenEntry['type']

/** An entry of a file, or why it is rejected. */
interface FileEntry {
  parameter?: Pick<GivenEntry, 'type' | 'value' | 'settings'>
  omission?: Omission | undefined
  problems: string[]
}

/** How the entries of a file are read. */
export interface EntryContext {
  /** The text of the file. */
  raw: string
  /** The type of a value without one. */
  plainType: 'String' | 'SecureString'
  /** A key for messages. */
  nameOf(key: unknown): string
}

const TYPES: Type[] = ['String', 'StringList', 'SecureString']
const FIELDS = ['value', 'type', ...Object.keys(FILE_SETTINGS), 'tags']

/** Reads a value, a list, or a map with `value` and settings. */
export function readFileEntry(node: unknown, context: EntryContext): FileEntry {
  if (isMarked(node, context.raw)) return { problems: [MARKED] }
  if (isMap(node)) return readEntryMap(node, context)
  if (isSeq(node) && context.plainType === 'SecureString') {
    return {
      problems: ['is a list, which SSM does not encrypt (write it as one text, or as an entry with type: StringList)'],
    }
  }
  return toEntry(readValue(node, isSeq(node) ? 'StringList' : context.plainType, context.raw))
}

function readEntryMap(map: YAMLMap, context: EntryContext): FileEntry {
  const { fields, problems } = readFields(map, context)
  const texts: Record<string, string> = {}
  for (const [name, node] of fields) {
    if (name === 'value' || name === 'tags') continue
    const read = readText(node, context.raw)
    const problem = 'problem' in read ? read.problem : findFieldProblem(name, read.value)
    if (problem !== undefined) problems.push(`${name} ${problem}`)
    if ('value' in read) texts[name] = read.value
  }
  const tags = fields.has('tags') ? readTags(fields.get('tags'), context.raw) : { value: undefined }
  if ('problem' in tags) problems.push(`tags ${tags.problem}`)
  if (!fields.has('value')) problems.push('must have the key value')
  if (problems.length > 0 || 'problem' in tags) return { problems }
  const { type, ...settings } = texts
  const value = fields.get('value')
  const read = readValue(value, (type as Type) ?? (isSeq(value) ? 'StringList' : context.plainType), context.raw)
  return toEntry(read, { ...toParameterSettings(settings), ...(tags.value === undefined ? {} : { tags: tags.value }) })
}

function readFields(map: YAMLMap, { nameOf }: EntryContext): { fields: Map<string, unknown>; problems: string[] } {
  const fields = new Map<string, unknown>()
  const problems: string[] = []
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : ''
    if (!FIELDS.includes(name)) problems.push(`has the unknown key ${nameOf(key)} (known: ${FIELDS.join(', ')})`)
    else if (fields.has(name)) problems.push(`has ${name} twice`)
    else fields.set(name, value)
  }
  return { fields, problems }
}

const findFieldProblem = (name: string, text: string): string | undefined =>
  name === 'type'
    ? TYPES.some(type => type === text)
      ? undefined
      : `must be one of ${TYPES.join(', ')}`
    : FILE_SETTINGS[name]?.findProblem(text)

function readTags(node: unknown, raw: string): ReadValue<Record<string, string>> {
  if (isMarked(node, raw) || !isMap(node)) return { problem: 'must be a map' }
  const read = node.items.map(({ key, value }) => [readText(key, raw), readText(value, raw)] as const)
  const texts = read.flatMap(([key, value]) => ('value' in key && 'value' in value ? [[key.value, value.value]] : []))
  if (texts.length < read.length) return { problem: 'must be a map of plain values' }
  const tags: Record<string, string> = Object.fromEntries(texts)
  const [problem] = findTagProblems(tags)
  return problem === undefined ? { value: tags } : { problem }
}

type ReadTyped = { type: Type; read: ReadValue<string> }

function readValue(node: unknown, type: Type, raw: string): ReadTyped {
  if (type === 'StringList') return { type, read: readStringList(node, raw) }
  const isNull = isScalar(node) && isPlain(node) && /^(null|~)$/i.test(String(node.value))
  return { type, read: isNull ? { problem: 'is null; quote the value if it is a text' } : readText(node, raw) }
}

const toEntry = ({ type, read }: ReadTyped, settings: GivenEntry['settings'] = {}): FileEntry =>
  'problem' in read
    ? { problems: [read.problem] }
    : { parameter: { type, value: read.value, settings }, omission: read.omission, problems: [] }

/** Whether an entry is a map with type: SecureString. */
export const isSecureEntry = (node: unknown): boolean =>
  isMap(node) &&
  node.items.some(
    ({ key, value }) => isText(key) && key.value === 'type' && isText(value) && value.value === 'SecureString',
  )

/** All texts of an entry that can be secret: everything but its settings. */
export function listSecretTexts(node: unknown): string[] {
  if (isMap(node)) {
    const values = node.items.filter(
      ({ key }) => !isScalar(key) || key.value === 'value' || !FIELDS.includes(String(key.value)),
    )
    return values.flatMap(({ value }) => listSecretTexts(value))
  }
  if (isSeq(node)) return node.items.flatMap(listSecretTexts)
  return isScalar(node) ? [String(node.value)] : []
}
