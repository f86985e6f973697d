import { createHash } from 'node:crypto'
import type { S3Client } from '@aws-sdk/client-s3'
import { isDenied, toActionError } from '../../../shared/aws-errors.ts'
import { ActionError } from '../../../shared/errors.ts'
import { explainNetworkError } from '../../../shared/network-errors.ts'
import type { CloudFormation } from '../cloudformation/client.ts'
import { retryKnownHost } from '../cloudformation/errors.ts'
import { needsBucket } from '../inputs/mode-rules.ts'
import type { TemplateFile, TemplateUrl } from '../inputs/template-file.ts'

/** How a request carries a template. */
export type TemplateSource = { TemplateBody: string } | { TemplateURL: string }

interface BucketInputs {
  s3Bucket?: string | undefined
  s3Prefix?: string | undefined
}

const DEFAULT_PREFIX = 'cloudformation'

/**
 * Passes the template in the request, or through S3 where it is too large for that or already there.
 * @returns also its text; undefined where the job's role cannot read it from S3.
 */
export async function loadTemplate(
  template: TemplateFile | TemplateUrl,
  { s3Bucket, s3Prefix = DEFAULT_PREFIX }: BucketInputs,
  settings: object,
  api: CloudFormation,
): Promise<{ source: TemplateSource; body: string | undefined }> {
  if ('url' in template) return await downloadTemplate(template.url, settings, api)
  const { body } = template
  if (s3Bucket === undefined || !needsBucket(template)) return { source: { TemplateBody: body }, body }
  // The key is a hash of the content, so that runs do not overwrite each other's templates.
  const key = `${s3Prefix}/${createHash('sha256').update(body).digest('hex')}.template`
  const TemplateURL = await uploadTemplate({ bucket: s3Bucket, key }, body, settings, api)
  return { source: { TemplateURL }, body }
}

interface S3Object {
  bucket: string
  key: string
  version?: string | undefined
}

async function uploadTemplate(
  { bucket, key }: S3Object,
  body: string,
  settings: object,
  api: CloudFormation,
): Promise<string> {
  const { PutObjectCommand, S3Client } = await import('@aws-sdk/client-s3')
  const command = new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: 'text/plain' })
  const client = new S3Client(settings)
  const findUrl = recordUrl(client)
  await sendToBucket(
    client,
    {
      bucket,
      verb: 'upload the template to',
      action: 's3:PutObject',
      hint: "The job's role needs s3:PutObject and s3:GetObject on the bucket's objects, and the bucket must be in the region of the stack.",
    },
    api,
    (client, options) => client.send(command, options),
  )
  return findUrl()
}

async function downloadTemplate(
  url: string,
  settings: object,
  api: CloudFormation,
): Promise<{ source: TemplateSource; body: string | undefined }> {
  const object = parseUrl(url)
  // CloudFormation also accepts URLs of Systems Manager documents.
  if (object === undefined) return { source: { TemplateURL: url }, body: undefined }
  const { bucket, key, version } = object
  const { GetObjectCommand, S3Client } = await import('@aws-sdk/client-s3')
  const command = new GetObjectCommand({
    Bucket: bucket,
    Key: key,
    ...(version === undefined ? {} : { VersionId: version }),
  })
  // CloudFormation reads a template from any region.
  const client = new S3Client({ ...settings, followRegionRedirects: true })
  const findUrl = recordUrl(client)
  const getSource = () => ({ TemplateURL: url.startsWith('s3:') ? findUrl() : url })
  try {
    const body = await sendToBucket(
      client,
      {
        bucket,
        verb: 'read the template from',
        action: 's3:GetObject',
        hint: 'Check the bucket and the key in the input "template".',
      },
      api,
      async (client, options) => {
        const { Body } = await client.send(command, options)
        return await Body?.transformToString()
      },
    )
    return { source: getSource(), body }
  } catch (error) {
    // CloudFormation reads the template with the same role, and names what it is not authorized to do.
    if (!(error instanceof ActionError) || !isDenied(error.cause)) throw error
    return { source: getSource(), body: undefined }
  }
}

/** The bucket and key of an S3 URL; undefined for any other. */
function parseUrl(url: string): S3Object | undefined {
  // The key stands there as it is, as in the AWS CLI.
  const [, s3Bucket, s3Key = ''] = /^s3:\/\/([^/]+)\/(.+)$/s.exec(url) ?? []
  if (s3Bucket !== undefined) return { bucket: s3Bucket, key: s3Key }
  const { hostname, pathname, searchParams } = new URL(url)
  const path = decodeURIComponent(pathname.slice(1))
  const [, bucketHost] = /^(?:(.+)\.)?s3[.-](?:[a-z0-9-]+\.)*amazonaws\.com(?:\.cn)?$/.exec(hostname) ?? []
  if (!/(^|\.)s3[.-]([a-z0-9-]+\.)*amazonaws\.com(\.cn)?$/.test(hostname)) return undefined
  const version = searchParams.get('versionId') ?? undefined
  if (bucketHost !== undefined) return { bucket: bucketHost, key: path, version }
  const [bucket = '', ...key] = path.split('/')
  return key.join('') === '' ? undefined : { bucket, key: key.join('/'), version }
}

// The SDK knows the address of a bucket in each partition, and at a custom endpoint.
function recordUrl(client: S3Client): () => string {
  let url = ''
  client.middlewareStack.add(
    next => args => {
      const { protocol, hostname, port, path } = args.request as Record<string, string | undefined>
      url = `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path?.split('?')[0]}`
      return next(args)
    },
    { step: 'finalizeRequest' },
  )
  return () => url
}

async function sendToBucket<T>(
  client: S3Client,
  { bucket, verb, action, hint }: { bucket: string; verb: string; action: string; hint: string },
  { deadline }: CloudFormation,
  send: (client: S3Client, options: { abortSignal?: AbortSignal }) => Promise<T>,
): Promise<T> {
  const { signal } = deadline
  try {
    return await retryKnownHost(() => send(client, signal === undefined ? {} : { abortSignal: signal }), deadline, 'S3')
  } catch (error) {
    if (signal?.aborted) throw signal.reason
    throw new ActionError(`Cannot ${verb} bucket ${bucket}`, {
      cause: toActionError(error, { service: 'S3', action, explanations: explainBucket(bucket) }),
      hint: (error instanceof ActionError ? error.hint : explainNetworkError(error)?.hint) ?? hint,
    })
  } finally {
    client.destroy()
  }
}

const explainBucket = (bucket: string) => ({
  NoSuchBucket: { message: `There is no bucket ${bucket} (NoSuchBucket)`, hint: '' },
  NoSuchKey: { message: `The bucket ${bucket} has no such template (NoSuchKey)`, hint: '' },
  PermanentRedirect: { message: `The bucket ${bucket} is in another region (PermanentRedirect)`, hint: '' },
  AuthorizationHeaderMalformed: {
    message: `The bucket ${bucket} is in another region (AuthorizationHeaderMalformed)`,
    hint: '',
  },
})
