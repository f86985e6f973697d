import { createHash, createHmac } from 'node:crypto'
import { ECSClient } from '@aws-sdk/client-ecs'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { type Loopback, loopback, type Reply, type Request } from '../../../shared/testing/loopback.ts'
import { publicIpOf } from './public-ip.ts'

let ec2: Loopback
let reply: Reply
beforeEach(async () => {
  ec2 = await loopback(() => reply)
  process.env.AWS_ENDPOINT_URL_EC2 = ec2.url
})
afterEach(async () => {
  delete process.env.AWS_ENDPOINT_URL_EC2
  await ec2.close()
})

function asking() {
  const warnings: string[] = []
  const credentials = { accessKeyId: 'AK', secretAccessKey: 'sk', sessionToken: 'token' }
  const ecs = new ECSClient({ region: 'eu-west-1', credentials })
  const log = { info: () => {}, group: () => {}, warning: (text: string) => warnings.push(text) }
  return { ask: publicIpOf(ecs, log, new AbortController().signal), warnings }
}

// Signature version 4 as AWS describes it ("Create a signed AWS API request"), written down a second time.
function signatureOf({ headers, body }: Request): { given: string; right: string } {
  const [, credential = '', names = '', given = ''] =
    /Credential=([^,]+), SignedHeaders=([^,]+), Signature=(.+)$/.exec(headers.authorization ?? '') ?? []
  const [, day = '', region = '', service = ''] = credential.split('/')
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
  const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()
  const lines = names.split(';').map(name => `${name}:${headers[name]}`)
  const canonical = ['POST', '/', '', ...lines, '', names, sha256(body)].join('\n')
  const scope = `${day}/${region}/${service}/aws4_request`
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, sha256(canonical)].join('\n')
  const key = hmac(hmac(hmac(hmac('AWS4sk', day), region), service), 'aws4_request')
  return { given, right: hmac(key, text).toString('hex') }
}

it('asks EC2 for one interface, signed with the credentials of the ECS client', async () => {
  reply = { body: '<r><association><publicIp>203.0.113.5</publicIp></association></r>' }
  await expect(asking().ask('eni-1')).resolves.toBe('203.0.113.5')
  const [request] = ec2.requests
  if (request === undefined) throw new Error('nothing was asked')
  expect(request.body).toBe('Action=DescribeNetworkInterfaces&Version=2016-11-15&NetworkInterfaceId.1=eni-1')
  expect(request.headers['x-amz-security-token']).toBe('token')
  const { given, right } = signatureOf(request)
  expect(given).toBe(right)
})

it('finds none where the interface has none', async () => {
  reply = { body: '<r><privateIpAddress>10.0.0.1</privateIpAddress></r>' }
  const { ask, warnings } = asking()
  await expect(ask('eni-1')).resolves.toBeUndefined()
  expect(warnings).toEqual([])
})

it.each<[string, Reply]>([
  ['denied', { status: 403, body: '<Message>You are not authorized</Message>' }],
  ['cut off', 'cut'],
])('does without when it is %s, and says so once', async (_, fault) => {
  reply = fault
  const { ask, warnings } = asking()
  await expect(ask('eni-1')).resolves.toBeUndefined()
  await expect(ask('eni-1')).resolves.toBeUndefined()
  expect(warnings).toHaveLength(1)
})
