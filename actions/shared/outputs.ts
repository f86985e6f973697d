import { setOutput, warning } from '@actions/core'

/** Sets a declared output; the contract test compares `names` with action.yml. */
export interface SetOutput<Name extends string> {
  (name: Name, value: string | number | boolean | object): void
  names: readonly Name[]
}

/** Maximum size of an output in bytes: Linux limits an environment variable to 128 KiB, GitHub the outputs of a job to 1 MB. */
export const LARGEST_OUTPUT = 120_000

/**
 * Creates a setter for the outputs declared in action.yml; an output remains set if the step fails later.
 * A list or object that is too large is cut to its first entries, with a warning.
 */
export function outputsOf<const Name extends string>(...names: Name[]): SetOutput<Name> {
  const cut = new Set<Name>()
  const set = (name: Name, value: string | number | boolean | object): void => {
    const fits = typeof value !== 'object' || sizeOf(value) <= LARGEST_OUTPUT
    setOutput(name, fits ? value : takeFirstEntries(value, LARGEST_OUTPUT))
    if (fits || cut.has(name)) return
    warning(`The output ${name} is larger than ${LARGEST_OUTPUT / 1_000} kB and was cut to its first entries`)
    cut.add(name)
  }
  return Object.assign(set, { names })
}

const sizeOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value) ?? '')

/** The first entries that fit into `maxBytes` of JSON; a list inside an object is shortened too. */
function takeFirstEntries(value: object, maxBytes: number): object {
  let remaining = maxBytes - '[]'.length
  if (Array.isArray(value)) {
    const end = value.findIndex(item => {
      remaining -= sizeOf(item) + ','.length
      return remaining < 0
    })
    return end < 0 ? value : value.slice(0, end)
  }
  const kept: [string, unknown][] = []
  for (const [key, item] of Object.entries(value)) {
    const space = remaining - sizeOf(key) - ':,'.length
    const fits = sizeOf(item) <= space
    if (!fits && !Array.isArray(item)) break
    const shown = fits ? item : takeFirstEntries(item, space)
    kept.push([key, shown])
    remaining = space - sizeOf(shown)
  }
  return Object.fromEntries(kept)
}
