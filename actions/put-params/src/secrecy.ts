import { mask } from '../../shared/secrets.ts'
import { parseFernetKeys } from './generated-values.ts'

/** Masks a secret value: whole, by line, and each key of a comma-separated list of Fernet keys. */
export function conceal(value: string): string {
  parseFernetKeys(value)?.forEach(mask)
  return mask(value)
}

// A shorter value would be found inside of ordinary words; services quote it as 'value'.
const SHORT = 4

/** A text of the service without the values it may quote ("Value '…' at 'value' failed to satisfy constraint"). */
export function withoutValues(text: string, values: string[]): string {
  const pieces = values.flatMap(value => [value, ...value.split('\n').filter(line => line.length >= SHORT)])
  return pieces
    .filter(piece => piece !== '')
    .reduce((rest, piece) => rest.replaceAll(piece.length < SHORT ? `'${piece}'` : piece, '***'), text)
}
