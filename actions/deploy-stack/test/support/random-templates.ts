import fc from 'fast-check'
import { KEPT } from './secret-scenarios.ts'

/** A value as the service would show it, and what it is made of. */
export interface Value {
  text: string
  /** Whether the secret is a part of it. */
  secret: boolean
  /** Whether it comes from a resource that was given the secret. */
  near: boolean
}

/** A template, the values of its outputs and properties, and how it is written. */
export interface RandomTemplate {
  text: string
  outputs: Value[]
  properties: { id: string; type: string; path: string; value: Value }[]
}

type Expression = string | { [name: string]: unknown } | unknown[]
type Choice = { kind: number; a: number; b: number; inner: readonly Choice[] }

const { choice } = fc.letrec<{ choice: Choice }>(tie => ({
  choice: fc.record({
    kind: fc.nat(99),
    a: fc.nat(99),
    b: fc.nat(99),
    inner: fc.oneof({ maxDepth: 4, depthSize: 'medium' }, fc.constant([]), fc.tuple(tie('choice'), tie('choice'))),
  }),
}))

interface Made {
  id: string
  kind: Kind
  value: Value
}

interface Kind {
  type: string
  path: string[]
  attributes: Record<string, (id: string, value: Value) => Value>
  ref: (id: string, value: Value) => Value
}

const plain = (text: string, near = false): Value => ({ text, secret: false, near })
const assigned = (suffix: string) => (id: string, value: Value) => plain(`${id}-${suffix}`, value.secret)
const same = (_: string, value: Value): Value => ({ ...value, near: value.near || value.secret })
const within = (prefix: string) => (id: string, value: Value) => ({
  ...same(id, value),
  text: `${prefix}${value.text}`,
})

// What each attribute shows, by the documentation of its type.
const KINDS: Kind[] = [
  {
    type: 'AWS::SSM::Parameter',
    path: ['Value'],
    attributes: { Value: same, Type: assigned('String') },
    ref: assigned('name'),
  },
  {
    type: 'AWS::SNS::Topic',
    path: ['DisplayName'],
    attributes: { TopicName: assigned('topic') },
    ref: assigned('arn'),
  },
  {
    type: 'AWS::S3::Bucket',
    path: ['BucketName'],
    attributes: { Arn: within('arn:aws:s3:::'), DomainName: same },
    ref: same,
  },
  { type: 'Custom::Echo', path: ['Input'], attributes: { Result: within('echo '), Arn: same }, ref: same },
  {
    type: 'AWS::Lambda::Function',
    path: ['Environment', 'Variables', 'CONN'],
    attributes: { Arn: assigned('arn') },
    ref: assigned('function'),
  },
  {
    type: 'AWS::RDS::DBInstance',
    path: ['MasterUserPassword'],
    attributes: { 'Endpoint.Address': assigned('host') },
    ref: assigned('db'),
  },
]

const joined = (values: Value[], text = values.map(value => value.text).join('')): Value => ({
  text,
  secret: values.some(({ secret }) => secret),
  near: values.some(({ near }) => near),
})

