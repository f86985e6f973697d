import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runBlackBox } from '../../shared/testing/black-box.ts'
import { awsError, type Call } from '../../shared/testing/fake-aws.ts'
import { cancelWhen, compareWithRecording, KILL_AFTER_MS } from '../../shared/testing/recorded-scenarios.ts'
import { awsRequest, type ReceivedRequest, type ScenarioRun } from '../../shared/testing/recording.ts'
import { makeTempFolder } from '../../shared/testing/temp-folder.ts'
import { type FakeSsm, fakeSsm } from './support/fake-ssm.ts'

const GENERATED: [RegExp, string][] = [
  [/[\w-]{43}=(?=$|,| )/gm, 'Fernet key'],
  [/-----BEGIN PRIVATE KEY-----[\s\S]*?-----END PRIVATE KEY-----\n?/g, 'RSA key'],
  [/MIIBIjANBgkqh[\w+/=]+/g, 'public key'],
  [/^[A-Za-z][\w\-.~]{31}(?=$| )/gm, 'password'],
]

type Inputs = Record<string, string>

interface Options {
  cancelAt?: (ssm: FakeSsm) => boolean
  /** How often the action runs; the outcome is that of the last run. */
  times?: number
  secrets?: string[]
  rejectedInputs?: string[]
  /** Files of the workspace. */
  files?: Record<string, string>
  env?: Record<string, string>
}

async function run(
  services: Parameters<typeof fakeSsm>,
  inputs: Inputs,
  { cancelAt, times = 1, secrets = [], files = {}, env = {}, ...compared }: Options = {},
): Promise<ScenarioRun> {
  const ssm = await fakeSsm(...services)
  const cwd = makeTempFolder('workspace-')
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content)
  const put = () =>
    runBlackBox('put-params', {
      cwd,
      inputs: { path: '/app', ...inputs },
      env: { ...ssm.env, ...env },
      killAfterMs: KILL_AFTER_MS,
      ...(cancelAt === undefined ? {} : { onStart: cancelWhen(() => cancelAt(ssm)) }),
    })
  let outcome = await put()
  for (let more = 1; more < times; more += 1) outcome = await put()
  const generated = [...ssm.parameters.values()].filter(({ type }) => type === 'SecureString').map(({ value }) => value)
  return {
    outcome: { ...outcome, masked: nameKeyLines(outcome.masked, generated) },
    requests: sortParallelRequests(ssm.calls.map(awsRequest)),
    secrets: [...secrets, ...generated],
    placeholders: GENERATED,
    ...compared,
  }
}

/**
 * Parameters are written, and pages of names are read, at the same time, so their requests arrive in any order; the requests
 * for one parameter keep theirs.
 */
function sortParallelRequests(requests: ReceivedRequest[]): ReceivedRequest[] {
  const sorted = requests.map(request => ({ request, names: listNames(request) }))
  const kindOf = ({ request, names }: (typeof sorted)[0]) => (names.length === 1 ? 'of one parameter' : request.call)
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const kind = kindOf(sorted[start] as (typeof sorted)[0])
    while (end < sorted.length && kindOf(sorted[end] as (typeof sorted)[0]) === kind) end += 1
    const run = sorted.slice(start, end).sort((a, b) => a.names.join().localeCompare(b.names.join()))
    sorted.splice(start, run.length, ...run)
  }
  return sorted.map(({ request }) => request)
}

/** The parameters of a request; a version and the copy of a replacement belong to it. */
function listNames({ parameters }: ReceivedRequest): string[] {
  const { Name, ResourceId, Names = [] } = parameters as { Name?: string; ResourceId?: string; Names?: string[] }
  return [Name ?? ResourceId ?? Names]
    .flat()
    .map(name => (Names.length > 1 ? name : name.replace(/(\.before-replacement|:\d+)$/, '')))
}

/** Selects the first write of a parameter. */
const firstWriteOf = (name: string) => {
  let isSeen = false
  return ({ operation, input }: Call) => {
    const isFirst = operation === 'PutParameter' && input.Name === name && !isSeen
    isSeen ||= isFirst
    return isFirst
  }
}

/** The masks, with one in place of those of a generated RSA key, if each of its lines has one. */
function nameKeyLines(masks: string[], values: string[]): string[] {
  const lines = values.filter(value => value.includes('PRIVATE KEY')).flatMap(value => value.trim().split('\n'))
  const base64 = lines.filter(line => line !== '' && !line.startsWith('-----'))
  if (base64.length === 0 || !base64.every(line => masks.includes(line))) return masks
  return [...masks.filter(mask => !base64.includes(mask)), '<each line of the RSA key>']
}

