import { createHash } from 'node:crypto'
import { GetTemplateCommand, GetTemplateSummaryCommand } from '@aws-sdk/client-cloudformation'
import { isDenied, isNamed, toActionError } from '../../../shared/aws-errors.ts'
import { ActionError, messageOf } from '../../../shared/errors.ts'
import { explainNetworkError } from '../../../shared/network-errors.ts'
import { retry } from '../../../shared/retry.ts'
import type { CloudFormation } from '../cloudformation/client.ts'
import { needsBucket } from '../inputs/mode-rules.ts'
import type { TemplateFile } from '../inputs/template-file.ts'
import { containsType, parseTemplate, type Template, unknownTemplate } from './template.ts'

/** How a request carries a template. */
export type TemplateSource = { TemplateBody: string } | { TemplateURL: string }

/** How to pass the template: in the request, or where it is too large for that, by way of S3. */
export async function uploadTemplate(
  file: TemplateFile,
  bucket: string | undefined,
  settings: object,
  api: CloudFormation,
): Promise<TemplateSource> {
  if (bucket === undefined || !needsBucket(file)) return { TemplateBody: file.body }
  return { TemplateURL: await uploadToBucket(file.body, bucket, settings, api) }
}

// The key is the content's own hash: the same template is the same object, and no run takes another's.
async function uploadToBucket(
  body: string,
  bucket: string,
  settings: object,
  { deadline }: CloudFormation,
): Promise<string> {
  const { PutObjectCommand, S3Client } = await import('@aws-sdk/client-s3')
  const { signal } = deadline
  const client = new S3Client(settings)
  const key = `cloudformation/${createHash('sha256').update(body).digest('hex')}.template`
  const command = new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: 'text/plain' })
  let url = ''
  command.middlewareStack.add(
    next => args => {
      // The SDK knows how a bucket is addressed in each partition, and at an endpoint of one's own.
      const { protocol, hostname, port, path } = args.request as Record<string, string | undefined>
      url = `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}`
      return next(args)
    },
    { step: 'finalizeRequest' },
  )
  try {
    await retry(() => client.send(command, signal === undefined ? {} : { abortSignal: signal }), deadline)
  } catch (error) {
    if (signal?.aborted) throw signal.reason
    throw new ActionError(`The template could not be put into the bucket ${bucket}`, {
      cause: toActionError(error, { service: 'S3', action: 's3:PutObject' }),
      hint:
        (error instanceof ActionError ? error.hint : explainNetworkError(error)?.hint) ??
        'The role needs s3:PutObject and s3:GetObject on its objects, and the bucket has to be in the same region.',
    })
  } finally {
    client.destroy()
  }
  return url
}

/** Reads what the template declares: by itself where it can, which costs no call; else the service is asked. */
export async function readTemplate(body: string, source: TemplateSource, api: CloudFormation): Promise<Template> {
  return parseTemplate(body) ?? (await readTemplateSummary(source, api))
}

async function readTemplateSummary(source: TemplateSource, api: CloudFormation): Promise<Template> {
  try {
    const summary = await api.call((client, options) => client.send(new GetTemplateSummaryCommand(source), options))
    const { Parameters = [], ResourceTypes = [], DeclaredTransforms = [] } = summary
    const parameters = Parameters.map(({ ParameterKey = '', DefaultValue, NoEcho = false }) => ({
      name: ParameterKey,
      hasDefault: DefaultValue !== undefined,
      noEcho: NoEcho,
    }))
    // A transform makes resources of types that the summary does not name.
    const complete = ResourceTypes.length > 0 && DeclaredTransforms.length === 0
    return { ...unknownTemplate(parameters), mayHave: complete ? containsType(ResourceTypes) : () => true }
  } catch (error) {
    if (!isNamed(error, 'ValidationError')) throw error
    throw new ActionError('CloudFormation does not accept the template', { cause: error })
  }
}

/** Which template to ask for: that of a stack, or of a change set. */
export interface TemplateOwner {
  StackName?: string
  ChangeSetName?: string
}

/**
 * The template of a stack, or of a change set of it, with all transforms carried out; an opaque one where it may not be
 * read. It only tells what has to be hidden, and whether there are services to look after.
 */
export async function readStoredTemplate(of: TemplateOwner, api: CloudFormation): Promise<Template> {
  const template = await readProcessedTemplate(of, api)
  return typeof template === 'string' ? unknownTemplate([]) : template
}

/** A template with all transforms carried out, or why it cannot be read. */
export async function readProcessedTemplate(of: TemplateOwner, api: CloudFormation): Promise<Template | string> {
  try {
    const { TemplateBody = '' } = await api.call((client, options) =>
      client.send(new GetTemplateCommand({ ...of, TemplateStage: 'Processed' }), options),
    )
    const template = parseTemplate(TemplateBody)
    return template === undefined ? 'the template is not plain YAML or JSON' : { ...template, processed: true }
  } catch (error) {
    if (error instanceof ActionError) throw error
    return isDenied(error) ? 'not authorized to call cloudformation:GetTemplate' : messageOf(error)
  }
}
