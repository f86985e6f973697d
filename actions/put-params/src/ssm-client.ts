import {
  AddTagsToResourceCommand,
  DeleteParameterCommand,
  DescribeParametersCommand,
  GetParametersCommand,
  ListTagsForResourceCommand,
  type ParameterTier,
  type ParameterType,
  PutParameterCommand,
  type SSMClient,
} from '@aws-sdk/client-ssm'
import { isTransient, persist } from '../../shared/retry.ts'
import { type Clock, systemClock } from '../../shared/wait.ts'
import { openPace } from './rate-limiter.ts'
import { conceal } from './secrecy.ts'
import { refusal } from './ssm-errors.ts'

/** A parameter as SSM has it. */
export interface Stored {
  name: string
  type: ParameterType
  value: string
  version: number
  arn: string
  modified: string
}

/** What SSM only tells by DescribeParameters. */
export interface Details {
  tier: ParameterTier | undefined
  description: string | undefined
  kmsKeyId: string | undefined
  allowedPattern: string | undefined
  dataType: string | undefined
}

export type Tags = Record<string, string>

/** A value to write, with all that goes with it. */
export interface Writing {
  name: string
  type: ParameterType
  value: string
  kmsKeyId?: string | undefined
  tier?: ParameterTier | undefined
  description?: string | undefined
  allowedPattern?: string | undefined
  dataType?: string | undefined
}

/** SSM's parameters: every call outlasts throttling and outages until the deadline, writes keep to SSM's pace. */
export interface Store {
  read(names: string[]): Promise<Map<string, Stored>>
  /** A version of a parameter; SSM keeps the last 100. */
  readVersion(name: string, version: number): Promise<Stored | undefined>
  describe(names: string[]): Promise<Map<string, Details>>
  tagsOf(name: string): Promise<Tags>
  /** Makes a new parameter and gives its version. Fails with ParameterAlreadyExists where there is one. */
  create(writing: Writing, tags: Tags): Promise<number>
  /** Writes over a parameter of the same type and gives the new version. */
  overwrite(writing: Writing): Promise<number>
  tag(name: string, tags: Tags): Promise<void>
  /** Deletes a parameter; one that is not there is fine. */
  remove(name: string): Promise<void>
}

/** How to work: until when (on the clock's time line, ms), and whose values are secret whatever their stored type. */
export interface Working {
  deadline: number
  clock?: Clock | undefined
  signal?: AbortSignal | undefined
  isSecret?: (name: string) => boolean
}

// API pages: GetParameters takes 10 names, a filter of DescribeParameters 50 values.
const NAMES_A_READ = 10
const NAMES_A_FILTER = 50

/** Opens the parameters of a client's account and Region. */
export function openStore(ssm: SSMClient, working: Working): Store {
  const { clock = systemClock, signal, isSecret = () => false } = working
  const pace = openPace(clock)
  const options = signal === undefined ? {} : { abortSignal: signal }

  const asking = <T>(what: string, call: () => Promise<T>, values: string[] = []): Promise<T> =>
    persist(call, working).catch(error => {
      throw refusal(what, error, values)
    })

  const writing = <T>(what: string, call: () => Promise<T>, values: string[] = []): Promise<T> =>
    asking(
      what,
      async () => {
        await pace.turn(signal)
        try {
          const reply = await call()
          pace.heard('accepted')
          return reply
        } catch (error) {
          if (isTransient(error)) pace.heard('throttled')
          throw error
        }
      },
      values,
    )

  const put = async (asked: Writing, more: { Overwrite: boolean; Tags?: { Key: string; Value: string }[] }) => {
    const { name, type, value, kmsKeyId, tier, description, allowedPattern, dataType } = asked
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
    const { Version = 1 } = await writing(`write ${name}`, () => ssm.send(command, options), [value])
    return Version
  }

  const store: Store = {
    async read(names) {
      const found = new Map<string, Stored>()
      for (const some of chunks(names, NAMES_A_READ)) {
        const command = new GetParametersCommand({ Names: some, WithDecryption: true })
        const { Parameters = [] } = await asking(`read ${some.join(', ')}`, () => ssm.send(command, options))
        for (const {
          Name: name = '',
          Value: value = '',
          Type,
          Version = 0,
          ARN = '',
          LastModifiedDate,
        } of Parameters) {
          const type = Type ?? 'String'
          if (type === 'SecureString' || isSecret(name)) conceal(value)
          const modified = LastModifiedDate?.toISOString() ?? ''
          found.set(name, { name, type, value, version: Version, arn: ARN, modified })
        }
      }
      return found
    },

    async readVersion(name, version) {
      // GetParameters accepts "name:version" as a name, and returns the name alone.
      const seen = (await store.read([`${name}:${version}`])).get(name)
      return seen?.version === version ? seen : undefined
    },

    async describe(names) {
      const found = new Map<string, Details>()
      for (const some of chunks(names, NAMES_A_FILTER)) {
        for (let token: string | undefined, first = true; first || token !== undefined; first = false) {
          const command = new DescribeParametersCommand({
            ParameterFilters: [{ Key: 'Name', Option: 'Equals', Values: some }],
            MaxResults: NAMES_A_FILTER,
            ...(token === undefined ? {} : { NextToken: token }),
          })
          const { Parameters = [], NextToken } = await asking('describe parameters', () => ssm.send(command, options))
          for (const { Name = '', Tier, Description, KeyId, AllowedPattern, DataType } of Parameters) {
            found.set(Name, {
              tier: Tier,
              // An empty text is the same as none.
              description: Description || undefined,
              kmsKeyId: KeyId,
              allowedPattern: AllowedPattern || undefined,
              dataType: DataType,
            })
          }
          token = NextToken
        }
      }
      return found
    },

    async tagsOf(name) {
      const command = new ListTagsForResourceCommand({ ResourceType: 'Parameter', ResourceId: name })
      const { TagList = [] } = await asking(`list the tags of ${name}`, () => ssm.send(command, options))
      return Object.fromEntries(TagList.map(({ Key = '', Value = '' }) => [Key, Value]))
    },

    create: (asked, tags) =>
      // SSM takes tags only without Overwrite.
      put(asked, { Overwrite: false, ...(Object.keys(tags).length > 0 ? { Tags: tagList(tags) } : {}) }),

    overwrite: asked => put(asked, { Overwrite: true }),

    async tag(name, tags) {
      const command = new AddTagsToResourceCommand({ ResourceType: 'Parameter', ResourceId: name, Tags: tagList(tags) })
      await writing(`tag ${name}`, () => ssm.send(command, options))
    },

    async remove(name) {
      const gone = (error: unknown) => error instanceof Error && error.name === 'ParameterNotFound'
      const command = new DeleteParameterCommand({ Name: name })
      await writing(`delete ${name}`, () =>
        ssm.send(command, options).then(
          () => undefined,
          error => {
            if (!gone(error)) throw error
          },
        ),
      )
    },
  }
  return store
}

const tagList = (tags: Tags) => Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))

const chunks = <T>(items: T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))
