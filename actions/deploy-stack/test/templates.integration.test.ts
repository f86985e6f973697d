import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation'
import { DeleteParameterCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { afterAll, expect, it } from '@jest/globals'
import { runBlackBox } from '../../shared/testing/black-box.ts'
import { describeWithCloud, localCloud, SKIP_REASON } from '../../shared/testing/local-cloud.ts'

// The local cloud after its first deployment: the parameters under /airflow-ecs and the image are there.
const FOLDER = join(import.meta.dirname, '../../../cloudformation')

describeWithCloud(`the project's own stacks${SKIP_REASON}`, () => {
  const id = randomBytes(3).toString('hex')
  const [network, service] = [`network-${id}`, `service-${id}`]
  const badImage = `/airflow-ecs/BadImage${id}`
  const image = `deploy-stack-test:${id}`
  const settings = {
    endpoint: localCloud?.aws.endpoint,
    region: 'us-east-1',
    credentials: localCloud?.aws.credentials,
  }
  const cloudformation = new CloudFormationClient(settings)
  const ssm = new SSMClient(settings)

  // The one image that the local cloud always has, with nothing to do but fail.
  const DOCKERFILE = 'FROM postgres:15-alpine\nENTRYPOINT ["sh", "-c", "echo these are my last words; exit 3"]\n'
  const docker = (...args: string[]) =>
    execFileSync('docker', args, { input: DOCKERFILE, stdio: 'pipe', env: { ...process.env, DOCKER_BUILDKIT: '0' } })

  afterAll(async () => {
    docker('image', 'rm', '--force', image)
    await ssm.send(new DeleteParameterCommand({ Name: badImage }))
    for (const name of [service, network]) await remove(name)
  }, 180_000)

  const deploy = (name: string, inputs: Record<string, string>) =>
    runBlackBox('deploy-stack', {
      inputs: { 'stack-name': name, 'timeout-minutes': '4', ...inputs },
      env: {
        AWS_ENDPOINT_URL: settings.endpoint,
        AWS_REGION: settings.region,
        AWS_ACCESS_KEY_ID: settings.credentials?.accessKeyId,
        AWS_SECRET_ACCESS_KEY: settings.credentials?.secretAccessKey,
      },
      killAfterMs: 250_000,
    })
  const remove = (name: string) => deploy(name, { mode: 'delete', 'confirm-delete': name })
  const applyNetwork = () =>
    deploy(network, { template: join(FOLDER, 'private-vpc.yml'), capabilities: 'CAPABILITY_IAM' })
  const applyService = (parameters: Record<string, string>) =>
    deploy(service, {
      template: join(FOLDER, 'private-subnet-public-service.yml'),
      parameters: JSON.stringify(parameters),
    })
  const parametersOf = async (name: string) => {
    const { Stacks } = await cloudformation.send(new DescribeStacksCommand({ StackName: name }))
    return Object.fromEntries(
      (Stacks?.[0]?.Parameters ?? []).map(({ ParameterKey = '', ParameterValue }) => [ParameterKey, ParameterValue]),
    )
  }

  it('create the network, and find nothing to change in it', async () => {
    const created = await applyNetwork()
    expect(created.errors).toEqual([])
    expect(created.outputs).toMatchObject({ changed: 'true', status: 'CREATE_COMPLETE' })
    const again = await applyNetwork()
    expect(again.errors).toEqual([])
    expect(again.outputs).toMatchObject({ changed: 'false', status: 'CREATE_COMPLETE' })
  }, 120_000)

  it('create the service, and change one parameter of it while the others stay', async () => {
    const created = await applyService({
      StackName: network,
      AllowWebCidrIp: '172.17.0.0/16',
      SnowflakeAccount: 'local',
      ConfigVersion: 'one',
      DesiredCount: '0',
    })
    expect(created.errors).toEqual([])
    expect(created.outputs).toMatchObject({ changed: 'true', status: 'CREATE_COMPLETE' })
    expect(created.summary).toContain('0 of 0 tasks running')
    const before = await parametersOf(service)

    const updated = await applyService({ ConfigVersion: 'two' })
    expect(updated.errors).toEqual([])
    expect(updated.outputs).toMatchObject({ changed: 'true', status: 'UPDATE_COMPLETE' })
    expect(await parametersOf(service)).toEqual({ ...before, ConfigVersion: 'two' })
    const changed: { logicalId: string }[] = JSON.parse(updated.outputs.changes ?? '[]')
    expect(changed.map(({ logicalId }) => logicalId)).toContain('TaskDefinition')

    const again = await applyService({})
    expect(again.outputs).toMatchObject({ changed: 'false', status: 'UPDATE_COMPLETE' })
  }, 240_000)

  it('fail for an image that fails, with the last log lines of its container', async () => {
    docker('build', '-t', image, '-')
    await ssm.send(new PutParameterCommand({ Name: badImage, Value: image, Type: 'String' }))
    const { exitCode, outputs, errors } = await applyService({ ImageUrl: badImage, DesiredCount: '1' })
    expect(exitCode).toBe(1)
    expect(errors.join()).toContain('container airflow exit code 3')
    expect(errors.join()).toContain('these are my last words')
    expect(outputs.status).toMatch(/^UPDATE_(ROLLBACK_)?(COMPLETE|FAILED|IN_PROGRESS)$/)
    expect(outputs.status).not.toBe('UPDATE_COMPLETE')
  }, 280_000)

  it('go again, the one that imports from the other first', async () => {
    for (const name of [service, network]) {
      const gone = await remove(name)
      expect(gone.errors).toEqual([])
      expect(gone.outputs).toMatchObject({ changed: 'true', status: 'DELETE_COMPLETE' })
    }
    expect((await remove(network)).outputs).toMatchObject({ changed: 'false', status: 'DELETE_COMPLETE' })
  }, 280_000)
})
