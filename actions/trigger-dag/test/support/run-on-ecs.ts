import { type Call, escapeXml, type FakeAws, fakeAws } from '../../../shared/testing/fake-aws.ts'
import type { Reply } from '../../../shared/testing/loopback-server.ts'
import type { FakeAirflow } from './fake-airflow.ts'
import { runTriggerDag } from './run-trigger-dag.ts'

type Answers = Record<string, (call: Call) => Reply>

/** A task as ECS describes it; `address` is its private address. */
export const createTask = (address: string | undefined, more: object = {}) => ({
  taskArn: `arn:task/${address}`,
  createdAt: 1_700_000_000,
  startedAt: 1_700_000_001,
  lastStatus: 'RUNNING',
  attachments:
    address === undefined
      ? []
      : [{ type: 'ElasticNetworkInterface', details: [{ name: 'privateIPv4Address', value: address }] }],
  ...more,
})

/** A task with a network interface in EC2. */
export const createTaskWithInterface = (address: string) => {
  const details = [
    { name: 'privateIPv4Address', value: address },
    { name: 'networkInterfaceId', value: 'eni-1' },
  ]
  return createTask(address, { attachments: [{ type: 'ElasticNetworkInterface', details }] })
}

/** An error reply of EC2. */
export const ec2Error = (code: string, message: string, status: number): Reply => ({
  status,
  headers: { 'content-type': 'text/xml' },
  body: `<Response><Errors><Error><Code>${code}</Code><Message>${escapeXml(message)}</Message></Error></Errors><RequestID>r</RequestID></Response>`,
})

interface Options {
  running: () => object[]
  stopped?: object[]
  answers?: Answers
  inputs?: Record<string, string>
  env?: Record<string, string | undefined>
  prepare?: (airflow: FakeAirflow) => void
}

/** Runs the action with an Airflow in an ECS service; `answers` replaces answers of the fake AWS. */
export async function runOnEcs({ running, stopped = [], answers = {}, inputs, env, prepare }: Options) {
  let tasks: object[] = []
  const aws: FakeAws = await fakeAws({
    ListTasks: ({ input }) => {
      tasks = input.desiredStatus === 'RUNNING' ? running() : stopped
      return { body: { taskArns: tasks.map((_, index) => `arn:${index}`) } }
    },
    DescribeTasks: () => ({ body: { tasks } }),
    GetParameter: () => ({ body: { Parameter: { Value: 'right-password' } } }),
    ...answers,
  })
  const service = { 'ecs-cluster': 'lab', 'ecs-service': 'arn:aws:ecs:eu-west-1:123456789012:service/lab/airflow' }
  const outcome = await runTriggerDag(
    { load: {} },
    { url: '', password: '', 'password-parameter': '/airflow/pw', 'aws-region': 'eu-west-1', ...service, ...inputs },
    { env: { ...aws.env, ...env }, ...(prepare === undefined ? {} : { prepare }) },
  )
  return { ...outcome, aws, waits: outcome.lines.filter(line => line.startsWith('Waiting for Airflow: ')) }
}
