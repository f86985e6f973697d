import { Capability } from '@aws-sdk/client-cloudformation'
import { awsInputs, regionRule } from '../../shared/aws.ts'
import {
  boolean,
  integer,
  invalid,
  matching,
  oneOf,
  optional,
  readInputs,
  required,
  text,
} from '../../shared/inputs.ts'
import { assignments, parametersFile } from './parameters.ts'

const words = (raw: string): string[] => raw.split(/[\s,]+/).filter(word => word !== '')

const capabilities = (raw: string): Capability[] =>
  words(raw).map(word => {
    const known = Object.values(Capability)
    return known.find(name => name === word) ?? invalid(`must be of ${known.join(', ')}, not "${word}"`)
  })

const topics = (raw: string): string[] =>
  words(raw).map(word => (/^arn:[\w-]+:sns:/.test(word) ? word : invalid(`must be ARNs of SNS topics, not "${word}"`)))

export const schema = {
  // StackName, API page of CreateChangeSet.
  stack: required(
    'stack-name',
    matching(/^[A-Za-z][A-Za-z0-9-]{0,127}$/, 'letters, digits and hyphens, a letter first, 128 at most'),
  ),
  template: required('template', text),
  parameters: optional('parameters', assignments),
  parametersFile: optional('parameters-file', parametersFile),
  capabilities: optional('capabilities', capabilities),
  tags: optional('tags', assignments),
  serviceRoleArn: optional('service-role-arn', matching(/^arn:[\w-]+:iam::\d{12}:role\/.+$/, "a role's ARN")),
  notificationArns: optional('notification-arns', topics),
  mode: required('mode', oneOf('apply', 'plan')),
  onEmpty: required('on-empty', oneOf('pass', 'fail')),
  onFailure: required('on-failure', oneOf('rollback', 'keep', 'delete')),
  replaceFailed: required('replace-failed', boolean),
  terminationProtection: optional('termination-protection', boolean),
  waitForOther: required('wait-for-other-operation', boolean),
  timeoutMinutes: required('timeout-minutes', integer(1, 720)),
  ...awsInputs,
}

export const loadInputs = () => readInputs(schema, { rules: [regionRule] })
export type Inputs = ReturnType<typeof loadInputs>
