import { describe, expect, it } from '@jest/globals'
import { comparePolicies, parsePolicy, type RepositoryPolicy } from './repository-policy.ts'

const PULL = {
  Sid: 'Pull',
  Effect: 'Allow',
  Principal: { AWS: ['111111111111', '222222222222'] },
  Action: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
}
const parse = (document: unknown) => parsePolicy(JSON.stringify(document)) as RepositoryPolicy
const compare = (current: unknown, requested: unknown) => comparePolicies(parse(current), parse(requested))
const policy = (...statements: unknown[]) => ({ Version: '2012-10-17', Statement: statements })

describe('policies mean the same', () => {
  it.each([
    [
      'in another order of keys',
      {
        Action: PULL.Action,
        Principal: PULL.Principal,
        Effect: 'Allow',
        Sid: 'Pull',
      },
    ],
    ['in another order of a list', { ...PULL, Action: [...PULL.Action].reverse() }],
    [
      'with ARNs of the accounts',
      { ...PULL, Principal: { AWS: ['arn:aws:iam::222222222222:root', 'arn:aws:iam::111111111111:root'] } },
    ],
  ])('%s', (_name, statement) => {
    expect(compare(policy(PULL), policy(statement))).toEqual([])
  })

  it('with one value in a list, one statement alone and a condition as text', () => {
    const statement = (one: unknown, secure: unknown) => ({
      Effect: 'Deny',
      Principal: '*',
      Action: one,
      Condition: { Bool: { 'aws:SecureTransport': secure } },
    })
    const current = { Statement: [statement(['ecr:*'], 'false')], Version: '2012-10-17' }
    expect(compare(current, { Version: '2012-10-17', Statement: statement('ecr:*', false) })).toEqual([])
  })

  it('without a version, which is then 2008-10-17', () => {
    expect(compare({ Version: '2008-10-17', Statement: PULL }, { Statement: PULL })).toEqual([])
    expect(compare({ Statement: PULL }, policy(PULL))).toEqual(['Version: "2008-10-17" → "2012-10-17"'])
  })
})

it('shows each statement that differs, old and new', () => {
  const push = { Sid: 'Push', Effect: 'Allow', Principal: '*', Action: 'ecr:PutImage' }
  expect(compare(policy(PULL, push), policy({ ...push, Effect: 'Deny' }, { ...push, Sid: 'New' }))).toEqual([
    'statement Pull: {"Action":["ecr:BatchGetImage","ecr:GetDownloadUrlForLayer"],"Effect":"Allow","Principal":{"AWS":["111111111111","222222222222"]},"Sid":"Pull"} → none',
    'statement Push: {"Action":"ecr:PutImage","Effect":"Allow","Principal":"*","Sid":"Push"} → {"Action":"ecr:PutImage","Effect":"Deny","Principal":"*","Sid":"Push"}',
    'statement New: none → {"Action":"ecr:PutImage","Effect":"Allow","Principal":"*","Sid":"New"}',
  ])
})

it('does not take a Resource of another value, or a scalar beside its text in another element, as equal', () => {
  expect(compare(policy(PULL), policy({ ...PULL, Resource: '*' }))).toHaveLength(1)
  expect(compare(policy({ ...PULL, Action: ['a', 'b'] }), policy({ ...PULL, Action: '["a","b"]' }))).toHaveLength(1)
})

it.each(['', '[]', 'null', '{"Version":"2012-10-17"}', '{"Statement":[]}', '{"Statement":["x"]}', '{"Statement":'])(
  'rejects %j',
  text => {
    expect(parsePolicy(text)).toBeUndefined()
  },
)
