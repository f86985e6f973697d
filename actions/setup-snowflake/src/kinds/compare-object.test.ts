import { expect, it, test } from '@jest/globals'
import { makeStatement } from '../../test/support/make-statement.ts'
import type { Row } from '../sql/rows.ts'
import { compareObject } from './compare-object.ts'
import type { ComparisonContext } from './comparison.ts'
import { readDescribeRows } from './object-kind.ts'
import { findKind } from './object-kinds.ts'
import { readRequested } from './properties.ts'

interface Account {
  /** The row of SHOW. */
  show?: Row
  /** The rows of DESCRIBE. */
  describe?: Row[]
  parentRow?: Row
  context?: ComparisonContext
}

/** Compares a statement with an object; changes as `NAME from → to`. */
function compare(sql: string, { show = {}, describe: rows = [], parentRow, context }: Account) {
  const statement = makeStatement(sql)
  const type = 'objectType' in statement.kind ? statement.kind.objectType : ''
  const kind = findKind(type)
  const requested = readRequested(statement)
  if (kind === undefined || requested === undefined) throw new Error(`No kind: ${sql}`)
  const described = kind.describe === undefined ? {} : readDescribeRows(kind.describe, rows)
  const live = { kind: type, name: ['X'], row: show, ...described, ...(parentRow && { parentRow }) }
  const { changes, notCompared, droppedColumns } = compareObject(kind, requested, live, context)
  return {
    changes: changes.map(({ property, from = 'unset', to = 'unset' }) => `${property} ${from} → ${to}`),
    notCompared,
    droppedColumns,
  }
}

const properties = (values: Record<string, string>): Row[] =>
  Object.entries(values).map(([property, value]) => ({ property, value, default: 'null', description: '' }))

const integration = (values: Record<string, string>): Row[] =>
  Object.entries(values).map(([property, value]) => ({
    ...{ property, property_type: 'String', property_value: value, property_default: '' },
  }))

// docs.snowflake.com/sql-reference/sql/show-warehouses
const warehouse = {
  ...{
    name: 'W',
    state: 'SUSPENDED',
    type: 'STANDARD',
    size: 'X-Small',
    min_cluster_count: '1',
    max_cluster_count: '1',
  },
  ...{ auto_suspend: '600', auto_resume: 'true', resource_monitor: 'null', scaling_policy: 'STANDARD', comment: '' },
  ...{ enable_query_acceleration: 'false', query_acceleration_max_scale_factor: '8' },
}

// docs.snowflake.com/sql-reference/sql/show-tables
const table = {
  ...{ name: 'T', kind: 'TABLE', comment: '', cluster_by: '', rows: '0', retention_time: '1', change_tracking: 'OFF' },
  enable_schema_evolution: 'N',
}

// docs.snowflake.com/sql-reference/sql/desc-user
const user = properties({
  ...{ NAME: 'U', COMMENT: 'Loads', TYPE: 'SERVICE', DISABLED: 'false', EMAIL: 'null', DEFAULT_ROLE: 'ETL' },
  ...{
    DEFAULT_WAREHOUSE: 'LOAD_WH',
    DEFAULT_NAMESPACE: 'RAW.PUBLIC',
    DEFAULT_SECONDARY_ROLES: '[]',
    PASSWORD: '********',
  },
  ...{ RSA_PUBLIC_KEY_FP: 'SHA256:vX8yV4xyNDvbL1amsyDtaKCKPDH37c4wallfVaoVAuU=', RSA_PUBLIC_KEY_2_FP: 'null' },
  DAYS_TO_EXPIRY: 'null',
})
const KEY = 'TUlJQg=='

// docs.snowflake.com/sql-reference/sql/show-file-formats
const fileFormat = {
  ...{ name: 'CSV', type: 'CSV', comment: '' },
  format_options: JSON.stringify({
    ...{ TYPE: 'CSV', RECORD_DELIMITER: '\n', FIELD_DELIMITER: ',', SKIP_HEADER: 2, NULL_IF: ['\\N'], ESCAPE: 'NONE' },
    ...{
      ERROR_ON_COLUMN_COUNT_MISMATCH: true,
      FIELD_OPTIONALLY_ENCLOSED_BY: '"',
      DATE_FORMAT: 'AUTO',
      COMPRESSION: 'AUTO',
    },
  }),
}

