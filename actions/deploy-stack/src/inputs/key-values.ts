import { invalid } from '../../../shared/inputs.ts'

// A parameter's name is alphanumeric; a tag's may have more. What has no colon before its "=" is no YAML map.
const KEY_VALUE = /^([^\s:="'{[#][^:=]*?)\s*=(.*)$/

/**
 * Lines of Key=Value, each value as it is written; undefined where the text is none. The AWS CLI's own ways to write an
 * entry of `fields` look like such a line and are refused.
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
  const twice = keys.filter((key, index) => keys.indexOf(key) < index)
  const problems = [
    ...(keys.some(key => key.startsWith('- ')) ? ['must be lines of Key=Value without "- ", or a YAML map'] : []),
    ...(lines.some(line => shorthand.test(line))
      ? [`must be lines of Key=Value, not of ${name}=Key,${value}=Value`]
      : []),
    ...(twice.length > 0 ? [`${[...new Set(twice)].join(', ')}: is there twice`] : []),
  ]
  return problems.length > 0 ? invalid(...problems) : Object.fromEntries(pairs)
}
