import { describe, expect, it } from '@jest/globals'
import { awsError, type Call } from '../../shared/testing/fake-aws.ts'
import { EMPTY, type Fields, refusal, reply, type Scenario, STACK_ID } from './support/fake-cloudformation.ts'
import { SERVICE_ARN } from './support/fake-ecs.ts'
import { closeAccounts, deploy, timely } from './support/run-deploy.ts'
import { EXISTING } from './support/stack-fixtures.ts'

closeAccounts()

const TASKS = 'arn:aws:ecs:eu-west-1:123456789012:task-definition'
const resource = (LogicalResourceId: string, ResourceType: string, PhysicalResourceId: string): Fields => ({
  LogicalResourceId,
  ResourceType,
  PhysicalResourceId,
  ResourceStatus: 'UPDATE_COMPLETE',
})
const web = resource('Web', 'AWS::ECS::Service', SERVICE_ARN)
const task = resource('Task', 'AWS::ECS::TaskDefinition', `${TASKS}/web:7`)
const templateWith = (taskDefinition: string): string =>
  `Resources: { Web: { Type: 'AWS::ECS::Service', Properties: { TaskDefinition: ${taskDefinition} } } }`
const template = templateWith('!Ref Task')

const serviceWith = (revision: number | ((nth: number) => number), fields: object = {}) => {
  let reads = 0
  return () => {
    const taskDefinition = `${TASKS}/web:${typeof revision === 'number' ? revision : revision(++reads)}`
    const deployments = [{ status: 'PRIMARY', taskDefinition }]
    return { body: { services: [{ serviceName: 'web', taskDefinition, deployments, ...fields }] } }
  }
}

async function run(
  { answers = {}, ...scenario }: Scenario,
  inputs: Record<string, string> = {},
  text: string = scenario.template ?? template,
) {
  const aws = await timely({
    stack: EXISTING,
    template,
    resources: [web, task],
    answers: { DescribeServices: serviceWith(7), ...answers },
    ...scenario,
  })
  return { aws, ...(await deploy(aws, { deployment: 'express', ...inputs }, { template: text })) }
}

describe('an express deployment', () => {
  it('passes if its service has the task definition of the stack, and logs it', async () => {
    const { exitCode, log, summary } = await run({})
    expect(exitCode).toBe(0)
    expect(log).not.toContain('::warning')
    expect(`${log}${summary}`).toContain('Service web: task definition web:7, as in the stack')
  })

  it('fails if a service still has its old task definition, with both named', async () => {
    const { exitCode, errors, outputs } = await run({ answers: { DescribeServices: serviceWith(6) } })
    expect([exitCode, outputs.status]).toEqual([1, 'UPDATE_COMPLETE'])
    expect(errors.join()).toContain('Service web has task definition web:6, but the stack has web:7')
    expect(errors.join()).toContain('aws ecs update-service --cluster main --service web --task-definition web:7')
  })

  it('fails again when there is nothing to change', async () => {
    const { exitCode, errors } = await run({ refused: EMPTY, answers: { DescribeServices: serviceWith(6) } })
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('web:6, but the stack has web:7')
  })

  it('reads a service again that ECS returns from before its update', async () => {
    const { exitCode, aws } = await run({ answers: { DescribeServices: serviceWith(nth => (nth < 3 ? 6 : 7)) } })
    expect(exitCode).toBe(0)
    expect(aws.of('DescribeServices')).toHaveLength(3)
  })

  it('does not look for a service that an earlier update deleted', async () => {
    const deleted = { ...resource('Old', 'AWS::ECS::Service', `${SERVICE_ARN}-old`), ResourceStatus: 'DELETE_COMPLETE' }
    const { exitCode, log, aws } = await run({ resources: [deleted, web, task] })
    expect([exitCode, log]).toEqual([0, expect.not.stringContaining('::warning')])
    expect(aws.of('DescribeServices')).toHaveLength(1)
  })

  it('compares nothing in a plan', async () => {
    const { aws } = await run({ answers: { DescribeServices: serviceWith(6) } }, { mode: 'plan' })
    expect(aws.of('DescribeServices')).toEqual([])
  })

  it('that was planned earlier is compared when it is executed', async () => {
    const { exitCode, errors } = await run(
      {
        reviewed: ['planned'],
        changeSet: { DeploymentConfig: { Mode: 'EXPRESS', DisableRollback: true } },
        answers: { DescribeServices: serviceWith(6) },
      },
      { mode: 'execute', template: '', 'change-set': 'planned', deployment: 'standard', 'on-failure': 'keep' },
    )
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('web:6, but the stack has web:7')
  })

  it.each([
    ['an ARN', `${TASKS}/web:7`, {}],
    ['a family and revision', 'web:7', {}],
    ['an attribute', '!GetAtt Task.TaskDefinitionArn', {}],
    ['a Sub', `!Sub 'arn:\${AWS::Partition}:ecs:\${AWS::Region}:\${AWS::AccountId}:task-definition/web:7'`, {}],
    ['a Sub with variables', `!Sub ['\${A}:7', { A: !Ref Family }]`, { Family: 'web' }],
    ['a parameter', '!Ref Definition', { Definition: 'web:7' }],
  ])('compares a task definition that the template gives as %s', async (_, expression, parameters) => {
    const Parameters = Object.entries(parameters).map(([ParameterKey, ParameterValue]) => ({
      ParameterKey,
      ParameterValue,
    }))
    const scenario = { stack: { ...EXISTING, Parameters }, template: templateWith(expression) }
    expect((await run(scenario, {}, template)).log).toContain('task definition web:7, as in the stack')
    const old = { ...scenario, answers: { DescribeServices: serviceWith(6) } }
    expect((await run(old, {}, template)).errors.join()).toContain('web:6, but the stack has web:7')
  })
})

