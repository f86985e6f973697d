/** The part of an action.yml that workflows depend on. */
export interface Manifest {
  /** By name; `required` or the default, undefined if it has neither. */
  inputs: Record<string, { required?: true; default?: string }>
  outputs: string[]
}

export interface ManifestChange {
  action: string
  /** The input or output; undefined if the whole action is new or removed. */
  name?: string
  /** The difference in words. */
  text: string
}

/** Reads the compared part of a parsed action.yml. */
export function readManifest(parsed: {
  inputs?: Record<string, { required?: boolean; default?: unknown } | null>
  outputs?: Record<string, unknown>
}): Manifest {
  const inputs = Object.entries(parsed.inputs ?? {}).map(([name, input]) => [
    name,
    {
      ...(input?.required === true ? { required: true } : {}),
      ...(input?.default === undefined ? {} : { default: String(input.default) }),
    },
  ])
  return { inputs: Object.fromEntries(inputs), outputs: Object.keys(parsed.outputs ?? {}).sort() }
}

/** Finds what differs between the manifests of two versions, by action. */
export function findManifestChanges(
  before: Record<string, Manifest>,
  after: Record<string, Manifest>,
): ManifestChange[] {
  return listNames(before, after).flatMap((action): ManifestChange[] => {
    const old = before[action]
    const current = after[action]
    if (old === undefined) return [{ action, text: 'the action is new' }]
    if (current === undefined) return [{ action, text: 'the action is removed' }]
    const inputs = listNames(old.inputs, current.inputs).map(name => ({
      name,
      text: describeDifference(`input ${name}`, old.inputs[name], current.inputs[name]),
    }))
    const outputs = [...new Set([...old.outputs, ...current.outputs])].map(name => ({
      name,
      text: describeDifference(
        `output ${name}`,
        old.outputs.includes(name) ? {} : undefined,
        current.outputs.includes(name) ? {} : undefined,
      ),
    }))
    return [...inputs, ...outputs].flatMap(({ name, text }) => (text === undefined ? [] : [{ action, name, text }]))
  })
}

const listNames = (...records: Record<string, unknown>[]) => [...new Set(records.flatMap(Object.keys))]

type Input = Manifest['inputs'][string]

function describeDifference(what: string, before: Input | undefined, after: Input | undefined): string | undefined {
  if (before === undefined) return `${what} is new${after?.required === true ? ' and required' : ''}`
  if (after === undefined) return `${what} is removed`
  if (before.required !== after.required) return `${what} is ${after.required ? 'now required' : 'no longer required'}`
  if (before.default === after.default) return undefined
  const shown = (value: string | undefined) => (value === undefined ? 'none' : `"${value}"`)
  return `the default of ${what} changes from ${shown(before.default)} to ${shown(after.default)}`
}

/** Whether one entry of the section Unreleased names both the action and the input or output. */
export function isInChangelog({ action, name = action }: ManifestChange, changelog: string): boolean {
  const [, unreleased = ''] = /^## \[?Unreleased\]?.*\n([\s\S]*?)(?=^## |$(?![\s\S]))/im.exec(changelog) ?? []
  const entries = unreleased.split(/^(?=[-*] |#)/m).filter(entry => /^[-*] /.test(entry))
  return entries.some(entry => entry.includes(`\`${action}\``) && entry.includes(`\`${name}\``))
}