const each = {
  parameters: 'DbName: airflow\nVersion: 007\n',
  'secure-parameters': 'Password: "s3cret: value"\n',
  generate: 'FernetKey: fernet\nJwt: password(32)\nSnowflake: rsa-private-key\n',
}
const denied = (operation: string) => awsError('AccessDeniedException', `not authorized to perform: ssm:${operation}`)
const OLD_KEY = `${'o'.repeat(43)}=`

const OWNED = {
  '/app/A': { type: 'String', value: 'a' },
  '/app/Old': { type: 'String', value: 'x', tags: { 'put-params:owner': 'me' } },
  '/app/Foreign': { type: 'String', value: 'y', tags: { 'put-params:owner': 'other' } },
  '/app/Untagged': { type: 'String', value: 'z' },
}

compareWithRecording(import.meta.dirname, {
  'apply writes each kind of parameter, with tags, a description, a tier and a KMS key': () =>
    run([{}, {}, { 'alias/k': {} }], {
      ...each,
      tags: 'team: data',
      description: 'for a test',
      tier: 'advanced',
      'kms-key-id': 'alias/k',
    }),

  'a second run writes nothing': () => run([], each, { times: 2 }),

  'a plan writes nothing': () =>
    run(
      [{ '/app/A': { type: 'String', value: 'old-value' } }],
      { parameters: 'A: new-value', generate: 'K: fernet', mode: 'plan' },
      { secrets: ['old-value', 'new-value'] },
    ),

  'a rotated Fernet key goes before the old one, also when the reply is lost': () =>
    run(
      [
        { '/app/F': { type: 'SecureString', value: OLD_KEY }, '/app/P': { type: 'SecureString', value: 'keep-me' } },
        { loseReply: ({ operation }, nth) => operation === 'PutParameter' && nth === 1 },
      ],
      { generate: 'F: fernet\nP: password(20)', rotate: 'F' },
    ),

  'overwrite: never writes only what is missing': () =>
    run([{ '/app/A': { type: 'String', value: 'old' }, '/app/S': { type: 'String', value: 'other type' } }], {
      parameters: 'A: new\nB: b',
      'secure-parameters': 'S: secret-value',
      overwrite: 'never',
    }),

  'replace-type copies, deletes and makes the parameter again': () =>
    run([{ '/app/A': { type: 'String', value: 'old', version: 7, tags: { team: 'data' } } }], {
      'secure-parameters': 'A: new-secret',
      'replace-type': 'true',
    }),

  'everything that prevents a write is reported before the first one': () =>
    run(
      [
        {
          '/app/A': { type: 'String', value: 'plain' },
          '/app/B': { type: 'String', value: 'b', tier: 'Advanced' },
          '/app/R': { type: 'SecureString', value: 'not a key' },
        },
      ],
      {
        parameters: 'B: changed',
        'secure-parameters': 'A: secret-a',
        generate: 'R: rsa-private-key',
        tier: 'standard',
        'kms-key-id': 'alias/none',
      },
    ),

  'all bad inputs are reported before the first call': () =>
    run(
      [],
      {
        path: 'app',
        parameters: 'Empty: ""\n"Bad Name": x\nP: &hush-p x',
        'secure-parameters': 'A: *hush-a\nB: hush-b #c',
        'string-lists': 'L: []\nM: ["hush-l,m"]',
        generate: 'C: rot13',
        rotate: 'Unknown',
        tags: '"aws:mine": x',
        'timeout-minutes': '0',
        'aws-region': 'Ireland',
      },
      {
        secrets: ['hush-a', 'hush-b', 'hush-l', 'hush-p'],
        rejectedInputs: [
          ...[
            'path',
            'parameters',
            'secure-parameters',
            'string-lists',
            'generate',
            'tags',
            'timeout-minutes',
            'aws-region',
          ],
        ],
      },
    ),

  'a lost reply to a creation and throttling do not write twice': () => {
    const [isLost, isThrottled] = [firstWriteOf('/app/A'), firstWriteOf('/app/K')]
    return run(
      [
        {},
        {
          loseReply: isLost,
          instead: call => (isThrottled(call) ? awsError('ThrottlingException', 'Rate exceeded') : undefined),
        },
      ],
      { generate: 'K: fernet', parameters: 'A: a' },
    )
  },

  'a denied write names what is not written': () =>
    run(
      [
        {},
        {
          instead: ({ operation, input }) =>
            operation === 'PutParameter' && input.Name === '/app/B' ? denied('PutParameter') : undefined,
        },
      ],
      { parameters: 'A: a\nB: b\nC: c' },
    ),

  'denied reads of tags and descriptions are warnings, and text of a service is escaped': () =>
    run(
      [
        { '/app/A': { type: 'String', value: 'a' }, '/app/S': { type: 'SecureString', value: 'shown-nowhere' } },
        {
          instead: ({ operation }) =>
            /^(Describe|List)/.test(operation)
              ? awsError('AccessDeniedException', 'no\n::set-output name=x::y\n\u001b[31m##[error]z')
              : undefined,
        },
      ],
      { parameters: 'A: a', 'secure-parameters': 'S: shown-nowhere', tags: 'a: b', description: 'c' },
    ),

  'a cancelled job keeps the outputs of what was written': () =>
    run(
      [{}, { instead: ({ input }) => (input.Name === '/app/B' ? 'hang' : undefined) }],
      { parameters: 'A: a\nB: b\nC: c' },
      { cancelAt: ssm => ssm.of('PutParameter').some(({ input }) => input.Name === '/app/B') },
    ),

  'lists are written as StringList': () =>
    run([{ '/app/Zones': { type: 'StringList', value: 'a,b' } }], {
      'string-lists': 'Subnets: [subnet-1, subnet-2]\nZones: a, b\n',
    }),

  'files give parameters with settings of their own': () =>
    run(
      [{ '/app/Pattern': { type: 'String', value: 'p1', description: 'stays' } }],
      {
        'parameters-file': 'app.yml\napp.json',
        'secure-parameters-file': '.env.secrets',
        description: 'of the inputs',
        tags: 'team: data',
      },
      {
        files: {
          'app.yml': `Subnets: [subnet-1, subnet-2]
Image: { value: ami-1, data-type: aws:ec2:image, description: of the entry, tier: advanced, tags: { team: web } }
`,
          'app.json': '{ "Pattern": { "value": "p1", "allowed-pattern": "^p." } }',
          '.env.secrets': "export Token='hush#token'\n",
        },
        secrets: ['hush#token'],
      },
    ),

  'every problem of the files is reported, without a value': () =>
    run(
      [],
      { 'parameters-file': 'app.yml\nnone.json', 'secure-parameters-file': '.env.secrets' },
      {
        files: { 'app.yml': 'A: { value: hush-a, typ: x }\nA: b', '.env.secrets': 'B=hush-b # c\nhush-c\n' },
        secrets: ['hush-a', 'hush-b', 'hush-c'],
        rejectedInputs: ['parameters-file', 'secure-parameters-file'],
      },
    ),

  'environment variables are written as secrets': () =>
    run([], { 'from-env': 'Token: API_TOKEN' }, { env: { API_TOKEN: 'hush: #token' }, secrets: ['hush: #token'] }),

  'a data type and an allowed pattern change existing parameters': () =>
    run([{ '/app/A': { type: 'String', value: 'ami-1', description: 'stays' } }], {
      parameters: 'A: ami-1\nB: ami-2',
      'data-type': 'aws:ec2:image',
      'allowed-pattern': '^ami-.*',
    }),

  'a value that violates the allowed pattern is rejected before the first write': () =>
    run([], { parameters: 'A: hush-a\nB: ami-2', 'allowed-pattern': '^ami-.*' }, { secrets: ['hush-a'] }),

  'tags are removed from parameters that have them': () =>
    run(
      [
        {
          '/app/A': { type: 'String', value: 'a', tags: { old: 'x', stays: 'y' } },
          '/app/B': { type: 'String', value: 'b', tags: { stays: 'y' } },
        },
      ],
      { parameters: 'A: a\nB: b', tags: 'team: data', 'remove-tags': 'old' },
    ),

  'a required parameter that is missing prevents every write': () =>
    run(
      [{ '/app/Exists': { type: 'SecureString', value: 'hush-e' } }],
      { parameters: 'A: a', require: 'A\nExists\nMissing', 'from-templates': 'app.yml' },
      {
        files: {
          'app.yml':
            "Resources: { A: { P: '{{resolve:ssm:/shared/Missing:2}}', Q: !Join ['', ['{{resolve:ssm:', !ImportValue X, '}}']] } }",
        },
      },
    ),

  'parameters of another path are copied, and names of other inputs win': () =>
    run(
      [
        {
          '/staging/A': { type: 'String', value: 'a', description: 'of A', allowedPattern: '^a' },
          '/staging/S': { type: 'SecureString', value: 'hush-s', keyId: 'alias/staging' },
          '/staging/Given': { type: 'SecureString', value: 'hush-g' },
        },
      ],
      { 'copy-from': '/staging', 'copy-from-region': 'us-east-1', parameters: 'Given: g' },
      { secrets: ['hush-s', 'hush-g'] },
    ),

  'prune deletes what has the tag of the owner and is no longer given, after all writes': () =>
    run([OWNED], { parameters: 'A: a\nNew: n', prune: 'true', owner: 'me' }),

  'a plan says what prune would delete': () =>
    run([OWNED], { parameters: 'A: a\nNew: n', prune: 'true', owner: 'me', mode: 'plan' }),

  'more deletions than prune-limit are rejected before anything is written': () =>
    run([OWNED], { parameters: 'New: n', prune: 'true', owner: 'me', 'prune-limit': '0' }),
})
