/** A row of a result, as the driver returns it. */
export type Row = Record<string, unknown>

/** The text of a column; names of columns match in any case. */
export function getField(row: Row, name: string): string {
  const key = name in row ? name : Object.keys(row).find(candidate => candidate.toLowerCase() === name)
  return key === undefined ? '' : String(row[key] ?? '')
}

/** The members of a column that has a JSON object, as text; undefined if it has none. */
export function readJsonMembers(json: string): Map<string, string> | undefined {
  try {
    const entries = Object.entries(JSON.parse(json) as Record<string, unknown>)
    return new Map(entries.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]))
  } catch {
    return undefined
  }
}
