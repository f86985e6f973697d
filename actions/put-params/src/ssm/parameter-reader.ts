import {
  DescribeParametersCommand,
  GetParametersByPathCommand,
  GetParametersCommand,
  type GetParametersResult,
  ListTagsForResourceCommand,
  type Parameter,
  type ParameterMetadata,
  type ParameterStringFilter,
  type SSMClient,
} from '@aws-sdk/client-ssm'
import type { Deadline } from '../../../shared/deadline.ts'
import { readPages, splitIntoChunks } from '../../../shared/pagination.ts'
import { mapParallel } from '../../../shared/parallel.ts'
import { retry } from '../../../shared/retry.ts'
import { maskSecret } from '../generated/generated-values.ts'
import type { ParameterDetails, ParameterReader, StoredParameter, Tags } from './parameter-store.ts'
import { toSsmError } from './ssm-errors.ts'

// API pages: GetParameters takes 10 names, a filter of DescribeParameters 50 values.
const NAMES_PER_READ = 10
const NAMES_PER_FILTER = 50
const PARALLEL_READS = 10
// Beyond the pages that the wanted parameters fill.
const EXTRA_PAGES = 3

interface ReaderOptions {
  deadline: Deadline
  /** Repeats a call with new credentials if they have expired. */
  renewing: <T>(send: () => Promise<T>) => Promise<T>
  /** Selects parameters to mask regardless of their stored type. */
  isSecret: (name: string) => boolean
}

/** Also reads once, without retries, after the deadline. */
export interface LateReader extends ParameterReader {
  readWithoutRetry(names: string[], abortSignal: AbortSignal): Promise<Map<string, StoredParameter>>
}

export function createParameterReader(ssm: SSMClient, { deadline, renewing, isSecret }: ReaderOptions): LateReader {
  const { signal } = deadline
  const options = signal === undefined ? {} : { abortSignal: signal }

  async function call<T>(purpose: string, action: string, send: () => Promise<T>): Promise<T> {
    try {
      return await retry(() => renewing(send), deadline)
    } catch (error) {
      throw toSsmError(error, purpose, action)
    }
  }

  async function readAll(names: string[], send: (names: string[]) => Promise<GetParametersResult>) {
    const replies = await mapParallel(splitIntoChunks(names, NAMES_PER_READ), PARALLEL_READS, send)
    const parameters = replies.flatMap(({ Parameters = [] }) => Parameters.map(toMasked))
    return new Map(parameters.map(parameter => [parameter.name, parameter]))
  }

  /** The pages of DescribeParameters, by name. */
  async function* readDetails(filters: ParameterStringFilter[]): AsyncGenerator<[string, ParameterDetails][]> {
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
    for await (const { Parameters = [] } of pages) {
      yield Parameters.map(metadata => [metadata.Name ?? '', toDetails(metadata)])
    }
  }

  const toMasked = (parameter: Parameter): StoredParameter => {
    const stored = toStoredParameter(parameter)
    if (stored.type === 'SecureString' || isSecret(stored.name)) maskSecret(stored.value)
    return stored
  }

  const reader: LateReader = {
    read: names =>
      readAll(names, chunk => {
        const command = new GetParametersCommand({ Names: chunk, WithDecryption: true })
        return call(`read ${chunk.join(', ')}`, 'ssm:GetParameters', () => ssm.send(command, options))
      }),

    readWithoutRetry: (names, abortSignal) =>
      readAll(names, chunk =>
        ssm.send(new GetParametersCommand({ Names: chunk, WithDecryption: true }), { abortSignal }),
      ),

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
      const parameter = (await reader.read([`${name}:${version}`])).get(name)
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
        for await (const page of readDetails([{ Key: 'Name', Option: 'Equals', Values: chunk }])) {
          for (const [name, found] of page) details.set(name, found)
        }
      }
      return details
    },

    async describePath(path) {
      const details = new Map<string, ParameterDetails>()
      for await (const page of readDetails(filterByPath(path))) {
        for (const [name, found] of page) details.set(name, found)
      }
      return details
    },

    async describeTagged(path, tags, names) {
      const wanted = new Set(names)
      const details = new Map<string, ParameterDetails>()
      // Other parameters can have the tags, too.
      let pagesLeft = Math.ceil(names.length / NAMES_PER_FILTER) + EXTRA_PAGES
      for await (const page of readDetails([...filterByPath(path), ...filterByTags(tags)])) {
        for (const [name, found] of page) if (wanted.has(name)) details.set(name, found)
        pagesLeft -= 1
        if (details.size === wanted.size || pagesLeft === 0) break
      }
      return details
    },

    async findTagged(path, key, value) {
      const names: string[] = []
      for await (const page of readDetails([...filterByTags({ [key]: value }), ...filterByPath(path)])) {
        names.push(...page.map(([name]) => name))
      }
      return names
    },

    async readTags(name) {
      const command = new ListTagsForResourceCommand({ ResourceType: 'Parameter', ResourceId: name })
      const send = () => ssm.send(command, options)
      const { TagList = [] } = await call(`list the tags of ${name}`, 'ssm:ListTagsForResource', send)
      return Object.fromEntries(TagList.map(({ Key = '', Value = '' }) => [Key, Value]))
    },
  }
  return reader
}

const toStoredParameter = ({ Name, Type, Value, Version, ARN, LastModifiedDate }: Parameter): StoredParameter => ({
  name: Name ?? '',
  type: Type ?? 'String',
  value: Value ?? '',
  version: Version ?? 0,
  arn: ARN ?? '',
  modified: LastModifiedDate?.toISOString() ?? '',
})

const toDetails = (metadata: ParameterMetadata): ParameterDetails => ({
  tier: metadata.Tier,
  // An empty text is the same as none.
  description: metadata.Description || undefined,
  kmsKeyId: metadata.KeyId,
  allowedPattern: metadata.AllowedPattern || undefined,
  dataType: metadata.DataType,
  modifiedBy: metadata.LastModifiedUser,
  modifiedAt: metadata.LastModifiedDate?.toISOString(),
})

const filterByPath = (path: string): ParameterStringFilter[] =>
  path === '/' ? [] : [{ Key: 'Path', Option: 'Recursive', Values: [path.replace(/\/$/, '')] }]

const filterByTags = (tags: Tags): ParameterStringFilter[] =>
  Object.entries(tags).map(([key, value]) => ({ Key: `tag:${key}`, Option: 'Equals', Values: [value] }))
