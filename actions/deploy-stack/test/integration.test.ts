import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  CloudFormationClient,
  DeleteStackCommand,
  DescribeStacksCommand,
  ListStacksCommand,
} from '@aws-sdk/client-cloudformation'
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { afterAll, expect, it } from '@jest/globals'
import { runBlackBox } from '../../shared/testing/black-box.ts'
import { describeWithCloud, localCloud, SKIP_REASON } from '../../shared/testing/local-cloud.ts'
import { makeTempFolder } from '../../shared/testing/temp-folder.ts'

// {"aws": {"endpoint": "http://…", "registry": "host:port", "credentials": {…}}}: the local cloud, whose CloudFormation is not ours.

describeWithCloud(`against the local cloud${SKIP_REASON}`, () => {
  const stack = `deploy-stack-${randomBytes(4).toString('hex')}`
  const settings = {
    endpoint: localCloud?.aws.endpoint,
    region: 'us-east-1',
    credentials: localCloud?.aws.credentials,
  }
  const cloudformation = new CloudFormationClient(settings)
  const ssm = new SSMClient(settings)
  const parameter = `/${stack}/value`

  afterAll(async () => {
    for (const StackName of [stack, `${stack}-service`]) {
      await cloudformation.send(new DeleteStackCommand({ StackName }))
    }
  })

  const deploy = (inputs: Record<string, string>, template: string) => {
    const cwd = makeTempFolder('deploy-stack-')
    writeFileSync(join(cwd, 'template.yml'), template)
    return runBlackBox('deploy-stack', {
      cwd,
      inputs: { 'stack-name': stack, template: 'template.yml', 'timeout-minutes': '2', ...inputs },
      env: {
        AWS_ENDPOINT_URL: settings.endpoint,
        AWS_REGION: settings.region,
        AWS_ACCESS_KEY_ID: settings.credentials?.accessKeyId,
        AWS_SECRET_ACCESS_KEY: settings.credentials?.secretAccessKey,
      },
      killAfterMs: 130_000,
    })
  }

  const template = `
Parameters:
  First: { Type: String, Default: one }
  Second: { Type: String, Default: two }
  Stored: { Type: 'AWS::SSM::Parameter::Value<String>', Default: ${parameter} }
Resources:
  Group:
    Type: AWS::Logs::LogGroup
    Properties: { LogGroupName: !Ref AWS::StackName, RetentionInDays: 7 }
  Parameter:
    Type: AWS::SSM::Parameter
    Properties: { Type: String, Value: !Sub '\${First} \${Second} \${Stored}' }
Outputs:
  Value: { Value: !GetAtt Parameter.Value }
`
  const keep = async (Value: string) =>
    ssm.send(new PutParameterCommand({ Name: parameter, Value, Type: 'String', Overwrite: true }))
  const value = (outputs: Record<string, string>) => JSON.parse(outputs.outputs ?? '{}').Value

  it('plans, creates, recognises, updates one parameter, follows a stored one, and refuses an unknown one', async () => {
    await keep('v1')
    const planned = await deploy({ mode: 'plan' }, template)
    expect(planned.errors).toEqual([])
    expect(planned.outputs.changed).toBe('true')
    const { StackSummaries = [] } = await cloudformation.send(new ListStacksCommand({}))
    expect(
      StackSummaries.filter(({ StackName, StackStatus }) => StackName === stack && StackStatus !== 'DELETE_COMPLETE'),
    ).toEqual([])

    const created = await deploy({ parameters: 'First: mine' }, template)
    expect(created.errors).toEqual([])
    expect(created.outputs).toMatchObject({ changed: 'true', status: 'CREATE_COMPLETE' })
    expect(value(created.outputs)).toBe('mine two v1')

    const again = await deploy({ parameters: 'First: mine' }, template)
    expect(again.outputs).toMatchObject({ changed: 'false', status: 'CREATE_COMPLETE', 'change-set-id': '' })

    const updated = await deploy({ parameters: 'Second=yours' }, template)
    expect(updated.outputs).toMatchObject({ changed: 'true', status: 'UPDATE_COMPLETE' })
    expect(value(updated.outputs)).toBe('mine yours v1')

    // The parameter's name is the same; what is kept under it is not.
    await keep('v2')
    const followed = await deploy({}, template)
    expect(followed.outputs.changed).toBe('true')
    expect(value(followed.outputs)).toBe('mine yours v2')

    const tagged = await deploy({ tags: 'team: data' }, template)
    expect(tagged.errors).toEqual([])
    expect(tagged.outputs.changed).toBe('true')
    const { Stacks } = await cloudformation.send(new DescribeStacksCommand({ StackName: stack }))
    expect(Stacks?.[0]?.Tags).toEqual([{ Key: 'team', Value: 'data' }])

    const unknown = await deploy({ parameters: 'Third: x' }, template)
    expect(unknown.exitCode).toBe(1)
    expect(unknown.errors).toHaveLength(1)
    expect(unknown.errors[0]).toContain('no parameter Third')
    const after = await cloudformation.send(new DescribeStacksCommand({ StackName: stack }))
    expect(after.Stacks?.[0]?.LastUpdatedTime).toEqual(Stacks?.[0]?.LastUpdatedTime)
  }, 120_000)

  it('replaces no log group unasked, names the first resource that failed, and rolls back', async () => {
    const broken = template.replace(
      'RetentionInDays: 7',
      'RetentionInDays: 7, KmsKeyId: !ImportValue nobody-exports-this',
    )
    const guarded = await deploy({}, broken)
    expect(guarded.errors.join()).toContain('Group (AWS::Logs::LogGroup) would be replaced')
    const { exitCode, outputs, errors } = await deploy({ 'allow-replacement': 'Gr*' }, broken)
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('nobody-exports-this')
    expect(outputs.status).not.toBe('UPDATE_COMPLETE')
  }, 120_000)

  it('fails for a service whose image fails, with the exit code and the last log lines', async () => {
    const service = `
Resources:
  Cluster: { Type: 'AWS::ECS::Cluster', Properties: { ClusterName: !Ref AWS::StackName } }
  Group: { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: !Ref AWS::StackName } }
  Task:
    Type: AWS::ECS::TaskDefinition
    Properties:
      Family: !Ref AWS::StackName
      RequiresCompatibilities: [FARGATE]
      NetworkMode: awsvpc
      Cpu: '256'
      Memory: '512'
      ContainerDefinitions:
        - Name: web
          # The one image that the local cloud always has.
          Image: postgres:15-alpine
          Command: [sh, -c, 'echo these are my last words; exit 3']
          LogConfiguration:
            LogDriver: awslogs
            Options: { awslogs-group: !Ref Group, awslogs-region: !Ref AWS::Region, awslogs-stream-prefix: web }
  Service:
    Type: AWS::ECS::Service
    Properties:
      ServiceName: !Ref AWS::StackName
      Cluster: !Ref Cluster
      TaskDefinition: !Ref Task
      DesiredCount: 1
      LaunchType: FARGATE
      NetworkConfiguration: { AwsvpcConfiguration: { Subnets: [subnet-1] } }
`
    const { exitCode, errors, milliseconds } = await deploy({ 'stack-name': `${stack}-service` }, service)
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('exit code 3')
    expect(errors.join()).toContain('these are my last words')
    expect(milliseconds).toBeLessThan(60_000)
  }, 140_000)
})
