import { expect } from '@jest/globals'
import {
  itWithLocalSnowflake,
  listChanges,
  type PlanEntry,
  readPlan,
  SKIP_REASON,
  startLocalSnowflake,
} from './support/local-snowflake.ts'
import { makePublicKey } from './support/snowflake-process.ts'

interface Drift {
  /** The statement of the script. */
  script: string
  /** The change by hand. */
  byHand: string
  /** What the plan says about the statement. */
  detail: string | RegExp
  action?: string
}

const KEY = makePublicKey()
const OTHER_KEY = makePublicKey()

const SETUP = `
use role accountadmin;
create database if not exists d;
create schema if not exists d.s;
use schema d.s;
create role if not exists r;
create role if not exists other;
grant role r to role sysadmin;
grant role other to role sysadmin;
create warehouse if not exists w initially_suspended = true;
create user if not exists u;
create table if not exists t (a number(10, 0), b varchar(10), c number, e varchar, f date);
create table if not exists copied (a number);
create table if not exists tagged (a varchar, b varchar);
create table if not exists protected (a varchar, b varchar);
create stage if not exists st;
create sequence if not exists sq;
create view if not exists owned as select a from d.s.t;
create masking policy if not exists mask as (val varchar) returns varchar -> '***';
create row access policy if not exists region as (val varchar) returns boolean -> true;
create aggregation policy if not exists five as () returns aggregation_constraint -> aggregation_constraint(min_group_size => 5);
create projection policy if not exists hidden as () returns projection_constraint -> projection_constraint(allow => false);
create password policy if not exists pwp password_min_length = 14;
create tag if not exists cost;
create task if not exists tk warehouse = w schedule = '10 MINUTE' as select 1;
create procedure if not exists pr() returns varchar language sql as 'begin return 1; end';
create network policy if not exists np allowed_ip_list = ('10.0.0.1');
`

