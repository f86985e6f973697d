import { getField } from '../sql/rows.ts'
import { matchList, matchNameList, matchSecrets, matchWordList } from './list-matchers.ts'
import { matchReturnType, matchText, matchWord } from './matchers.ts'
import { boolean, type ComparedProperty, described, matched, type ObjectKind, schemaKind, text } from './object-kind.ts'

// docs.snowflake.com/sql-reference/sql/desc-procedure and desc-function: the rows of DESCRIBE.
const listRoutineProperties = (description: string): readonly ComparedProperty[] => [
  described('RETURNS', 'RETURNS', matchReturnType),
  described('LANGUAGE', 'LANGUAGE', matchWord, { default: 'SQL' }),
  described('NULL HANDLING', 'NULL HANDLING', matchWord, { default: 'CALLED ON NULL INPUT' }),
  described('VOLATILITY', 'VOLATILITY', matchWord, { default: 'VOLATILE' }),
  described('HANDLER', 'HANDLER', matchText),
  described('RUNTIME_VERSION', 'RUNTIME_VERSION', matchText),
  described('PACKAGES', 'PACKAGES', matchWordList),
  described('IMPORTS', 'IMPORTS', matchList),
  matched('EXTERNAL_ACCESS_INTEGRATIONS', 'external_access_integrations', matchNameList, { default: '' }),
  matched('SECRETS', 'secrets', matchSecrets, { default: '' }),
  // The comment of a routine is in the column description.
  text('COMMENT', 'description', { default: description }),
  boolean('SECURE', 'is_secure', { default: 'false' }),
]

/** Functions and procedures. */
export const ROUTINE_KINDS: readonly ObjectKind[] = [
  schemaKind('FUNCTION', {
    hasSignature: true,
    show: { plural: 'USER FUNCTIONS' },
    describe: {},
    properties: listRoutineProperties('user-defined function'),
    definition: { form: 'body', row: 'BODY' },
    copiesGrants: true,
    dropping: 'its grants',
  }),
  schemaKind('PROCEDURE', {
    hasSignature: true,
    describe: {},
    properties: [
      ...listRoutineProperties('user-defined procedure'),
      described('EXECUTE AS', 'EXECUTE AS', matchWord, { default: 'OWNER' }),
    ],
    definition: { form: 'body', row: 'BODY' },
    copiesGrants: true,
    dropping: 'its grants',
  }),
  schemaKind('EXTERNAL FUNCTION', {
    hasSignature: true,
    family: 'FUNCTION',
    // SHOW EXTERNAL FUNCTIONS takes no schema; SHOW USER FUNCTIONS lists them, too.
    show: {
      ...{ plural: 'USER FUNCTIONS', page: 'sql-reference/sql/show-user-functions' },
      matches: row => getField(row, 'is_external_function') === 'Y',
    },
    describe: { command: 'DESC FUNCTION', page: 'sql-reference/sql/desc-function' },
    properties: [...listRoutineProperties('user-defined function'), described('*')],
    copiesGrants: true,
    dropping: 'its grants',
  }),
  schemaKind('DATA METRIC FUNCTION', {
    hasSignature: true,
    family: 'FUNCTION',
    describe: { command: 'DESC FUNCTION', page: 'sql-reference/sql/desc-function' },
    properties: listRoutineProperties('user-defined function'),
    definition: { form: 'body', row: 'BODY' },
    replacing: 'its grants',
    dropping: 'its grants and links to tables',
  }),
]
