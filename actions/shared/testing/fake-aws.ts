import { type LoopbackServer, type Reply, type Request, serveOnLoopback } from './loopback-server.ts'

/** One AWS API call: the operation's name and its input (JSON body, form fields of the query protocol, or path and body). */
export interface Call {
  operation: string
  input: Record<string, unknown>
  headers: Request['headers']
}

/** A fake AWS endpoint on loopback: give its `env` to the action, then check `calls`. */
export interface FakeAws extends Omit<LoopbackServer, 'requests'> {
  calls: Call[]
  /** The calls of one operation, in order. */
  of(operation: string): Call[]
  env: Record<string, string>
}

/** Answers AWS calls by operation name; an operation without an answer is a 400 that names it. */
export async function fakeAws(answers: Record<string, (call: Call) => Reply | Promise<Reply>>): Promise<FakeAws> {
  const calls: Call[] = []
  const server = await serveOnLoopback(request => {
    const call = parseCall(request)
    calls.push(call)
    return answers[call.operation]?.(call) ?? awsError('NotFaked', `${call.operation} is not faked`)
  })
  return {
    ...server,
    calls,
    of: operation => calls.filter(call => call.operation === operation),
    env: {
      AWS_ENDPOINT_URL: server.url,
      AWS_REGION: 'eu-west-1',
      AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'secret-for-tests',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
  }
}

function parseCall({ path, headers, body }: Request): Call {
  // REST services, such as S3, have the operation in the query.
  const { pathname, searchParams } = new URL(path, 'http://aws')
  const operation = searchParams.get('x-id')
  if (operation !== null) return { operation, input: { path: pathname, body }, headers }
  const target = headers['x-amz-target']
  if (typeof target === 'string') {
    return { operation: target.split('.').at(-1) ?? '', input: body === '' ? {} : JSON.parse(body), headers }
  }
  const form = Object.fromEntries(new URLSearchParams(body))
  return { operation: form.Action ?? '', input: form, headers }
}

/** An error reply of the JSON or the query protocol. */
export function awsError(name: string, message: string, status = 400, protocol: 'json' | 'query' = 'json'): Reply {
  return protocol === 'json'
    ? { status, headers: { 'content-type': 'application/x-amz-json-1.1' }, body: { __type: name, message } }
    : {
        status,
        headers: { 'content-type': 'text/xml' },
        body: `<ErrorResponse><Error><Type>Sender</Type><Code>${name}</Code><Message>${escapeXml(message)}</Message></Error><RequestId>r</RequestId></ErrorResponse>`,
      }
}

/** A reply of the query protocol (CloudFormation, STS, EC2): `result` is the XML inside `<OperationResult>`. */
export const xml = (operation: string, result: string): Reply => ({
  headers: { 'content-type': 'text/xml' },
  body: `<${operation}Response><${operation}Result>${result}</${operation}Result><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></${operation}Response>`,
})

/** Text as XML character data. */
export const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
