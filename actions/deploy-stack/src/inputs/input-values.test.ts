import { describe, expect, it } from '@jest/globals'
import { type Input, readInputs } from '../../../shared/inputs.ts'
import { schema } from './inputs.ts'

type Name = keyof typeof schema
const read = (name: Name, value: string): unknown =>
  readInputs({ it: schema[name] as Input<unknown> }, { read: () => value }).it

const ACCOUNT = 'arn:aws-us-gov:iam::123456789012'
const CHANGE_SET = 'arn:aws:cloudformation:eu-west-1:123456789012:changeSet/mine/1'

describe('a value', () => {
  it.each<[Name, string[]]>([
    ['stack', ['a', 'My-Stack-2', 'a'.repeat(128)]],
    ['s3Bucket', ['abc', 'my.bucket-2', `a${'b'.repeat(61)}c`]],
    ['serviceRoleArn', [`${ACCOUNT}:role/path/deploy`]],
    ['changeSet', ['a', 'My-Set-2', 'a'.repeat(128), CHANGE_SET]],
    ['onEmpty', ['pass', 'fail']],
    ['onFailure', ['rollback', 'keep', 'delete']],
    ['deployment', ['standard', 'express']],
    ['mode', ['plan', 'apply', 'execute', 'drift', 'delete']],
    ['confirmDelete', ['demo']],
  ])('of %s is accepted', (name, values) => {
    expect(values.map(value => read(name, value))).toEqual(values)
  })

  it.each<[Name, string[], RegExp]>([
    ['stack', ['2nd', '-a', 'a_b', 'a b', 'a'.repeat(129)], /^stack-name must be .*letters, digits and hyphens/],
    [
      's3Bucket',
      ['ab', 'Abc', '.abc', 'abc-', 'a/b', 'abC', `a${'b'.repeat(62)}c`],
      /^s3-bucket must be .*bucket's name/,
    ],
    [
      'serviceRoleArn',
      [
        'deploy',
        `x${ACCOUNT}:role/a`,
        `${ACCOUNT}:role/`,
        `${ACCOUNT}:user/a`,
        `${ACCOUNT}3:role/a`,
        'arn::iam::123456789012:role/a',
      ],
      /^service-role-arn must be .*role's ARN/,
    ],
    [
      'changeSet',
      ['2nd', 'a_b', 'a'.repeat(129), `x ${CHANGE_SET}`, `${CHANGE_SET} x`, CHANGE_SET.replace('changeSet', 'stack')],
      /^change-set must be .*change set's name or ARN/,
    ],
    [
      'notificationArns',
      ['topic', 'x:arn:aws:sns:a', 'arn:aws:sqs:a'],
      /^notification-arns must be ARNs of SNS topics, not "/,
    ],
    ['capabilities', ['IAM'], /^capabilities must be of CAPABILITY_\w+, .*, not "IAM"/],
    ['cancelUpdateOn', ['cancel never'], /^cancel-update-on must be of cancel, deadline, service-failure, not "never"/],
    ['onEmpty', ['warn'], /^on-empty must be/],
    ['onFailure', ['stop'], /^on-failure must be/],
    ['deployment', ['fast'], /^deployment must be/],
    ['timeoutMinutes', ['0', '721', '1.5'], /^timeout-minutes must be/],
  ])('of %s is rejected by the name of its input', (name, values, message) => {
    for (const value of values) expect(() => read(name, value)).toThrow(message)
  })
})

describe('a list', () => {
  it.each<[Name, string, string[]]>([
    ['allowReplacement', ' A,B  C\n\nD* , ', ['A', 'B', 'C', 'D*']],
    ['capabilities', 'CAPABILITY_IAM,\nCAPABILITY_AUTO_EXPAND', ['CAPABILITY_IAM', 'CAPABILITY_AUTO_EXPAND']],
    ['cancelUpdateOn', 'cancel, service-failure', ['cancel', 'service-failure']],
    ['notificationArns', 'arn:aws:sns:a arn:aws-cn:sns:b', ['arn:aws:sns:a', 'arn:aws-cn:sns:b']],
  ])('of %s is separated by spaces, commas and lines', (name, value, list) => {
    expect(read(name, value)).toEqual(list)
  })
})