// docs.snowflake.com/sql-reference/sql/desc-stage
const stage = [
  ['STAGE_FILE_FORMAT', 'TYPE', 'CSV', 'CSV'],
  ['STAGE_FILE_FORMAT', 'RECORD_DELIMITER', '\\n', '\\n'],
  ['STAGE_FILE_FORMAT', 'FIELD_DELIMITER', '|', ','],
  ['STAGE_FILE_FORMAT', 'NULL_IF', '[\\\\N]', '[\\\\N]'],
  ['STAGE_FILE_FORMAT', 'TRIM_SPACE', 'true', 'false'],
  ['DIRECTORY', 'ENABLE', 'true', 'false'],
  ['DIRECTORY', 'AUTO_REFRESH', 'false', 'false'],
].map(([parent_property, property, property_value, property_default]) => ({
  ...{ parent_property, property, property_type: 'String', property_value, property_default },
}))

// docs.snowflake.com/sql-reference/sql/desc-procedure
const procedure = (body: string, language = 'SQL'): Row[] =>
  Object.entries({
    ...{ signature: '(A NUMBER)', returns: 'VARCHAR(16777216)', language, 'null handling': 'CALLED ON NULL INPUT' },
    ...{
      volatility: 'VOLATILE',
      'execute as': 'OWNER',
      body,
      handler: 'run',
      packages: "['snowflake-snowpark-python']",
    },
  }).map(([property, value]) => ({ property, value }))