const DRIFTS: Record<string, Drift> = {
  'size of a warehouse': {
    script: "alter warehouse w set warehouse_size = 'SMALL'",
    byHand: "alter warehouse w set warehouse_size = 'LARGE'",
    detail: 'WAREHOUSE_SIZE Large → SMALL',
  },
  'suspension of a warehouse': {
    script: 'alter warehouse w set auto_suspend = 60',
    byHand: 'alter warehouse w set auto_suspend = 3600',
    detail: 'AUTO_SUSPEND 3600 → 60',
  },
  'resumption of a warehouse': {
    script: 'alter warehouse w set auto_resume = true',
    byHand: 'alter warehouse w set auto_resume = false',
    detail: 'AUTO_RESUME FALSE → true',
  },
  'comment of a warehouse': {
    script: "alter warehouse w set comment = 'Loads'",
    byHand: "alter warehouse w set comment = 'Mine'",
    detail: 'COMMENT Mine → Loads',
  },
  'parameter of a warehouse': {
    script: 'alter warehouse w set statement_timeout_in_seconds = 600',
    byHand: 'alter warehouse w set statement_timeout_in_seconds = 60',
    detail: 'STATEMENT_TIMEOUT_IN_SECONDS 60 → 600',
  },
  'several properties of a warehouse': {
    script:
      "create or alter warehouse w2 warehouse_size = 'MEDIUM' auto_suspend = 60 initially_suspended = true comment = 'Two'",
    byHand: "alter warehouse w2 set warehouse_size = 'XSMALL' auto_resume = false comment = 'Three'",
    detail: 'WAREHOUSE_SIZE X-Small → MEDIUM, COMMENT Three → Two, AUTO_RESUME FALSE → TRUE',
  },
  'retention of a database': {
    script: 'alter database d set data_retention_time_in_days = 1',
    byHand: 'alter database d set data_retention_time_in_days = 0',
    detail: 'DATA_RETENTION_TIME_IN_DAYS 0 → 1',
  },
  'comment of a schema': {
    script: "comment on schema d.s is 'Tests'",
    byHand: "alter schema d.s set comment = 'x'",
    detail: 'COMMENT x → Tests',
  },
  'managed access': {
    script: 'alter schema d.s enable managed access',
    byHand: 'alter schema d.s disable managed access',
    detail: 'MANAGED ACCESS FALSE → TRUE',
  },
  'default role of a user': {
    script: 'alter user u set default_role = r',
    byHand: 'alter user u set default_role = other',
    detail: 'DEFAULT_ROLE OTHER → r',
  },
  'default warehouse of a user': {
    script: 'alter user u set default_warehouse = w',
    byHand: 'alter user u unset default_warehouse',
    detail: 'DEFAULT_WAREHOUSE unset → w',
  },
  'default namespace of a user': {
    script: 'alter user u set default_namespace = d.s',
    byHand: 'alter user u set default_namespace = d.public',
    detail: 'DEFAULT_NAMESPACE D.PUBLIC → d.s',
  },
  'secondary roles of a user': {
    script: 'alter user u set default_secondary_roles = ()',
    byHand: "alter user u set default_secondary_roles = ('ALL')",
    detail: /DEFAULT_SECONDARY_ROLES .*ALL.* → \(\)/,
  },
  'key of a user': {
    script: `alter user u set rsa_public_key = '${KEY}'`,
    byHand: `alter user u set rsa_public_key = '${OTHER_KEY}'`,
    detail: /RSA_PUBLIC_KEY SHA256:\S+ → SHA256:\S+/,
  },
  'second key of a user': {
    script: `alter user u set rsa_public_key_2 = '${KEY}'`,
    byHand: 'alter user u unset rsa_public_key_2',
    detail: /RSA_PUBLIC_KEY_2 unset → SHA256:\S+/,
  },
  'disabled user': {
    script: 'alter user u set disabled = false',
    byHand: 'alter user u set disabled = true',
    detail: 'DISABLED TRUE → false',
  },
  'network policy of a user': {
    script: 'alter user u set network_policy = np',
    byHand: 'alter user u unset network_policy',
    detail: 'NETWORK_POLICY unset → NP',
  },
  'workload identity of a user': {
    script:
      "alter user u set type = service workload_identity = (type = oidc issuer = 'https://token.actions.githubusercontent.com' subject = 'repo:a/b:environment:c')",
    byHand:
      "alter user u set workload_identity = (type = oidc issuer = 'https://token.actions.githubusercontent.com' subject = 'repo:x/y:environment:c')",
    detail: 'WORKLOAD_IDENTITY.SUBJECT repo:x/y:environment:c → repo:a/b:environment:c',
  },
  'addresses of a network policy': {
    script: "alter network policy np set allowed_ip_list = ('10.0.0.1')",
    byHand: "alter network policy np set allowed_ip_list = ('0.0.0.0/0')",
    detail: "ALLOWED_IP_LIST 0.0.0.0/0 → ('10.0.0.1')",
  },
  'URL of a stage': {
    script: "alter stage st set url = 's3://example-landing/a/'",
    byHand: "alter stage st set url = 's3://example-landing/b/'",
    detail: 'URL s3://example-landing/b/ → s3://example-landing/a/',
  },
  'file format of a stage': {
    script: "alter stage st set file_format = (type = csv field_delimiter = ';')",
    byHand: "alter stage st set file_format = (type = csv field_delimiter = '|')",
    detail: 'FILE_FORMAT.FIELD_DELIMITER | → ;',
  },
  'options of a file format': {
    script: "create or alter file format ff type = csv field_delimiter = ';' skip_header = 1 null_if = ('NULL')",
    byHand: "alter file format ff set field_delimiter = ',' skip_header = 2 null_if = ('')",
    detail: /FIELD_DELIMITER , → ;, SKIP_HEADER 2 → 1, NULL_IF .* → \('NULL'\)/,
  },
  'file format that only IF NOT EXISTS creates': {
    script: "create file format if not exists ff2 type = csv field_delimiter = ';'",
    byHand: "alter file format ff2 set field_delimiter = ','",
    detail: 'FIELD_DELIMITER , → ;',
    action: 'differs',
  },
  'added column': {
    script: 'create table if not exists added (a number)',
    byHand: 'alter table added add column b number',
    detail: /column B/,
    action: 'differs',
  },
  'added column of CREATE OR ALTER': {
    script: 'create or alter table added2 (a number, b varchar(20))',
    byHand: 'alter table added2 add column extra number',
    detail: /column EXTRA NUMBER\(38,0\) → unset, loses the values of EXTRA/,
  },
  'dropped column': {
    script: 'alter table t add column if not exists e varchar',
    byHand: 'alter table t drop column e',
    detail: /column E unset → VARCHAR/,
  },
  'type of a column': {
    script: 'alter table t alter column a set data type number(20, 0)',
    byHand: 'alter table t alter column a set data type number(30, 0)',
    detail: 'column A NUMBER(30,0) → NUMBER(20,0)',
  },
  'NOT NULL of a column': {
    script: 'alter table t alter column c set not null',
    byHand: 'alter table t alter column c drop not null',
    detail: /column C.* → .*NOT NULL/,
  },
  'comment of a column': {
    script: "comment on column d.s.t.a is 'Key'",
    byHand: "comment on column d.s.t.a is 'x'",
    detail: /comment of column A x → Key/,
  },
  'comment of a table': {
    script: "comment on table t is 'Numbers'",
    byHand: 'alter table t unset comment',
    detail: 'COMMENT unset → Numbers',
  },
  'clustering of a table': {
    script: 'alter table t cluster by (a)',
    byHand: 'alter table t drop clustering key',
    detail: /CLUSTER BY unset → \(a\)/,
  },
  'change tracking of a table': {
    script: 'alter table t set change_tracking = true',
    byHand: 'alter table t set change_tracking = false',
    detail: 'CHANGE_TRACKING FALSE → true',
  },
  'text of a view': {
    script: 'create or replace view v copy grants as select a, b from d.s.t',
    byHand: 'create or replace view v as select a from d.s.t',
    detail: /query select a from d\.s\.t → select a, b from d\.s\.t/i,
    action: 'replace',
  },
  'text of a view of CREATE OR ALTER': {
    script: 'create or alter view v2 as select a, b from d.s.t',
    byHand: 'create or replace view v2 as select b from d.s.t',
    detail: /query select b from d\.s\.t → select a, b from d\.s\.t/i,
  },
  'text of a view that only IF NOT EXISTS creates': {
    script: 'create view if not exists v3 as select a from d.s.t',
    byHand: 'create or replace view v3 as select b from d.s.t',
    detail: /query select b from d\.s\.t → select a from d\.s\.t/i,
    action: 'differs',
  },
  'text of a procedure': {
    script:
      "create or replace procedure p2(x number) copy grants returns varchar language sql as 'begin return x; end'",
    byHand: "create or replace procedure p2(x number) returns varchar language sql as 'begin return 2; end'",
    detail: /body begin return 2; end → .*begin return x; end/,
    action: 'replace',
  },
  'text of a function': {
    script: "create or replace function f(x number) copy grants returns number as 'x + 1'",
    byHand: "create or replace function f(x number) returns number as 'x + 2'",
    detail: 'body x + 2 → x + 1',
    action: 'replace',
  },
  'rights of a procedure': {
    script: 'alter procedure pr() execute as caller',
    byHand: 'alter procedure pr() execute as owner',
    detail: 'EXECUTE AS OWNER → caller',
  },
  'schedule of a task': {
    script: "alter task tk set schedule = '10 MINUTE'",
    byHand: "alter task tk set schedule = '1 HOUR'",
    detail: 'SCHEDULE 1 HOUR → 10 MINUTE',
  },
  'statement of a task': {
    script: 'alter task tk modify as select 2',
    byHand: 'alter task tk modify as select 3',
    detail: /definition select 3 → select 2/i,
  },
  'state of a task': {
    script: 'alter task tk resume',
    byHand: 'alter task tk suspend',
    detail: 'STATE suspended → STARTED',
  },
  'body of a masking policy': {
    script: "alter masking policy mask set body -> 'hidden'",
    byHand: 'alter masking policy mask set body -> val',
    detail: /val → 'hidden'/,
  },
  'values of a tag': {
    script: "alter tag cost set comment = 'Who pays'",
    byHand: "alter tag cost set comment = 'x'",
    detail: 'COMMENT x → Who pays',
  },
  'length of a password policy': {
    script: 'alter password policy pwp set password_min_length = 14',
    byHand: 'alter password policy pwp set password_min_length = 8',
    detail: 'PASSWORD_MIN_LENGTH 8 → 14',
  },
  'masking policy of a column': {
    script: 'alter table protected modify column a set masking policy mask',
    byHand: 'alter table protected modify column a unset masking policy',
    detail: /masking policy of column A unset → /,
  },
  'row access policy of a table': {
    script: 'alter table protected add row access policy region on (b)',
    byHand: 'alter table protected drop row access policy region',
    detail: /ROW ACCESS POLICY unset → /,
  },
  'aggregation policy of a table': {
    script: 'alter table protected set aggregation policy five force',
    byHand: 'alter table protected unset aggregation policy',
    detail: /AGGREGATION POLICY unset → /,
  },
  'projection policy of a column': {
    script: 'alter table protected modify column b set projection policy hidden force',
    byHand: 'alter table protected modify column b unset projection policy',
    detail: /projection policy of column B unset → /i,
  },
  'tag of a table': {
    script: "alter table tagged set tag cost = 'crm'",
    byHand: "alter table tagged set tag cost = 'x'",
    detail: 'TAG D.S.COST x → crm',
  },
  'tag of a column': {
    script: "alter table tagged modify column a set tag cost = 'crm'",
    byHand: 'alter table tagged modify column a unset tag cost',
    detail: 'tag D.S.COST of column A unset → crm',
  },
  'tag of a database': {
    script: "alter database d set tag cost = 'crm'",
    byHand: 'alter database d unset tag cost',
    detail: 'TAG D.S.COST unset → crm',
  },
  'missing grant': {
    script: 'grant select on table t to role r',
    byHand: 'revoke select on table t from role r',
    detail: '',
    action: 'grant',
  },
  'partly missing grant': {
    script: 'grant insert, update on table t to role r',
    byHand: 'revoke insert on table t from role r',
    detail: 'INSERT to ROLE R',
    action: 'grant',
  },
  'extra grant': {
    script: 'revoke delete on table t from role r',
    byHand: 'grant delete on table t to role r',
    detail: '',
    action: 'revoke',
  },
  'missing role of a user': {
    script: 'grant role r to user u',
    byHand: 'revoke role r from user u',
    detail: '',
    action: 'grant',
  },
  'missing future grant': {
    script: 'grant select on future tables in schema d.s to role r',
    byHand: 'revoke select on future tables in schema d.s from role r',
    detail: '',
    action: 'grant',
  },
  'missing privilege on the account': {
    script: 'grant create database on account to role r',
    byHand: 'revoke create database on account from role r',
    detail: '',
    action: 'grant',
  },
  'other owner': {
    script: 'grant ownership on view owned to role r copy current grants',
    byHand: 'grant ownership on view owned to role other copy current grants',
    detail: '',
    action: 'grant',
  },
}

