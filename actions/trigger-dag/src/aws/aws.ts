import { ECSClient } from '@aws-sdk/client-ecs'
import { SSMClient } from '@aws-sdk/client-ssm'
import { awsClientConfig } from '../../../shared/aws.ts'
import type { Clock } from '../../../shared/wait.ts'
import type { Locate } from '../airflow/endpoint.ts'
import type { Inputs } from '../inputs.ts'
import type { Log } from '../log.ts'
import { serviceTask } from './ecs-task.ts'
import { publicIpOf } from './public-ip.ts'
import { passwordFrom } from './ssm-password.ts'

interface Patience {
  deadline: number
  clock: Clock
  signal: AbortSignal
}

/** The password that SSM keeps under `password-parameter`. */
export async function passwordOf(inputs: Inputs, patience: Patience): Promise<string | undefined> {
  const { passwordParameter } = inputs
  if (passwordParameter === undefined) return undefined
  return await passwordFrom(new SSMClient(awsClientConfig(inputs)), passwordParameter, patience)
}

/** How the task of `ecs-service` is found. */
export function serviceOf(inputs: Inputs, { log, ...patience }: Patience & { log: Log }): Locate | undefined {
  const { ecsCluster: cluster, ecsService, port } = inputs
  if (cluster === undefined || ecsService === undefined) return undefined
  // ListTasks takes a name only; a stack's Ref of the service is its ARN.
  const service = ecsService.split('/').at(-1) ?? ecsService
  const ecs = new ECSClient(awsClientConfig(inputs))
  return serviceTask({ ecs, publicIp: publicIpOf(ecs, log, patience.signal), cluster, service, port, ...patience })
}
