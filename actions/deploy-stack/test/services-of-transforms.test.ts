import { expect, it } from '@jest/globals'
import { SERVICE_ARN } from './support/fake-ecs.ts'
import { closeAccounts, deploy, timely } from './support/run-deploy.ts'

closeAccounts()

const service = {
  LogicalResourceId: 'Web',
  ResourceType: 'AWS::ECS::Service',
  PhysicalResourceId: SERVICE_ARN,
  ResourceStatus: 'UPDATE_COMPLETE',
}
const failed = {
  serviceName: 'web',
  desiredCount: 1,
  runningCount: 0,
  deployments: [{ status: 'PRIMARY', runningCount: 0, desiredCount: 1, rolloutState: 'FAILED' }],
}

it.each<[string, string, Record<string, string>]>([
  [
    'Fn::Transform of AWS::Include',
    "Resources: { 'Fn::Transform': { Name: AWS::Include, Parameters: { Location: s3://b/k } } }",
    {},
  ],
  ['!Transform', 'Resources: !Transform { Name: AWS::Include, Parameters: { Location: s3://b/k } }', {}],
  ['a module', "Resources: { Web: { Type: 'My::Web::Service::MODULE' } }", {}],
  ['a macro', "Transform: Mine\nResources: { Web: { Type: 'My::Web' } }", {}],
  ['a loop', "Transform: AWS::LanguageExtensions\nResources: { 'Fn::ForEach::A': [A, [x], { WebA: {} }] }", {}],
  ['a change set whose template cannot be read', '', { mode: 'execute', template: '', 'change-set': 'planned' }],
])('a service that comes from %s is checked', async (_, template, inputs) => {
  const aws = await timely({
    stack: { status: 'CREATE_COMPLETE' },
    reviewed: ['planned'],
    resources: [service],
    template: 'not: [a, template',
    answers: {
      DescribeServices: () => ({ body: { services: [failed] } }),
      ListTasks: () => ({ body: { taskArns: [] } }),
    },
  })
  const { exitCode, errors } = await deploy(aws, inputs, { template })
  expect(exitCode).toBe(1)
  expect(errors.join()).toContain('service web is not: 0 of 1 tasks running, rollout FAILED')
})