/** An expression over the resources before it, and its value. */
function build({ kind, a, b, inner }: Choice, made: Made[], depth = 0): [Expression, Value] {
  const [left, right] = inner.map(next => () => build(next, made, depth + 1))
  const one = made[a % Math.max(made.length, 1)]
  const leaf = left === undefined || right === undefined || depth > 3
  switch (leaf ? kind % 4 : kind % 12) {
    case 0:
      return [{ Ref: 'Pw' }, { text: KEPT, secret: true, near: false }]
    case 1:
      return [{ Ref: 'Env' }, plain('prod')]
    case 2:
      return one === undefined ? ['none', plain('none')] : [{ Ref: one.id }, one.kind.ref(one.id, one.value)]
    case 3: {
      if (one === undefined) return [`text${b}`, plain(`text${b}`)]
      const [name = '', attribute] =
        Object.entries(one.kind.attributes)[b % Object.keys(one.kind.attributes).length] ?? []
      const value = attribute?.(one.id, one.value) ?? plain('')
      const dotted = `${one.id}.${name}`
      return b % 2 === 0
        ? [{ 'Fn::GetAtt': dotted }, value]
        : [{ 'Fn::Sub': `a \${${dotted}}` }, joined([plain('a '), value])]
    }
    default:
  }
  if (leaf) return ['x', plain('x')]
  const [first, firstValue] = left()
  const [second, secondValue] = right()
  switch (kind % 12) {
    case 4:
      return [{ 'Fn::Join': ['-', [first, second]] }, joined([firstValue, plain('-'), secondValue])]
    case 5:
      return [{ 'Fn::Sub': [`v=\${V}\${!V}`, { V: first }] }, joined([plain('v='), firstValue, plain(`\${V}`)])]
    case 6:
      // The other branch may be the one that counts.
      return [
        { 'Fn::If': ['IsProd', first, second] },
        { ...firstValue, near: firstValue.near || secondValue.near || secondValue.secret },
      ]
    case 7:
      return [{ 'Fn::Select': [b % 2, [first, second]] }, b % 2 === 0 ? firstValue : secondValue]
    case 8:
      return [{ 'Fn::Base64': first }, { ...firstValue, text: Buffer.from(firstValue.text).toString('base64') }]
    case 9:
      return [{ 'Fn::Select': [0, { 'Fn::Split': ['|', first] }] }, firstValue]
    case 10:
      return [{ 'Fn::FindInMap': ['Sizes', 'prod', 'none', { DefaultValue: first }] }, firstValue]
    default:
      return [{ 'Fn::Sub': `\${Env}:\${Pw}` }, { text: `prod:${KEPT}`, secret: true, near: false }]
  }
}

/** Templates in which a NoEcho parameter goes through chains of functions and resources. */
export const randomTemplate: fc.Arbitrary<RandomTemplate> = fc
  .record({
    resources: fc.array(fc.tuple(fc.nat(KINDS.length - 1), choice), { minLength: 1, maxLength: 6 }),
    outputs: fc.array(choice, { minLength: 1, maxLength: 5 }),
    short: fc.boolean(),
  })
  .map(({ resources, outputs, short }) => {
    const made: Made[] = []
    const body: Record<string, unknown> = {}
    const properties = resources.map(([index, chosen], nth) => {
      const kind = KINDS[index] as Kind
      const id = `R${nth}`
      const [expression, value] = build(chosen, made)
      const Properties = kind.path.reduceRight<unknown>((inner, part) => ({ [part]: inner }), expression)
      made.push({ id, kind, value })
      body[id] = { Type: kind.type, Properties }
      return { id, type: kind.type, path: `/Properties/${kind.path.join('/')}`, value }
    })
    const built = outputs.map(chosen => build(chosen, made))
    const template = {
      Parameters: { Pw: { Type: 'String', NoEcho: 'true' }, Env: { Type: 'String', Default: 'prod' } },
      Mappings: { Sizes: { prod: { size: 'large' } } },
      Conditions: { IsProd: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] } },
      // A reference may lead forwards as well as back.
      Resources: Object.fromEntries(Object.entries(body).reverse()),
      Outputs: Object.fromEntries(built.map(([expression], nth) => [`O${nth}`, { Value: expression }])),
    }
    return {
      text: short ? shortForm(template) : JSON.stringify(template),
      outputs: built.map(([, value]) => value),
      properties,
    }
  })

/** A template as YAML with its functions in their short form. */
function shortForm(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shortForm).join(', ')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value)
  const [[name, argument] = ['', undefined]] = entries
  if (entries.length === 1 && name === 'Ref') return `!Ref ${JSON.stringify(argument)}`
  const inner = shortForm(argument)
  // A node has one tag.
  if (entries.length === 1 && name.startsWith('Fn::') && !inner.startsWith('!')) return `!${name.slice(4)} ${inner}`
  return `{ ${entries.map(([key, item]) => `${JSON.stringify(key)}: ${shortForm(item)}`).join(', ')} }`
}
