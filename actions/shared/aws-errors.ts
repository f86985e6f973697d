import { ActionError, DeadlineError } from './errors.ts'
import { type Explanation, explainNetworkError, explainProxyStatus } from './network-errors.ts'
import { forLog } from './remote-text.ts'
import { isTransient } from './retry.ts'

/** A call that AWS rejected. `code` is the error's name in the service's API reference. */
export class AwsError extends ActionError {
  readonly code: string

  constructor(code: string, { message, hint }: { message: string; hint?: string | undefined }, cause: unknown) {
    super(message, { hint, cause })
    this.code = code
  }
}

interface Call {
  /** The name in messages: `SSM`, `CloudFormation`. */
  service?: string
  /** The IAM action, such as `ssm:PutParameter`. */
  action?: string
  /** The purpose of the call in words: `write /app/A`. */
  purpose?: string
  /** Errors of the service itself, by name; they take precedence. */
  explanations?: Record<string, Partial<Explanation>>
  /** Removes secrets that AWS might quote. */
  redact?: (text: string) => string
}

// Names of the same failure in the JSON, query, EC2 and S3 protocols, from the "Common errors" pages of their API references.
const EXPIRED = new Set(['ExpiredToken', 'ExpiredTokenException', 'RequestExpired', 'TokenRefreshRequired'])
const DENIED = new Set(['AccessDenied', 'AccessDeniedException', 'UnauthorizedOperation', 'NotAuthorized'])
const NO_CREDENTIALS = new Set([
  'CredentialsProviderError',
  'TokenProviderError',
  'MissingAuthenticationToken',
  'MissingAuthenticationTokenException',
])
const UNKNOWN_KEY = new Set([
  'UnrecognizedClientException',
  'InvalidClientTokenId',
  'InvalidAccessKeyId',
  'AuthFailure',
  'InvalidToken',
])
const BAD_SIGNATURE = new Set([
  'InvalidSignatureException',
  'SignatureDoesNotMatch',
  'IncompleteSignature',
  'IncompleteSignatureException',
])
const CLOCK = new Set(['RequestTimeTooSkewed', 'RequestInTheFuture'])
const WRONG_REGION = new Set(['AuthorizationHeaderMalformed', 'PermanentRedirect', 'RegionDisabledException'])
const NOT_SUBSCRIBED = new Set(['OptInRequired', 'SubscriptionRequiredException'])

const codeOf = (error: unknown): string =>
  error instanceof AwsError ? error.code : error instanceof Error ? error.name : ''

/** Whether an error, as the SDK throws it or as an AwsError, has one of these names. */
export const isNamed = (error: unknown, ...names: string[]): boolean => names.includes(codeOf(error))
export const isDenied = (error: unknown): boolean => DENIED.has(codeOf(error))
export const isExpired = (error: unknown): boolean => EXPIRED.has(codeOf(error))

/**
 * The failure of an AWS call as a message and a hint; errors that are not from AWS or the network are returned unchanged.
 * A transient one is a DeadlineError: it was retried until the deadline.
 */
export function toActionError(error: unknown, call: Call = {}): unknown {
  if (error instanceof ActionError || !(error instanceof Error)) return error
  const general = explainAwsError(error, call)
  if (general === undefined) return error
  const explanation = { ...general, ...call.explanations?.[error.name] }
  const text = forLog(call.redact?.(explanation.message) ?? explanation.message)
  const message = call.purpose === undefined ? text : `Could not ${call.purpose}: ${text}`
  const cause = call.redact === undefined ? error : stripDetails(error, call.redact)
  if (isTransient(error)) {
    return new DeadlineError(`${message}; retried until the deadline`, { hint: explanation.hint, cause })
  }
  return new AwsError(error.name, { message, hint: explanation.hint || undefined }, cause)
}

/** Keeps only name and message: other fields can contain a request or a reply. */
const stripDetails = ({ name, message }: Error, redact: (text: string) => string): Error =>
  Object.assign(new Error(redact(message)), { name })

