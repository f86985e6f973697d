import { getField, type Row } from '../session/rows.ts'
import {
  matchClusterBy,
  matchDuration,
  matchFileFormatOption,
  matchNameList,
  matchSql,
  matchWord,
} from './normalizers.ts'
import {
  boolean,
  COMMENT,
  databaseKind,
  described,
  identifier,
  matched,
  number,
  type ObjectKind,
  option,
  RETENTION,
  schemaKind,
  text,
  word,
} from './object-kind.ts'

const TABLE_DESCRIBE = { command: 'DESC TABLE', form: 'columns', page: 'sql-reference/sql/desc-table' } as const
const isMarked = (row: Row, column: string): boolean => /^(Y|true)$/i.test(getField(row, column))

// docs.snowflake.com/sql-reference/sql/show-tables: SHOW TABLES lists these kinds, too, and marks them.
const OTHER_TABLES = ['is_external', 'is_dynamic', 'is_iceberg', 'is_hybrid', 'is_event']

const TABLE_LOSS = 'its rows, its history and its grants'
const CLUSTER_BY = matched('CLUSTER BY', 'cluster_by', matchClusterBy, { default: '' })
const SECURE = boolean('SECURE', 'is_secure', { default: 'false' })

const TABLES: readonly ObjectKind[] = [
  schemaKind('TABLE', {
    show: { matches: row => OTHER_TABLES.every(column => !isMarked(row, column)) },
    describe: TABLE_DESCRIBE,
    properties: [
      option('TRANSIENT', 'kind'),
      COMMENT,
      CLUSTER_BY,
      RETENTION,
      boolean('CHANGE_TRACKING', 'change_tracking', { default: 'false' }),
      boolean('ENABLE_SCHEMA_EVOLUTION', 'enable_schema_evolution', { default: 'false' }),
    ],
    hasColumns: true,
    replacing: TABLE_LOSS,
    dropping: TABLE_LOSS,
    altering: 'the values of a dropped column, digits or characters of a narrowed one',
  }),
  schemaKind('DYNAMIC TABLE', {
    family: 'TABLE',
    describe: { form: 'columns' },
    properties: [
      matched('TARGET_LAG', 'target_lag', matchDuration),
      identifier('WAREHOUSE', 'warehouse'),
      word('REFRESH_MODE', 'refresh_mode'),
      CLUSTER_BY,
      COMMENT,
    ],
    definition: { form: 'query', column: 'text' },
    creationOnly: ['INITIALIZE'],
    replacing: 'its rows until the next refresh, its history and its grants',
    dropping: TABLE_LOSS,
  }),
  schemaKind('ICEBERG TABLE', {
    family: 'TABLE',
    describe: { form: 'columns' },
    properties: [
      identifier('EXTERNAL_VOLUME', 'external_volume_name'),
      identifier('CATALOG', 'catalog_name'),
      text('BASE_LOCATION', 'base_location'),
      text('CATALOG_TABLE_NAME', 'catalog_table_name'),
      text('CATALOG_NAMESPACE', 'catalog_namespace'),
      COMMENT,
    ],
    hasColumns: true,
    replacing: TABLE_LOSS,
    dropping: TABLE_LOSS,
    altering: 'the values of a dropped column',
  }),
  schemaKind('DYNAMIC ICEBERG TABLE', {
    family: 'TABLE',
    show: { plural: 'DYNAMIC TABLES', page: 'sql-reference/sql/show-dynamic-tables' },
    describe: { command: 'DESC DYNAMIC TABLE', form: 'columns', page: 'sql-reference/sql/desc-dynamic-table' },
    properties: [matched('TARGET_LAG', 'target_lag', matchDuration), identifier('WAREHOUSE', 'warehouse'), COMMENT],
    definition: { form: 'query', column: 'text' },
    creationOnly: ['INITIALIZE'],
    replacing: 'its rows until the next refresh, its history and its grants',
    dropping: TABLE_LOSS,
  }),
  schemaKind('EXTERNAL TABLE', {
    family: 'TABLE',
    describe: { form: 'columns' },
    properties: [COMMENT, text('LOCATION', 'location'), word('TABLE_FORMAT', 'table_format')],
    hasColumns: true,
    creationOnly: ['REFRESH_ON_CREATE'],
    replacing: 'the metadata of its files and its grants',
    dropping: 'the metadata of its files and its grants',
  }),
  schemaKind('HYBRID TABLE', {
    family: 'TABLE',
    describe: TABLE_DESCRIBE,
    hasColumns: true,
    replacing: 'its rows and its grants',
    dropping: 'its rows and its grants',
    altering: 'the values of a dropped column',
  }),
  schemaKind('EVENT TABLE', {
    family: 'TABLE',
    describe: { form: 'columns' },
    replacing: TABLE_LOSS,
    dropping: TABLE_LOSS,
  }),
  schemaKind('INTERACTIVE TABLE', {
    family: 'TABLE',
    describe: TABLE_DESCRIBE,
    hasColumns: true,
    replacing: TABLE_LOSS,
    dropping: TABLE_LOSS,
  }),
  schemaKind('VIEW', {
    family: 'TABLE',
    // SHOW VIEWS lists materialized views, too.
    show: { matches: row => !isMarked(row, 'is_materialized') },
    describe: { form: 'columns' },
    properties: [COMMENT, SECURE, boolean('CHANGE_TRACKING', 'change_tracking', { default: 'false' })],
    definition: { form: 'query', column: 'text' },
    replacing: 'its grants without COPY GRANTS; its policies and tags',
    dropping: 'its grants, policies and tags',
  }),
  schemaKind('MATERIALIZED VIEW', {
    family: 'TABLE',
    describe: { form: 'columns' },
    properties: [COMMENT, SECURE, CLUSTER_BY],
    definition: { form: 'query', column: 'text' },
    replacing: 'its rows until they are built again, and its grants without COPY GRANTS',
    dropping: 'its rows and grants',
  }),
  schemaKind('ONLINE FEATURE TABLE', { describe: { form: 'row' }, replacing: TABLE_LOSS, dropping: TABLE_LOSS }),
  schemaKind('SEMANTIC VIEW', {
    describe: {},
    replacing: 'its grants without COPY GRANTS',
    dropping: 'its grants',
  }),
]

