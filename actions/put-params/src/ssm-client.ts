import {
  AddTagsToResourceCommand,
  DeleteParameterCommand,
  DescribeParametersCommand,
  GetParametersByPathCommand,
  GetParametersCommand,
  ListTagsForResourceCommand,
  type Parameter,
  type ParameterMetadata,
  type ParameterStringFilter,
  type ParameterTier,
  type ParameterType,
  PutParameterCommand,
  RemoveTagsFromResourceCommand,
  type SSMClient,
} from '@aws-sdk/client-ssm'
import { isNamed } from '../../shared/aws-errors.ts'
import type { Deadline } from '../../shared/deadline.ts'
import { readPages } from '../../shared/pagination.ts'
import { createRedactor } from '../../shared/redact.ts'
import { isTransient, retry } from '../../shared/retry.ts'
import { maskSecret } from './generated-values.ts'
import { createRateLimiter } from './rate-limiter.ts'
import { toSsmError } from './ssm-errors.ts'

/** A parameter in SSM. */
export interface StoredParameter {
  name: string
  type: ParameterType
  value: string
  version: number
  arn: string
  modified: string
}

/** Settings that only DescribeParameters returns. */
export interface ParameterDetails {
  tier: ParameterTier | undefined
  description: string | undefined
  kmsKeyId: string | undefined
  allowedPattern: string | undefined
  dataType: string | undefined
}

export type Tags = Record<string, string>

/** A value to write, with its settings. */
export interface PutRequest {
  name: string
  type: ParameterType
  value: string
  kmsKeyId?: string | undefined
  tier?: ParameterTier | undefined
  description?: string | undefined
  allowedPattern?: string | undefined
  dataType?: string | undefined
}

/** Client for Parameter Store that retries until the deadline and limits the rate of writes. */
export interface ParameterStore {
  read(names: string[]): Promise<Map<string, StoredParameter>>
  /** All parameters under a path. */
  readPath(path: string): Promise<StoredParameter[]>
  /** One version of a parameter; SSM keeps the last 100. */
  readVersion(name: string, version: number): Promise<StoredParameter | undefined>
  /** The names and ARNs that mean no parameter; each can have a version or a label. */
  listMissing(names: string[]): Promise<Set<string>>
  describe(names: string[]): Promise<Map<string, ParameterDetails>>
  /** The details of all parameters under a path. */
  describePath(path: string): Promise<Map<string, ParameterDetails>>
  /** The names of the parameters under a path that have a tag. */
  findTagged(path: string, key: string, value: string): Promise<string[]>
  readTags(name: string): Promise<Tags>
  /** Creates a parameter and returns its version; fails with ParameterAlreadyExists where one exists. */
  create(request: PutRequest, tags: Tags): Promise<number>
  /** Overwrites a parameter of the same type and returns the new version. */
  overwrite(request: PutRequest): Promise<number>
  tag(name: string, tags: Tags): Promise<void>
  untag(name: string, keys: string[]): Promise<void>
  /** Deletes a parameter, if it exists. */
  remove(name: string): Promise<void>
}

// API pages: GetParameters takes 10 names, a filter of DescribeParameters 50 values.
const NAMES_PER_READ = 10
const NAMES_PER_FILTER = 50

/**
 * Creates a client for Parameter Store.
 * `isSecret` selects parameters to mask regardless of their stored type.
 */
