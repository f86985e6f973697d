/** A row of a result, as the driver returns it. */
export type Row = Record<string, unknown>

/** The text of a column; names of columns match in any case. */
export function getField(row: Row, name: string): string {
  const key = name in row ? name : Object.keys(row).find(candidate => candidate.toLowerCase() === name)
  return key === undefined ? '' : String(row[key] ?? '')
}
