import { describeReplacing } from '../kinds/object-kind.ts'
import { findKind } from '../kinds/object-kinds.ts'
import {
  changesNothing,
  dropsNoColumns,
  isNewObject,
  keepsRetention,
  type LiveFacts,
  losesNoGrants,
} from './live-facts.ts'

/** A rule of the guard: statement forms that destroy data or remove protection. */
export interface Rule {
  name: string
  /** In the notation of `parseForm`. */
  forms: readonly string[]
  /** Words outside of parentheses that make the statement harmless; in CREATE only before AS. */
  unless?: string
  /** What is lost. */
  loses: string | ((objectType: string) => string)
  /** Whether the account shows that nothing is lost. What is not known counts as lost. */
  isHarmless?: (facts: LiveFacts) => boolean
  /** Where the statement names its object, if not after the type. */
  object?: 'table' | 'stage' | 'granted' | 'swapped'
  /** The page of Snowflake's documentation, below docs.snowflake.com/en/sql-reference/sql/. */
  page: string
}

const TABLES =
  '{TABLE|HYBRID TABLE|ICEBERG TABLE|DYNAMIC ICEBERG TABLE|EVENT TABLE|INTERACTIVE TABLE|ONLINE FEATURE TABLE}'
// What these contain is in the statement that replaces them, or is computed again from it.
const DEFINITIONS =
  'VIEW|MATERIALIZED VIEW|SEMANTIC VIEW|FUNCTION|EXTERNAL FUNCTION|DATA METRIC FUNCTION|PROCEDURE|FILE FORMAT|TASK|ALERT|TYPE'
const VERSIONED = '{MODEL|DATASET|AGENT|NOTEBOOK|STREAMLIT|DBT PROJECT|APPLICATION PACKAGE|EXPERIMENT|WORKSPACE}'
// ALTER TABLE … DROP of these keeps the data; anything else is a column.
const KEEPS_COLUMNS =
  '!(COLUMN|PRIMARY KEY|FOREIGN KEY|UNIQUE|CONSTRAINT|CLUSTERING KEY|SEARCH OPTIMIZATION|ROW ACCESS POLICY|ALL ROW ACCESS POLICIES|AGGREGATION POLICY|JOIN POLICY|PRIVACY POLICY|STORAGE LIFECYCLE POLICY|DATA METRIC FUNCTION)'
const PROTECTIVE_PROPERTIES = [
  ...['NETWORK_POLICY', 'ALLOWED_IP_LIST', 'BLOCKED_IP_LIST', 'ALLOWED_NETWORK_RULE_LIST', 'BLOCKED_NETWORK_RULE_LIST'],
  ...['STORAGE_BLOCKED_LOCATIONS', 'BLOCKED_ROLES_LIST', 'SECURE', 'ENFORCE_NETWORK_RULES_FOR_INTERNAL_STAGES'],
  ...['PREVENT_UNLOAD_TO_INLINE_URL', 'PREVENT_UNLOAD_TO_INTERNAL_STAGES', 'PERIODIC_DATA_REKEYING'],
  ...['REQUIRE_STORAGE_INTEGRATION_FOR_STAGE_CREATION', 'REQUIRE_STORAGE_INTEGRATION_FOR_STAGE_OPERATION'],
].join('|')

function describeReplaced(objectType: string): string | undefined {
  const kind = findKind(objectType)
  return kind && describeReplacing(kind)
}

