/** A row as the driver gives it. */
export type Row = Record<string, unknown>

/** A column's text by its name, whatever the case it comes in. */
export function getField(row: Row, name: string): string {
  const key = name in row ? name : Object.keys(row).find(candidate => candidate.toLowerCase() === name)
  return key === undefined ? '' : String(row[key] ?? '')
}
