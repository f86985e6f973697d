// What the resource schemas call their secrets (those that are write-only); SecretArn, TokenUrl, HttpTokens are none.
const SECRET =
  /(pass(word|wd|phrase|code)s?|secret(_?(string|binary|key|value|access_?key))?|(?<!client|version|next|continuation|page|change)[-_]?token(_?value)?|api_?key(_?value)?|(private|pre_?shared|auth|encryption_?secret)_?key|credentials?|sas_?token|connection_?string)$/i

// AWS::Cognito::UserPoolClient has units under the names of tokens; DKIM tokens are public DNS records.
const PUBLIC = /TokenValidityUnits|Dkim|^(Manage|Generate|Enable|Use|Allow)[A-Z]/

// A switch or an ARN under such a name is none: ManageMasterUserPassword, Credentials of an API's integration.
const HARMLESS = /^(true|false|required|optional|enabled|disabled|null|)$|^arn:[\w-]+:[^\s]*$/i

// AWS documentation: a secret of its own under a name that does not say so.
const GENERATED = new Set(['AWS::IVS::StreamKey.Value', 'AWS::Amplify::Webhook.WebhookUrl'])

/** Whether a property or attribute of this name holds a secret by itself: its last part that is no index counts. */
export function isSecretName(path: readonly string[]): boolean {
  const leaf = path.findLast(part => !/^(\d+|\*)$/.test(part)) ?? ''
  return SECRET.test(leaf) && !path.some(part => PUBLIC.test(part))
}

/** Whether a value is never a secret, whatever its name. */
export const isHarmless = (value: string): boolean => HARMLESS.test(value) || UNRESOLVED.test(value)

// What CloudFormation itself shows in place of a value: a dynamic reference, and what is known after the deployment.
const UNRESOLVED = /^\{\{(resolve|changeSet):[^{}]*\}\}$/

/** Whether a value stands for one that CloudFormation does not show. */
export const isUnresolved = (value: string): boolean => UNRESOLVED.test(value)

/** Whether an attribute of a type is a secret that the service makes. */
export const isGeneratedSecret = (type: string, attribute: string): boolean =>
  GENERATED.has(`${type}.${attribute}`) || isSecretName(attribute.split('.'))

// What physical ids, ARNs and addresses are made of: the writable parts of the schemas' primary identifiers are called so.
const NAMING =
  /(Name|Identifier|Id|Prefix|Suffix|Path|Alias|Family|Domain|Namespace|Key|Host|Label|Arn|ARN|Ur[li]|Endpoint|Cluster|Service|Gateway|Bucket|Queue|WorkGroup|Principal|Identity|Origin|Cidr|CidrBlock|Address|Version|Type|Scope|Region|Username|Source|Destination|Qualifier|Category|Provider|Account)$/
// Of other resources, or of what lies in this one.
const NO_NAME =
  /^(Display|Friendly|Master|Admin|Db|DB|Database|Default|Kms|KMS|Sse|SSE|Preferred|Engine|Runtime|KeyName|\w*Role|Certificate|Image|InstanceType|Subnet|Vpc|SecurityGroup)/

/** Whether the physical id of a resource of this type may be made of this property. */
export function isNamingProperty(type: string, property: string): boolean {
  if (!NAMING.test(property) || isSecretName([property])) return false
  const own = property.replace(/(Name|Identifier|Id)$/, '').toLowerCase()
  return !NO_NAME.test(property) || (type.split('::').at(-1) ?? '').toLowerCase().endsWith(own)
}

// What a service gives its resources: read-only attributes of the schemas, 74 % of all, none of which repeats a property.
const ASSIGNED =
  /(Arns?|ARNs?|Ids?|IDs?|Names?|Endpoints?|EndPoint|Addresses|Address|Ports?|Ur[li]s?|UR[LI]s?|Domain|DNS|Status|State|Time|Date|At|Version|Revision|Number|Type|Region|Count|Zones?|Hash|Identifier|On|By|Timestamp|Account|Ips?|CidrBlocks?|NameServers|ETag|Fingerprint|Owner|SecurityGroup|CertificateAuthority\.Data|IsDefault|Generation)$/

/** Whether an attribute is what the service assigns, and shows nothing of the resource's other properties. */
export const isAssigned = (attribute: string): boolean => ASSIGNED.test(attribute) && !attribute.startsWith('Outputs.')
