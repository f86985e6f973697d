import { readFileSync } from 'node:fs'
import type { Parameter } from '@aws-sdk/client-cloudformation'
import { parse as parseYaml } from 'yaml'
import { ActionError } from '../../shared/errors.ts'
import { invalid } from '../../shared/inputs.ts'
import type { Template } from './template.ts'

type Texts = Record<string, string>

// A parameter's name is alphanumeric; a tag's may have more. What has no colon before its "=" is no YAML map.
const KEY_VALUE = /^([^\s:="'{[#][^:=]*?)\s*=(.*)$/

/** A YAML map, or lines of Key=Value. Values are taken as they are written; a list becomes a comma-separated text. */
export function assignments(raw: string): Texts {
  const lines = raw
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
  const pairs = lines.map(line => KEY_VALUE.exec(line))
  if (pairs.length > 0 && pairs.every(pair => pair !== null)) {
    return Object.fromEntries(pairs.map(pair => [pair?.[1] ?? '', pair?.[2]?.trim() ?? '']))
  }
  const texts = textsOf(raw)
  return texts ?? invalid('must be a YAML map of names to plain values or lists, or lines of Key=Value')
}

/** A file of parameters: a YAML or JSON map, or the list of ParameterKey and ParameterValue that the AWS CLI takes. */
export function parametersFile(path: string): Texts {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    return invalid(`cannot be read: ${path} (${(error as NodeJS.ErrnoException).code})`)
  }
  return textsOf(text) ?? invalid(`must hold a map, or a list of ParameterKey and ParameterValue: ${path} does not`)
}

// Nothing of the text is quoted in an error: it may hold secrets.
function textsOf(text: string): Texts | undefined {
  const value = parsed(text)
  if (Array.isArray(value)) {
    const entries = value.map(item => [item?.ParameterKey, item?.ParameterValue])
    return entries.every(pair => pair.every(part => typeof part === 'string')) ? Object.fromEntries(entries) : undefined
  }
  if (value === null || typeof value !== 'object') return undefined
  const entries = Object.entries(value).map(([name, item]) => [name, Array.isArray(item) ? item.join(',') : item])
  return entries.every(([, item]) => typeof item === 'string') ? Object.fromEntries(entries) : undefined
}

function parsed(text: string): unknown {
  try {
    return parseYaml(text, { schema: 'failsafe', logLevel: 'error' })
  } catch {
    return undefined
  }
}

/**
 * The parameters of the request: what is given, else the value that the stack has, else the template's default.
 * @throws ActionError that names every parameter the template does not know, or needs and does not get.
 */
export function requested(template: Template, given: Texts, previous: ReadonlySet<string>): Parameter[] {
  const names = template.parameters.map(({ name }) => name)
  const unknown = Object.keys(given).filter(name => !names.includes(name))
  const missing = template.parameters.filter(
    ({ name, hasDefault }) => !hasDefault && givenValue(given, name) === undefined && !previous.has(name),
  )
  const problems = [
    ...(unknown.length > 0 ? [`the template has no parameter ${unknown.join(', ')}`] : []),
    ...(missing.length > 0 ? [`parameters without a value: ${missing.map(({ name }) => name).join(', ')}`] : []),
  ]
  if (problems.length > 0) {
    throw new ActionError(problems.join('; '), {
      hint: names.length > 0 ? `The template's parameters: ${names.join(', ')}.` : 'The template has no parameters.',
    })
  }
  return names.flatMap((name): Parameter[] => {
    const value = givenValue(given, name)
    if (value !== undefined) return [{ ParameterKey: name, ParameterValue: value }]
    return previous.has(name) ? [{ ParameterKey: name, UsePreviousValue: true }] : []
  })
}

/** The given value of a parameter, which may have the name of an object's own things, such as `constructor`. */
export const givenValue = (given: Texts, name: string): string | undefined =>
  Object.hasOwn(given, name) ? given[name] : undefined
