import { MASK } from '../../../shared/redact.ts'
import { isSecretName } from './secret-names.ts'

const TOKEN = /(["'`]?)([^\s"'`(){}[\],;<>]+)(["'`]?)/g
const PUNCTUATION = '.:=!?'

// What a reason has beside values: words, statuses, types, codes, versions, request ids, regions, ARNs, property paths.
const HARMLESS_WORD =
  /^([A-Za-z]+|[A-Z][A-Z\d_]+|\w+(::\w+)+|\d{1,3}|\d+(\.\d+)+|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|[a-z]{2}(-[a-z]+)+-\d[a-z]?|arn:aws[\w-]*:.*|#?(\/\w+){2,}|https:\/\/[\w.-]+\.(amazonaws|amazon)\.com\/.*|[\d:]+Z?|[-–—=→|#.:]+)$/
// Longer words are masked without matching, which would take long.
const LONGEST_WORD = 256

/**
 * Masks in a resource's status reason the words that can be the value of an unknown secret: all but plain words and the
 * words of the template.
 */
export function redactUnknownWords(reason: string, known: ReadonlySet<string>): string {
  const text = redactDocumentValues(reason, known)
  let isAfterName = false
  let wasSecret = false
  let previousEnd = 0
  return text.replace(TOKEN, (token, open: string, word: string, close: string, at: number) => {
    // A value can have several words.
    const isContinued = wasSecret && /^[ \t]+$/.test(text.slice(previousEnd, at))
    previousEnd = at + token.length
    let end = word.length
    while (end > 0 && PUNCTUATION.includes(word.charAt(end - 1))) end--
    const [core, rest] = [word.slice(0, end), word.slice(end)]
    const isSecret = isAfterName || isContinued
    wasSecret = isSecret && close === '' && rest === ''
    isAfterName = /[:=]$/.test(rest) && !core.includes('/') && isSecretName([core])
    // A single word in quotes is probably a value.
    const isQuoted = open !== '' && open === close
    const isShown = (text: string) =>
      known.has(text) || (!isQuoted && text.length <= LONGEST_WORD && HARMLESS_WORD.test(text))
    if (!isSecret && (core === '' || isShown(core))) return token
    const [, name, value = ''] = /^([\w.-]{1,64})[=:](.+)$/s.exec(core) ?? []
    if (name === undefined) return `${open}${MASK}${rest}${close}`
    wasSecret ||= isSecretName([name]) && close === '' && rest === ''
    return !isSecret && !isSecretName([name]) && isShown(value) ? token : `${open}${name}=${MASK}${rest}${close}`
  })
}

// `"name": "a text"` and `'name': 'a text'`, also inside a JSON text, as a function logs its event.
const DOCUMENT_VALUE = /((\\?["'])([\w.-]{1,64})\2\s*:\s*)(\\?["'])([^\n]*?)(?<!\\)\4/g
const MESSAGE_NAME = /^(error|errorMessage|errorType|message|msg|reason|statusReason|exception)$/i

/** Masks the texts of several words in a document; single words are for redactUnknownWords. */
const redactDocumentValues = (text: string, known: ReadonlySet<string>): string =>
  text.replace(DOCUMENT_VALUE, (all, prefix: string, _: string, name: string, quote: string, value: string) => {
    const words = value.split(/\s+/).filter(word => word !== '')
    const isShown = words.length < 2 || MESSAGE_NAME.test(name) || words.every(word => known.has(word))
    return isShown ? all : `${prefix}${quote}${MASK}${quote}`
  })

/** The words of a template: a reason that repeats one of them reveals nothing. */
export const listWords = (text: string): Set<string> => new Set(text.match(/[\w.:/@-]+/g) ?? [])
