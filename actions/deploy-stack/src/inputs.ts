import { Capability } from '@aws-sdk/client-cloudformation'
import { awsInputs, regionRule } from '../../shared/aws.ts'
import {
  boolean,
  integer,
  invalid,
  lines,
  map,
  matching,
  oneOf,
  optional,
  readInputs,
  required,
  text,
} from '../../shared/inputs.ts'

const capabilities = (raw: string): Capability[] =>
  lines(raw).map(line => {
    const known = Object.values(Capability)
    return known.find(name => name === line) ?? invalid(`must be of ${known.join(', ')}, not "${line}"`)
  })

export const schema = {
  // StackName, API page of CreateChangeSet.
  stack: required(
    'stack-name',
    matching(/^[A-Za-z][A-Za-z0-9-]{0,127}$/, 'letters, digits and hyphens, a letter first'),
  ),
  template: required('template', text),
  parameters: optional('parameters', map),
  capabilities: optional('capabilities', capabilities),
  tags: optional('tags', map),
  serviceRoleArn: optional('service-role-arn', matching(/^arn:[\w-]+:iam::\d{12}:role\/.+$/, "a role's ARN")),
  notificationArns: optional('notification-arns', lines),
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