const SAME: [string, Account][] = [
  ['create warehouse if not exists w with warehouse_size = xsmall auto_suspend = 600', { show: warehouse }],
  [`create warehouse w warehouse_size = 'X-SMALL', initially_suspended = true`, { show: warehouse }],
  ['alter warehouse w set auto_resume = TRUE resource_monitor = null', { show: warehouse }],
  ['alter warehouse w unset comment, auto_suspend', { show: warehouse }],
  ['create or alter warehouse w', { show: warehouse }],
  ['create warehouse w warehouse_size = XXLARGE', { show: { ...warehouse, size: '2X-Large' } }],
  ['create warehouse w warehouse_size = x5large', { show: { ...warehouse, size: '5X-Large' } }],
  ['alter warehouse w set auto_suspend = NULL', { show: { ...warehouse, auto_suspend: '0' } }],
  [`comment on warehouse w is 'Loads'`, { show: { ...warehouse, comment: 'Loads' } }],
  [`create database d data_retention_time_in_days = 1 comment = ''`, { show: { retention_time: '1', comment: '' } }],
  ['create schema if not exists s with managed access', { show: { options: 'MANAGED ACCESS', comment: '' } }],
  ['create schema s', { show: { options: '' } }],
  [
    'create or alter schema s',
    { show: { options: '', comment: '', retention_time: '7' }, parentRow: { retention_time: '7' } },
  ],
  ['alter schema s enable managed access', { show: { options: 'TRANSIENT, MANAGED ACCESS' } }],
  ['create transient schema s', { show: { options: 'TRANSIENT' } }],
  ['create role if not exists r', { show: { comment: 'anything' } }],
  ['alter user u set default_role = etl', { describe: user }],
  [`alter user u set default_role = 'ETL' type = service`, { describe: user }],
  ['alter user u set default_role = "ETL", type = service', { describe: user }],
  [`alter user u set default_role = 'etl'`, { describe: user }],
  ['alter user if exists u set disabled = FALSE', { describe: user }],
  ['alter user u set default_secondary_roles = () default_namespace = raw.public', { describe: user }],
  [`alter user u set comment = 'Loads'`, { describe: user }],
  ['alter user u unset email, days_to_expiry', { describe: user }],
  [
    `alter user u set rsa_public_key = '-----BEGIN PUBLIC KEY-----\n${KEY}\n-----END PUBLIC KEY-----'`,
    { describe: user },
  ],
  [
    `create stage st url = 's3://b/' storage_integration = my_int directory = (enable = true auto_refresh = false)
     file_format = (type = csv field_delimiter = '|' null_if = ('\\\\N') trim_space = true)`,
    { show: { url: 's3://b/', storage_integration: 'MY_INT', directory_enabled: 'Y' }, describe: stage },
  ],
  [
    `create file format csv type = csv field_delimiter = ',' skip_header = 2 null_if = ('\\\\N') date_format = auto
     record_delimiter = '\\n' error_on_column_count_mismatch = true field_optionally_enclosed_by = '"' compression = 'auto'`,
    { show: fileFormat },
  ],
  [`alter file format csv set field_delimiter = '\\x2c'`, { show: fileFormat }],
  [`alter file format csv set field_delimiter = '\\054'`, { show: fileFormat }],
  [`alter file format csv set escape = none, record_delimiter = '\\\\n'`, { show: fileFormat }],
  [
    `create task t warehouse = w schedule = '60 minutes' as select 1`,
    { show: { warehouse: 'W', schedule: '1 HOUR', definition: 'SELECT 1' } },
  ],
  [
    `create task t after d.s.a, b when system$stream_has_data('S') as call p()`,
    {
      show: {
        ...{ predecessors: '["D.S.A","D.S.B"]', condition: `SYSTEM$STREAM_HAS_DATA('S')`, definition: 'call p()' },
      },
    },
  ],
  [`alter task t set schedule = 'using cron 0 5 * * *  UTC'`, { show: { schedule: 'USING CRON 0 5 * * * UTC' } }],
  ['alter task t resume', { show: { state: 'started' } }],
  ['alter task t modify as select 1 /* one */', { show: { definition: 'select 1' } }],
  ['create stream s on table d.s.t append_only = true', { show: { table_name: 'D.S.T', mode: 'APPEND_ONLY' } }],
  ['create stream s on view v', { show: { table_name: 'D.S.V' }, context: { currentSchema: ['D', 'S'] } }],
  ['create sequence q start = 5 increment by 2', { show: { interval: '2', next_value: '9' } }],
  [`create tag t allowed_values 'a', 'b'`, { show: { allowed_values: '["b","a"]' } }],
  [
    `create view v (a, b) comment = 'x' as select 1 as a, 2 as b -- c`,
    { show: { comment: 'x', text: `CREATE OR REPLACE VIEW V (A,B) COMMENT='x' AS SELECT 1 AS A, 2 AS "B";` } },
  ],
  ['create secure view v as select 1', { show: { is_secure: 'true', text: 'create secure view v as select 1' } }],
  ['alter view v unset secure', { show: { is_secure: 'false' } }],
  [
    `create dynamic table d target_lag = '1 hour' warehouse = w as select 1`,
    { show: { target_lag: '60 minutes', warehouse: 'W', text: 'create dynamic table d warehouse = W as select 1' } },
  ],
  [
    `create dynamic table d target_lag = '1 hour' warehouse = w refresh_mode = auto as select 1`,
    {
      show: {
        target_lag: '1 hour',
        warehouse: 'W',
        refresh_mode: 'INCREMENTAL',
        text: 'create dynamic table d as select 1',
      },
    },
  ],
  ['create alert a if (exists (select 1)) then select 2', { show: { condition: 'select 1', action: 'select 2' } }],
  ['alter alert a modify condition exists (select 1)', { show: { condition: 'select 1', action: 'select 2' } }],
  ['alter alert a modify action select 2', { show: { condition: 'select 1', action: 'select 2' } }],
  [
    `create network policy p allowed_network_rule_list = ('d.s.r')`,
    { describe: [{ name: 'ALLOWED_NETWORK_RULE_LIST', value: '[{"fullyQualifiedRuleName": "D.S.R"}]' }] },
  ],
  ['alter table t cluster by (a, b)', { show: { ...table, cluster_by: 'LINEAR(A, B)' } }],
  ['alter table t set change_tracking = false', { show: table }],
  [
    'create procedure p(a int) returns string language sql as $$ begin return 1; end; $$',
    { describe: procedure('begin\n  return 1; -- one\nend') },
  ],
  [
    'create function f() returns table (a int, b string) as $$ select 1 $$',
    { describe: properties({ returns: 'TABLE (A NUMBER, B VARCHAR)', body: 'select 1' }) },
  ],
  [
    `create procedure p(a int) returns varchar language python runtime_version = '3.11' handler = 'run'
     packages = ('snowflake-snowpark-python') execute as owner as 'def run(s):\n  return ''x'''`,
    {
      describe: [...procedure("def run(s):\n  return 'x'\n", 'PYTHON'), { property: 'runtime_version', value: '3.11' }],
    },
  ],
  [
    `create masking policy m as (v string) returns string -> case when current_role() = 'X' then v else '*' end comment = 'c'`,
    { show: { comment: 'c' }, describe: [{ body: `CASE WHEN CURRENT_ROLE() = 'X' THEN v ELSE '*' END` }] },
  ],
  [
    `create network rule n type = ipv4 mode = ingress value_list = ('1.1.1.1', '2.2.2.2')`,
    { show: { type: 'IPV4', mode: 'INGRESS' }, describe: [{ value_list: '2.2.2.2,1.1.1.1' }] },
  ],
  [
    `create network policy p allowed_ip_list = ('1.1.1.1') allowed_network_rule_list = (d.s.r)`,
    {
      describe: [
        { name: 'ALLOWED_IP_LIST', value: '1.1.1.1' },
        { name: 'ALLOWED_NETWORK_RULE_LIST', value: '["D.S.R"]' },
      ],
    },
  ],
  [
    `create storage integration i type = external_stage storage_provider = 'S3' enabled = true
     storage_aws_role_arn = 'arn:aws:iam::1:role/r' storage_allowed_locations = ('s3://a/', 's3://b/')`,
    {
      show: { type: 'EXTERNAL_STAGE', enabled: 'true', comment: '' },
      describe: integration({
        ...{ STORAGE_PROVIDER: 'S3', ENABLED: 'true' },
        ...{ STORAGE_AWS_ROLE_ARN: 'arn:aws:iam::1:role/r', STORAGE_ALLOWED_LOCATIONS: 's3://b/,s3://a/' },
      }),
    },
  ],
  [
    'create external access integration i allowed_network_rules = (pypi_rule) enabled = true',
    {
      show: { type: 'EXTERNAL_ACCESS', enabled: 'true' },
      describe: integration({ ALLOWED_NETWORK_RULES: '[D.S.PYPI_RULE]' }),
    },
  ],
  [
    'create security integration i type = oauth enabled = true',
    { show: { type: 'OAUTH - CUSTOM', enabled: 'true' }, describe: [] },
  ],
  [
    `alter notification integration i set allowed_recipients = 'a@b.c'`,
    { describe: integration({ ALLOWED_RECIPIENTS: '[a@b.c]' }) },
  ],
  [
    `alter security integration i set saml2_x509_cert = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'`,
    { describe: integration({ SAML2_X509_CERT: 'AAAA' }) },
  ],
  [
    'create or alter file format f type = csv skip_header = 1',
    {
      show: { type: 'CSV', comment: '' },
      describe: [
        { property: 'SKIP_HEADER', property_type: 'Integer', property_value: '1', property_default: '0' },
        { property: 'FIELD_DELIMITER', property_type: 'String', property_value: ',', property_default: ',' },
      ],
    },
  ],
  [
    "create or alter task t schedule = '1 hour' as select 1",
    { show: { schedule: '60 MINUTES', state: 'started', definition: 'select 1', comment: '', predecessors: '[]' } },
  ],
  [
    'create or alter procedure p() returns int as begin return 1; end',
    {
      show: { description: 'user-defined procedure', is_secure: 'N' },
      describe: procedure('begin return 1; end')
        .map(row => (row.property === 'returns' ? { ...row, value: 'NUMBER(38,0)' } : row))
        .filter(({ property }) => property !== 'handler' && property !== 'packages'),
    },
  ],
  [
    `create resource monitor m with credit_quota = 100 frequency = monthly
     triggers on 50 percent do notify on 80 percent do notify on 100 percent do suspend`,
    {
      show: {
        ...{ credit_quota: '100.00', frequency: 'MONTHLY', notify_at: '80%,50%', suspend_at: '100%' },
        suspend_immediately_at: null,
      },
    },
  ],
  [
    `create git repository g origin = 'https://x/y.git' api_integration = api git_credentials = d.s.c`,
    { show: { origin: 'https://x/y.git', api_integration: 'API', git_credentials: 'D.S.C' } },
  ],
]

