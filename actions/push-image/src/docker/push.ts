import { ActionError } from '../../../shared/errors.ts'
import { addJitter } from '../../../shared/poll.ts'
import { forLog } from '../../../shared/remote-text.ts'
import type { Context } from '../context.ts'
import { type PushError, parsePushError } from './push-error.ts'

/** An image in the registry, and the number of its layers that were uploaded or already there, which buildx does not print. */
export interface PushResult {
  digest: string
  uploaded?: number
  reused?: number
}

export interface PushOptions extends Pick<Context, 'log' | 'deadline'> {
  renewLogin: () => Promise<void>
  /** Whether the registry has an image with the tag of this push. */
  isTaken: () => Promise<boolean>
}

/** A command that pushes an image, and its name in errors. */
interface PushCommand {
  name: string
  run(): Promise<{ exitCode: number; lines: string[] }>
}

// docker itself tries each layer five times; this is for errors that end the command.
const ATTEMPTS = 4
const FIRST_PAUSE_MS = 2_000

/**
 * Pushes a reference from the engine.
 * @returns undefined if the tag is immutable and in use.
 */
export async function pushImage(
  reference: string,
  { docker, ...options }: PushOptions & Pick<Context, 'docker'>,
): Promise<PushResult | undefined> {
  const command = { name: `docker push of ${reference}`, run: () => docker.run(['push', reference]) }
  const lines = await retryPush(command, options)
  return lines === undefined ? undefined : parsePushOutput(lines, reference)
}

/**
 * Runs a command that pushes. It retries after a broken connection and renews an expired login once.
 * @returns the lines of its output, or undefined if the tag is immutable and in use.
 */
export async function retryPush({ name, run }: PushCommand, options: PushOptions): Promise<string[] | undefined> {
  const { log, deadline, renewLogin, isTaken } = options
  let isRenewed = false
  for (let attempt = 1; ; attempt++) {
    const { exitCode, lines } = await run()
    if (exitCode === 0) return lines
    const error = parsePushError(lines)
    if (error.kind === 'immutable' || (error.kind === 'rejected' && (await isTaken()))) return undefined
    if (['expired', 'forbidden'].includes(error.kind) && !isRenewed) {
      isRenewed = true
      log.info('The registry rejected the login; logging in again.')
      await renewLogin()
      continue
    }
    if (error.kind !== 'interrupted' || attempt >= ATTEMPTS) throw createPushError(name, error, attempt)
    const pause = addJitter(FIRST_PAUSE_MS * 2 ** (attempt - 1), deadline.clock)
    log.warning(`The upload was interrupted (${error.message}); retrying, ${attempt + 1} of ${ATTEMPTS}.`)
    await deadline.sleep(pause)
  }
}

function parsePushOutput(lines: string[], reference: string): PushResult {
  const digest = lines.map(line => /\bdigest: (sha256:[0-9a-f]{64})\b/.exec(line)?.[1]).findLast(it => it !== undefined)
  if (digest === undefined) throw new ActionError(`docker pushed ${reference} but did not print its digest`)
  const count = (state: RegExp) => lines.filter(line => state.test(line)).length
  return { digest, uploaded: count(/^\w+: Pushed$/), reused: count(/^\w+: (Layer already exists|Mounted from .*)$/) }
}

const PERMISSIONS_HINT = 'Grant the role the push permissions that the README lists, such as ecr:InitiateLayerUpload.'

const HINTS: Record<PushError['kind'], string | undefined> = {
  expired: 'The registry also rejected a new login: check that `registry` is the address of this ECR.',
  denied: PERMISSIONS_HINT,
  forbidden: PERMISSIONS_HINT,
  rejected: undefined,
  missing: undefined,
  immutable: undefined,
  interrupted:
    'Check the network, and that the role has ecr:InitiateLayerUpload, ecr:UploadLayerPart and ecr:CompleteLayerUpload.',
}

function createPushError(name: string, { kind, message, permission }: PushError, attempts: number): ActionError {
  const hint =
    permission === undefined ? HINTS[kind] : `Grant the role ${permission}; the README lists all permissions.`
  const times = attempts > 1 ? ` ${attempts} times` : ''
  return new ActionError(`${name} failed${times}: ${forLog(message)}`, { hint })
}
