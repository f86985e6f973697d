import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { expect, it } from '@jest/globals'
import { onEnd } from '../../shared/testing/cleanup.ts'
import { xml } from '../../shared/testing/fake-aws.ts'
import { serveOnLoopback } from '../../shared/testing/loopback-server.ts'
import { toXml } from './support/query-xml.ts'
import { account, closeAccounts, deploy } from './support/run-deploy.ts'
import { EXISTING } from './support/stack-fixtures.ts'

closeAccounts()

/** A proxy whose tunnels all lead to one server on loopback. */
async function tunnelTo(url: string) {
  const hosts: string[] = []
  const proxy = createServer().on('connect', (request, socket, head) => {
    hosts.push(`${request.url}`)
    const server = connect(Number(new URL(url).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      server.write(head)
      server.pipe(socket).pipe(server)
    })
    for (const end of [server, socket]) end.on('error', () => socket.destroy())
  })
  await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve))
  onEnd(() => proxy.close())
  return { hosts, url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` }
}

it("requests the job's OIDC token through the proxy of the runner", async () => {
  const oidc = await serveOnLoopback(() => ({ headers: { connection: 'close' }, body: { value: 'job-token' } }))
  const proxy = await tunnelTo(oidc.url)
  const Expiration = new Date(Date.now() + 3_600_000)
  const Credentials = { AccessKeyId: 'ASIAROLE', SecretAccessKey: 's', SessionToken: 't', Expiration }
  const assumedRole = xml('AssumeRoleWithWebIdentity', toXml({ Credentials }))
  const aws = await account({
    stack: EXISTING,
    answers: { AssumeRoleWithWebIdentity: () => assumedRole },
  })
  const { exitCode, errors } = await deploy(
    aws,
    { 'role-to-assume': 'arn:aws:iam::123456789012:role/deploy' },
    {
      env: {
        http_proxy: proxy.url,
        ACTIONS_ID_TOKEN_REQUEST_URL: 'http://tokens.example/?a=b',
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request',
      },
    },
  )
  await oidc.close()
  expect(errors).toEqual([])
  expect(exitCode).toBe(0)
  expect(proxy.hosts).toEqual(['tokens.example:80'])
  expect(aws.of('AssumeRoleWithWebIdentity')[0]?.input.WebIdentityToken).toBe('job-token')
})
