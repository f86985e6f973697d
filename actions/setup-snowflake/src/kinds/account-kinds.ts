import { matchByType, matchList, matchNameList, matchPercentages, matchWordList } from './list-matchers.ts'
import { type Matcher, matchDuration, matchSize, matchWord } from './matchers.ts'
import {
  accountKind,
  boolean,
  COMMENT,
  type ComparedProperty,
  described,
  identifier,
  matched,
  number,
  type ObjectKind,
  option,
  RETENTION,
  text,
  word,
} from './object-kind.ts'
import { fingerprintPublicKey, matchPublicKey } from './public-key.ts'

const INTEGRATION_DESCRIBE = { form: 'properties', page: 'sql-reference/sql/desc-integration' } as const

/** What SHOW INTEGRATIONS lists after the type: OAUTH - CUSTOM, SCIM - OKTA. */
const matchSubtype: Matcher = (requested, live, context) => {
  const [, subtype] = live.split(' - ')
  return subtype === undefined ? undefined : matchWord(requested, subtype, context)
}

/** All kinds of integrations have DESC INTEGRATION, which lists each property by its name. */
const integrationKind = (type: string, page = 'sql-reference/sql/show-integrations'): ObjectKind =>
  accountKind(type, {
    show: { page },
    describe: INTEGRATION_DESCRIBE,
    family: 'INTEGRATION',
    properties: [
      COMMENT,
      boolean('ENABLED', 'enabled'),
      matched('TYPE', 'type', (requested, live, context) => matchWord(requested, live.split(' - ')[0] ?? '', context)),
      ...['OAUTH_CLIENT', 'EXTERNAL_OAUTH_TYPE', 'SCIM_CLIENT'].map(name => matched(name, 'type', matchSubtype)),
      described('*'),
    ],
    replacing: 'its grants, and the links of the stages, volumes and functions that use it',
    dropping: 'the links of the stages, volumes and functions that use it, and its grants',
  })