const CHANGED: [string, Account, string[]][] = [
  [
    `alter warehouse w set warehouse_size = 'LARGE', auto_suspend = 60`,
    { show: warehouse },
    ['WAREHOUSE_SIZE X-Small → LARGE', 'AUTO_SUSPEND 600 → 60'],
  ],
  ['create or alter warehouse w', { show: { ...warehouse, comment: 'old' } }, ['COMMENT old → unset']],
  ['alter warehouse w unset auto_suspend', { show: { ...warehouse, auto_suspend: '60' } }, ['AUTO_SUSPEND 60 → 600']],
  ['create schema if not exists s with managed access', { show: { options: '' } }, ['MANAGED ACCESS FALSE → TRUE']],
  ['alter schema s disable managed access', { show: { options: 'MANAGED ACCESS' } }, ['MANAGED ACCESS TRUE → FALSE']],
  [
    'create or alter schema s',
    { show: { options: '', comment: '', retention_time: '7' }, parentRow: { retention_time: '1' } },
    ['DATA_RETENTION_TIME_IN_DAYS 7 → 1'],
  ],
  ['alter user u set default_role = reporting', { describe: user }, ['DEFAULT_ROLE ETL → reporting']],
  [`alter user u set comment = 'loads'`, { describe: user }, ['COMMENT Loads → loads']],
  [`alter user u set email = 'a@b.c'`, { describe: user }, ['EMAIL unset → a@b.c']],
  [
    `alter user u set default_secondary_roles = ('ALL')`,
    { describe: user },
    [`DEFAULT_SECONDARY_ROLES unset → ('ALL')`],
  ],
  ['alter user u unset comment', { describe: user }, ['COMMENT Loads → unset']],
  [
    `alter user u set rsa_public_key_2 = '${KEY}'`,
    { describe: user },
    ['RSA_PUBLIC_KEY_2 unset → SHA256:vX8yV4xyNDvbL1amsyDtaKCKPDH37c4wallfVaoVAuU='],
  ],
  [
    'alter file format csv set skip_header = 1 null_if = ()',
    { show: fileFormat },
    ['SKIP_HEADER 2 → 1', 'NULL_IF ["\\\\N"] → ()'],
  ],
  [
    'create or alter file format f type = csv',
    {
      show: { type: 'CSV', comment: 'x' },
      describe: [{ property: 'SKIP_HEADER', property_type: 'Integer', property_value: '1', property_default: '0' }],
    },
    ['SKIP_HEADER 1 → 0', 'COMMENT x → unset'],
  ],
  [
    'create or alter stage st',
    { show: { url: '', comment: '', directory_enabled: 'Y' }, describe: stage },
    [...['DIRECTORY.ENABLE TRUE → FALSE', 'FILE_FORMAT.FIELD_DELIMITER | → ,', 'FILE_FORMAT.TRIM_SPACE true → false']],
  ],
  [
    'alter stage st set file_format = (type = json trim_space = false)',
    { describe: stage },
    ['FILE_FORMAT.TYPE CSV → json', 'FILE_FORMAT.TRIM_SPACE true → false'],
  ],
  [`alter stage st set url = 's3://c/'`, { show: { url: 's3://b/' } }, ['URL s3://b/ → s3://c/']],
  [
    `alter task t set schedule = 'USING CRON 0 5 * * * UTC'`,
    { show: { schedule: 'USING CRON 0 6 * * * UTC' } },
    ['SCHEDULE USING CRON 0 6 * * * UTC → USING CRON 0 5 * * * UTC'],
  ],
  ['alter task t suspend', { show: { state: 'started' } }, ['STATE started → SUSPENDED']],
  [
    'create stream s on table t',
    { show: { table_name: 'D.OTHER.T' }, context: { currentSchema: ['D', 'S'] } },
    ['ON D.OTHER.T → t'],
  ],
  ['create view v as select 2', { show: { text: 'create view v as select 1' } }, ['query select 1 → select 2']],
  ['create view v (a) as select 1', { show: { text: 'create view v as select 1' } }, ['columns unset → (a)']],
  [
    'create procedure p() returns int language python as $$\n  x $$',
    { describe: procedure('x', 'PYTHON') },
    ['RETURNS VARCHAR(16777216) → int', 'body x → x'],
  ],
  [
    `alter network rule n set value_list = ('1.1.1.1')`,
    { show: {}, describe: [{ value_list: '2.2.2.2' }] },
    [`VALUE_LIST 2.2.2.2 → ('1.1.1.1')`],
  ],
]

