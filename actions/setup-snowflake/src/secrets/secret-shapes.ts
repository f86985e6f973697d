import { isSecretName } from './secret-names.ts'

/** The offsets of a secret in a text. */
export interface TextRange {
  start: number
  end: number
}

// The secret is the group named value or long, or the whole match.
const SHAPES: { pattern: RegExp; isSecret?: (groups: Record<string, string | undefined>) => boolean }[] = [
  { pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----(?<value>[\s\S]*?)(?:-----END [A-Z ]*PRIVATE KEY-----|$)/dg },
  // scheme://user:password@host
  { pattern: /:\/\/[^\s/:@'"]*:(?<value>[^\s/@'"]+)@/dg },
  // Parameters of a URL or a connection string; SAS tokens and signed URLs contain a signature.
  {
    pattern: /[?&;](?:sig|signature|x-amz-signature|x-amz-security-token|x-goog-signature)=(?<value>[^&\s'"#;,)]+)/dgi,
  },
  { pattern: /[?&;](?<name>[\w.-]+)=(?<value>[^&\s'"#;,)]+)/dg, isSecret: ({ name = '' }) => isSecretName(name) },
  { pattern: /[?&](?:key|code)=(?<value>[\w%.~+/=-]{16,})/dgi },
  {
    pattern: /\b(?:(?:Bearer|Basic|ApiKey) +(?<value>[\w.~+/=-]{6,})|Token +(?<long>[\w.~+/=-]{16,}))/dgi,
    // "Basic authentication" contains no token.
    isSecret: ({ value, long = '' }) => /\d|[a-z][A-Z]/.test(value ?? long),
  },
  // A line of YAML, an HTTP header.
  {
    pattern: /\n[ \t]*(?:- )?(?<name>[\w.-]+):[ \t]+(?<value>[^\s'"|>{$&*!]\S*)[ \t]*(?=\n)/dg,
    isSecret: ({ name = '' }) => isSecretName(name),
  },
  {
    pattern:
      /\b(?<name>[A-Z]\w{0,40}-[\w-]{0,40}(?:Key|Token|Secret)|Authorization|Cookie):\s*(?<value>[\w.~+/=-]{6,})/dgi,
    isSecret: ({ value = '' }) => /\d/.test(value),
  },
  { pattern: /\bhooks\.slack\.com\/(?:services|workflows)\/(?<value>[\w/-]+)/dg },
  { pattern: /\bwebhook\.office\.com\/(?<value>[\w@/-]+)/dg },
  // Tokens of GitHub, GitLab, Slack, Stripe, OpenAI, Google, SendGrid, Databricks, Vault and npm; JSON web tokens.
  { pattern: /\b(?:gh[pousr]_\w{16,}|github_pat_\w{16,}|glpat-[\w-]{16,}|xox[abeoprs]-[\w-]{10,}|npm_\w{30,})/dg },
  {
    pattern:
      /\b(?:[sr]k_live_\w{10,}|sk-[\w-]{20,}|AIza[\w-]{30,}|SG\.[\w-]{16,99}\.[\w-]{16,}|dapi[\da-f]{30,}|hvs\.\w{20,})/dg,
  },
  { pattern: /\beyJ[\w-]{8,9999}\.[\w-]{8,}(?:\.[\w-]*)?/dg },
]

// What every shape contains: one search instead of one for each shape.
const SHAPE_HINTS =
  /-----BEGIN|:\/\/|[?&;]|\b(bearer|basic|apikey|token) |[\w-]:\s|authorization:|cookie:|(key|token|secret):|hooks\.|webhook\.|gh[pousr]_|github_pat_|glpat-|xox|npm_|_live_|sk-|AIza|SG\.|dapi|hvs\.|eyJ/i

/** Finds secrets that are recognizable by their form. */
export function findSecretShapes(text: string): TextRange[] {
  if (!SHAPE_HINTS.test(text)) return []
  const ranges: TextRange[] = []
  for (const { pattern, isSecret } of SHAPES) {
    for (const match of text.matchAll(pattern)) {
      if (isSecret !== undefined && !isSecret(match.groups ?? {})) continue
      const { value, long } = match.indices?.groups ?? {}
      const [start, end] = value ?? long ?? match.indices?.[0] ?? [0, 0]
      if (start < end && !/^\*+$/.test(text.slice(start, end))) ranges.push({ start, end })
    }
  }
  return ranges
}
