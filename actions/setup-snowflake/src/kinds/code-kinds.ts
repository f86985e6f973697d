import { getField } from '../session/rows.ts'
import {
  matchDuration,
  matchIdentifier,
  matchList,
  matchNameList,
  matchOptionsMember,
  matchReturnType,
  matchText,
  matchWord,
  matchWordList,
} from './normalizers.ts'
import {
  boolean,
  COMMENT,
  type ComparedProperty,
  databaseKind,
  described,
  identifier,
  matched,
  number,
  type ObjectKind,
  type ShowCommand,
  schemaKind,
  text,
  word,
} from './object-kind.ts'

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
  // The comment of a routine is in the column description.
  text('COMMENT', 'description', { default: description }),
  boolean('SECURE', 'is_secure', { default: 'false' }),
]

const ROUTINES: readonly ObjectKind[] = [
  schemaKind('FUNCTION', {
    hasSignature: true,
    show: { plural: 'USER FUNCTIONS' },
    describe: {},
    properties: listRoutineProperties('user-defined function'),
    definition: { form: 'body', row: 'BODY' },
    replacing: 'its grants without COPY GRANTS',
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
    replacing: 'its grants without COPY GRANTS',
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
    replacing: 'its grants without COPY GRANTS',
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

const POLICY_LOSS = 'the protection by it; it cannot be dropped while it is in use'

/** Masking, row access … policies: DESC has the signature, the return type and the body. */
const bodyPolicyKind = (type: string): ObjectKind =>
  schemaKind(type, {
    describe: { form: 'row' },
    properties: [matched('EXEMPT_OTHER_POLICIES', 'options', matchOptionsMember('EXEMPT_OTHER_POLICIES')), COMMENT],
    definition: { form: 'sql', row: 'BODY' },
    family: 'POLICY',
    replacing: POLICY_LOSS,
    dropping: POLICY_LOSS,
    altering: 'the protection by its present body',
  })

/** Password, session … policies: DESC lists each property by its name. */
const propertyPolicyKind = (type: string, show: Partial<ShowCommand> = {}): ObjectKind =>
  schemaKind(type, {
    show,
    describe: {},
    properties: [COMMENT, described('*')],
    family: 'POLICY',
    replacing: POLICY_LOSS,
    dropping: POLICY_LOSS,
    altering: 'the protection by its present values',
  })

const PROTECTION: readonly ObjectKind[] = [
  bodyPolicyKind('MASKING POLICY'),
  bodyPolicyKind('ROW ACCESS POLICY'),
  bodyPolicyKind('AGGREGATION POLICY'),
  bodyPolicyKind('PROJECTION POLICY'),
  bodyPolicyKind('JOIN POLICY'),
  bodyPolicyKind('STORAGE LIFECYCLE POLICY'),
  bodyPolicyKind('PRIVACY POLICY'),
  propertyPolicyKind('PASSWORD POLICY'),
  propertyPolicyKind('SESSION POLICY'),
  propertyPolicyKind('AUTHENTICATION POLICY'),
  propertyPolicyKind('PACKAGES POLICY', { containers: ['SCHEMA'], like: false }),
  propertyPolicyKind('FEATURE POLICY', { like: false }),
  schemaKind('INGRESS POLICY', { show: false, dropping: POLICY_LOSS }),
  schemaKind('NETWORK RULE', {
    describe: { form: 'row' },
    properties: [
      word('TYPE', 'type'),
      word('MODE', 'mode', { default: 'INGRESS' }),
      described('VALUE_LIST', 'VALUE_LIST', matchList, { default: '' }),
      COMMENT,
    ],
    replacing: 'the protection of the policies that use it',
    dropping: 'the protection of the policies that use it',
    altering: 'the protection of the policies that use it, if its list changes',
  }),
  schemaKind('TAG', {
    properties: [
      matched('ALLOWED_VALUES', 'allowed_values', matchList, { default: '' }),
      word('PROPAGATE', 'propagate', { default: 'NONE' }),
      word('ON_CONFLICT', 'on_conflict', { default: '' }),
      COMMENT,
    ],
    replacing: 'its values on all objects, and its policies',
    dropping: 'its values on all objects, and its policies',
  }),
  schemaKind('SECRET', {
    describe: { form: 'row' },
    properties: [
      word('TYPE', 'secret_type'),
      matched('OAUTH_SCOPES', 'oauth_scopes', matchList),
      described('USERNAME', 'USERNAME', matchText),
      described('API_AUTHENTICATION', 'INTEGRATION_NAME', matchWord),
      COMMENT,
    ],
    replacing: 'its present value and its grants',
    dropping: 'its value and its grants',
    altering: 'its present value',
  }),
  schemaKind('CONTACT', { dropping: 'its links to objects' }),
]

const APPLICATIONS: readonly ObjectKind[] = [
  schemaKind('GIT REPOSITORY', {
    describe: { form: 'row' },
    properties: [
      text('ORIGIN', 'origin'),
      identifier('API_INTEGRATION', 'api_integration'),
      identifier('GIT_CREDENTIALS', 'git_credentials', { default: '' }),
      COMMENT,
    ],
    replacing: 'its grants',
    dropping: 'its grants',
  }),
  schemaKind('IMAGE REPOSITORY', {
    properties: [matched('ENCRYPTION.TYPE', 'encryption', matchText), COMMENT],
    replacing: 'its images and grants',
    dropping: 'its images and grants',
  }),
  schemaKind('SERVICE', {
    describe: { form: 'row' },
    properties: [
      number('MIN_INSTANCES', 'min_instances', { default: '1' }),
      number('MAX_INSTANCES', 'max_instances'),
      boolean('AUTO_RESUME', 'auto_resume', { default: 'true' }),
      number('AUTO_SUSPEND_SECS', 'auto_suspend_secs'),
      identifier('QUERY_WAREHOUSE', 'query_warehouse', { default: '' }),
      identifier('IN COMPUTE POOL', 'compute_pool'),
      matched('EXTERNAL_ACCESS_INTEGRATIONS', 'external_access_integrations', matchNameList, { default: '' }),
      COMMENT,
    ],
    dropping: 'its containers and their block storage',
  }),
  schemaKind('STREAMLIT', {
    describe: { form: 'row' },
    properties: [
      text('TITLE', 'title', { default: '' }),
      identifier('QUERY_WAREHOUSE', 'query_warehouse', { default: '' }),
      described('MAIN_FILE', 'MAIN_FILE', matchText),
      described('ROOT_LOCATION', 'ROOT_LOCATION', matchText),
      COMMENT,
    ],
    replacing: 'its files and grants',
    dropping: 'its files and grants',
  }),
  schemaKind('NOTEBOOK', {
    describe: { form: 'row' },
    properties: [
      identifier('QUERY_WAREHOUSE', 'query_warehouse', { default: '' }),
      described('MAIN_FILE', 'MAIN_FILE', matchText),
      COMMENT,
    ],
    replacing: 'its versions and grants',
    dropping: 'its versions and grants',
  }),
  schemaKind('CORTEX SEARCH SERVICE', {
    // SHOW CORTEX SEARCH SERVICES lists only the current database.
    show: false,
    describe: { form: 'row', page: 'sql-reference/sql/desc-cortex-search' },
    properties: [
      described('TARGET_LAG', 'TARGET_LAG', matchDuration),
      described('WAREHOUSE', 'WAREHOUSE', matchIdentifier),
      described('ON', 'SEARCH_COLUMN', matchIdentifier),
      described('ATTRIBUTES', 'ATTRIBUTE_COLUMNS', matchWordList, { default: '' }),
      described('COMMENT', 'COMMENT', matchText, { default: '' }),
    ],
    definition: { form: 'sql', row: 'DEFINITION' },
    replacing: 'its index until it is built again, and its grants',
    dropping: 'its index and grants',
  }),
  schemaKind('AGENT', {
    describe: { form: 'row' },
    properties: [text('PROFILE', 'profile', { default: '' }), COMMENT],
    replacing: 'its versions and grants',
    dropping: 'its versions and grants',
  }),
  schemaKind('MCP SERVER', {
    describe: { form: 'row' },
    replacing: 'its grants',
    dropping: 'its grants',
  }),
  schemaKind('EXTERNAL AGENT', { describe: { form: 'row' } }),
  schemaKind('MODEL', {
    show: { containers: ['DATABASE', 'SCHEMA'] },
    replacing: 'its versions',
    dropping: 'its versions',
    altering: 'a version, if it is dropped',
  }),
  schemaKind('MODEL MONITOR', { describe: { form: 'row' }, dropping: 'its metrics' }),
  schemaKind('EXPERIMENT', { dropping: 'its runs' }),
  schemaKind('DATASET', { replacing: 'its versions', dropping: 'its versions' }),
  schemaKind('DBT PROJECT', { describe: { form: 'row' }, replacing: 'its versions', dropping: 'its versions' }),
  schemaKind('DCM PROJECT', { describe: { form: 'row' }, dropping: 'its deployments' }),
  schemaKind('NOTEBOOK PROJECT', { show: { like: false }, replacing: 'its versions', dropping: 'its versions' }),
  schemaKind('WORKSPACE', { dropping: 'its files' }),
  schemaKind('ARTIFACT REPOSITORY', { describe: { form: 'row' } }),
  schemaKind('GATEWAY', { describe: { form: 'row' }, dropping: 'its public address' }),
  databaseKind('APPLICATION ROLE', {
    // SHOW APPLICATION ROLES lists only the roles of an application.
    show: false,
    replacing: 'its grants and members',
    dropping: 'its grants and members',
  }),
  schemaKind('BUDGET', { show: false }),
  schemaKind('BACKUP POLICY', { describe: { form: 'row' } }),
  schemaKind('BACKUP SET', { describe: { form: 'row' }, dropping: 'its backups' }),
  schemaKind('SNAPSHOT', { describe: { form: 'row' }, dropping: 'the saved data' }),
  schemaKind('SNAPSHOT POLICY', { describe: { form: 'row' } }),
  schemaKind('SNAPSHOT SET', { describe: { form: 'row' }, dropping: 'its snapshots' }),
]

/** Routines, policies and the objects of applications. */
export const CODE_KINDS: readonly ObjectKind[] = [...ROUTINES, ...PROTECTION, ...APPLICATIONS]
