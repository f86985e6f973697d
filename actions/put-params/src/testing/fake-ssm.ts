import { awsError, type Call, type FakeAws, fakeAws } from '../../../shared/testing/fake-aws.ts'
import type { Reply } from '../../../shared/testing/loopback.ts'

interface Parameter {
  type: string
  value: string
  version: number
  modified: number
  keyId?: string | undefined
  tier: string
  description?: string | undefined
  tags: Record<string, string>
}

/** What a test puts into the fake beforehand. */
export type Seed = Record<string, Partial<Parameter> & { type: string; value: string }>

/** How the fake misbehaves. */
export interface Faults {
  /** Answers instead of the fake, where it gives a reply; sees every call first. */
  instead?: (call: Call, nth: number) => Reply | undefined
  /** Applies the write, then loses the reply, for the nth call (from 1) of an operation. */
  loseReply?: (call: Call, nth: number) => boolean
  /** Accepted writes a second; the clock is the test's own, in milliseconds. */
  limit?: { perSecond: number; now: () => number }
}

/** SSM's parameters in memory, with SSM's own refusals, and KMS keys by id. */
export interface FakeSsm extends FakeAws {
  parameters: Map<string, Parameter>
}

const NOW = 1_790_000_000

/** Starts the fake on loopback. */
export async function fakeSsm(
  seed: Seed = {},
  faults: Faults = {},
  keys: Record<string, { state?: string; spec?: string }> = {},
): Promise<FakeSsm> {
  let writes = 0
  const parameters = new Map<string, Parameter>()
  for (const [name, given] of Object.entries(seed)) {
    parameters.set(name, { version: 1, modified: NOW, tier: 'Standard', tags: {}, ...given })
  }
  const bucket = { tokens: faults.limit?.perSecond ?? 0, counted: faults.limit?.now() ?? 0 }
  const allowed = () => {
    if (faults.limit === undefined) return true
    const { perSecond, now } = faults.limit
    bucket.tokens = Math.min(perSecond, bucket.tokens + ((now() - bucket.counted) / 1_000) * perSecond)
    bucket.counted = now()
    if (bucket.tokens < 1) return false
    bucket.tokens -= 1
    return true
  }

  const answers: Record<string, (input: Record<string, unknown>) => Reply> = {
    GetParameters: input => {
      const names = input.Names as string[]
      if (names.length > 10) return awsError('ValidationException', 'at most 10 names')
      const found = names.filter(name => parameters.has(name))
      return json({
        Parameters: found.map(name => {
          const { type, value, version, modified } = parameters.get(name) as Parameter
          const shown = type === 'SecureString' && input.WithDecryption !== true ? 'AQICAH-encrypted' : value
          return { Name: name, Type: type, Value: shown, Version: version, ARN: arn(name), LastModifiedDate: modified }
        }),
        InvalidParameters: names.filter(name => !parameters.has(name)),
      })
    },
    PutParameter: input => {
      if (!allowed()) return awsError('ThrottlingException', 'Rate exceeded')
      const { Name: name, Value: value, Type: type, Overwrite: overwrite, Tags: tags } = input as Record<string, string>
      const old = parameters.get(name ?? '')
      if (overwrite && tags) return awsError('ValidationException', "tags and overwrite can't be used together")
      if (old !== undefined && !overwrite) return awsError('ParameterAlreadyExists', 'The parameter already exists.')
      if (old !== undefined && old.type !== type) return awsError('HierarchyTypeMismatchException', `Type: ${type}`)
      const limit = (input.Tier ?? old?.tier ?? 'Standard') === 'Standard' ? 4096 : 8192
      if (Buffer.byteLength(value ?? '') > limit) return awsError('ValidationException', 'too long')
      const keyId = (input.KeyId as string) ?? old?.keyId ?? (type === 'SecureString' ? 'alias/aws/ssm' : undefined)
      writes += 1
      parameters.set(name ?? '', {
        type: type ?? '',
        value: value ?? '',
        version: (old?.version ?? 0) + 1,
        modified: NOW + writes,
        keyId,
        tier: (input.Tier as string) ?? old?.tier ?? 'Standard',
        description: (input.Description as string) ?? old?.description,
        tags: { ...old?.tags, ...tagMap(input.Tags) },
      })
      return json({ Version: (old?.version ?? 0) + 1, Tier: 'Standard' })
    },
    DeleteParameter: input => {
      if (!parameters.delete(input.Name as string)) return awsError('ParameterNotFound', '')
      return json({})
    },
    DescribeParameters: input => {
      const [filter] = input.ParameterFilters as { Values: string[] }[]
      const all = (filter?.Values ?? []).filter(name => parameters.has(name))
      const from = Number(input.NextToken ?? 0)
      const page = all.slice(from, from + 10)
      return json({
        Parameters: page.map(name => {
          const { type, tier, description, keyId } = parameters.get(name) as Parameter
          return { Name: name, Type: type, Tier: tier, Description: description, KeyId: keyId }
        }),
        ...(from + 10 < all.length ? { NextToken: String(from + 10) } : {}),
      })
    },
    ListTagsForResource: input => {
      const tags = parameters.get(input.ResourceId as string)?.tags
      if (tags === undefined) return awsError('InvalidResourceId', '')
      return json({ TagList: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })) })
    },
    AddTagsToResource: input => {
      const parameter = parameters.get(input.ResourceId as string)
      if (parameter === undefined) return awsError('InvalidResourceId', '')
      Object.assign(parameter.tags, tagMap(input.Tags))
      return json({})
    },
    DescribeKey: input => {
      const key = keys[input.KeyId as string]
      if (key === undefined) return awsError('NotFoundException', `Key ${input.KeyId} does not exist`)
      return json({
        KeyMetadata: { KeyId: 'k', KeyState: key.state ?? 'Enabled', KeySpec: key.spec ?? 'SYMMETRIC_DEFAULT' },
      })
    },
  }

  const seen = new Map<string, number>()
  const faulty = (operation: string) => (call: Call) => {
    const nth = (seen.get(operation) ?? 0) + 1
    seen.set(operation, nth)
    const instead = faults.instead?.(call, nth)
    if (instead !== undefined) return instead
    const reply = answers[operation]?.(call.input) ?? awsError('NotFaked', operation)
    return faults.loseReply?.(call, nth) ? 'cut' : reply
  }
  const server = await fakeAws(Object.fromEntries(Object.keys(answers).map(name => [name, faulty(name)])))
  return { ...server, parameters }
}

const json = (body: object): Reply => ({ headers: { 'content-type': 'application/x-amz-json-1.1' }, body })
const arn = (name: string) => `arn:aws:ssm:eu-west-1:123456789012:parameter${name}`
const tagMap = (tags: unknown): Record<string, string> =>
  Object.fromEntries(((tags ?? []) as { Key: string; Value: string }[]).map(({ Key, Value }) => [Key, Value]))
