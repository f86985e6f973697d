import { awsError, type Call, type FakeAws, fakeAws } from '../../../shared/testing/fake-aws.ts'
import { assumeRoleReply } from '../../../shared/testing/fake-oidc.ts'
import type { Reply } from '../../../shared/testing/loopback-server.ts'

/** A parameter as the fake keeps it. */
export interface Parameter {
  type: string
  value: string
  version: number
  modified: number
  keyId?: string | undefined
  tier: string
  description?: string | undefined
  allowedPattern?: string | undefined
  dataType?: string | undefined
  policies?: string | undefined
  tags: Record<string, string>
  /** Every value by its version. */
  history?: Map<number, string>
}

/** What a test puts into the fake beforehand. */
export type Seed = Record<string, Partial<Parameter> & { type: string; value: string }>

/** How the fake misbehaves. */
export interface Faults {
  /** Answers instead of the fake, where it gives a reply; sees every call first. */
  instead?: (call: Call, nth: number) => Reply | undefined
  /** Holds a request back before the fake sees it. */
  before?: (call: Call) => Promise<void>
  /** Applies the write, then loses the reply, for the nth call (from 1) of an operation. */
  loseReply?: (call: Call, nth: number) => boolean
  /** Accepted writes a second, and how many more at once. */
  limit?: { perSecond: number; burst: number }
}

