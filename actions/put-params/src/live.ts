import { copyName, type Live, type Settings } from './plan.ts'
import { Refused } from './refusal.ts'
import type { Store } from './store.ts'
import type { Wanted } from './wanted.ts'

/**
 * Reads what SSM has of the wanted parameters, and only what the settings compare.
 * What may not be read besides the values is left out, and said with `warn`.
 */
export async function readLive(
  store: Store,
  wanted: Wanted[],
  settings: Settings,
  warn: (message: string) => void,
): Promise<Live> {
  const names = wanted.map(({ name }) => name)
  const stored = await store.read(names)
  const missing = names.filter(name => settings.replaceType || !stored.has(name))
  // A copy means that a replacement was interrupted; without a look, a generated secret would be made anew and lost.
  for (const [name, copy] of await store.read(missing.map(copyName))) stored.set(name, copy)

  const existing = names.filter(name => stored.has(name))
  const live: Live = { stored, details: new Map(), tags: new Map() }
  const { description, tier, kmsKeyId, tags, overwrite } = settings
  if (overwrite === 'never' || existing.length === 0) return live
  if ([description, tier, kmsKeyId].some(setting => setting !== undefined)) {
    live.details = (await ifAllowed(store.describe(existing), warn)) ?? live.details
  }
  if (tags !== undefined) {
    for (const name of existing) live.tags.set(name, (await ifAllowed(store.tagsOf(name), warn)) ?? tags)
  }
  return live
}

async function ifAllowed<T>(reading: Promise<T>, warn: (message: string) => void): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if (!(error instanceof Refused) || !/AccessDenied/.test(error.code)) throw error
    warn(`${error.message}. What differs there is not seen.`)
    return undefined
  }
}
