/** Why docker did not push to a registry (or log in to it). */
export interface PushError {
  kind: 'expired' | 'denied' | 'forbidden' | 'immutable' | 'rejected' | 'missing' | 'interrupted'
  /** The line with the reason. */
  message: string
  /** The missing permission, if the registry names it. */
  permission: string | undefined
}

// docker has one exit code for all errors, so they are identified by their messages. Sources: "Troubleshooting errors with
// Docker commands" in the ECR user guide, the error codes of the distribution specification, and the engine.
// The order matters: the message of an expired token also contains "denied".
const PATTERNS: [PushError['kind'], RegExp][] = [
  // BuildKit and the containerd image store print only the status: ECR answers 403 to an expired password, too, and 400 to an
  // immutable tag.
  ['forbidden', /unexpected status\b.*: 403\b/],
  ['rejected', /unexpected status\b.*: 400\b/],
  ['expired', /authorization token has expired|no basic auth credentials|401 Unauthorized|authentication required/i],
  ['immutable', /tag invalid|tag_invalid|tag is immutable|is immutable|cannot be overwritten/i],
  ['denied', /\bdenied\b|not authorized to perform|403 Forbidden|insufficient_scope/i],
  ['missing', /name unknown|repository .* (does not exist|not found)|does not exist locally/i],
]

/** Finds the reason in docker's output. An unknown message counts as a broken connection, because a push can be repeated. */
export function parsePushError(lines: string[]): PushError {
  const permission = /\becr:[A-Z]\w+/.exec(lines.join('\n'))?.[0]
  for (const [kind, pattern] of PATTERNS) {
    const message = lines.findLast(line => pattern.test(line))
    if (message !== undefined) return { kind, message: message.trim(), permission }
  }
  const last = lines.findLast(line => line.trim() !== '')?.trim()
  return { kind: 'interrupted', message: last ?? 'docker printed nothing', permission }
}
