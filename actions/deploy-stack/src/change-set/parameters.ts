import { matchesGlob } from 'node:path'
import type { Parameter } from '@aws-sdk/client-cloudformation'
import { ActionError } from '../../../shared/errors.ts'
import { formatCommentWarnings, formatOmissionProblems } from '../../../shared/yaml-document.ts'
import { findValue, type GivenParameters } from '../inputs/key-values.ts'
import { type DeclaredParameter, parseTemplate, type Template } from '../template/template.ts'

interface ParameterInputs {
  template?: { body: string } | { url: string } | undefined
  parameters?: GivenParameters | undefined
  parametersFile?: GivenParameters | undefined
}

/** A rule for readInputs: values that the template's own declarations make invalid, where its file can be parsed. */
export function* checkParameters(inputs: ParameterInputs): Iterable<string> {
  const isDoubtful = listSources(inputs).some(([, { omissions, lines }]) => lines || omissions.size > 0)
  const { template: file } = inputs
  const template = isDoubtful && file !== undefined && 'body' in file ? parseTemplate(file.body) : undefined
  if (template !== undefined) yield* findProblems(inputs, template.parameters)
}

/**
 * The values of both inputs, and warnings about them.
 * @throws ActionError that names every value that is invalid by what the template declares.
 */
export function readGivenParameters(
  inputs: ParameterInputs,
  { parameters }: Template,
): { given: Record<string, string>; warnings: string[] } {
  const problems = [...findProblems(inputs, parameters)]
  if (problems.length > 0) throw new ActionError(problems.join('; '), { hint: 'Check the step\'s "with:" block.' })
  const sources = listSources(inputs)
  const kept = sources.flatMap(([, given]) => given.kept ?? [])
  const unknown = kept.filter(name => !parameters.some(parameter => parameter.name === name))
  if (unknown.length > 0) throw new ActionError(`The template has no parameter ${unknown.map(formatName).join(', ')}`)
  return {
    given: Object.fromEntries(sources.flatMap(([, { texts }]) => Object.entries(texts))),
    warnings: sources.flatMap(([input, { omissions }]) =>
      formatCommentWarnings(omissions).map(text => `${input} ${text}`),
    ),
  }
}

// `parameters` takes precedence over the file.
const listSources = ({ parameters, parametersFile }: ParameterInputs): [input: string, GivenParameters][] =>
  Object.entries({ 'parameters-file': parametersFile, parameters }).flatMap(([input, given]) =>
    given === undefined ? [] : [[input, given]],
  )

function* findProblems(inputs: ParameterInputs, declared: DeclaredParameter[]): Iterable<string> {
  const secret = new Set(declared.filter(({ noEcho }) => noEcho).map(({ name }) => name))
  for (const [input, { texts, omissions, lines }] of listSources(inputs)) {
    for (const problem of formatOmissionProblems([...omissions].filter(([name]) => secret.has(name))))
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
 * The parameters of the request: a given value, else the stack's previous value, else the template's default; parameters
 * of `reset` (names, or globs of them) take the default instead of the previous value.
 * @throws ActionError that names every parameter that the template does not declare, or that has no value.
 */
export function toRequestParameters(
  template: Template,
  given: Record<string, string>,
  previous: ReadonlySet<string>,
  reset: string[] = [],
): Parameter[] {
  const names = template.parameters.map(({ name }) => name)
  const unknown = Object.keys(given).filter(name => !names.includes(name))
  const missing = template.parameters.filter(
    ({ name, hasDefault }) => !hasDefault && findValue(given, name) === undefined && !previous.has(name),
  )
  const isReset = (name: string) => reset.some(glob => matchesGlob(name, glob))
  const unmatched = reset.filter(glob => !names.some(name => matchesGlob(name, glob)))
  const withoutDefault = template.parameters.filter(
    ({ name, hasDefault }) => !hasDefault && reset.includes(name) && findValue(given, name) === undefined,
  )
  const problems = [
    ...(unknown.length > 0 ? [`the template has no parameter ${unknown.map(formatName).join(', ')}`] : []),
    ...(unmatched.length > 0 ? [`reset-parameters: the template has no parameter ${unmatched.join(', ')}`] : []),
    ...(withoutDefault.length > 0
      ? [`reset-parameters: no default for ${withoutDefault.map(({ name }) => name).join(', ')}`]
      : []),
    ...(missing.length > 0 ? [`parameters without a value: ${missing.map(({ name }) => name).join(', ')}`] : []),
  ]
  if (problems.length > 0) {
    throw new ActionError(problems.join('; '), {
      hint: names.length > 0 ? `The template's parameters: ${names.join(', ')}.` : 'The template has no parameters.',
    })
  }
  return names.flatMap((name): Parameter[] => {
    const value = findValue(given, name)
    if (value !== undefined) return [{ ParameterKey: name, ParameterValue: value }]
    const hasDefault = template.parameters.some(parameter => parameter.name === name && parameter.hasDefault)
    if (!previous.has(name) || (isReset(name) && hasDefault)) return []
    return [{ ParameterKey: name, UsePreviousValue: true }]
  })
}

/**
 * Lists parameters that keep the stack's value although the template has another default, so that a changed default has
 * no effect.
 */
export function listUnusedDefaults(template: Template, request: Parameter[], previous: Parameter[] = []): string[] {
  const kept = new Set(
    request.filter(({ UsePreviousValue }) => UsePreviousValue).map(({ ParameterKey }) => ParameterKey),
  )
  return template.parameters.flatMap(({ name, defaultValue, noEcho }) => {
    const value = previous.find(({ ParameterKey }) => ParameterKey === name)?.ParameterValue
    if (noEcho || !kept.has(name) || value === undefined || defaultValue === undefined || value === defaultValue)
      return []
    return [name]
  })
}

// Text that is not a parameter's name can be a part of a value that was parsed as one.
const formatName = (name: string) => (/^[A-Za-z0-9]{1,255}$/.test(name) ? name : '(not a name of letters and digits)')
