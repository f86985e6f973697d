import { matchFileFormatOption, matchNameList } from './list-matchers.ts'
import { matchCondition, matchDuration, matchSql, matchWord } from './matchers.ts'
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
      identifier('SUCCESS_INTEGRATION', 'success_integration', { default: '' }),
      word('SCHEDULING_MODE', 'scheduling_mode'),
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
      matched('IF', 'condition', matchCondition),
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
  ...LOADING,
  // COMMENT ON COLUMN; the name has the table before the column.
  schemaKind('COLUMN'),
  schemaKind('TYPE', { describe: { form: 'row' } }),
  // DROP INDEX names the hybrid table first.
  schemaKind('INDEX', { show: { plural: 'INDEXES' }, properties: [], family: 'TABLE' }),
]