describe('a service in a nested stack', () => {
  const inner = `${STACK_ID}-inner`
  const nested = (Parameters: Fields[]): Scenario => ({
    resources: [resource('Inner', 'AWS::CloudFormation::Stack', inner), task],
    nestedResources: { [inner]: [web] },
    template: 'Resources: { Inner: { Type: AWS::CloudFormation::Stack } }',
    templates: { [inner]: templateWith('!Ref Definition') },
    faults: {
      DescribeStacks: (_: number, { input }: Call) =>
        input.StackName === inner
          ? reply('DescribeStacks', {
              Stacks: [{ StackId: inner, StackName: 'inner', StackStatus: 'UPDATE_COMPLETE', Parameters }],
            })
          : undefined,
    },
  })
  const parameter = { ParameterKey: 'Definition', ParameterValue: `${TASKS}/web:7` }

  it('is compared with the task definition that the nested stack was given', async () => {
    expect((await run(nested([parameter]))).exitCode).toBe(0)
    const { exitCode, errors } = await run({ ...nested([parameter]), answers: { DescribeServices: serviceWith(6) } })
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('Service web has task definition web:6, but the stack has web:7')
  })
})

describe('a service that cannot be compared', () => {
  const NOT_COMPARED =
    /^::warning::The task definition of (the services of demo|service web) was not compared with the stack: /m
  const denied = refusal('AccessDenied', 'not authorized', 403)

  it.each<[string, Scenario]>([
    ['its resources cannot be listed', { faults: { ListStackResources: () => denied } }],
    ['the template cannot be read', { faults: { GetTemplate: () => denied } }],
    ['ECS is denied', { answers: { DescribeServices: () => awsError('AccessDeniedException', 'not authorized') } }],
    ['it was deleted outside the stack', { answers: { DescribeServices: serviceWith(7, { status: 'INACTIVE' }) } }],
    ['ECS does not find it', { answers: { DescribeServices: () => ({ body: { services: [] } }) } }],
    [
      'it has another deployment controller',
      {
        answers: { DescribeServices: serviceWith(6, { deploymentController: { type: 'CODE_DEPLOY' } }) },
      },
    ],
    ['its task definition is chosen by a condition', { template: templateWith('!If [A, !Ref Task, !Ref Other]') }],
    ['its task definition is a family, the latest revision of which is used', { template: templateWith('web') }],
    [
      'it has the old form of an ARN',
      {
        resources: [{ ...web, PhysicalResourceId: 'arn:aws:ecs:eu-west-1:1:service/web' }, task],
      },
    ],
  ])('is a warning, not a match, if %s', async (_, scenario) => {
    const { exitCode, log, summary } = await run(scenario, {}, template)
    expect(exitCode).toBe(0)
    expect(log.replace('service arn:aws:ecs:eu-west-1:1:service/web', 'service web')).toMatch(NOT_COMPARED)
    expect(summary).toContain('was not compared with the stack')
    expect(log).not.toContain('as in the stack')
  })
})
