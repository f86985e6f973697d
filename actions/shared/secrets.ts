import { setSecret } from '@actions/core'

// Shorter lines ("}", "==") would mask half the log and protect nothing.
const SHORTEST_LINE = 6

/** Masks a value in everything printed from now on; each line of a multi-line value too, because logs are masked by line. */
export function mask(value: string): string {
  if (value.trim() === '') return value
  setSecret(value)
  const lines = value.split(/\r?\n/)
  if (lines.length > 1) {
    for (const line of lines) {
      if (line.trim().length >= SHORTEST_LINE && !line.startsWith('-----')) setSecret(line.trim())
    }
  }
  return value
}
