// When does a step use the public address of the ECS task?
import { expect, it } from '@jest/globals'
import type { Reply } from '../../shared/testing/loopback-server.ts'
import { createTaskWithInterface, ec2Error, runOnEcs } from './support/run-on-ecs.ts'

const PUBLIC_IP: Reply = {
  headers: { 'content-type': 'text/xml' },
  body: '<DescribeNetworkInterfacesResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><networkInterfaceSet><item><association><publicIp>203.0.113.5</publicIp></association></item></networkInterfaceSet></DescribeNetworkInterfacesResponse>',
}

it("prefers the network interface's public address, to which plain http must be allowed", async () => {
  const { errors, aws } = await runOnEcs({
    running: () => [createTaskWithInterface('127.0.0.1')],
    answers: { DescribeNetworkInterfaces: () => PUBLIC_IP },
    env: { AWS_SESSION_TOKEN: 'session-token' },
  })
  expect(errors).toEqual([expect.stringMatching(/203\.0\.113\.5[\s\S]*allow-insecure-http/)])
  const [call] = aws.of('DescribeNetworkInterfaces')
  expect(call?.input).toEqual({
    Action: 'DescribeNetworkInterfaces',
    Version: '2016-11-15',
    'NetworkInterfaceId.1': 'eni-1',
  })
  expect(call?.headers['x-amz-security-token']).toBe('session-token')
  expect(call?.headers.authorization).toMatch(/Credential=AKIDEXAMPLE\/\d+\/eu-west-1\/ec2\/aws4_request/)
})

it('uses the private address if the network interface has no public one', async () => {
  const body =
    '<DescribeNetworkInterfacesResponse><networkInterfaceSet><item/></networkInterfaceSet></DescribeNetworkInterfacesResponse>'
  const { exitCode, warnings } = await runOnEcs({
    running: () => [createTaskWithInterface('127.0.0.1')],
    answers: { DescribeNetworkInterfaces: () => ({ headers: { 'content-type': 'text/xml' }, body }) },
  })
  expect([exitCode, warnings]).toEqual([0, []])
})

it.each<[string, Reply, string]>([
  ['is denied', ec2Error('UnauthorizedOperation', 'You are not authorized', 403), 'You are not authorized'],
  ['fails', ec2Error('InternalError', 'An internal error has occurred', 500), 'An internal error has occurred'],
  ['is blocked by a proxy', { status: 403, headers: { 'content-type': 'text/html' }, body: '<p>Blocked' }, ''],
  ['gets no reply', 'cut', ''],
])('uses the private address with one warning if DescribeNetworkInterfaces %s', async (_case, reply, reason) => {
  const { exitCode, warnings, aws } = await runOnEcs({
    running: () => [createTaskWithInterface('127.0.0.1')],
    answers: { DescribeNetworkInterfaces: () => reply },
    // The address is looked up again after an error.
    prepare: airflow => {
      let requests = 0
      airflow.fault = ({ path }) =>
        path === '/api/v2/dags/load' && ++requests === 1 ? { status: 503, body: 'starting' } : undefined
    },
  })
  expect(exitCode).toBe(0)
  expect(warnings).toEqual([expect.stringContaining(`ec2:DescribeNetworkInterfaces: ${reason}`)])
  expect(aws.of('DescribeNetworkInterfaces')).toHaveLength(2)
})
