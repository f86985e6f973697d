// With which credentials does a step call AWS, and which errors does it explain?
import { expect, it } from '@jest/globals'
import { awsError } from '../../shared/testing/fake-aws.ts'
import { assumeRoleReply, OIDC_TOKEN, startOidcIssuer } from '../../shared/testing/fake-oidc.ts'
import { createTask, createTaskWithInterface, ec2Error, runOnEcs } from './support/run-on-ecs.ts'

it('assumes the role once for each service client with the OIDC token of the job', async () => {
  const issuer = await startOidcIssuer()
  const { exitCode, errors, aws } = await runOnEcs({
    running: () => [createTaskWithInterface('127.0.0.1')],
    answers: {
      AssumeRoleWithWebIdentity: () => assumeRoleReply(),
      DescribeNetworkInterfaces: () => ec2Error('UnauthorizedOperation', 'You are not authorized', 403),
    },
    inputs: {
      'role-to-assume': 'arn:aws:iam::123456789012:role/deploy',
      'role-session-name': 'my-session',
      'role-duration-seconds': '1200',
      audience: 'my-audience',
    },
    env: issuer.env,
  })
  expect([exitCode, errors]).toEqual([0, []])
  // For SSM and ECS; EC2 uses the credentials of ECS.
  expect(aws.of('AssumeRoleWithWebIdentity')).toHaveLength(2)
  expect(aws.of('AssumeRoleWithWebIdentity')[0]?.input).toMatchObject({
    RoleArn: 'arn:aws:iam::123456789012:role/deploy',
    RoleSessionName: 'my-session',
    DurationSeconds: '1200',
    WebIdentityToken: OIDC_TOKEN,
  })
  expect(issuer.requests[0]?.path).toContain('audience=my-audience')
  for (const operation of ['GetParameter', 'ListTasks', 'DescribeNetworkInterfaces']) {
    expect(aws.of(operation)[0]?.headers.authorization).toContain('ASIAROLE')
  }
})

it.each([
  ['ListTasks', 'ClusterNotFoundException', 'ECS cluster lab was not found'],
  ['ListTasks', 'ServiceNotFoundException', 'Cluster lab has no service airflow'],
  ['ListTasks', 'AccessDeniedException', 'is not authorized to perform ecs:ListTasks'],
  ['DescribeTasks', 'AccessDeniedException', 'is not authorized to perform ecs:DescribeTasks'],
  ['ListTasks', 'ExpiredTokenException', 'credentials have expired'],
  ['GetParameter', 'ParameterNotFound', 'SSM parameter /airflow/pw was not found'],
  ['GetParameter', 'AccessDeniedException', 'is not authorized to perform ssm:GetParameter'],
])('explains the error of %s: %s', async (operation, name, message) => {
  const { exitCode, errors } = await runOnEcs({
    running: () => [createTask('127.0.0.1')],
    answers: { [operation]: () => awsError(name, 'rejected') },
  })
  expect([exitCode, errors]).toEqual([1, [expect.stringContaining(message)]])
})

it('rejects an empty SSM parameter', async () => {
  const { errors } = await runOnEcs({
    running: () => [],
    answers: { GetParameter: () => ({ body: { Parameter: { Value: '' } } }) },
  })
  expect(errors).toEqual(['SSM parameter /airflow/pw is empty'])
})

it('reports a job without AWS credentials', async () => {
  const env = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, HOME: '/nowhere' }
  const { errors } = await runOnEcs({ running: () => [], env })
  expect(errors).toEqual([expect.stringContaining('The job has no AWS credentials')])
})

it('retries throttled calls', async () => {
  let throttled = 0
  const { exitCode, errors } = await runOnEcs({
    running: () => [createTask('127.0.0.1')],
    answers: {
      GetParameter: () =>
        ++throttled < 7
          ? awsError('ThrottlingException', 'Rate exceeded')
          : { body: { Parameter: { Value: 'right-password' } } },
    },
  })
  expect([exitCode, errors]).toEqual([0, []])
})
