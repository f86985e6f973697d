import { invalid, rejectProblems } from '../../../shared/inputs.ts'
import { formatCommentWarnings } from '../../../shared/yaml-document.ts'
import { readTextMap } from '../../../shared/yaml-map.ts'
import { parseKeyValueLines } from './key-values.ts'

// A tag's key can be any text, so any `Key=` inside a value looks like the next tag.
const NEXT_TAG = /[,\s]+[^\s,=]+\s*=(?!=|$)/

const FIELDS = ['Key', 'Value'] as const

/** Parses the tags of a stack: a YAML map, a list of Key and Value, or lines of Key=Value. */
export function parseStackTags(
  raw: string,
  more?: { whole: string; warn(message: string): void },
): Record<string, string> {
  const tags = parseKeyValueLines(raw, FIELDS)
  if (tags !== undefined) {
    const names = Object.entries(tags).flatMap(([name, value]) => (NEXT_TAG.test(value) ? [name] : []))
    return names.length === 0
      ? tags
      : invalid(
          `${names.join(', ')}: another "Key=" inside the value; write one tag a line, or a YAML map with quoted values`,
        )
  }
  const form = 'a YAML map of names to plain values, a list of Key and Value, or lines of Key=Value'
  const { texts, omissions } = rejectProblems(readTextMap(more?.whole ?? raw, { lists: true, fields: FIELDS, form }))
  // One entry of the list, without its "- ".
  if (Object.keys(texts).sort().join() === FIELDS.join()) invalid(`must be ${form}, each entry after "- "`)
  for (const message of formatCommentWarnings(omissions)) more?.warn(message)
  return texts
}
