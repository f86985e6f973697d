import { GetTemplateCommand, GetTemplateSummaryCommand } from '@aws-sdk/client-cloudformation'
import { isDenied, isNamed } from '../../../shared/aws-errors.ts'
import { ActionError, messageOf } from '../../../shared/errors.ts'
import type { CloudFormation } from '../cloudformation/client.ts'
import { containsType, parseTemplate, type Template, unknownTemplate } from './template.ts'
import type { TemplateSource } from './template-bucket.ts'

/** Parses a template, or where that is not possible reads its summary from CloudFormation. */
export async function readTemplate(
  body: string | undefined,
  source: TemplateSource,
  api: CloudFormation,
): Promise<Template> {
  const template = body === undefined ? undefined : parseTemplate(body)
  return template ?? (await readTemplateSummary(source, api))
}

async function readTemplateSummary(source: TemplateSource, api: CloudFormation): Promise<Template> {
  try {
    const summary = await api.call((client, options) => client.send(new GetTemplateSummaryCommand(source), options))
    const { Parameters = [], ResourceTypes = [], DeclaredTransforms = [] } = summary
    const parameters = Parameters.map(({ ParameterKey = '', DefaultValue, NoEcho = false }) => ({
      name: ParameterKey,
      hasDefault: DefaultValue !== undefined,
      defaultValue: DefaultValue,
      noEcho: NoEcho,
    }))
    // The summary does not list the types of resources that a transform creates.
    const isComplete = ResourceTypes.length > 0 && DeclaredTransforms.length === 0
    return { ...unknownTemplate(parameters), mayHave: isComplete ? containsType(ResourceTypes) : () => true }
  } catch (error) {
    if (!isNamed(error, 'ValidationError')) throw error
    throw new ActionError('CloudFormation rejects the template', { cause: error })
  }
}

/** The stack or change set that a template belongs to. */
export interface TemplateOwner {
  StackName?: string
  ChangeSetName?: string
}

/** Reads the processed template of a stack or change set; an unknown one where it cannot be read. */
export async function readStoredTemplate(owner: TemplateOwner, api: CloudFormation): Promise<Template> {
  const template = await readProcessedTemplate(owner, api)
  return typeof template === 'string' ? unknownTemplate([]) : template
}

/** Reads the processed template of a stack or change set, or returns why it cannot be read. */
export async function readProcessedTemplate(owner: TemplateOwner, api: CloudFormation): Promise<Template | string> {
  try {
    const { TemplateBody = '' } = await api.call((client, options) =>
      client.send(new GetTemplateCommand({ ...owner, TemplateStage: 'Processed' }), options),
    )
    const template = parseTemplate(TemplateBody)
    return template === undefined ? 'the template is not plain YAML or JSON' : { ...template, processed: true }
  } catch (error) {
    if (error instanceof ActionError) throw error
    return isDenied(error) ? 'not authorized to call cloudformation:GetTemplate' : messageOf(error)
  }
}
