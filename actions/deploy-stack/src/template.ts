import { readFileSync, statSync } from 'node:fs'
import { GetTemplateSummaryCommand } from '@aws-sdk/client-cloudformation'
import { parseDocument } from 'yaml'
import { ActionError } from '../../shared/errors.ts'
import { type Api, isNamed } from './api.ts'

// "Understand CloudFormation quotas": 51,200 bytes in a request; from S3 the service says "may not exceed 1000000 bytes".
const REQUEST_BYTES = 51_200
const LARGEST_BYTES = 1_000_000

export interface Declared {
  name: string
  hasDefault: boolean
  noEcho: boolean
}

/** A template's text and what this action has to know of it. */
export interface Template {
  body: string
  parameters: Declared[]
  /** Whether it declares an ECS service; true where that cannot be told from the text. */
  mayHaveServices: boolean
  /** Outputs whose expression names a NoEcho parameter: their values are not to be shown. */
  secretOutputs: Set<string>
}

/** The template file's text; its size is checked before any call. */
export function templateBody(path: string): string {
  const bytes = sizeOf(path)
  if (bytes > LARGEST_BYTES) {
    throw new ActionError(`template ${path} has ${bytes} bytes, more than CloudFormation takes (${LARGEST_BYTES})`, {
      hint: 'Split it into nested stacks.',
    })
  }
  if (bytes > REQUEST_BYTES) {
    throw new ActionError(`template ${path} has ${bytes} bytes; a request takes ${REQUEST_BYTES}`, {
      hint: 'Split it into stacks that import from one another, or leave out comments and descriptions.',
    })
  }
  return readFileSync(path, 'utf8')
}

function sizeOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isFile()) return found.size
  throw new ActionError(`template ${path} is not a file`, {
    hint: 'The path is relative to the workspace; is the repository checked out before this step?',
  })
}

/** Reads what the template declares: by itself where it can, which costs no call; else the service is asked. */
export async function readTemplate(body: string, api: Api): Promise<Template> {
  return parsed(body) ?? (await summarised(body, api))
}

interface Sections {
  Transform?: unknown
  Parameters?: Record<string, { Default?: unknown; NoEcho?: unknown } | null>
  Resources?: Record<string, { Type?: unknown } | null>
  Outputs?: Record<string, { Value?: unknown } | null>
}

function parsed(body: string): Template | undefined {
  // Every scalar stays a text, so that the short forms (!Ref) need no meaning; JSON is YAML as well.
  const document = parseDocument(body, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false })
  if (document.errors.length > 0) return undefined
  const root: unknown = document.toJS()
  if (!isMap(root) || !isMap(root.Parameters ?? {}) || !isMap(root.Resources)) return undefined
  const { Transform, Parameters = {}, Resources = {}, Outputs = {} } = root as Sections
  const parameters = Object.entries(Parameters).map(([name, declared]) => ({
    name,
    hasDefault: declared?.Default !== undefined,
    noEcho: /^true$/i.test(String(declared?.NoEcho ?? '')),
  }))
  return {
    body,
    parameters,
    mayHaveServices:
      Transform !== undefined || Object.values(Resources).some(resource => resource?.Type === 'AWS::ECS::Service'),
    secretOutputs: secretOutputs(Outputs, parameters),
  }
}

function secretOutputs(outputs: NonNullable<Sections['Outputs']>, parameters: Declared[]): Set<string> {
  const secrets = parameters.filter(({ noEcho }) => noEcho).map(({ name }) => new RegExp(`\\b${name}\\b`))
  return new Set(
    Object.entries(outputs)
      .filter(([, output]) => secrets.some(secret => secret.test(JSON.stringify(output?.Value ?? ''))))
      .map(([name]) => name),
  )
}

async function summarised(body: string, api: Api): Promise<Template> {
  try {
    const { Parameters = [] } = await api.call((client, options) =>
      client.send(new GetTemplateSummaryCommand({ TemplateBody: body }), options),
    )
    const parameters = Parameters.map(({ ParameterKey = '', DefaultValue, NoEcho = false }) => ({
      name: ParameterKey,
      hasDefault: DefaultValue !== undefined,
      noEcho: NoEcho,
    }))
    return { body, parameters, mayHaveServices: true, secretOutputs: new Set() }
  } catch (error) {
    if (!isNamed(error, 'ValidationError')) throw error
    throw new ActionError('CloudFormation does not accept the template', { cause: error })
  }
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
