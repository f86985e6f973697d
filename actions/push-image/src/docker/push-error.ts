/** Why docker did not get something into a registry (or out of one). */
export interface PushFailure {
  kind: 'expired' | 'denied' | 'immutable' | 'missing' | 'cut'
  /** The line that says so. */
  said: string
  /** The permission that was missing, where the registry names it. */
  permission: string | undefined
}

// docker has one exit code for all of this, so its words are all there is. Texts: the ECR user guide's page
// "Troubleshooting errors with Docker commands", the distribution specification's error codes, and the engine's own.
// Order matters: an expired token is told as "denied", too.
const KINDS: [PushFailure['kind'], RegExp][] = [
  ['expired', /authorization token has expired|no basic auth credentials|401 Unauthorized|authentication required/i],
  ['immutable', /tag invalid|tag_invalid|tag is immutable|is immutable|cannot be overwritten/i],
  ['denied', /\bdenied\b|not authorized to perform|403 Forbidden|insufficient_scope/i],
  ['missing', /name unknown|repository .* (does not exist|not found)|does not exist locally/i],
]

/** Tells why from docker's lines. What is not known as a verdict counts as a broken connection: a push can be repeated. */
export function failureOf(lines: string[]): PushFailure {
  const permission = /\becr:[A-Z]\w+/.exec(lines.join('\n'))?.[0]
  for (const [kind, pattern] of KINDS) {
    const said = lines.findLast(line => pattern.test(line))
    if (said !== undefined) return { kind, said: said.trim(), permission }
  }
  return { kind: 'cut', said: lines.findLast(line => line.trim() !== '')?.trim() ?? 'docker said nothing', permission }
}
