import type { TokenList } from './tokens.ts'

// docs.snowflake.com/sql-reference/intro-summary-data-types and the pages of the single types.
const SYNONYMS: Record<string, string> = {
  ...mapAll('NUMBER', 'NUMBER DECIMAL DEC NUMERIC FIXED INT INTEGER BIGINT SMALLINT TINYINT BYTEINT'),
  ...mapAll('FLOAT', 'FLOAT FLOAT4 FLOAT8 DOUBLE REAL', 'DOUBLE PRECISION'),
  ...mapAll('VARCHAR', 'VARCHAR STRING TEXT NVARCHAR NVARCHAR2', 'CHAR VARYING', 'NCHAR VARYING', 'CHARACTER VARYING'),
  ...mapAll('CHAR', 'CHAR CHARACTER NCHAR'),
  ...mapAll('BINARY', 'BINARY VARBINARY', 'BINARY VARYING'),
  ...mapAll('BOOLEAN', 'BOOLEAN BOOL'),
  // TIMESTAMP is the type of TIMESTAMP_TYPE_MAPPING, by default TIMESTAMP_NTZ.
  ...mapAll('TIMESTAMP_NTZ', 'TIMESTAMP TIMESTAMP_NTZ TIMESTAMPNTZ DATETIME', 'TIMESTAMP WITHOUT TIME ZONE'),
  ...mapAll('TIMESTAMP_LTZ', 'TIMESTAMP_LTZ TIMESTAMPLTZ', 'TIMESTAMP WITH LOCAL TIME ZONE'),
  ...mapAll('TIMESTAMP_TZ', 'TIMESTAMP_TZ TIMESTAMPTZ', 'TIMESTAMP WITH TIME ZONE'),
  ...mapAll('', 'DATE TIME VARIANT OBJECT ARRAY MAP VECTOR GEOGRAPHY GEOMETRY FILE DECFLOAT UUID'),
}

function mapAll(type: string, words: string, ...phrases: string[]): Record<string, string> {
  return Object.fromEntries([...words.split(' '), ...phrases].map(synonym => [synonym, type || synonym]))
}

const LONGEST_SYNONYM = 5

/** Reads the name of a data type without its sizes: NUMBER for BIGINT; undefined for an unknown one. */
export function readDataTypeName(code: TokenList, at: number): { type: string; next: number } | undefined {
  for (let length = LONGEST_SYNONYM; length > 0; length--) {
    const words = Array.from({ length }, (_, index) => code.word(at + index)).join(' ')
    const type = SYNONYMS[words]
    if (type !== undefined) return { type, next: at + length }
  }
  return undefined
}
