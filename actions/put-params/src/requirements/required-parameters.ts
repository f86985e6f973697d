import { type DesiredParameter, joinPath } from '../inputs/desired-parameters.ts'
import type { ParameterStore } from '../ssm/parameter-store.ts'
import type { TemplateRequirements } from './from-templates.ts'
import { inRegion, type RequiredParameter } from './parameter-reference.ts'

interface RequirementInputs {
  path: string
  require?: string[] | undefined
  fromTemplates?: TemplateRequirements | undefined
}

/**
 * Finds the required parameters that neither exist nor are written or created; as one message, with all who read them.
 * `removed` are parameters that exist and will be deleted.
 */
export async function findMissingParameters(
  store: ParameterStore,
  { path, require = [], fromTemplates }: RequirementInputs,
  {
    desired,
    removed = [],
    region = '',
  }: { desired: DesiredParameter[]; removed?: string[]; region?: string | undefined },
  warn: (message: string) => void,
): Promise<string[]> {
  const listed = require.map(name => ({
    names: [name.startsWith('/') ? name : joinPath(path, name)],
    reader: 'require',
  }))
  const all: RequiredParameter[] = [...listed, ...(fromTemplates?.required ?? [])]
  const known = new Set([...desired.map(({ name }) => name), ...(fromTemplates?.created ?? [])])
  const readers = new Map<string, { names: string[]; readers: Set<string> }>()
  for (const parameter of all) {
    const names = inRegion(parameter, region)
    if (parameter.region !== undefined && parameter.region !== region) {
      warn(`${parameter.reader}: ${names[0]} is in ${parameter.region}, not in ${region}, so it is not checked`)
    } else if (!names.some(name => known.has(withoutSelector(name)))) {
      const key = names.join(' ')
      const entry = readers.get(key) ?? { names, readers: new Set() }
      readers.set(key, { ...entry, readers: entry.readers.add(parameter.reader) })
    }
  }
  const missing = await findMissingEntries(store, [...readers.values()], removed)
  const problems = missing.map(({ names: [name = ''], readers }) => {
    const note = removed.includes(withoutSelector(name)) ? ['deleted by prune'] : []
    return `${name} (${[...note, ...readers].join(', ')})`
  })
  return problems.length > 0 ? [`Required parameters do not exist: ${problems.join(', ')}`] : []
}

/** The entries none of whose names exists; in rounds, because two names of a call must not mean one parameter. */
async function findMissingEntries<T extends { names: string[] }>(
  store: ParameterStore,
  entries: T[],
  removed: string[],
): Promise<T[]> {
  let missing = entries
  const rounds = Math.max(0, ...entries.map(({ names }) => names.length))
  for (let round = 0; round < rounds; round += 1) {
    const absent = await store.listMissing(missing.flatMap(({ names }) => names[round] ?? []))
    missing = missing.filter(({ names }) => {
      const name = names[round]
      return name === undefined || absent.has(name) || removed.includes(withoutSelector(name))
    })
  }
  return missing
}

// An ARN has colons of its own.
const withoutSelector = (name: string): string => (name.startsWith('arn:') ? name : name.replace(/:.*/s, ''))
