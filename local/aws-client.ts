import { ECRClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-ecr'
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { ensureAwsKey } from './keys.ts'
import { region } from './settings.ts'
import type { Supervised } from './supervisor.ts'

/** The settings of an AWS client of the local cloud; its key is valid only there. */
export const createClientSettings = ({ cloud }: Supervised) => ({
  region,
  endpoint: `http://127.0.0.1:${cloud.ports.aws}`,
  credentials: ensureAwsKey(cloud),
})

/** Reads the decrypted value of a parameter under /airflow-ecs/. */
export async function readParameter(state: Supervised, name: string): Promise<string | undefined> {
  const ssm = new SSMClient(createClientSettings(state))
  const { Parameter } = await ssm.send(new GetParameterCommand({ Name: `/airflow-ecs/${name}`, WithDecryption: true }))
  return Parameter?.Value
}

/** The registry's login in the form of a Docker configuration: user and password in base64. */
export async function getRegistryToken(state: Supervised): Promise<string> {
  const ecr = new ECRClient(createClientSettings(state))
  const { authorizationData } = await ecr.send(new GetAuthorizationTokenCommand({}))
  return authorizationData?.[0]?.authorizationToken ?? ''
}
