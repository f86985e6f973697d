import { getField } from '../session/rows.ts'
import { type Session, StatementError } from '../session/session.ts'
import { countNameParts, formatObjectName, isSameName, type ObjectName, parseObjectName } from '../sql/identifier.ts'
import { quote } from '../sql/literals.ts'

// SHOW lists overloads with their arguments, so the name alone does not identify them.
const OVERLOADED_TYPES = /(FUNCTION|PROCEDURE)$/

/** Whether an object exists and is visible to the current role; undefined if SHOW cannot answer. */
export async function checkObjectExists(
  session: Session,
  type: string,
  name: ObjectName,
): Promise<boolean | undefined> {
  if (OVERLOADED_TYPES.test(type)) return undefined
  const lastPart = name.at(-1) ?? ''
  const container = name.slice(0, -1)
  const containerType = container.length === 1 && type === 'SCHEMA' ? 'database' : 'schema'
  const isInContainer = container.length > 0 && countNameParts(type) > 1
  const scope = isInContainer ? ` in ${containerType} ${formatObjectName(container)}` : ''
  // _ and % are wildcards in LIKE, so the names of the rows are compared, too.
  const sql = `show ${pluralize(type)} like '${lastPart.replace(/\\/g, '\\\\').replace(/'/g, "''")}'${scope}`
  try {
    const { rows } = await session.run(sql)
    return rows.some(row => isSameName(parseObjectName(quote(getField(row, 'name'), '"')), [lastPart]))
  } catch (error) {
    if (!(error instanceof StatementError)) throw error
    return error.isMissingObject ? false : undefined
  }
}

function pluralize(type: string): string {
  const kind = type.replace(/^.* INTEGRATION$/, 'INTEGRATION').toLowerCase()
  return kind.endsWith('y') ? `${kind.slice(0, -1)}ies` : `${kind}s`
}
