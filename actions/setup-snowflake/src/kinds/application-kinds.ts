import { matchNameList, matchWordList } from './list-matchers.ts'
import { matchDuration, matchIdentifier, matchText } from './matchers.ts'
import {
  boolean,
  COMMENT,
  databaseKind,
  described,
  identifier,
  matched,
  number,
  type ObjectKind,
  schemaKind,
  text,
  word,
} from './object-kind.ts'

/** The objects of applications, services, models and projects. */
export const APPLICATION_KINDS: readonly ObjectKind[] = [
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
    properties: [word('DEFAULT_VERSION', 'default_version_name'), COMMENT],
    replacing: 'its versions',
    dropping: 'its versions',
    altering: 'a version, if it is dropped',
  }),
  schemaKind('MODEL MONITOR', {
    describe: { form: 'row' },
    properties: [
      identifier('WAREHOUSE', 'warehouse_name'),
      matched('REFRESH_INTERVAL', 'refresh_interval', matchDuration),
      matched('AGGREGATION_WINDOW', 'aggregation_window', matchDuration),
      COMMENT,
    ],
    dropping: 'its metrics',
  }),
  schemaKind('EXPERIMENT', { properties: [], dropping: 'its runs' }),
  schemaKind('DATASET', { properties: [], replacing: 'its versions', dropping: 'its versions' }),
  schemaKind('DBT PROJECT', {
    describe: { form: 'row' },
    properties: [
      word('DBT_VERSION', 'dbt_version'),
      word('DEFAULT_TARGET', 'default_target', { default: '' }),
      matched('EXTERNAL_ACCESS_INTEGRATIONS', 'external_access_integrations', matchNameList, { default: '' }),
      COMMENT,
    ],
    replacing: 'its versions',
    dropping: 'its versions',
  }),
  schemaKind('DCM PROJECT', { describe: { form: 'row' }, dropping: 'its deployments' }),
  schemaKind('NOTEBOOK PROJECT', { show: { like: false }, replacing: 'its versions', dropping: 'its versions' }),
  schemaKind('WORKSPACE', { dropping: 'its files' }),
  schemaKind('ARTIFACT REPOSITORY', {
    describe: { form: 'row' },
    properties: [word('TYPE', 'type'), identifier('API_INTEGRATION', 'api_integration'), COMMENT],
  }),
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