const names = Object.keys(DRIFTS)
const asScript = (statements: string[]): string => statements.map(statement => `${statement};\n`).join('')
const SCRIPT = SETUP + asScript(Object.values(DRIFTS).map(({ script }) => script))
const BY_HAND = `use role accountadmin;\nuse schema d.s;\n${asScript(Object.values(DRIFTS).map(({ byHand }) => byHand))}`

/** The plan of the statements of the drifts, by their names. */
const listByName = (plan: PlanEntry[]): Record<string, PlanEntry | undefined> =>
  Object.fromEntries(names.map((name, index) => [name, plan.at(index - names.length)]))

itWithLocalSnowflake(`finds and repairs what is changed by hand${SKIP_REASON}`, async () => {
  const run = await startLocalSnowflake()
  const runScript = (inputs: Record<string, string> = {}) =>
    run({ 'script.sql': SCRIPT }, { warehouse: 'W', 'allow-destructive': 'true', ...inputs })
  const first = await runScript()
  expect(first.errors).toEqual([])
  expect(listChanges(await runScript({ mode: 'plan', 'fail-on-change': 'true' }))).toEqual([])

  const byHand = await run({ 'by-hand.sql': BY_HAND }, { 'allow-destructive': 'true', 'run-all': 'true' })
  expect(byHand.errors).toEqual([])
  const drifted = await runScript({ mode: 'plan', 'fail-on-change': 'true' })
  expect(drifted.errors).toEqual([expect.stringContaining('(fail-on-change)')])
  const found = listByName(readPlan(drifted))
  const expected = Object.entries(DRIFTS).map(([name, { detail, action = 'change' }]) => [
    name,
    expect.objectContaining({
      action,
      ...(detail === '' ? {} : { detail: typeof detail === 'string' ? detail : expect.stringMatching(detail) }),
    }),
  ])
  expect(found).toEqual(Object.fromEntries(expected))

  const repaired = await runScript()
  expect(repaired.errors).toEqual([])
  expect(listByName(readPlan(repaired))).toEqual(found)
  // IF NOT EXISTS repairs nothing.
  const left = listChanges(await runScript({ mode: 'plan' }))
  expect(left).toEqual(Object.values(found).filter(entry => entry?.action === 'differs'))
})