/** Snowflake lists the account and the name of the user or role; that of an assumed role or with a path can look different. */
const matchRoleArn: Matcher = ({ text }, live) => {
  const arn = text.replace(/'/g, '')
  return arn === live || (live !== '' && !/^arn:[\w-]+:iam::\d+:(user|role)\/[^/]+$/.test(arn) ? undefined : false)
}

/** DESC USER lists the fingerprint of a key. */
const publicKey = (name: string): ComparedProperty =>
  described(name, `${name}_FP`, matchPublicKey, {
    formatRequested: value => (value.type === 'string' ? fingerprintPublicKey(value.value) : value.text),
    default: '',
  })

const REPLICATION_PROPERTIES = [
  matched('OBJECT_TYPES', 'object_types', matchWordList),
  matched('ALLOWED_INTEGRATION_TYPES', 'allowed_integration_types', matchWordList),
  matched('ALLOWED_ACCOUNTS', 'allowed_accounts', matchWordList),
  matched('REPLICATION_SCHEDULE', 'replication_schedule', matchDuration, { default: '' }),
]

/** The objects of an account, in the order of Snowflake's documentation. */
export const ACCOUNT_KINDS: readonly ObjectKind[] = [
  accountKind('DATABASE', {
    describe: { form: 'row' },
    properties: [COMMENT, RETENTION, option('TRANSIENT', 'options')],
    replacing: 'its schemas with all data, and its grants',
    dropping: 'its schemas with all data, and its grants',
    altering: 'its history, if the retention time becomes shorter; its name, if it is swapped',
  }),
  accountKind('WAREHOUSE', {
    describe: { form: 'row' },
    // docs.snowflake.com/sql-reference/sql/create-warehouse has the defaults.
    properties: [
      matched('WAREHOUSE_SIZE', 'size', matchSize, { default: 'X-Small' }),
      word('WAREHOUSE_TYPE', 'type', { default: 'STANDARD' }),
      number('AUTO_SUSPEND', 'auto_suspend', { default: '600' }),
      boolean('AUTO_RESUME', 'auto_resume', { default: 'true' }),
      number('MIN_CLUSTER_COUNT', 'min_cluster_count', { default: '1' }),
      number('MAX_CLUSTER_COUNT', 'max_cluster_count', { default: '1' }),
      word('SCALING_POLICY', 'scaling_policy', { default: 'STANDARD' }),
      identifier('RESOURCE_MONITOR', 'resource_monitor', { default: '' }),
      boolean('ENABLE_QUERY_ACCELERATION', 'enable_query_acceleration', { default: 'false' }),
      number('QUERY_ACCELERATION_MAX_SCALE_FACTOR', 'query_acceleration_max_scale_factor', { default: '8' }),
      word('RESOURCE_CONSTRAINT', 'resource_constraint'),
      word('GENERATION', 'generation'),
      COMMENT,
    ],
    creationOnly: ['INITIALLY_SUSPENDED'],
    replacing: 'its running queries, its cache and its grants',
    dropping: 'its running queries, its cache and its grants',
  }),
  accountKind('ROLE', {
    replacing: 'its grants and members',
    dropping: 'its grants and members; its objects get another owner',
  }),
  accountKind('USER', {
    describe: {},
    properties: [
      text('COMMENT', 'comment', { row: 'COMMENT', default: '' }),
      word('TYPE', 'type', { row: 'TYPE' }),
      identifier('DEFAULT_ROLE', 'default_role', { row: 'DEFAULT_ROLE', default: '' }),
      identifier('DEFAULT_WAREHOUSE', 'default_warehouse', { row: 'DEFAULT_WAREHOUSE', default: '' }),
      identifier('DEFAULT_NAMESPACE', 'default_namespace', { row: 'DEFAULT_NAMESPACE', default: '' }),
      described('DEFAULT_SECONDARY_ROLES', 'DEFAULT_SECONDARY_ROLES', matchWordList),
      word('LOGIN_NAME', 'login_name', { row: 'LOGIN_NAME' }),
      text('EMAIL', 'email', { row: 'EMAIL', default: '' }),
      boolean('DISABLED', 'disabled', { row: 'DISABLED', default: 'false' }),
      publicKey('RSA_PUBLIC_KEY'),
      publicKey('RSA_PUBLIC_KEY_2'),
      // SHOW USER WORKLOAD IDENTITY AUTHENTICATION METHODS lists it.
      described('WORKLOAD_IDENTITY.ARN', 'WORKLOAD_IDENTITY.ARN', matchRoleArn),
      described('WORKLOAD_IDENTITY.*', 'WORKLOAD_IDENTITY.*', matchByType),
      described('*'),
    ],
    replacing: 'its credentials and role grants',
    dropping: 'its credentials and role grants; its private worksheets',
    altering: 'a credential, if it is unset or replaced',
  }),
  accountKind('RESOURCE MONITOR', {
    // docs.snowflake.com/sql-reference/sql/show-resource-monitors
    properties: [
      number('CREDIT_QUOTA', 'credit_quota'),
      word('FREQUENCY', 'frequency'),
      matched('NOTIFY_USERS', 'notify_users', matchWordList, { default: '' }),
      // IMMEDIATELY is the time at which the statement runs; SHOW lists that time.
      matched('START_TIMESTAMP', 'start_time', ({ text }) => (/^immediately$/i.test(text) ? true : undefined)),
      matched('TRIGGERS NOTIFY', 'notify_at', matchPercentages),
      matched('TRIGGERS SUSPEND', 'suspend_at', matchPercentages),
      matched('TRIGGERS SUSPEND_IMMEDIATE', 'suspend_immediately_at', matchPercentages),
    ],
    replacing: 'its used credits and its links to warehouses',
    dropping: 'its limits on credits',
  }),
  accountKind('NETWORK POLICY', {
    describe: {},
    show: { like: false },
    properties: [
      COMMENT,
      described('ALLOWED_IP_LIST', 'ALLOWED_IP_LIST', matchList, { default: '' }),
      described('BLOCKED_IP_LIST', 'BLOCKED_IP_LIST', matchList, { default: '' }),
      described('ALLOWED_NETWORK_RULE_LIST', 'ALLOWED_NETWORK_RULE_LIST', matchNameList, { default: '' }),
      described('BLOCKED_NETWORK_RULE_LIST', 'BLOCKED_NETWORK_RULE_LIST', matchNameList, { default: '' }),
    ],
    replacing: 'the protection of the account and of the users to which it is assigned',
    dropping: 'the protection by it',
    altering: 'the protection by it, if a list becomes wider',
  }),
  accountKind('SHARE', {
    describe: { form: 'row' },
    replacing: 'its grants and consumers',
    dropping: 'the access of all consumers',
    altering: 'the access of consumers that are removed',
  }),
  integrationKind('INTEGRATION'),
  integrationKind('STORAGE INTEGRATION'),
  integrationKind('API INTEGRATION'),
  integrationKind('SECURITY INTEGRATION'),
  integrationKind('NOTIFICATION INTEGRATION', 'sql-reference/sql/show-notification-integrations'),
  integrationKind('CATALOG INTEGRATION', 'sql-reference/sql/show-catalog-integrations'),
  integrationKind('EXTERNAL ACCESS INTEGRATION'),
  accountKind('EXTERNAL VOLUME', {
    describe: {},
    properties: [COMMENT, boolean('ALLOW_WRITES', 'allow_writes', { default: 'true' })],
    replacing: 'the link of the Iceberg tables that use it',
    dropping: 'the link of the Iceberg tables that use it',
  }),
  accountKind('COMPUTE POOL', {
    describe: { form: 'row' },
    properties: [
      number('MIN_NODES', 'min_nodes'),
      number('MAX_NODES', 'max_nodes'),
      word('INSTANCE_FAMILY', 'instance_family'),
      number('AUTO_SUSPEND_SECS', 'auto_suspend_secs', { default: '3600' }),
      boolean('AUTO_RESUME', 'auto_resume', { default: 'true' }),
      COMMENT,
    ],
    creationOnly: ['INITIALLY_SUSPENDED'],
    dropping: 'its services and jobs',
  }),
  accountKind('CONNECTION', { dropping: 'the redirection of clients' }),
  accountKind('FAILOVER GROUP', {
    show: { like: false },
    properties: REPLICATION_PROPERTIES,
    dropping: 'the replication of its objects',
    altering: 'the replication of objects that are removed',
  }),
  accountKind('REPLICATION GROUP', {
    show: { like: false },
    properties: REPLICATION_PROPERTIES,
    dropping: 'the replication of its objects',
    altering: 'the replication of objects that are removed',
  }),
  accountKind('MANAGED ACCOUNT', { dropping: 'the reader account with all its objects' }),
  accountKind('ACCOUNT', { dropping: 'the account with all its objects' }),
  accountKind('ORGANIZATION ACCOUNT', {}),
  accountKind('ORGANIZATION PROFILE', { show: { like: false }, describe: { form: 'row' }, properties: [] }),
  accountKind('ORGANIZATION USER', { show: { like: false }, properties: [] }),
  accountKind('ORGANIZATION USER GROUP', { show: { like: false }, properties: [] }),
  accountKind('LISTING', {
    describe: { form: 'row' },
    properties: [],
    dropping: 'the access of all consumers',
  }),
  accountKind('APPLICATION', {
    describe: {},
    replacing: 'the data of the application',
    dropping: 'the data of the application',
    altering: 'the data of the application, if it is downgraded',
  }),
  accountKind('APPLICATION PACKAGE', {
    replacing: 'its versions and data',
    dropping: 'its versions and data',
  }),
  accountKind('POSTGRES INSTANCE', { describe: {}, properties: [described('*')], dropping: 'all its data' }),
  accountKind('DATA EXCHANGE', { show: false }),
  accountKind('PROVISIONED THROUGHPUT', { show: false }),
  accountKind('PARAMETER', { show: false }),
]