function explainAwsError(error: Error, call: Call): Explanation | undefined {
  const { service = 'AWS', action } = call
  const { name, message } = error
  const what = action ?? 'the call'
  const status = statusOf(error)
  if (NO_CREDENTIALS.has(name)) {
    return {
      message: 'The job has no AWS credentials',
      hint: 'Set role-to-assume and grant the job "permissions: id-token: write", or run aws-actions/configure-aws-credentials before this step.',
    }
  }
  if (EXPIRED.has(name)) {
    return {
      message: "The job's AWS credentials have expired",
      hint: 'Set role-to-assume: the action then renews them.',
    }
  }
  if (CLOCK.has(name) || (BAD_SIGNATURE.has(name) && /Signature (expired|not yet current)/.test(message))) {
    return { message: "The runner's clock differs from AWS time", hint: "Set the runner's clock (NTP)." }
  }
  if (WRONG_REGION.has(name) || /Credential should be scoped to a valid region/.test(message)) {
    return {
      message: `${service} does not accept the region of the request`,
      hint: 'Check aws-region and AWS_ENDPOINT_URL.',
    }
  }
  if (UNKNOWN_KEY.has(name)) {
    return {
      message: "AWS does not recognize the access key of the job's credentials",
      hint: 'Check AWS_ACCESS_KEY_ID and AWS_SESSION_TOKEN, and that the region is enabled for the account; or set role-to-assume.',
    }
  }
  if (BAD_SIGNATURE.has(name)) {
    return {
      message: 'AWS rejected the signature: the secret access key does not belong to the access key',
      hint: 'Check AWS_SECRET_ACCESS_KEY for a wrong value, spaces or line breaks.',
    }
  }
  if (NOT_SUBSCRIBED.has(name)) {
    return {
      message: `The account is not signed up for ${service}`,
      hint: 'Check the account, and that the region is enabled.',
    }
  }
  if (DENIED.has(name)) return explainDenial(message, service, action)
  if (status === 407) return explainProxyStatus(status, what)
  if (error instanceof SyntaxError && status !== undefined) {
    return {
      message: `The reply to ${what} is not from AWS (HTTP ${status})`,
      hint: 'A proxy or firewall answered: check HTTPS_PROXY, NO_PROXY and AWS_ENDPOINT_URL.',
    }
  }
  const network = explainNetworkError(error, service)
  if (network !== undefined) return { ...network, hint: `${createRegionHint(message)}${network.hint}` }
  if (status === undefined) return undefined
  return isTransient(error)
    ? { message: `${service} did not accept ${what} (${name})`, hint: '' }
    : { message: `${service} rejected ${what} (${name})`, hint: '' }
}

const statusOf = (error: unknown): number | undefined =>
  (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode

// A misspelt region is a host that does not exist: ssm.eu-west-9.amazonaws.com.
function createRegionHint(message: string): string {
  const region = /ENOTFOUND \S*?\.([a-z]{2}(?:-[a-z]+)+-\d)\./.exec(message)?.[1]
  return region === undefined ? '' : `Check aws-region: is there a region ${region}? `
}

// "Troubleshoot access denied error messages" in the IAM user guide.
const DENIAL =
  /User: (?<user>\S+) is not authorized to perform: (?<action>[\w-]+:\w+)(?: on resource: (?<resource>\S+))?(?<reason>.*)/s

function explainDenial(text: string, service: string, calledAction: string | undefined): Explanation {
  const { user, action = calledAction, resource, reason = '' } = DENIAL.exec(text)?.groups ?? {}
  const principal = user === undefined ? "the job's role" : principalOf(user)
  const target = resource === undefined ? '' : ` on ${resource}`
  const message =
    action === undefined
      ? `${service} denied the call to ${principal}`
      : `${principal.replace(/^the/, 'The')} is not authorized to perform ${action}${target}`
  const what = action ?? 'the action'
  const denied = /explicit deny in an? ([\w -]+?)(?: policy|$|:|,)/.exec(reason)?.[1]
  if (denied !== undefined) return { message, hint: `Remove the explicit deny of ${what} from the ${denied} policy.` }
  const missing =
    /no ((?:service control|resource control|session|resource-based|VPC endpoint) policy|permissions boundary) allows/
  const policy = missing.exec(reason)?.[1]
  if (policy !== undefined) return { message, hint: `Allow ${what} in the ${policy}.` }
  return { message, hint: `Grant ${principal} ${what}; the action's README lists the permissions it needs.` }
}

/** `the role deploy` for arn:aws:sts::123456789012:assumed-role/deploy/session. */
function principalOf(arn: string): string {
  const [kind = '', ...path] = arn.slice(arn.lastIndexOf(':') + 1).split('/')
  if (kind === 'assumed-role') return `the role ${path[0]}`
  return kind === 'user' || kind === 'role' ? `the ${kind} ${path.at(-1)}` : arn
}
