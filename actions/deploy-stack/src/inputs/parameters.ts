import { readFileSync } from 'node:fs'
import type { Parameter } from '@aws-sdk/client-cloudformation'
import { ActionError } from '../../../shared/errors.ts'
import { checked, invalid } from '../../../shared/inputs.ts'
import { commentWarnings, type Omission, omissionProblems } from '../../../shared/yaml-document.ts'
import { readTextMap } from '../../../shared/yaml-map.ts'
import { type Declared, parseTemplate, type Template } from '../template/template.ts'
import { parseKeyValueLines } from './key-values.ts'

type Texts = Record<string, string>

/** Parameters as an input gives them; whether a value is right can depend on the template. */
export interface GivenParameters {
  texts: Texts
  /** Values that YAML has shortened: wrong for a secret. */
  omissions: ReadonlyMap<string, Omission>
  /** Whether they are lines of Key=Value, where two on one line look like one. */
  lines: boolean
}

const FIELDS = ['ParameterKey', 'ParameterValue'] as const

/** A YAML map, or lines of Key=Value. Values are taken as they are written; a list becomes a comma-separated text. */
export function parseAssignments(raw: string, more?: { whole: string }): GivenParameters {
  const texts = parseKeyValueLines(raw, FIELDS)
  if (texts !== undefined) return { texts, omissions: new Map(), lines: true }
  const form = 'a YAML map of names to plain values or lists, or lines of Key=Value'
  return { ...checked(readTextMap(more?.whole ?? raw, { lists: true, fields: FIELDS, form })), lines: false }
}

/** A file of parameters: a YAML or JSON map, or the list of ParameterKey and ParameterValue that the AWS CLI takes. */
export function readParametersFile(path: string): GivenParameters {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    return invalid(`cannot be read: ${path} (${(error as NodeJS.ErrnoException).code})`)
  }
  const form = 'a map, or a list of ParameterKey and ParameterValue'
  const { problems, ...read } = readTextMap(text, { lists: true, fields: FIELDS, form })
  return { ...checked({ ...read, problems: problems.map(problem => `${path}: ${problem}`) }), lines: false }
}

interface ParameterInputs {
  template?: { body: string } | undefined
  parameters?: GivenParameters | undefined
  parametersFile?: GivenParameters | undefined
}

/** A rule for readInputs: values that are wrong by the template's own declarations, where its file can be read. */
export function* checkParameters(inputs: ParameterInputs): Iterable<string> {
  const doubtful = sourcesOf(inputs).some(([, { omissions, lines }]) => lines || omissions.size > 0)
  const template = doubtful && inputs.template !== undefined ? parseTemplate(inputs.template.body) : undefined
  if (template !== undefined) yield* valueProblems(inputs, template.parameters)
}

/**
 * The values of both inputs, and warnings about them.
 * @throws ActionError that names every value that is wrong by what the template declares.
 */
export function readGivenParameters(
  inputs: ParameterInputs,
  { parameters }: Template,
): { given: Texts; warnings: string[] } {
  const problems = [...valueProblems(inputs, parameters)]
  if (problems.length > 0) throw new ActionError(problems.join('; '), { hint: 'Check the step\'s "with:" block.' })
  const sources = sourcesOf(inputs)
  return {
    given: Object.fromEntries(sources.flatMap(([, { texts }]) => Object.entries(texts))),
    warnings: sources.flatMap(([input, { omissions }]) => commentWarnings(omissions).map(text => `${input} ${text}`)),
  }
}

// What `parameters` says goes before the file.
const sourcesOf = ({ parameters, parametersFile }: ParameterInputs): [input: string, GivenParameters][] =>
  Object.entries({ 'parameters-file': parametersFile, parameters }).flatMap(([input, given]) =>
    given === undefined ? [] : [[input, given]],
  )

function* valueProblems(inputs: ParameterInputs, declared: Declared[]): Iterable<string> {
  const secret = new Set(declared.filter(({ noEcho }) => noEcho).map(({ name }) => name))
  for (const [input, { texts, omissions, lines }] of sourcesOf(inputs)) {
    for (const problem of omissionProblems([...omissions].filter(([name]) => secret.has(name))))
      yield `${input} ${problem}`
    for (const [name, value] of lines ? Object.entries(texts) : []) {
      const other = declared.find(({ name }) => new RegExp(`[,\\s]${name.replace(/\W/g, '\\$&')}\\s*=`).test(value))
      if (other !== undefined) {
        yield `${input} ${name}: "${other.name}=" inside its value is another parameter; write one Key=Value a line, or a YAML map with quoted values`
      }
    }
  }
}

/**
 * The parameters of the request: what is given, else the value that the stack has, else the template's default.
 * @throws ActionError that names every parameter the template does not know, or needs and does not get.
 */
export function toRequestParameters(template: Template, given: Texts, previous: ReadonlySet<string>): Parameter[] {
  const names = template.parameters.map(({ name }) => name)
  const unknown = Object.keys(given).filter(name => !names.includes(name))
  const missing = template.parameters.filter(
    ({ name, hasDefault }) => !hasDefault && findGivenValue(given, name) === undefined && !previous.has(name),
  )
  const problems = [
    ...(unknown.length > 0 ? [`the template has no parameter ${unknown.map(shown).join(', ')}`] : []),
    ...(missing.length > 0 ? [`parameters without a value: ${missing.map(({ name }) => name).join(', ')}`] : []),
  ]
  if (problems.length > 0) {
    throw new ActionError(problems.join('; '), {
      hint: names.length > 0 ? `The template's parameters: ${names.join(', ')}.` : 'The template has no parameters.',
    })
  }
  return names.flatMap((name): Parameter[] => {
    const value = findGivenValue(given, name)
    if (value !== undefined) return [{ ParameterKey: name, ParameterValue: value }]
    return previous.has(name) ? [{ ParameterKey: name, UsePreviousValue: true }] : []
  })
}

/** The given value of a parameter, which may have the name of an object's own things, such as `constructor`. */
export const findGivenValue = (given: Texts, name: string): string | undefined =>
  Object.hasOwn(given, name) ? given[name] : undefined

// What is no name of a parameter can be a part of a value that was read as one.
const shown = (name: string) => (/^[A-Za-z0-9]{1,255}$/.test(name) ? name : '(not a name of letters and digits)')
