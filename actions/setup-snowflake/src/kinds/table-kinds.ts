import { getField, type Row } from '../sql/rows.ts'
import { matchClusterBy, matchDuration, matchRefreshMode } from './matchers.ts'
import {
  boolean,
  COMMENT,
  identifier,
  matched,
  type ObjectKind,
  option,
  RETENTION,
  schemaKind,
  text,
  word,
} from './object-kind.ts'

const TABLE_DESCRIBE = { command: 'DESC TABLE', form: 'columns', page: 'sql-reference/sql/desc-table' } as const
const isMarked = (row: Row, column: string): boolean => /^(Y|true)$/i.test(getField(row, column))

// docs.snowflake.com/sql-reference/sql/show-tables: SHOW TABLES lists these kinds, too, and marks them. ALTER TABLE and
// DROP TABLE accept the other marked ones: hybrid, event and Iceberg tables.
const OTHER_TABLES = ['is_external', 'is_dynamic']

const TABLE_LOSS = 'its rows, its history and its grants'
const CLUSTER_BY = matched('CLUSTER BY', 'cluster_by', matchClusterBy, { default: '' })
const SECURE = boolean('SECURE', 'is_secure', { default: 'false' })

/** Tables and views. */
export const TABLE_KINDS: readonly ObjectKind[] = [
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
      matched('REFRESH_MODE', 'refresh_mode', matchRefreshMode),
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
    properties: [
      matched('TARGET_LAG', 'target_lag', matchDuration),
      identifier('WAREHOUSE', 'refresh_warehouse'),
      CLUSTER_BY,
      COMMENT,
    ],
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
    copiesGrants: true,
    replacing: 'its policies and tags',
    dropping: 'its grants, policies and tags',
  }),
  schemaKind('MATERIALIZED VIEW', {
    family: 'TABLE',
    describe: { form: 'columns' },
    properties: [COMMENT, SECURE, CLUSTER_BY],
    definition: { form: 'query', column: 'text' },
    copiesGrants: true,
    replacing: 'its rows until they are built again',
    dropping: 'its rows and grants',
  }),
  schemaKind('ONLINE FEATURE TABLE', {
    describe: { form: 'row' },
    properties: [
      matched('TARGET_LAG', 'target_lag', matchDuration),
      identifier('WAREHOUSE', 'warehouse'),
      matched('REFRESH_MODE', 'refresh_mode', matchRefreshMode),
      COMMENT,
    ],
    replacing: TABLE_LOSS,
    dropping: TABLE_LOSS,
  }),
  schemaKind('SEMANTIC VIEW', {
    describe: {},
    copiesGrants: true,
    dropping: 'its grants',
  }),
]
