import { MASK } from '../../../shared/redact.ts'
import { isRecord } from '../template/template-expressions.ts'
import { isHarmless, isSecretName } from './secret-names.ts'

/** Parses a value that is a JSON document; undefined for any other. */
export function parseDocument(value: string): unknown {
  if (!/^\s*[[{]/.test(value)) return undefined
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}

/** Masks the parts of a document whose path is secret, or whose name is that of a secret. */
export function redactDocument(value: unknown, path: string[], isSecret: (path: string[]) => boolean): unknown {
  if (isSecret(path)) return MASK
  if (Array.isArray(value)) return value.map((item, index) => redactDocument(item, [...path, `${index}`], isSecret))
  if (isRecord(value)) {
    const entries = Object.entries(value).map(([key, item]) => [key, redactDocument(item, [...path, key], isSecret)])
    return Object.fromEntries(entries)
  }
  return isSecretName(path) && !isHarmless(String(value)) ? MASK : value
}
