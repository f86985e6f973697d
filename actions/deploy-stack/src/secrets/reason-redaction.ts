import { isSecretName } from './secret-names.ts'
import { MASK } from './secret-texts.ts'

const TOKEN = /(["'`]?)([^\s"'`(){}[\],;<>]+)(["'`]?)/g
const ENDS = '.:=!?'

// What a reason says beside values: words, statuses, types, codes, versions, request ids, regions, ARNs, property paths.
const PLAIN =
  /^([A-Za-z]+|[A-Z][A-Z\d_]+|\w+(::\w+)+|\d{1,3}|\d+(\.\d+)+|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|[a-z]{2}(-[a-z]+)+-\d[a-z]?|arn:aws[\w-]*:.*|#?(\/\w+){2,}|https:\/\/[\w.-]+\.(amazonaws|amazon)\.com\/.*|[\d:]+Z?|[-–—=→|#.:]+)$/
// Longer words are not examined.
const LONGEST = 256

/**
 * The status reason of a resource that has a secret of unknown value, without the words that could be its value: all but
 * plain words and words of the template.
 */
export function redactReason(reason: string, known: ReadonlySet<string>): string {
  let afterName = false
  return reason.replace(TOKEN, (token, open: string, word: string, close: string) => {
    let end = word.length
    while (end > 0 && ENDS.includes(word.charAt(end - 1))) end--
    const [core, rest] = [word.slice(0, end), word.slice(end)]
    const secret = afterName
    afterName = /[:=]$/.test(rest) && !core.includes('/') && isSecretName([core])
    // A single word in quotes is a value more often than not.
    const quoted = open !== '' && open === close
    const isShown = (text: string) => known.has(text) || (!quoted && text.length <= LONGEST && PLAIN.test(text))
    if (!secret && (core === '' || isShown(core))) return token
    const [, name, value = ''] = /^([\w.-]{1,64})[=:](.+)$/s.exec(core) ?? []
    if (name === undefined) return `${open}${MASK}${rest}${close}`
    return !secret && !isSecretName([name]) && isShown(value) ? token : `${open}${name}=${MASK}${rest}${close}`
  })
}

/** The words of a template: repeating one of them in a reason reveals nothing. */
export const wordsOf = (text: string): Set<string> => new Set(text.match(/[\w.:/@-]+/g) ?? [])