/** All that the guard refuses; every other statement is harmless. UPDATE, MERGE and DELETE … WHERE are meant to change rows. */
export const RULES: readonly Rule[] = [
  {
    name: 'drop-object',
    forms: ['DROP !(DATA METRIC FUNCTION|INDEX) <object>'],
    loses: type => findKind(type)?.dropping ?? 'its content and its grants',
    isHarmless: isNewObject,
    page: 'drop',
  },
  {
    name: 'truncate-table',
    forms: ['TRUNCATE <object>'],
    loses: 'all rows',
    isHarmless: isNewObject,
    page: 'truncate-table',
  },
  {
    name: 'replace-object',
    forms: [`CREATE OR REPLACE {!${DEFINITIONS}}`],
    loses: type => describeReplaced(type) ?? 'its content and its grants',
    isHarmless: isNewObject,
    page: 'create',
  },
  {
    name: 'replace-definition',
    forms: [`CREATE OR REPLACE {${DEFINITIONS}}`],
    unless: 'COPY GRANTS',
    loses: type => describeReplaced(type) ?? 'its grants',
    isHarmless: losesNoGrants,
    page: 'create-view',
  },
  {
    name: 'create-or-alter-table',
    forms: ['CREATE OR ALTER {*TABLE}'],
    loses: 'the columns that are not in the statement',
    isHarmless: facts => dropsNoColumns(facts) && (facts.changes === undefined || keepsRetention(facts)),
    page: 'create-table',
  },
  {
    name: 'drop-column',
    forms: [`ALTER ${TABLES} DROP COLUMN`, `ALTER ${TABLES} DROP ${KEEPS_COLUMNS}`],
    loses: 'the dropped columns with their data',
    isHarmless: dropsNoColumns,
    page: 'alter-table',
  },
  {
    name: 'swap',
    forms: ['ALTER <object> SWAP WITH'],
    loses: 'its content and grants, which the other object gets',
    object: 'swapped',
    page: 'alter-table',
  },
  {
    name: 'delete-all-rows',
    forms: ['DELETE FROM'],
    unless: 'WHERE',
    loses: 'all rows',
    isHarmless: isNewObject,
    object: 'table',
    page: 'delete',
  },
  {
    name: 'delete-where-true',
    forms: ['DELETE FROM … WHERE TRUE $', 'DELETE FROM … WHERE 1 = 1 $'],
    loses: 'all rows',
    isHarmless: isNewObject,
    object: 'table',
    page: 'delete',
  },
  {
    name: 'insert-overwrite',
    forms: ['INSERT OVERWRITE'],
    loses: 'all rows that it has now',
    isHarmless: isNewObject,
    object: 'table',
    page: 'insert',
  },
  {
    name: 'copy-purge',
    forms: ['COPY INTO … PURGE = TRUE'],
    loses: 'the loaded files',
    object: 'stage',
    page: 'copy-into-table',
  },
  {
    name: 'copy-overwrite',
    forms: ['COPY INTO … OVERWRITE = TRUE'],
    loses: 'files of the same names',
    object: 'stage',
    page: 'copy-into-location',
  },
  { name: 'remove-files', forms: ['REMOVE|RM'], loses: 'the removed files', object: 'stage', page: 'remove' },
  {
    name: 'remove-external-files',
    forms: ['ALTER {EXTERNAL TABLE} REMOVE FILES', 'ALTER {EXTERNAL TABLE} DROP PARTITION LOCATION'],
    loses: 'the rows of these files (the files stay in the stage)',
    isHarmless: isNewObject,
    page: 'alter-external-table',
  },
  {
    name: 'drop-version',
    forms: [`ALTER ${VERSIONED} DROP [LIVE] VERSION`, 'ALTER {APPLICATION PACKAGE} DEREGISTER VERSION'],
    loses: 'the dropped version',
    isHarmless: isNewObject,
    page: 'alter-model-drop-version',
  },
  {
    name: 'delete-backup',
    forms: ['ALTER {BACKUP SET|SNAPSHOT SET} DELETE', 'ALTER {BACKUP SET|SNAPSHOT SET} … REMOVE LEGAL HOLD'],
    loses: 'a backup or its legal hold',
    isHarmless: isNewObject,
    page: 'alter-backup-set',
  },
  {
    name: 'stop-services',
    forms: ['ALTER {COMPUTE POOL} STOP ALL'],
    loses: 'its services, which are dropped',
    isHarmless: isNewObject,
    page: 'alter-compute-pool',
  },
  {
    name: 'restore-volume',
    forms: ['ALTER {SERVICE} RESTORE VOLUME'],
    loses: 'the files of the restored volumes',
    isHarmless: isNewObject,
    page: 'alter-service',
  },
  {
    name: 'revoke',
    forms: ['REVOKE'],
    loses: 'the revoked privileges',
    isHarmless: losesNoGrants,
    object: 'granted',
    page: 'revoke-privilege',
  },
  {
    name: 'revoke-current-grants',
    forms: ['GRANT OWNERSHIP … REVOKE CURRENT GRANTS'],
    loses: 'all current grants',
    isHarmless: losesNoGrants,
    object: 'granted',
    page: 'grant-ownership',
  },
  {
    name: 'remove-consumer',
    forms: ['ALTER {SHARE} REMOVE ACCOUNT|ACCOUNTS', 'ALTER {LISTING} UNPUBLISH'],
    loses: 'the access of consumers',
    isHarmless: isNewObject,
    page: 'alter-share',
  },
  {
    name: 'drop-row-access-policy',
    forms: ['ALTER <object> (…) DROP ROW ACCESS POLICY', 'ALTER <object> (…) DROP ALL ROW ACCESS POLICIES'],
    unless: 'ADD ROW ACCESS POLICY',
    loses: 'the protection of its rows by a row access policy',
    isHarmless: isNewObject,
    page: 'alter-table',
  },
  {
    name: 'unset-column-policy',
    forms: ['ALTER <object> (…) UNSET MASKING|PROJECTION POLICY'],
    loses: 'the protection of columns by a policy',
    isHarmless: isNewObject,
    page: 'alter-table-column',
  },
  {
    name: 'unset-table-policy',
    forms: ['ALTER <object> (…) DROP|UNSET AGGREGATION|JOIN|PRIVACY POLICY'],
    loses: 'the protection of its rows by a policy',
    isHarmless: isNewObject,
    page: 'alter-table',
  },
  {
    name: 'unset-account-policy',
    forms: ['ALTER <object> (…) UNSET AUTHENTICATION|PASSWORD|SESSION|PACKAGES|FEATURE POLICY'],
    loses: 'the protection by a policy',
    isHarmless: isNewObject,
    page: 'alter-account',
  },
  {
    name: 'unset-protection',
    forms: [
      `ALTER <object> UNSET (…) ${PROTECTIVE_PROPERTIES}`,
      'ALTER {NETWORK POLICY} REMOVE BLOCKED_NETWORK_RULE_LIST',
      'ALTER {SCHEMA} DISABLE MANAGED ACCESS',
      'ALTER {DYNAMIC TABLE} UNSET IMMUTABLE|FROZEN',
    ],
    loses: 'the protection by the property',
    isHarmless: changesNothing,
    page: 'alter-network-policy',
  },
  {
    name: 'unset-tag',
    forms: ['ALTER <object> (…) UNSET TAG'],
    loses: 'the value of the tag, and the masking policies that the tag carries',
    isHarmless: isNewObject,
    page: 'alter-tag',
  },
  {
    name: 'lower-retention',
    forms: [
      'ALTER <object> SET|UNSET (…) DATA_RETENTION_TIME_IN_DAYS|MIN_DATA_RETENTION_TIME_IN_DAYS',
      'CREATE OR ALTER {DATABASE|SCHEMA} (…) DATA_RETENTION_TIME_IN_DAYS',
    ],
    loses: 'history of Time Travel',
    isHarmless: keepsRetention,
    page: '../parameters#data-retention-time-in-days',
  },
  {
    name: 'remove-credential',
    forms: [
      'ALTER {USER} UNSET (…) PASSWORD|RSA_PUBLIC_KEY|RSA_PUBLIC_KEY_2|WORKLOAD_IDENTITY',
      'ALTER {USER} REMOVE MFA METHOD',
      'ALTER {USER} REMOVE PROGRAMMATIC ACCESS TOKEN',
      'ALTER {USER} REMOVE PAT',
      'ALTER {USER} REMOVE DELEGATED AUTHORIZATION|AUTHORIZATIONS',
      'ALTER {USER} SET (…) DISABLE_MFA = TRUE',
    ],
    loses: 'a login method or its second factor',
    isHarmless: changesNothing,
    page: 'alter-user',
  },
  {
    name: 'remove-from-replication',
    forms: ['ALTER {FAILOVER GROUP|REPLICATION GROUP} REMOVE', 'ALTER {DATABASE} DISABLE REPLICATION|FAILOVER'],
    loses: 'replication to other accounts',
    isHarmless: isNewObject,
    page: 'alter-failover-group',
  },
]
