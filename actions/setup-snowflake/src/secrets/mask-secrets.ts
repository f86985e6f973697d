import { maskRanges } from '../../../shared/redact.ts'
import type { TokenList } from '../sql/tokens.ts'
import { type MaskedText, maskLiterals, mightContainSecret } from './literal-masker.ts'
import { findSecretShapes } from './secret-shapes.ts'

/**
 * Masks the literals of secret properties, columns, headers and variables in any quoting, also inside strings, bodies
 * and comments, and secrets that are recognizable by their form.
 */
export const maskSecrets = (sql: string, code?: TokenList): MaskedText => maskShapes(maskLiterals(sql, 0, code))

/** The same for a text that is not SQL: a message, a comment, a value. */
export const maskSecretsInText = (text: string): MaskedText => maskShapes(maskLiterals(text, 1))

function maskShapes({ shown, secrets, distinctSecrets }: MaskedText): MaskedText {
  const found = mightContainSecret(shown) ? findSecretShapes(shown) : []
  const ranges = found.sort((left, right) => left.start - right.start)
  const values = ranges.map(({ start, end }) => shown.slice(start, end))
  return {
    shown: maskRanges(shown, ranges),
    secrets: [...secrets, ...values],
    distinctSecrets: [...distinctSecrets, ...values],
  }
}
