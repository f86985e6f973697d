import { getField, type Row } from '../sql/rows.ts'

/**
 * The properties of WORKLOAD_IDENTITY, from docs.snowflake.com/sql-reference/sql/show-user-workload-identity-authentication-methods;
 * absent ones are empty.
 */
export function readWorkloadIdentity(rows: readonly Row[]): ReadonlyMap<string, string> {
  // ADD WORKLOAD_IDENTITY gives a user more, with other names.
  const row = rows.find(candidate => getField(candidate, 'name') === 'DEFAULT') ?? rows[0]
  const info = readDetails(row === undefined ? '' : getField(row, 'additional_info'))
  const { awsPartition, awsAccount, type, iamRole } = info
  const arn =
    awsAccount === undefined
      ? ''
      : `arn:${awsPartition}:iam::${awsAccount}:${type === 'IAM_USER' ? 'user' : 'role'}/${iamRole}`
  const values = {
    TYPE: row === undefined ? '' : getField(row, 'type'),
    ISSUER: info.issuer,
    SUBJECT: info.subject,
    OIDC_AUDIENCE_LIST: info.audienceList,
    ARN: arn,
  }
  return new Map(Object.entries(values).map(([name, value]) => [`WORKLOAD_IDENTITY.${name}`, value ?? '']))
}

function readDetails(json: string): Partial<Record<string, string>> {
  try {
    const entries = Object.entries(JSON.parse(json) as Record<string, unknown>)
    return Object.fromEntries(
      entries.map(([key, value]) => [key, typeof value === 'string' ? value : JSON.stringify(value)]),
    )
  } catch {
    return {}
  }
}
