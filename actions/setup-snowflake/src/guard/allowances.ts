import { matchesGlob } from 'node:path'
import { invalid } from '../../../shared/inputs.ts'
import type { ObjectName } from '../sql/identifier.ts'
import { unquote } from '../sql/literals.ts'
import type { Violation } from './check-statement.ts'
import { getFullName } from './guarded-objects.ts'

/** A name or glob of objects: one pattern for each part of the name. `raw.*` has all objects below RAW. */
export interface NamePattern {
  parts: readonly RegExp[]
  includesNested: boolean
}

/** What the inputs allow. */
export interface Allowances {
  /** `allow-destructive`: everything, or the objects with these names. */
  destructive: true | readonly NamePattern[]
  /** `allow-opaque`: globs of script files. */
  opaqueFiles: readonly string[]
}

/** Parses the input `allow-destructive`: true, false, or names and globs of objects, one per line. */
export function parseAllowDestructive(raw: string): Allowances['destructive'] {
  if (/^(true|True|TRUE)$/.test(raw)) return true
  if (/^(false|False|FALSE)$/.test(raw)) return []
  const lines = raw.split('\n').map(line => line.trim())
  const patterns = lines.filter(line => line !== '').map(line => parseNamePattern(line) ?? line)
  const problems = patterns.filter(pattern => typeof pattern === 'string')
  const expected = 'must be true, false, or full names of objects such as raw.public.tmp_*, one per line'
  return problems.length > 0
    ? invalid(...problems.map(line => `${expected}, not "${line}"`))
    : patterns.filter(pattern => typeof pattern !== 'string')
}

// A part: a quoted identifier, or letters, digits, _, $ with * and ? for any letters and any letter.
const PART = /^(?:"(?:[^"]|"")+"|[\p{L}\p{N}_$*?]+)$/u

function parseNamePattern(line: string): NamePattern | undefined {
  const parts = line.match(/"(?:[^"]|"")*"|[^."]+/g) ?? []
  const isName = parts.join('.') === line && parts.length <= 3 && parts.every(part => PART.test(part))
  if (!isName || /^(true|false)$/i.test(line)) return undefined
  return { parts: parts.map(createPartPattern), includesNested: parts.at(-1) === '*' && parts.length > 1 }
}

function createPartPattern(part: string): RegExp {
  const isQuoted = part.startsWith('"')
  const text = (isQuoted ? unquote(part) : part.toUpperCase()).replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
  return new RegExp(
    `^${isQuoted ? text : text.replaceAll(String.raw`\*`, '.*').replaceAll(String.raw`\?`, '.')}$`,
    'su',
  )
}

/** Whether the inputs allow what a rule refuses. Names are compared in full, as Snowflake stores them. */
export function isAllowed(violation: Violation, { destructive, opaqueFiles }: Allowances, file: string): boolean {
  if (violation.isOpaque) return opaqueFiles.some(glob => matchesGlob(file, glob))
  if (destructive === true) return true
  const name = violation.object && getFullName(violation.object)
  // A name that an object gets in the script does not make it one of those that can be lost.
  const names = [name, ...(violation.formerName === undefined ? [] : [violation.formerName])]
  return names.every(each => each !== undefined && destructive.some(pattern => matchesName(pattern, each)))
}

function matchesName({ parts, includesNested }: NamePattern, name: ObjectName): boolean {
  if (includesNested ? name.length < parts.length : name.length !== parts.length) return false
  return parts.every((part, index) => part.test(name[index] ?? ''))
}
