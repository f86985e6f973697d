import { parseWordList } from './built-in-functions.ts'
import type { TokenList } from './tokens.ts'

/** The objects of CREATE, ALTER, DROP, UNDROP, COMMENT ON and GRANT, from Snowflake's "All commands (alphabetical)" page. */
export const OBJECT_TYPES = [
  ...['ACCOUNT', 'MANAGED ACCOUNT', 'ORGANIZATION ACCOUNT', 'ORGANIZATION PROFILE', 'ORGANIZATION USER'],
  ...['ORGANIZATION USER GROUP', 'CONNECTION', 'FAILOVER GROUP', 'REPLICATION GROUP', 'RESOURCE MONITOR', 'WAREHOUSE'],
  ...['ROLE', 'DATABASE ROLE', 'APPLICATION ROLE', 'USER', 'SHARE', 'LISTING', 'DATA EXCHANGE', 'CONTACT', 'BUDGET'],
  ...['APPLICATION', 'APPLICATION PACKAGE', 'COMPUTE POOL', 'EXTERNAL VOLUME', 'PROVISIONED THROUGHPUT', 'INTEGRATION'],
  ...['API', 'CATALOG', 'EXTERNAL ACCESS', 'NOTIFICATION', 'SECURITY', 'STORAGE'].map(word => `${word} INTEGRATION`),
  ...['DATABASE', 'SCHEMA', 'TABLE', 'VIEW', 'MATERIALIZED VIEW', 'SEMANTIC VIEW', 'SEQUENCE', 'INDEX', 'COLUMN'],
  ...['DYNAMIC', 'DYNAMIC ICEBERG', 'EVENT', 'EXTERNAL', 'HYBRID', 'ICEBERG', 'INTERACTIVE', 'ONLINE FEATURE'].map(
    word => `${word} TABLE`,
  ),
  ...['AGGREGATION', 'AUTHENTICATION', 'BACKUP', 'FEATURE', 'INGRESS', 'JOIN', 'MASKING', 'NETWORK', 'PACKAGES'].map(
    word => `${word} POLICY`,
  ),
  ...['PASSWORD', 'PRIVACY', 'PROJECTION', 'ROW ACCESS', 'SESSION', 'SNAPSHOT', 'STORAGE LIFECYCLE'].map(
    word => `${word} POLICY`,
  ),
  ...['FUNCTION', 'EXTERNAL FUNCTION', 'DATA METRIC FUNCTION', 'PROCEDURE', 'TASK', 'ALERT', 'STREAM', 'PIPE', 'STAGE'],
  ...['FILE FORMAT', 'NETWORK RULE', 'SECRET', 'TAG', 'TYPE', 'NOTEBOOK', 'NOTEBOOK PROJECT', 'STREAMLIT', 'WORKSPACE'],
  ...['GIT REPOSITORY', 'IMAGE REPOSITORY', 'ARTIFACT REPOSITORY', 'SERVICE', 'GATEWAY', 'SNAPSHOT', 'SNAPSHOT SET'],
  ...['BACKUP SET', 'CORTEX SEARCH SERVICE', 'AGENT', 'EXTERNAL AGENT', 'MCP SERVER', 'MODEL', 'MODEL MONITOR'],
  ...['DATASET', 'DBT PROJECT', 'DCM PROJECT', 'EXPERIMENT', 'POSTGRES INSTANCE', 'PARAMETER'],
]

/** Words before the type that belong to one type only; the documentation has the object without them. */
const TYPE_VARIANTS: [string, string][] = [
  ['INTERACTIVE WAREHOUSE', 'WAREHOUSE'],
  ['ADAPTIVE WAREHOUSE', 'WAREHOUSE'],
  ['EXTERNAL LISTING', 'LISTING'],
  ['ORGANIZATION LISTING', 'LISTING'],
]

const WORDS_TO_TYPE = new Map([...OBJECT_TYPES.map((type): [string, string] => [type, type]), ...TYPE_VARIANTS])
const LONGEST_TYPE = 3
const MODIFIERS = parseWordList('LOCAL GLOBAL TEMP TEMPORARY VOLATILE TRANSIENT SECURE RECURSIVE AGGREGATE PERSONAL')
const TEMPORARY_MODIFIERS = parseWordList('TEMP TEMPORARY VOLATILE')

const PLURAL_TO_TYPE = new Map(OBJECT_TYPES.map(type => [pluralize(type), type]))

/** The object type as SHOW and `ON ALL … IN` name it: TABLES, MASKING POLICIES. */
export function pluralize(type: string): string {
  if (type.endsWith('INDEX')) return `${type}ES`
  return type.endsWith('Y') && !type.endsWith('AY') ? `${type.slice(0, -1)}IES` : `${type}S`
}

/** The object type of a plural; an unknown plural without its ending. */
export const singularize = (plural: string): string =>
  PLURAL_TO_TYPE.get(plural) ?? plural.replace(/IES$/, 'Y').replace(/S$/, '')

/** Reads the words of a type without modifiers, the longest that a name can follow: DROP SCHEMA role drops a schema. */
function readType(code: TokenList, at: number): { type: string; next: number } | undefined {
  for (let count = LONGEST_TYPE; count > 0; count--) {
    if (count > 1 && (at + count >= code.length || code.text(at + count) === '.')) continue
    let words = code.word(at)
    for (let index = 1; index < count; index++) words += ` ${code.word(at + index)}`
    const type = WORDS_TO_TYPE.get(words)
    if (type !== undefined) return { type, next: at + count }
  }
  return undefined
}

/** Reads an object type after any modifiers: `SECURE RECURSIVE VIEW`; the type is a single word if it is not known. */
export function readObjectType(
  code: TokenList,
  at: number,
): { type: string; temporary: boolean; next: number; isKnown: boolean } {
  let temporary = false
  for (let next = at; ; next++) {
    const result = readType(code, next)
    if (result !== undefined) return { ...result, temporary, isKnown: true }
    const word = code.word(next)
    if (!MODIFIERS.has(word)) return { ...readClass(code, next), temporary, isKnown: false }
    temporary ||= TEMPORARY_MODIFIERS.has(word)
  }
}

/** CREATE SNOWFLAKE.ML.FORECAST f: an instance of a class. */
function readClass(code: TokenList, at: number): { type: string; next: number } {
  let [type, next] = [code.word(at), at + 1]
  while (code.text(next) === '.') {
    type += `.${code.upper(next + 1)}`
    next += 2
  }
  return { type, next: Math.min(next, code.length) }
}
