import { getField } from '../session/rows.ts'
import { type Session, StatementError } from '../session/session.ts'
import { formatObjectName, isSameName, type ObjectName, parseObjectName } from '../sql/identifier.ts'

/** Kinds whose names have one part. */
export const ACCOUNT_LEVEL =
  /^(DATABASE|WAREHOUSE|ROLE|USER|RESOURCE MONITOR|SHARE|EXTERNAL VOLUME|COMPUTE POOL|.*INTEGRATION)$/
// Overloads have one name, and these are listed with their arguments.
const OVERLOADED = /(FUNCTION|PROCEDURE)$/

/** Whether an object exists as far as the current role can see; undefined where SHOW cannot tell. */
export async function checkObjectExists(
  session: Session,
  type: string,
  name: ObjectName,
): Promise<boolean | undefined> {
  if (OVERLOADED.test(type)) return undefined
  const last = name.at(-1) ?? ''
  const container = name.slice(0, -1)
  const scope =
    container.length === 0 || ACCOUNT_LEVEL.test(type)
      ? ''
      : ` in ${container.length === 1 && type === 'SCHEMA' ? 'database' : 'schema'} ${formatObjectName(container)}`
  // In LIKE _ and % stand for anything; what is listed too much is left out by its name.
  const sql = `show ${pluralize(type)} like '${last.replace(/\\/g, '\\\\').replace(/'/g, "''")}'${scope}`
  try {
    const { rows } = await session.run(sql)
    return rows.some(row => isSameName(parseObjectName(quotedName(getField(row, 'name'))), [last]))
  } catch (error) {
    if (!(error instanceof StatementError)) throw error
    return error.isMissing ? false : undefined
  }
}

const quotedName = (name: string): string => `"${name.replace(/"/g, '""')}"`

function pluralize(type: string): string {
  const kind = type.replace(/^.* INTEGRATION$/, 'INTEGRATION').toLowerCase()
  return kind.endsWith('y') ? `${kind.slice(0, -1)}ies` : `${kind}s`
}
