import { type Document, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'

// Aliases of aliases expand a small file without limit.
const MOST_NODES = 1_000_000

/**
 * A template's content with each short form (`!Ref A`) in full (`{ Ref: 'A' }`), all scalars as texts; undefined where its
 * aliases expand without limit.
 */
export function expandShortForms(document: Document.Parsed): unknown {
  let nodes = 0
  try {
    return convert(document.contents)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }

  function convert(node: Node | null | undefined): unknown {
    if (++nodes > MOST_NODES) throw new RangeError('too many nodes')
    if (isAlias(node)) return convert(node.resolve(document))
    const value = isMap(node)
      ? mergeEntries(
          node.items.flatMap(({ key, value }) =>
            expandMergeKey(isScalar(key) ? String(key.value) : String(key), convert(value as Node | null)),
          ),
        )
      : isSeq(node)
        ? node.items.map(item => convert(item as Node))
        : isScalar(node)
          ? node.value
          : undefined
    const tag = /^!(\w[\w:]*)$/.exec(node?.tag ?? '')?.[1]
    return tag === undefined ? value : toFullForm(tag, value)
  }
}

// Duplicate sections are merged: which one CloudFormation uses is not documented.
function mergeEntries(entries: [string, unknown][]): Record<string, unknown> {
  const merged = new Map<string, unknown>()
  for (const [key, value] of entries) {
    const before = merged.get(key)
    const both = isRecord(before) && isRecord(value)
    merged.set(key, both ? mergeEntries([...Object.entries(before), ...Object.entries(value)]) : value)
  }
  return Object.fromEntries(merged)
}

// A merge key (`<<`) stands for the entries of its value, or of each value in its list.
const expandMergeKey = (key: string, value: unknown): [string, unknown][] => {
  const merged = key === '<<' ? [value].flat() : []
  return merged.length > 0 && merged.every(isRecord) ? merged.flatMap(map => Object.entries(map)) : [[key, value]]
}

function toFullForm(tag: string, value: unknown): unknown {
  if (tag === 'Ref' || tag === 'Condition') return { [tag]: value }
  return { [`Fn::${tag}`]: tag === 'GetAtt' ? parseGetAtt(value) : value }
}

/** The resource and the attribute that a GetAtt names, in any of its forms. */
export function parseGetAtt(value: unknown): [resource: unknown, attribute: unknown] {
  if (Array.isArray(value)) {
    const [resource, ...attribute] = value
    const plain = attribute.every(part => typeof part === 'string')
    return [resource, plain ? attribute.join('.') : attribute]
  }
  const [resource = '', ...attribute] = String(value).split('.')
  return [resource, attribute.join('.')]
}

/** The name and the argument of an intrinsic function; undefined for any other value. */
export function parseFunction(value: unknown): [name: string, argument: unknown] | undefined {
  if (!isRecord(value)) return undefined
  const [entry, ...others] = Object.entries(value)
  if (entry === undefined || others.length > 0) return undefined
  const [name] = entry
  return name === 'Ref' || name === 'Condition' || /^Fn::(?!ForEach::)/.test(name) ? entry : undefined
}

/** The names in the `${…}` of a Fn::Sub, without literals (`${!…}`). */
export const findSubVariables = (text: string): string[] =>
  [...text.matchAll(/\$\{([^!}][^}]*)\}/g)].map(([, name = '']) => name.trim())

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
