import { Capability } from '@aws-sdk/client-cloudformation'
import { awsInputs, regionRule } from '../../../shared/aws-inputs.ts'
import {
  boolean,
  integer,
  invalid,
  matching,
  oneOf,
  optional,
  type Rule,
  readInputs,
  required,
  text,
} from '../../../shared/inputs.ts'
import { parseParameters, readParametersFile } from './key-values.ts'
import { checkMode, MODES } from './mode-rules.ts'
import { readPolicyFile } from './policy-file.ts'
import { parseStackTags } from './stack-tags.ts'
import { readTemplateInput } from './template-file.ts'

/** What can make the action cancel a running update. */
const CANCEL_REASONS = ['cancel', 'deadline', 'service-failure'] as const
export type Occasion = (typeof CANCEL_REASONS)[number]

const splitWords = (raw: string): string[] => raw.split(/[\s,]+/).filter(word => word !== '')

const parseChoices =
  <const T extends string>(known: readonly T[]) =>
  (raw: string): T[] =>
    splitWords(raw).map(
      word => known.find(name => name === word) ?? invalid(`must be of ${known.join(', ')}, not "${word}"`),
    )

const parseTopicArns = (raw: string): string[] =>
  splitWords(raw).map(word =>
    /^arn:[\w-]+:sns:/.test(word) ? word : invalid(`must be ARNs of SNS topics, not "${word}"`),
  )

export const schema = {
  // StackName, API page of CreateChangeSet.
  stack: required(
    'stack-name',
    matching(
      /^[A-Za-z][A-Za-z0-9-]{0,127}$/,
      'letters, digits and hyphens, beginning with a letter, up to 128 characters',
    ),
  ),
  mode: required('mode', oneOf(...MODES)),
  template: optional('template', readTemplateInput),
  // "Bucket naming rules", S3 user guide.
  s3Bucket: optional('s3-bucket', matching(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "a bucket's name")),
  s3Prefix: optional(
    's3-prefix',
    matching(/^[\w!.*'()-]+(\/[\w!.*'()-]+)*$/, 'the beginning of a key, such as team/templates'),
  ),
  parameters: optional('parameters', parseParameters),
  parametersFile: optional('parameters-file', readParametersFile),
  resetParameters: optional('reset-parameters', splitWords),
  capabilities: optional('capabilities', parseChoices(Object.values(Capability))),
  tags: optional('tags', parseStackTags),
  serviceRoleArn: optional('service-role-arn', matching(/^arn:[\w-]+:iam::\d{12}:role\/.+$/, "a role's ARN")),
  notificationArns: optional('notification-arns', parseTopicArns),
  // ChangeSetName, API page of ExecuteChangeSet.
  changeSet: optional(
    'change-set',
    matching(
      /^([a-zA-Z][-a-zA-Z0-9]{0,127}|arn:[\w-]+:cloudformation:\S+:changeSet\/\S+)$/,
      "a change set's name or ARN",
    ),
  ),
  confirmDelete: optional('confirm-delete', text),
  retainResources: optional('retain-resources', splitWords),
  onEmpty: required('on-empty', oneOf('pass', 'fail')),
  onFailure: required('on-failure', oneOf('rollback', 'keep', 'delete')),
  allowReplacement: optional('allow-replacement', splitWords),
  replaceFailed: required('replace-failed', boolean),
  includeNestedStacks: required('include-nested-stacks', boolean),
  importExisting: required('import-existing', boolean),
  deployment: required('deployment', oneOf('standard', 'express')),
  revertDrift: required('revert-drift', boolean),
  failOnDrift: required('fail-on-drift', boolean),
  failFastServices: required('fail-fast-services', boolean),
  cancelUpdateOn: optional('cancel-update-on', parseChoices(CANCEL_REASONS)),
  stackPolicy: optional('stack-policy', readPolicyFile),
  terminationProtection: optional('termination-protection', boolean),
  waitForOther: required('wait-for-other-operation', boolean),
  timeoutMinutes: required('timeout-minutes', integer(1, 720)),
  ...awsInputs,
}

/** Reads all inputs; `rules` are further checks across them, which need more than the inputs themselves. */
export function loadInputs(...rules: Rule<typeof schema>[]) {
  const inputs = readInputs(schema, { rules: [regionRule, checkMode, ...rules] })
  const fileTags = inputs.parametersFile?.tags
  // As for parameters, the input takes precedence over the file.
  return fileTags === undefined ? inputs : { ...inputs, tags: { ...fileTags, ...inputs.tags } }
}
export type Inputs = ReturnType<typeof loadInputs>