const LOADING: readonly ObjectKind[] = [
  schemaKind('STAGE', {
    // Rows of DESC STAGE have a parent property: STAGE_FILE_FORMAT, STAGE_LOCATION, DIRECTORY …
    describe: {},
    properties: [
      text('URL', 'url', { default: '' }),
      identifier('STORAGE_INTEGRATION', 'storage_integration', { default: '' }),
      boolean('DIRECTORY.ENABLE', 'directory_enabled', { default: 'false' }),
      described('DIRECTORY.AUTO_REFRESH', 'DIRECTORY.AUTO_REFRESH'),
      described('FILE_FORMAT.*', 'STAGE_FILE_FORMAT.*', matchFileFormatOption),
      described('COPY_OPTIONS.*', 'STAGE_COPY_OPTIONS.*', matchFileFormatOption),
      text('ENDPOINT', 'endpoint'),
      COMMENT,
    ],
    creationOnly: ['DIRECTORY.REFRESH_ON_CREATE'],
    replacing:
      'the files of an internal stage, its directory table, its grants, and the links of pipes and external tables',
    dropping: 'the files of an internal stage and its grants',
    altering: 'the links of external tables, if its URL changes',
  }),
  schemaKind('FILE FORMAT', {
    describe: {},
    properties: [
      matched('TYPE', 'type', matchWord),
      matched('*', 'format_options', matchFileFormatOption, { row: '*' }),
      COMMENT,
    ],
    replacing: 'its grants, and the link of the external tables that use it',
    dropping: 'its grants, and the link of the external tables that use it',
  }),
  schemaKind('PIPE', {
    describe: { form: 'row' },
    properties: [
      identifier('INTEGRATION', 'integration', { default: '' }),
      identifier('ERROR_INTEGRATION', 'error_integration', { default: '' }),
      COMMENT,
    ],
    definition: { form: 'sql', column: 'definition' },
    replacing: 'its load history (files can be loaded twice) and its grants',
    dropping: 'its load history and its grants',
  }),
  schemaKind('STREAM', {
    describe: { form: 'row' },
    properties: [identifier('ON', 'table_name'), option('APPEND_ONLY', 'mode'), option('INSERT_ONLY', 'mode'), COMMENT],
    creationOnly: ['SHOW_INITIAL_ROWS'],
    replacing: 'its offset: changes that were not consumed are lost',
    dropping: 'its offset: changes that were not consumed are lost',
  }),
  schemaKind('SEQUENCE', {
    describe: { form: 'row' },
    properties: [number('INCREMENT', 'interval', { default: '1' }), boolean('ORDER', 'ordered'), COMMENT],
    // The start value of a sequence cannot be changed, SHOW lists the next one.
    creationOnly: ['START'],
    replacing: 'its next value: numbers are used twice',
    dropping: 'its next value',
  }),
  schemaKind('TASK', {
    describe: { form: 'row' },
    properties: [
      identifier('WAREHOUSE', 'warehouse', { default: '' }),
      matched('SCHEDULE', 'schedule', matchDuration, { default: '' }),
      text('CONFIG', 'config', { default: '' }),
      boolean('ALLOW_OVERLAPPING_EXECUTION', 'allow_overlapping_execution', { default: 'false' }),
      identifier('ERROR_INTEGRATION', 'error_integration', { default: '' }),
      matched('AFTER', 'predecessors', matchNameList, { default: '' }),
      matched('WHEN', 'condition', matchSql, { default: '' }),
      matched('TARGET_COMPLETION_INTERVAL', 'target_completion_interval', matchDuration),
      word('STATE', 'state', { isKept: true }),
      COMMENT,
    ],
    definition: { form: 'sql', column: 'definition' },
    replacing: 'its state (it is suspended) and its grants',
    dropping: 'its place in the graph of tasks, and its grants',
  }),
  schemaKind('ALERT', {
    describe: { form: 'row' },
    properties: [
      identifier('WAREHOUSE', 'warehouse', { default: '' }),
      matched('SCHEDULE', 'schedule', matchDuration, { default: '' }),
      matched('IF', 'condition', matchSql),
      matched('THEN', 'action', matchSql),
      word('STATE', 'state', { isKept: true }),
      COMMENT,
    ],
    replacing: 'its state (it is suspended) and its grants',
    dropping: 'its grants',
  }),
]

/** The objects of databases and schemas that hold and load data. */
export const DATA_KINDS: readonly ObjectKind[] = [
  databaseKind('SCHEMA', {
    describe: { form: 'row' },
    properties: [COMMENT, RETENTION, option('MANAGED ACCESS', 'options'), option('TRANSIENT', 'options')],
    replacing: 'its objects with all data, and its grants',
    dropping: 'its objects with all data, and its grants',
    altering: 'its history, if the retention time becomes shorter; the grants of object owners without MANAGED ACCESS',
  }),
  databaseKind('DATABASE ROLE', {
    // docs.snowflake.com/sql-reference/sql/show-database-roles: IN DATABASE is required.
    show: { containers: ['DATABASE'], like: false },
    replacing: 'its grants and members',
    dropping: 'its grants and members; its objects get another owner',
  }),
  ...TABLES,
  ...LOADING,
  // COMMENT ON COLUMN; the name has the table before the column.
  schemaKind('COLUMN'),
  schemaKind('TYPE', { describe: { form: 'row' } }),
  // DROP INDEX names the hybrid table first.
  schemaKind('INDEX', { show: { plural: 'INDEXES' }, properties: [], family: 'TABLE' }),
]
