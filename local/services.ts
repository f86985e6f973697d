import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { runCommand } from '../scripts/tools/command.ts'
import { root } from '../scripts/tools/paths.ts'
import { preparePython } from '../scripts/tools/python.ts'
import { ensureAwsKey, ensureDeployKey } from './keys.ts'
import { account, type Cloud, deployUser, region } from './settings.ts'

/** A server that the supervisor keeps running. */
export interface Service {
  name: 'aws' | 'snowflake' | 'oidc'
  command: string
  args: string[]
  env: Record<string, string>
  /** Returns 200 when the service is ready. */
  health: string
  /** The CA of an https health address, as a PEM file. */
  ca?: string
}

/** What a client needs to use the cloud. */
export interface CloudAccess {
  /** The address of this machine, for containers and for itself. */
  host: string
  caFile: string
  oidcRequestToken: string
}

/** The three services of a cloud and the access to them; creates the certificate and the deploy user's key. */
export async function createServices(
  cloud: Cloud,
  docker: string,
): Promise<{ services: Service[]; access: CloudAccess }> {
  const [awsPython, snowflakePython] = await Promise.all([
    preparePython('aws', 'local/aws/requirements.txt'),
    preparePython('snowflake', 'local/snowflake/requirements.txt'),
  ])
  const host = await bridgeAddress(docker)
  const tls = join(cloud.folder, 'tls')
  const hosts = [host, '127.0.0.1', 'localhost'].flatMap(name => ['--host', name])
  await runCommand(snowflakePython, [join(root, 'local/snowflake/certificate.py'), '--out', tls, ...hosts])
  const caFile = join(tls, 'ca.pem')
  const oidcRequestToken = randomBytes(24).toString('base64url')
  const { aws, snowflake, oidc, database } = cloud.ports
  const { accessKeyId, secretAccessKey } = ensureAwsKey(cloud)
  const services: Service[] = [
    {
      name: 'oidc',
      command: process.execPath,
      args: [join(root, 'local/oidc-issuer.ts'), '--port', `${oidc}`],
      env: { OIDC_REQUEST_TOKEN: oidcRequestToken },
      health: `http://127.0.0.1:${oidc}/.well-known/openid-configuration`,
    },
    {
      name: 'aws',
      command: awsPython,
      args: [join(root, 'local/aws/launcher.py')],
      env: {
        GATEWAY_PORT: `${aws}`,
        MINISTACK_HOST: host,
        MINISTACK_ACCOUNT_ID: account,
        MINISTACK_REGION: region,
        RDS_BASE_PORT: `${database}`,
        IOT_MTLS_ENABLED: '0',
        LOCAL_AWS_ACCESS_KEY_ID: accessKeyId,
        LOCAL_AWS_SECRET_ACCESS_KEY: secretAccessKey,
        LOCAL_DOCKER: docker,
        LOCAL_OIDC_ISSUER: `http://127.0.0.1:${oidc}`,
      },
      health: `http://127.0.0.1:${aws}/_ministack/health`,
    },
    {
      name: 'snowflake',
      command: snowflakePython,
      args: [
        join(root, 'local/snowflake/serve.py'),
        ...['--host', '127.0.0.1', '--host', host, '--port', `${snowflake}`],
        ...['--data', join(cloud.folder, 'snowflake'), '--s3', join(cloud.folder, 's3')],
        ...['--cert', join(tls, 'server.pem'), '--key', join(tls, 'server.key')],
        ...['--oidc-issuer', `http://127.0.0.1:${oidc}`, '--sts', `http://127.0.0.1:${aws}`],
      ],
      env: {
        LOCAL_SNOWFLAKE_ADMIN_USER: deployUser,
        LOCAL_SNOWFLAKE_ADMIN_PUBLIC_KEY: ensureDeployKey(cloud).publicKey,
      },
      health: `https://127.0.0.1:${snowflake}/health`,
      ca: caFile,
    },
  ]
  return { services, access: { host, caFile, oidcRequestToken } }
}

// The gateway of Docker's bridge is this machine, seen from a container and from itself.
async function bridgeAddress(docker: string): Promise<string> {
  const format = '{{range .IPAM.Config}}{{.Gateway}} {{end}}'
  const gateways = await runCommand(docker, ['network', 'inspect', 'bridge', '-f', format])
  return (
    gateways
      .split(' ')
      .find(address => /^\d+(\.\d+){3}$/.test(address.trim()))
      ?.trim() ?? '172.17.0.1'
  )
}
