import { setOutput, warning } from '@actions/core'

/** Sets a declared output; `names` are those of action.yml, which the contract test compares. */
export interface SetOutput<Name extends string> {
  (name: Name, value: string | number | boolean | object): void
  names: readonly Name[]
}

/** The most that an output's JSON takes, in bytes: Linux gives one environment variable 128 KiB, GitHub a job 1 MB. */
export const LARGEST_OUTPUT = 120_000

/**
 * A setter that only takes the outputs declared in action.yml; what is set survives a later failure of the step.
 * Of a list or an object that is too large the first entries are set, with a warning.
 */
export function outputsOf<const Name extends string>(...names: Name[]): SetOutput<Name> {
  const cut = new Set<Name>()
  const set = (name: Name, value: string | number | boolean | object): void => {
    const fits = typeof value !== 'object' || sizeOf(value) <= LARGEST_OUTPUT
    setOutput(name, fits ? value : firstEntries(value, LARGEST_OUTPUT))
    if (fits || cut.has(name)) return
    warning(`The output ${name} is larger than ${LARGEST_OUTPUT / 1_000} kB; it has only the first entries`)
    cut.add(name)
  }
  return Object.assign(set, { names })
}

const sizeOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value) ?? '')

/** As many of the first entries as fit into `room` bytes of JSON; a list inside an object is shortened likewise. */
function firstEntries(value: object, room: number): object {
  let left = room - '[]'.length
  if (Array.isArray(value)) {
    const end = value.findIndex(item => {
      left -= sizeOf(item) + ','.length
      return left < 0
    })
    return end < 0 ? value : value.slice(0, end)
  }
  const kept: [string, unknown][] = []
  for (const [key, item] of Object.entries(value)) {
    const space = left - sizeOf(key) - ':,'.length
    const fits = sizeOf(item) <= space
    if (!fits && !Array.isArray(item)) break
    const shown = fits ? item : firstEntries(item, space)
    kept.push([key, shown])
    left = space - sizeOf(shown)
  }
  return Object.fromEntries(kept)
}
