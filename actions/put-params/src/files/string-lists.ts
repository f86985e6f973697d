import { isSeq } from 'yaml'
import { invalid } from '../../../shared/inputs.ts'
import { formatCommentWarnings, isMarked, MARKED, type Omission } from '../../../shared/yaml-document.ts'
import { type ReadValue, readText, readYamlEntries } from './yaml-entries.ts'

/** Parses the `string-lists` input: a YAML map of names to lists, which become comma-separated texts. */
export function parseStringLists(
  raw: string,
  more?: { whole: string; warn(message: string): void },
): Record<string, string> {
  const text = more?.whole ?? raw
  const { entries, problems } = readYamlEntries(text)
  const lists: Record<string, string> = {}
  const omissions: [string, Omission][] = []
  for (const { key, name, value } of entries) {
    const read = readStringList(value, text)
    if ('problem' in read) problems.push(`${name}: ${read.problem}`)
    else lists[key] = read.value
    if ('value' in read && read.omission !== undefined) omissions.push([name, read.omission])
  }
  if (problems.length > 0) invalid(...problems)
  for (const message of formatCommentWarnings(omissions)) more?.warn(message)
  return lists
}

/** Reads the value of a StringList: a list, or a comma-separated text whose items are trimmed. */
export function readStringList(node: unknown, raw: string): ReadValue<string> {
  if (isMarked(node, raw)) return { problem: MARKED }
  if (isSeq(node)) return readItems(node.items, raw)
  const read = readText(node, raw)
  if ('problem' in read) return { problem: 'must be a list, or a comma-separated text' }
  const items = read.value === '' ? [] : read.value.split(',').map(item => item.trim())
  return joinItems(items, read.omission)
}

function readItems(nodes: unknown[], raw: string): ReadValue<string> {
  const items = nodes.map(node => readText(node, raw))
  const problem = items.find(item => 'problem' in item)
  if (problem !== undefined) return { problem: `an item: ${problem.problem}` }
  const read = items.filter(item => 'value' in item)
  // "Items in a StringList must be separated by a comma", and no character escapes one: API page "PutParameter", Value.
  if (read.some(({ value }) => value.includes(','))) return { problem: 'has an item with a comma, which ends an item' }
  const values = read.map(({ value }) => value)
  return joinItems(values, read.find(({ omission }) => omission !== undefined)?.omission)
}

function joinItems(items: string[], omission: Omission | undefined): ReadValue<string> {
  if (items.length === 0) return { problem: 'is an empty list, which SSM cannot store' }
  if (items.some(item => item.trim() === '')) return { problem: 'has an empty item' }
  return { value: items.join(','), omission }
}
