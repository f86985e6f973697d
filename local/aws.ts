import { ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr'
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { awsKey } from './keys.ts'
import { region } from './settings.ts'
import type { Supervised } from './supervisor.ts'

/** The settings of an AWS client that talks to the local cloud; its key opens nothing anywhere else. */
export const awsSettings = ({ cloud }: Supervised) => ({
  region,
  endpoint: `http://127.0.0.1:${cloud.ports.aws}`,
  credentials: awsKey(cloud),
})

/** The decrypted value of a parameter under /airflow-ecs/. */
export async function parameter(state: Supervised, name: string): Promise<string | undefined> {
  const ssm = new SSMClient(awsSettings(state))
  const { Parameter } = await ssm.send(new GetParameterCommand({ Name: `/airflow-ecs/${name}`, WithDecryption: true }))
  return Parameter?.Value
}

/** The image registry's login in the form of a Docker configuration: user and password in base64. */
export async function registryToken(state: Supervised): Promise<string> {
  const ecr = new ECRClient(awsSettings(state))
  const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}))
  return authorizationData?.[0]?.authorizationToken ?? ''
}
