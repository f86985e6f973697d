import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { region } from './settings.ts'
import type { Supervised } from './supervisor.ts'

/** The settings of an AWS client that talks to the local cloud; its keys open nothing anywhere else. */
export const awsSettings = ({ cloud }: Supervised) => ({
  region,
  endpoint: `http://127.0.0.1:${cloud.ports.aws}`,
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
})

/** The decrypted value of a parameter under /airflow-ecs/. */
export async function parameter(state: Supervised, name: string): Promise<string | undefined> {
  const ssm = new SSMClient(awsSettings(state))
  const { Parameter } = await ssm.send(new GetParameterCommand({ Name: `/airflow-ecs/${name}`, WithDecryption: true }))
  return Parameter?.Value
}
