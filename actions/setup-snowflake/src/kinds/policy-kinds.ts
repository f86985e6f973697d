import { matchList, matchOptionsMember, matchWordList } from './list-matchers.ts'
import { matchText, matchWord } from './matchers.ts'
import {
  COMMENT,
  described,
  matched,
  type ObjectKind,
  type ShowCommand,
  schemaKind,
  text,
  word,
} from './object-kind.ts'

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

/** Policies, rules, tags and secrets. */
export const POLICY_KINDS: readonly ObjectKind[] = [
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
  schemaKind('CONTACT', {
    properties: [
      text('EMAIL_DISTRIBUTION_LIST', 'email_distribution_list'),
      text('URL', 'url'),
      matched('USERS', 'users', matchWordList),
      COMMENT,
    ],
    dropping: 'its links to objects',
  }),
]
