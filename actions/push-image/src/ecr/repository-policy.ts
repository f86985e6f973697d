/** A repository policy: its text, and its version and statements in a form that is the same for equal policies. */
export interface RepositoryPolicy {
  text: string
  parts: PolicyPart[]
}

interface PolicyPart {
  /** `Version`, or `statement` with its Sid. */
  label: string
  json: string
}

// Of a policy without Version: "IAM JSON policy elements: Version" in the IAM user guide.
const DEFAULT_VERSION = '2008-10-17'

/** Parses the text of a policy; undefined if it is not JSON with statements. */
export function parsePolicy(text: string): RepositoryPolicy | undefined {
  const document = parseJson(text)
  if (!isRecord(document)) return undefined
  const { Version = DEFAULT_VERSION, Statement } = document
  const statements = Array.isArray(Statement) ? Statement : [Statement]
  if (statements.length === 0 || !statements.every(isRecord)) return undefined
  return {
    text,
    parts: [
      { label: 'Version', json: toCanonicalJson(Version) },
      ...statements.map(statement => ({
        label: statement.Sid === undefined ? 'statement' : `statement ${statement.Sid}`,
        json: toCanonicalJson(statement),
      })),
    ],
  }
}

/** The parts in which two policies differ, as `statement AllowPull: old → new`; none if they mean the same. */
export function comparePolicies(current: RepositoryPolicy | undefined, requested: RepositoryPolicy): string[] {
  const before = current?.parts ?? []
  const removed = before.filter(part => !includesPart(requested.parts, part))
  const added = requested.parts.filter(part => !includesPart(before, part))
  return [...new Set([...removed, ...added].map(({ label }) => label))].map(label => {
    const format = (parts: PolicyPart[]) =>
      parts.flatMap(part => (part.label === label ? part.json : [])).join(', ') || 'none'
    return `${label}: ${format(removed)} → ${format(added)}`
  })
}

const includesPart = (parts: PolicyPart[], { label, json }: PolicyPart): boolean =>
  parts.some(part => part.label === label && part.json === json)

const ACCOUNT_ROOT = /^arn:[\w-]+:iam::(\d{12}):root$/

/** JSON in which neither the order of keys and lists matters nor whether one value is in a list; scalars are texts. */
function toCanonicalJson(value: unknown, key = ''): string {
  if (Array.isArray(value)) {
    const items = [...new Set(value.map(item => toCanonicalJson(item, key)))].sort()
    return items.length === 1 ? (items[0] as string) : `[${items.join(',')}]`
  }
  if (isRecord(value)) {
    const fields = Object.keys(value).sort()
    return `{${fields.map(name => `${JSON.stringify(name)}:${toCanonicalJson(value[name], name)}`).join(',')}}`
  }
  const text = String(value)
  // ECR returns an account's id in Principal as the ARN of its root.
  return JSON.stringify(key === 'AWS' ? text.replace(ACCOUNT_ROOT, '$1') : text)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