const NOT_COMPARED: [string, Account, string[]][] = [
  [`alter user u set password = 'x'`, { describe: user }, ['PASSWORD']],
  ['alter user u unset password', { describe: user }, ['PASSWORD']],
  ['alter user u set some_new_property = 3', { describe: user }, ['SOME_NEW_PROPERTY']],
  [
    `create secret s type = password username = 'u' password = 'p'`,
    { show: { secret_type: 'PASSWORD' }, describe: [{ username: 'u' }] },
    ['PASSWORD'],
  ],
  [
    `create user u workload_identity = (type = oidc issuer = 'https://x' subject = 's')`,
    { describe: user },
    ['WORKLOAD_IDENTITY'],
  ],
  [`create stage st credentials = (aws_key_id = 'x' aws_secret_key = 'y')`, { describe: stage }, ['CREDENTIALS']],
  ['create or alter file format f type = csv', { show: { type: 'CSV' } }, ['properties that are not named']],
  ['create or alter warehouse w', { show: { ...warehouse, generation: '2' } }, ['GENERATION']],
  [
    'create or alter schema s',
    { show: { options: '', comment: '', retention_time: '7' } },
    ['DATA_RETENTION_TIME_IN_DAYS'],
  ],
  ['create table t clone u', { show: table }, ['CLONE']],
  ['create table t as select 1', { show: table }, ['AS']],
  ['create view v as select 1', { show: { text: '' } }, ['query']],
  [`alter table t set tag a = '1'`, { show: table }, ['TAG A']],
  ['alter table t add row access policy p on (a)', { show: table }, ['ROW ACCESS POLICY']],
  [`alter table t modify column a set tag d.s.pii = '1'`, { show: table }, ['tag D.S.PII of column A']],
  ['alter warehouse w set auto_suspend = $seconds', { show: warehouse }, ['AUTO_SUSPEND']],
  ['alter warehouse w resume if suspended', { show: warehouse }, ['RESUME IF SUSPENDED']],
  ['create warehouse w max_concurrency_level = 4', { show: warehouse }, ['MAX_CONCURRENCY_LEVEL']],
]

test.each(SAME)('finds no change in %s', (sql, account) => {
  expect(compare(sql, account)).toEqual({ changes: [], notCompared: [], droppedColumns: [] })
})

test.each(CHANGED)('finds the changes of %s', (sql, account, changes) => {
  expect(compare(sql, account)).toMatchObject({ changes, notCompared: [] })
})

test.each(NOT_COMPARED)('names what it cannot compare in %s', (sql, account, notCompared) => {
  expect(compare(sql, account)).toMatchObject({ changes: [], notCompared })
})

it('masks secrets in old and new values', () => {
  const { changes } = compare(`comment on role r is 'password=hunter2'`, { show: { comment: '' } })
  expect(changes).toEqual(['COMMENT unset → password=***'])
})
