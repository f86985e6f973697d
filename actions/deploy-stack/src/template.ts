import { readFileSync } from 'node:fs'
import { GetTemplateSummaryCommand, type Parameter, type ParameterDeclaration } from '@aws-sdk/client-cloudformation'
import { ActionError } from '../../shared/errors.ts'
import { persist } from '../../shared/retry.ts'
import type { Working } from './stack.ts'

// TemplateBody, "CloudFormation quotas" page: 51,200 bytes in a request, 1 MB from S3.
const BODY_BYTES = 51_200

/** A template's text and what it declares. */
export interface Template {
  body: string
  parameters: ParameterDeclaration[]
  capabilities: string[]
}

/** Reads the template file; says what is wrong before any call. */
export function readTemplate(path: string): string {
  let body: string
  try {
    body = readFileSync(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new ActionError(`template ${path} cannot be read (${code ?? 'unknown'})`, {
      hint: 'The path is relative to the workspace; check out the repository first.',
    })
  }
  const bytes = Buffer.byteLength(body)
  if (bytes > BODY_BYTES) {
    throw new ActionError(`template ${path} has ${bytes} bytes; CloudFormation takes ${BODY_BYTES} in a request`, {
      hint: 'Split it into nested stacks, or remove comments and descriptions.',
    })
  }
  return body
}

/** What the service reads in the template: its parameters, and the capabilities it asks for. */
export async function summarise(body: string, working: Working): Promise<Template> {
  const summary = await persist(
    () => working.client.send(new GetTemplateSummaryCommand({ TemplateBody: body })),
    working,
  ).catch((cause: unknown) => {
    if (!(cause instanceof Error) || cause.name !== 'ValidationError') throw cause
    throw new ActionError('CloudFormation does not accept the template', { cause })
  })
  return { body, parameters: summary.Parameters ?? [], capabilities: summary.Capabilities ?? [] }
}

/**
 * The parameters of the request: what is given, else the previous value where the stack has one.
 * Every name the template does not know, and every one it needs and does not get, is reported at once.
 */
export function parametersFor(
  declared: ParameterDeclaration[],
  given: Record<string, string>,
  previous: ReadonlySet<string>,
): Parameter[] {
  const names = new Set(declared.map(({ ParameterKey = '' }) => ParameterKey))
  const unknown = Object.keys(given).filter(name => !names.has(name))
  const missing = declared
    .filter(
      ({ ParameterKey = '', DefaultValue }) =>
        DefaultValue === undefined && !(ParameterKey in given) && !previous.has(ParameterKey),
    )
    .map(({ ParameterKey = '' }) => ParameterKey)
  const problems = [
    ...unknown.map(name => `the template has no parameter ${name}`),
    ...missing.map(name => `the template's parameter ${name} has no default and is not given`),
  ]
  if (problems.length > 0) {
    throw new ActionError(problems.join('; '), {
      hint: `The template's parameters: ${[...names].join(', ') || 'none'}.`,
    })
  }
  return [...names].flatMap((name): Parameter[] => {
    if (name in given) return [{ ParameterKey: name, ParameterValue: given[name] ?? '' }]
    return previous.has(name) ? [{ ParameterKey: name, UsePreviousValue: true }] : []
  })
}