/** SSM's parameters in memory, with SSM's errors, and KMS keys by id. */
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
    const keyId = given.type === 'SecureString' ? 'alias/aws/ssm' : undefined
    const defaults = { version: 1, modified: NOW, tier: 'Standard', keyId, dataType: 'text' }
    // A copy, because tests use one object for several parameters.
    parameters.set(name, { ...defaults, ...given, tags: { ...given.tags } })
  }
  const bucket = { tokens: faults.limit?.burst ?? 0, countedAt: performance.now() }
  const allowed = () => {
    if (faults.limit === undefined) return true
    const { perSecond, burst } = faults.limit
    const now = performance.now()
    bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.countedAt) / 1_000) * perSecond)
    bucket.countedAt = now
    if (bucket.tokens < 1) return false
    bucket.tokens -= 1
    return true
  }

  const isUnder = (name: string, path: string, isRecursive: boolean) => {
    const prefix = `${path.replace(/\/$/, '')}/`
    const rest = name.startsWith(prefix) ? name.slice(prefix.length) : ''
    return rest !== '' && (isRecursive || !rest.includes('/'))
  }
  const namesUnder = (path: string, isRecursive: boolean) =>
    [...parameters.keys()].filter(name => isUnder(name, path, isRecursive))
  // "ParameterStringFilter" API page: all filters must match, and one of the values of each.
  const matches =
    (name: string) =>
    ({ Key, Option, Values }: Filter) => {
      if (Key === 'Name') return Values.includes(name)
      if (Key === 'Path') return Values.some(path => isUnder(name, path, Option === 'Recursive'))
      const value = Key.startsWith('tag:') ? parameters.get(name)?.tags[Key.slice('tag:'.length)] : undefined
      return value !== undefined && Values.includes(value)
    }
  const describeValue = (name: string, isDecrypted: boolean) => {
    const { type, value, version, modified } = parameters.get(name) as Parameter
    return {
      Name: name,
      Type: type,
      Value: type === 'SecureString' && !isDecrypted ? 'AQICAH-encrypted' : value,
      Version: version,
      ARN: arn(name),
      LastModifiedDate: modified,
    }
  }

  const answers: Record<string, (input: Record<string, unknown>) => Reply> = {
    GetParameters: input => {
      const names = input.Names as string[]
      if (names.length > 10) return awsError('ValidationException', 'at most 10 names')
      if (new Set(names).size < names.length) return awsError('ValidationException', 'duplicate names')
      const found = names.flatMap(asked => {
        const [name = '', selector] = asked.replace(/^arn:.*?:parameter/, '').split(':')
        const parameter = parameters.get(name)
        if (parameter === undefined) return []
        const version = selector === undefined ? parameter.version : Number(selector)
        const value = version === parameter.version ? parameter.value : parameter.history?.get(version)
        return value === undefined ? [] : [{ asked, name, selector, version, value, parameter }]
      })
      return json({
        Parameters: found.map(({ name, selector, version, value, parameter: { type, modified } }) => ({
          Name: name,
          Type: type,
          Value: type === 'SecureString' && input.WithDecryption !== true ? 'AQICAH-encrypted' : value,
          Version: version,
          ARN: arn(name),
          LastModifiedDate: modified,
          ...(selector === undefined ? {} : { Selector: `:${selector}` }),
        })),
        InvalidParameters: names.filter(name => !found.some(({ asked }) => asked === name)),
      })
    },
    PutParameter: input => {
      if (!allowed()) return awsError('ThrottlingException', 'Rate exceeded')
      const { Name: name, Value: value, Type: type, Overwrite: overwrite, Tags: tags } = input as Record<string, string>
      const old = parameters.get(name ?? '')
      if (overwrite && tags) return awsError('ValidationException', "tags and overwrite can't be used together")
      if (old !== undefined && !overwrite) return awsError('ParameterAlreadyExists', 'The parameter already exists.')
      if (old !== undefined && old.type !== type) return awsError('HierarchyTypeMismatchException', `Type: ${type}`)
      if (old?.tier === 'Advanced' && input.Tier === 'Standard') return awsError('ValidationException', 'no downgrade')
      const isLarge = Buffer.byteLength(value ?? '') > 4096
      const chosen = old?.tier === 'Advanced' || isLarge ? 'Advanced' : 'Standard'
      const tier = input.Tier === 'Intelligent-Tiering' ? chosen : ((input.Tier as string) ?? old?.tier ?? 'Standard')
      if (Buffer.byteLength(value ?? '') > (tier === 'Standard' ? 4096 : 8192)) {
        return awsError('ValidationException', 'too long')
      }
      const pattern = input.AllowedPattern as string | undefined
      const items = type === 'StringList' ? (value ?? '').split(',') : [value ?? '']
      if (pattern !== undefined && !items.every(item => new RegExp(`^(?:${pattern})$`).test(item))) {
        return awsError('ParameterPatternMismatchException', `Parameter value, cannot be validated against ${pattern}`)
      }
      // An overwrite keeps the tier, the policies and the tags if it does not repeat them.
      const keyId = type === 'SecureString' ? ((input.KeyId as string) ?? 'alias/aws/ssm') : undefined
      const version = (old?.version ?? 0) + 1
      writes += 1
      parameters.set(name ?? '', {
        type: type ?? '',
        value: value ?? '',
        version,
        modified: NOW + writes,
        keyId,
        tier,
        description: input.Description as string,
        allowedPattern: pattern,
        dataType: (input.DataType as string) ?? 'text',
        policies: old?.policies,
        tags: { ...old?.tags, ...tagMap(input.Tags) },
        history: new Map([...(old?.history ?? []), ...(old === undefined ? [] : [[old.version, old.value] as const])]),
      })
      return json({ Version: version, Tier: tier })
    },
    DeleteParameter: input => {
      if (!parameters.delete(input.Name as string)) return awsError('ParameterNotFound', '')
      return json({})
    },
    GetParametersByPath: input => {
      if ((input.MaxResults as number) > 10) return awsError('ValidationException', 'at most 10 results')
      const { names, ...token } = nextPage(namesUnder(input.Path as string, input.Recursive === true), input)
      return json({ Parameters: names.map(name => describeValue(name, input.WithDecryption === true)), ...token })
    },
    DescribeParameters: input => {
      const { ParameterFilters: filters = [], MaxResults: size = 10 } = input as DescribeInput
      if (size > 50 || filters.some(({ Values }) => Values.length > 50)) {
        return awsError('ValidationException', 'must have length less than or equal to 50')
      }
      const { names, ...token } = nextPage(
        [...parameters.keys()].filter(name => filters.every(matches(name))),
        input,
        size,
      )
      return json({
        Parameters: names.map(name => {
          const { type, tier, description, keyId, allowedPattern, dataType, modified } = parameters.get(
            name,
          ) as Parameter
          return {
            ...{ Name: name, Type: type, Tier: tier, Description: description },
            ...{ KeyId: keyId, AllowedPattern: allowedPattern, DataType: dataType },
            ...{ LastModifiedDate: modified, LastModifiedUser: 'arn:aws:sts::123456789012:assumed-role/deploy/run-7' },
          }
        }),
        ...token,
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
    RemoveTagsFromResource: input => {
      const parameter = parameters.get(input.ResourceId as string)
      if (parameter === undefined) return awsError('InvalidResourceId', '')
      for (const key of input.TagKeys as string[]) delete parameter.tags[key]
      return json({})
    },
    // STS has the same address.
    AssumeRoleWithWebIdentity: () => assumeRoleReply(),
    DescribeKey: input => {
      const key = keys[input.KeyId as string]
      if (key === undefined) return awsError('NotFoundException', `Key ${input.KeyId} does not exist`)
      return json({
        KeyMetadata: { KeyId: 'k', KeyState: key.state ?? 'Enabled', KeySpec: key.spec ?? 'SYMMETRIC_DEFAULT' },
      })
    },
  }

  const seen = new Map<string, number>()
  const faulty = (operation: string) => async (call: Call) => {
    await faults.before?.(call)
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

interface DescribeInput {
  ParameterFilters?: Filter[]
  MaxResults?: number
}

/** A filter of DescribeParameters. */
interface Filter {
  Key: string
  Option?: string
  Values: string[]
}

/** A page of names, and the token of the next one. */
function nextPage(
  names: string[],
  { NextToken }: Record<string, unknown>,
  size = 10,
): { names: string[]; NextToken?: string } {
  const from = Number(NextToken ?? 0)
  const more = from + size < names.length ? { NextToken: String(from + size) } : {}
  return { names: names.slice(from, from + size), ...more }
}

const json = (body: object): Reply => ({ headers: { 'content-type': 'application/x-amz-json-1.1' }, body })
const arn = (name: string) => `arn:aws:ssm:eu-west-1:123456789012:parameter${name}`
const tagMap = (tags: unknown): Record<string, string> =>
  Object.fromEntries(((tags ?? []) as { Key: string; Value: string }[]).map(({ Key, Value }) => [Key, Value]))
