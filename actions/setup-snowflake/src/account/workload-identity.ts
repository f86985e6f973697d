import { getField, type Row, readJsonMembers } from '../sql/rows.ts'

/**
 * The properties of WORKLOAD_IDENTITY, from docs.snowflake.com/sql-reference/sql/show-user-workload-identity-authentication-methods;
 * absent ones are empty.
 */
export function readWorkloadIdentity(rows: readonly Row[]): ReadonlyMap<string, string> {
  // ADD WORKLOAD_IDENTITY gives a user more, with other names.
  const row = rows.find(candidate => getField(candidate, 'name') === 'DEFAULT') ?? rows[0]
  const members = row && readJsonMembers(getField(row, 'additional_info'))
  const info: Partial<Record<string, string>> = Object.fromEntries(members ?? [])
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
