import { integer, matching, optional, required, type Values } from './inputs.ts'

export const REGION = /^[a-z]{2}(-[a-z]+)+-\d$/

/** The inputs that every AWS action has; spread into its schema. */
export const awsInputs = {
  awsRegion: optional('aws-region', matching(REGION, 'an AWS region such as eu-west-1')),
  roleToAssume: optional('role-to-assume', matching(/^arn:[\w-]+:iam::\d{12}:role\/.+$/, "a role's ARN")),
  roleSessionName: required('role-session-name', matching(/^[\w+=,.@-]{2,64}$/, '2 to 64 letters, digits or +=,.@-')),
  // DurationSeconds, API page of AssumeRoleWithWebIdentity: 15 minutes to 12 hours.
  roleDurationSeconds: required('role-duration-seconds', integer(900, 43_200)),
  audience: required('audience', matching(/^\S+$/, 'an audience without spaces')),
}

export type AwsInputs = Values<typeof awsInputs>

/** A rule for readInputs: a region must come from the input or from the environment. */
export function* regionRule(values: Partial<AwsInputs>): Iterable<string> {
  if (values.awsRegion === undefined && !process.env.AWS_REGION && !process.env.AWS_DEFAULT_REGION) {
    yield 'aws-region is required (or set AWS_REGION)'
  }
}
