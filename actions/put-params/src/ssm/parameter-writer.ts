import {
  AddTagsToResourceCommand,
  DeleteParameterCommand,
  PutParameterCommand,
  RemoveTagsFromResourceCommand,
  type SSMClient,
} from '@aws-sdk/client-ssm'
import { isNamed } from '../../../shared/aws-errors.ts'
import type { Deadline } from '../../../shared/deadline.ts'
import { DeadlineError, messageOf } from '../../../shared/errors.ts'
import { createRedactor } from '../../../shared/redact.ts'
import { isThrottled, retry } from '../../../shared/retry.ts'
import type { LateReader } from './parameter-reader.ts'
import type { ParameterWriter, PutRequest, Tags } from './parameter-store.ts'
import { createRateLimiter } from './rate-limiter.ts'
import { toSsmError } from './ssm-errors.ts'
import { UnconfirmedWrites } from './unconfirmed-writes.ts'

// The job is killed 7.5 s after it is cancelled: writes in flight get their reply, then one read confirms the others.
const CANCEL_GRACE_MS = 1_500
const CONFIRM_LIMIT_MS = 1_500

interface WriterOptions {
  deadline: Deadline
  /** Repeats a call with new credentials if they have expired. */
  renewing: <T>(send: () => Promise<T>) => Promise<T>
  readLate: LateReader['readWithoutRetry']
}

export function createParameterWriter(
  ssm: SSMClient,
  { deadline, renewing, readLate }: WriterOptions,
): ParameterWriter {
  const limiter = createRateLimiter(deadline)
  const unconfirmed = new UnconfirmedWrites()
  const writeOptions = { abortSignal: createWriteSignal(deadline) }

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

  return {
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
      const stored = await readLate(names, AbortSignal.timeout(CONFIRM_LIMIT_MS)).catch(() => undefined)
      return new Map(names.map(name => [name, unconfirmed.confirm(name, stored, versionsBefore.get(name) ?? 0)]))
    },
  }
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

const toTagList = (tags: Tags) => Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))
