import {
  AddTagsToResourceCommand,
  DeleteParameterCommand,
  DescribeParametersCommand,
  GetParametersByPathCommand,
  GetParametersCommand,
  type GetParametersResult,
  ListTagsForResourceCommand,
  type Parameter,
  type ParameterMetadata,
  type ParameterStringFilter,
  PutParameterCommand,
  RemoveTagsFromResourceCommand,
  type SSMClient,
} from '@aws-sdk/client-ssm'
import { isNamed } from '../../../shared/aws-errors.ts'
import type { Deadline } from '../../../shared/deadline.ts'
import { DeadlineError, messageOf } from '../../../shared/errors.ts'
import { readPages, splitIntoChunks } from '../../../shared/pagination.ts'
import { mapParallel } from '../../../shared/parallel.ts'
import { createRedactor } from '../../../shared/redact.ts'
import { isThrottled, retry } from '../../../shared/retry.ts'
import { maskSecret } from '../generated/generated-values.ts'
import type { ParameterDetails, ParameterStore, PutRequest, StoredParameter, Tags } from './parameter-store.ts'
import { createRateLimiter } from './rate-limiter.ts'
import { createRenewal } from './renew-credentials.ts'
import { toSsmError } from './ssm-errors.ts'
import { UnconfirmedWrites } from './unconfirmed-writes.ts'

// API pages: GetParameters takes 10 names, a filter of DescribeParameters 50 values.
const NAMES_PER_READ = 10
const NAMES_PER_FILTER = 50
const PARALLEL_READS = 10
// Beyond the pages that the wanted parameters fill.
const EXTRA_PAGES = 3
// The job is killed 7.5 s after it is cancelled: writes in flight get their reply, then one read confirms the others.
const CANCEL_GRACE_MS = 1_500
const CONFIRM_LIMIT_MS = 1_500

/**
 * Creates a client for Parameter Store.
 * `isSecret` selects parameters to mask regardless of their stored type.
 */
export function createParameterStore(
  ssm: SSMClient,
  deadline: Deadline,
  isSecret: (name: string) => boolean = () => false,
): ParameterStore {
  const { signal } = deadline
  const limiter = createRateLimiter(deadline)
  const unconfirmed = new UnconfirmedWrites()
  const renewing = createRenewal(ssm)
  const options = signal === undefined ? {} : { abortSignal: signal }
  const writeOptions = { abortSignal: createWriteSignal(deadline) }

  async function call<T>(purpose: string, action: string, send: () => Promise<T>): Promise<T> {
    try {
      return await retry(() => renewing(send), deadline)
    } catch (error) {
      throw toSsmError(error, purpose, action)
    }
  }

  async function write<T>(purpose: string, action: string, send: () => Promise<T>, values: string[] = []): Promise<T> {
    try {
      // A throttled write waits for its next turn instead of a pause.
      return await retry(() => limiter.run(() => renewing(send)), deadline, { isPaced: isThrottled })
    } catch (error) {
      const isGivenUp = writeOptions.abortSignal.aborted && isNamed(error, 'AbortError')
      if (isGivenUp || error instanceof DeadlineError) {
        const reason = isGivenUp ? `SSM did not reply to ${action} before the deadline` : messageOf(error)
        throw new DeadlineError(`Could not ${purpose}: ${reason}`)
      }
      throw toSsmError(error, purpose, action, createRedactor(values))
    }
  }

  const getParameters = (names: string[], { abortSignal }: { abortSignal?: AbortSignal }) =>
    ssm.send(new GetParametersCommand({ Names: names, WithDecryption: true }), abortSignal ? { abortSignal } : {})

  async function readWith(send: (names: string[]) => Promise<GetParametersResult>, names: string[]) {
    const replies = await mapParallel(splitIntoChunks(names, NAMES_PER_READ), PARALLEL_READS, send)
    const parameters = replies.flatMap(({ Parameters = [] }) => Parameters.map(toMasked))
    return new Map(parameters.map(parameter => [parameter.name, parameter]))
  }

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
    const send = async () => {
      try {
        return await ssm.send(command, writeOptions)
      } catch (error) {
        unconfirmed.recordFailure(request, error)
        throw error
      }
    }
    const { Version = 1 } = await write(`write ${name}`, 'ssm:PutParameter', send, [value])
    unconfirmed.recordReply(name)
    return Version
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

  const store: ParameterStore = {
    read: names =>
      readWith(
        chunk => call(`read ${chunk.join(', ')}`, 'ssm:GetParameters', () => getParameters(chunk, options)),
        names,
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
      await write(`tag ${name}`, 'ssm:AddTagsToResource', () => ssm.send(command, writeOptions))
    },

    async untag(name, keys) {
      const command = new RemoveTagsFromResourceCommand({ ResourceType: 'Parameter', ResourceId: name, TagKeys: keys })
      await write(`remove tags of ${name}`, 'ssm:RemoveTagsFromResource', () => ssm.send(command, writeOptions))
    },

    async remove(name) {
      const command = new DeleteParameterCommand({ Name: name })
      const send = async () => {
        try {
          await ssm.send(command, writeOptions)
        } catch (error) {
          if (!isNamed(error, 'ParameterNotFound')) throw error
        }
      }
      await write(`delete ${name}`, 'ssm:DeleteParameter', send)
    },

    waitForTurn: signal =>
      limiter.waitForTurn(deadline.signal === undefined ? signal : AbortSignal.any([signal, deadline.signal])),

    async confirmWrites(versionsBefore) {
      const names = [...versionsBefore.keys()].filter(name => unconfirmed.has(name))
      const abortSignal = AbortSignal.timeout(CONFIRM_LIMIT_MS)
      const stored = await readWith(chunk => getParameters(chunk, { abortSignal }), names).catch(() => undefined)
      return new Map(names.map(name => [name, unconfirmed.confirm(name, stored, versionsBefore.get(name) ?? 0)]))
    },
  }
  return store
}

/** Aborts a while after the job is cancelled or the deadline passes. */
function createWriteSignal(deadline: Deadline): AbortSignal {
  const { signal } = deadline.enforce()
  const controller = new AbortController()
  const abort = () => setTimeout(() => controller.abort(signal.reason), CANCEL_GRACE_MS).unref()
  if (signal.aborted) abort()
  else signal.addEventListener('abort', abort, { once: true })
  return controller.signal
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

const toTagList = (tags: Tags) => Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))
