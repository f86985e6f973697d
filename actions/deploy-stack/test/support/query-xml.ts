import { escapeXml, xml } from '../../../shared/testing/fake-aws.ts'
import type { Reply } from '../../../shared/testing/loopback-server.ts'

/** A value of a query protocol reply; lists become `<member>` elements, absent values nothing. */
export type Xml = string | number | boolean | Date | undefined | Xml[] | { [name: string]: Xml }

/** The XML of an object's fields, in the form that the query protocol of AWS answers with. */
export function toXml(value: Xml): string {
  if (value === undefined) return ''
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(item => `<member>${toXml(item)}</member>`).join('')
  if (typeof value !== 'object') return characterData(`${value}`)
  return Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([name, item]) => `<${name}>${toXml(item)}</${name}>`)
    .join('')
}

/** The usual reply of an operation. */
export const reply = (operation: string, fields: { [name: string]: Xml }): Reply => xml(operation, toXml(fields))

/** The list `name` of a form of the query protocol: `Tags.member.1.Key=…` as objects, `X.member.1=…` as `{ '': … }`. */
export function members(form: Record<string, unknown>, name: string): Record<string, string>[] {
  const found: Record<string, string>[] = []
  for (const [key, value] of Object.entries(form)) {
    const [, index, field = ''] = new RegExp(`^${name}\\.member\\.(\\d+)(?:\\.(\\w+))?$`).exec(key) ?? []
    if (index === undefined) continue
    const entry = found[Number(index) - 1] ?? {}
    entry[field] = `${value}`
    found[Number(index) - 1] = entry
  }
  return found
}

// A carriage return would be read as a newline; XML 1.0 has no place for other control characters but as references.
const characterData = (text: string): string => escapeXml(text).replaceAll('\r', '&#xd;').replaceAll('\u001b', '&#x1b;')