export function createParameterStore(
  ssm: SSMClient,
  deadline: Deadline,
  isSecret: (name: string) => boolean = () => false,
): ParameterStore {
  const { clock, signal } = deadline
  const limiter = createRateLimiter(clock)
  const options = signal === undefined ? {} : { abortSignal: signal }

  async function call<T>(purpose: string, action: string, send: () => Promise<T>, values: string[] = []): Promise<T> {
    try {
      return await retry(send, deadline)
    } catch (error) {
      throw toSsmError(error, purpose, action, createRedactor(values))
    }
  }

  const write = <T>(purpose: string, action: string, send: () => Promise<T>, values?: string[]): Promise<T> =>
    call(
      purpose,
      action,
      async () => {
        await limiter.acquire(signal)
        try {
          const reply = await send()
          limiter.record('accepted')
          return reply
        } catch (error) {
          if (isTransient(error)) limiter.record('throttled')
          throw error
        }
      },
      values,
    )

  async function put(request: PutRequest, more: { Overwrite: boolean; Tags?: ReturnType<typeof toTagList> }) {
    const { name, type, value, kmsKeyId, tier, description, allowedPattern, dataType } = request
    const command = new PutParameterCommand({
      Name: name,
      Type: type,
      Value: value,
      ...(type === 'SecureString' && kmsKeyId !== undefined ? { KeyId: kmsKeyId } : {}),
      ...(tier === undefined ? {} : { Tier: tier }),
      ...(description === undefined ? {} : { Description: description }),
      ...(allowedPattern === undefined ? {} : { AllowedPattern: allowedPattern }),
      ...(dataType === undefined ? {} : { DataType: dataType }),
      ...more,
    })
    const send = () => ssm.send(command, options)
    const { Version = 1 } = await write(`write ${name}`, 'ssm:PutParameter', send, [value])
    return Version
  }

  async function* describeAll(filters: ParameterStringFilter[]): AsyncGenerator<ParameterMetadata> {
    const pages = readPages(
      token => {
        const command = new DescribeParametersCommand({
          ParameterFilters: filters,
          MaxResults: NAMES_PER_FILTER,
          ...(token === undefined ? {} : { NextToken: token }),
        })
        return call('describe parameters', 'ssm:DescribeParameters', () => ssm.send(command, options))
      },
      page => page.NextToken,
    )
    for await (const { Parameters = [] } of pages) yield* Parameters
  }

  const toMasked = (parameter: Parameter): StoredParameter => {
    const stored = toStoredParameter(parameter)
    if (stored.type === 'SecureString' || isSecret(stored.name)) maskSecret(stored.value)
    return stored
  }

  const store: ParameterStore = {
    async read(names) {
      const parameters = new Map<string, StoredParameter>()
      for (const chunk of splitIntoChunks(names, NAMES_PER_READ)) {
        const command = new GetParametersCommand({ Names: chunk, WithDecryption: true })
        const send = () => ssm.send(command, options)
        const { Parameters = [] } = await call(`read ${chunk.join(', ')}`, 'ssm:GetParameters', send)
        for (const parameter of Parameters.map(toMasked)) parameters.set(parameter.name, parameter)
      }
      return parameters
    },

    async readPath(path) {
      const parameters: StoredParameter[] = []
      const pages = readPages(
        token => {
          const command = new GetParametersByPathCommand({
            Path: path,
            Recursive: true,
            WithDecryption: true,
            MaxResults: NAMES_PER_READ,
            ...(token === undefined ? {} : { NextToken: token }),
          })
          return call(`read the parameters under ${path}`, 'ssm:GetParametersByPath', () => ssm.send(command, options))
        },
        page => page.NextToken,
      )
      for await (const { Parameters = [] } of pages) parameters.push(...Parameters.map(toMasked))
      return parameters
    },

    async readVersion(name, version) {
      // GetParameters accepts "name:version" as a name, and returns the name alone.
      const parameter = (await store.read([`${name}:${version}`])).get(name)
      return parameter?.version === version ? parameter : undefined
    },

    async listMissing(names) {
      const missing = new Set<string>()
      for (const chunk of splitIntoChunks([...new Set(names)], NAMES_PER_READ)) {
        // Without decryption, which would need access to the keys.
        const command = new GetParametersCommand({ Names: chunk })
        const send = () => ssm.send(command, options)
        const { InvalidParameters = [] } = await call(`check ${chunk.join(', ')}`, 'ssm:GetParameters', send)
        for (const name of InvalidParameters) missing.add(name)
      }
      return missing
    },

    async describe(names) {
      const details = new Map<string, ParameterDetails>()
      for (const chunk of splitIntoChunks(names, NAMES_PER_FILTER)) {
        const filters = [{ Key: 'Name', Option: 'Equals', Values: chunk }]
        for await (const metadata of describeAll(filters)) details.set(metadata.Name ?? '', toDetails(metadata))
      }
      return details
    },

    async describePath(path) {
      const details = new Map<string, ParameterDetails>()
      for await (const metadata of describeAll([inPath(path)])) details.set(metadata.Name ?? '', toDetails(metadata))
      return details
    },

    async findTagged(path, key, value) {
      const names: string[] = []
      const filters = [{ Key: `tag:${key}`, Option: 'Equals', Values: [value] }, inPath(path)]
      for await (const { Name = '' } of describeAll(filters)) names.push(Name)
      return names
    },

    async readTags(name) {
      const command = new ListTagsForResourceCommand({ ResourceType: 'Parameter', ResourceId: name })
      const send = () => ssm.send(command, options)
      const { TagList = [] } = await call(`list the tags of ${name}`, 'ssm:ListTagsForResource', send)
      return Object.fromEntries(TagList.map(({ Key = '', Value = '' }) => [Key, Value]))
    },

    create: (request, tags) =>
      // SSM takes tags only without Overwrite.
      put(request, { Overwrite: false, ...(Object.keys(tags).length > 0 ? { Tags: toTagList(tags) } : {}) }),

    overwrite: request => put(request, { Overwrite: true }),

    async tag(name, tags) {
      const command = new AddTagsToResourceCommand({
        ResourceType: 'Parameter',
        ResourceId: name,
        Tags: toTagList(tags),
      })
      await write(`tag ${name}`, 'ssm:AddTagsToResource', () => ssm.send(command, options))
    },

    async untag(name, keys) {
      const command = new RemoveTagsFromResourceCommand({ ResourceType: 'Parameter', ResourceId: name, TagKeys: keys })
      await write(`remove tags of ${name}`, 'ssm:RemoveTagsFromResource', () => ssm.send(command, options))
    },

    async remove(name) {
      const command = new DeleteParameterCommand({ Name: name })
      const send = async () => {
        try {
          await ssm.send(command, options)
        } catch (error) {
          if (!isNamed(error, 'ParameterNotFound')) throw error
        }
      }
      await write(`delete ${name}`, 'ssm:DeleteParameter', send)
    },
  }
  return store
}

const toStoredParameter = ({ Name, Type, Value, Version, ARN, LastModifiedDate }: Parameter): StoredParameter => ({
  name: Name ?? '',
  type: Type ?? 'String',
  value: Value ?? '',
  version: Version ?? 0,
  arn: ARN ?? '',
  modified: LastModifiedDate?.toISOString() ?? '',
})

const toDetails = ({ Tier, Description, KeyId, AllowedPattern, DataType }: ParameterMetadata): ParameterDetails => ({
  tier: Tier,
  // An empty text is the same as none.
  description: Description || undefined,
  kmsKeyId: KeyId,
  allowedPattern: AllowedPattern || undefined,
  dataType: DataType,
})

const inPath = (path: string): ParameterStringFilter => ({
  Key: 'Path',
  Option: 'Recursive',
  Values: [path.replace(/(.)\/$/, '$1')],
})

const toTagList = (tags: Tags) => Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))

const splitIntoChunks = <T>(items: T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))
