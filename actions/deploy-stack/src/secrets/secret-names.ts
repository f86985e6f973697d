// The names of write-only properties in the resource schemas; SecretArn, TokenUrl, HttpTokens are no secrets.
const SECRET_NAME =
  /(pass(word|wd|phrase|code)s?|secret(_?(string|binary|key|value|access_?key))?|(?<!client|version|next|continuation|page|change)[-_]?token(_?value)?|api_?key(_?value)?|(private|pre_?shared|auth|encryption_?secret)_?key|credentials?|sas_?token|connection_?string)$/i

// AWS::Cognito::UserPoolClient has units under the names of tokens; DKIM tokens are public DNS records.
const PUBLIC_NAME = /TokenValidityUnits|Dkim|^(Manage|Generate|Enable|Use|Allow)[A-Z]/

// A switch or an ARN under such a name is no secret: ManageMasterUserPassword, Credentials of an API integration.
const HARMLESS_VALUE = /^(true|false|required|optional|enabled|disabled|null|)$|^arn:[\w-]+:[^\s]*$/i

// Secrets that a service generates, by the AWS documentation, under a name that does not say so.
const GENERATED_SECRETS = new Set(['AWS::IVS::StreamKey.Value', 'AWS::Amplify::Webhook.WebhookUrl'])

/** Whether a property or attribute has the name of a secret; its last part that is no index counts. */
export function isSecretName(path: readonly string[]): boolean {
  const leaf = path.findLast(part => !/^(\d+|\*)$/.test(part)) ?? ''
  return SECRET_NAME.test(leaf) && !path.some(part => PUBLIC_NAME.test(part))
}

/** Whether a value is never a secret, whatever its name. */
export const isHarmless = (value: string): boolean => HARMLESS_VALUE.test(value) || UNRESOLVED.test(value)

// What CloudFormation shows in place of a value: a dynamic reference, or what is known after the deployment.
const UNRESOLVED = /^\{\{(resolve|changeSet):[^{}]*\}\}$/

/** Whether CloudFormation shows this in place of a value that it has not resolved. */
export const isUnresolved = (value: string): boolean => UNRESOLVED.test(value)

/** Whether CloudFormation shows this in place of the value of a NoEcho parameter. */
export const isMaskedByService = (value: string): boolean => /^\*{4,}$/.test(value)

/** Whether an attribute of a type is a secret that the service generates. */
export const isGeneratedSecret = (type: string, attribute: string): boolean =>
  GENERATED_SECRETS.has(`${type}.${attribute}`) || isSecretName(attribute.split('.'))

// Names of the writable properties in the schemas' primary identifiers: physical ids, ARNs and addresses contain them.
const NAMING_PROPERTY =
  /(Name|Identifier|Id|Prefix|Suffix|Path|Alias|Family|Domain|Namespace|Key|Host|Label|Arn|ARN|Ur[li]|Endpoint|Cluster|Service|Gateway|Bucket|Queue|WorkGroup|Principal|Identity|Origin|Cidr|CidrBlock|Address|Version|Type|Scope|Region|Username|Source|Destination|Qualifier|Category|Provider|Account)$/
// Properties that name another resource, or a part of this one.
const FOREIGN_NAME =
  /^(Display|Friendly|Master|Admin|Db|DB|Database|Default|Kms|KMS|Sse|SSE|Preferred|Engine|Runtime|KeyName|\w*Role|Certificate|Image|InstanceType|Subnet|Vpc|SecurityGroup)/

/** Whether the physical id of a resource of this type can contain this property. */
export function isNamingProperty(type: string, property: string): boolean {
  if (!NAMING_PROPERTY.test(property) || isSecretName([property])) return false
  const own = property.replace(/(Name|Identifier|Id)$/, '').toLowerCase()
  return !FOREIGN_NAME.test(property) || (type.split('::').at(-1) ?? '').toLowerCase().endsWith(own)
}

// Read-only attributes in the schemas, 74 % of all: the service assigns them, and none repeats a property.
const ASSIGNED_ATTRIBUTE =
  /(Arns?|ARNs?|Ids?|IDs?|Names?|Endpoints?|EndPoint|Addresses|Address|Ports?|Ur[li]s?|UR[LI]s?|Domain|DNS|Status|State|Time|Date|At|Version|Revision|Number|Type|Region|Count|Zones?|Hash|Identifier|On|By|Timestamp|Account|Ips?|CidrBlocks?|NameServers|ETag|Fingerprint|Owner|SecurityGroup|CertificateAuthority\.Data|IsDefault|Generation)$/

/** Whether the service assigns an attribute, so that it shows nothing of the resource's properties. */
export const isAssigned = (attribute: string): boolean =>
  ASSIGNED_ATTRIBUTE.test(attribute) && !attribute.startsWith('Outputs.')
