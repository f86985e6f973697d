import { ActionError } from '../../../shared/errors.ts'
import { forLog } from '../../../shared/remote-text.ts'
import { jittered } from '../../../shared/wait.ts'
import type { Log } from '../log.ts'
import type { Patience } from '../patience.ts'
import type { Docker } from './cli.ts'
import { failureOf, type PushFailure } from './push-error.ts'

/** What a push brought to the registry. */
export interface Pushed {
  digest: string
  uploaded: number
  reused: number
}

// docker itself tries each layer five times; this is for what ends the whole command.
const ATTEMPTS = 4
const FIRST_PAUSE_MS = 2_000

/**
 * Pushes a reference. A broken connection is tried again, a few times; an expired login is renewed once.
 * @returns undefined where the tag is immutable and taken.
 */
export async function push(
  docker: Docker,
  reference: string,
  { renewLogin, log, patience }: { renewLogin: () => Promise<void>; log: Log; patience: Patience },
): Promise<Pushed | undefined> {
  let renewed = false
  for (let attempt = 1; ; attempt++) {
    const { exitCode, lines } = await docker(['push', reference])
    if (exitCode === 0) return pushed(lines, reference)
    const failure = failureOf(lines)
    if (failure.kind === 'immutable') return undefined
    if (failure.kind === 'expired' && !renewed) {
      renewed = true
      log.info('The registry no longer takes the login; renewing it once.')
      await renewLogin()
      continue
    }
    if (failure.kind !== 'cut' || attempt >= ATTEMPTS) throw pushError(reference, failure, attempt)
    const pause = jittered(FIRST_PAUSE_MS * 2 ** (attempt - 1), patience.clock)
    log.warning(`The upload broke off (${forLog(failure.said)}); trying again, ${attempt + 1} of ${ATTEMPTS}.`)
    await patience.clock.sleep(pause, patience.signal)
  }
}

function pushed(lines: string[], reference: string): Pushed {
  const digest = lines.map(line => /\bdigest: (sha256:[0-9a-f]{64})\b/.exec(line)?.[1]).findLast(found => found)
  if (digest === undefined) throw new ActionError(`docker pushed ${reference}, but did not tell its digest`)
  const count = (state: RegExp) => lines.filter(line => state.test(line)).length
  return { digest, uploaded: count(/^\w+: Pushed$/), reused: count(/^\w+: (Layer already exists|Mounted from .*)$/) }
}

const HINTS: Record<PushFailure['kind'], string | undefined> = {
  expired: 'A fresh login was refused, too: is the registry input the address of this ECR?',
  denied: 'Grant the role the push permissions that the README lists, ecr:InitiateLayerUpload first of all.',
  missing: undefined,
  immutable: undefined,
  cut: 'Upload needs ecr:InitiateLayerUpload, ecr:UploadLayerPart and ecr:CompleteLayerUpload, and a way to the registry.',
}

function pushError(reference: string, { kind, said, permission }: PushFailure, attempts: number): ActionError {
  const hint = permission === undefined ? HINTS[kind] : `Grant the role ${permission} (the README lists all it needs).`
  const times = attempts > 1 ? ` ${attempts} times` : ''
  return new ActionError(`docker push of ${reference} failed${times}: ${forLog(said)}`, { hint })
}
