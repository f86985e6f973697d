import type { Grant } from '../sql/grant.ts'
import { isSameName, type ObjectName } from '../sql/identifier.ts'
import { ACCOUNT_LEVEL } from './object-exists.ts'
import { parseAlterUser, parseCreateUser, type UserProperties } from './user-properties.ts'

/** What the statements of a plan would have made so far. */
export class PlannedObjects {
  private readonly objects = new Set<string>()
  private readonly users = new Map<string, UserProperties>()
  /** Every GRANT and REVOKE so far, in order; `grant` is undefined if it could not be parsed. */
  private readonly grantSteps: { revokes: boolean; grant: Grant | undefined }[] = []
  /** The current database and schema, once a statement chose them; empty before. */
  private currentSchema: ObjectName = []
  private unknownSchemas = 0

  /** Follows USE, or a CREATE that makes its database or schema current. */
  setCurrentSchema(type: string, name: ObjectName): void {
    // USE DATABASE IDENTIFIER($x): an unknown database, different from any other.
    const unknown = `?${++this.unknownSchemas}`
    if (name.length === 0) this.currentSchema = [unknown, unknown]
    else if (type === 'DATABASE' || (type !== 'SCHEMA' && name.length === 1))
      this.currentSchema = [name[0] ?? '', 'PUBLIC']
    else this.currentSchema = name.length === 2 ? name : [this.currentSchema[0] ?? '', ...name]
  }

  /** The full name, as far as the current database and schema are known. */
  full(type: string, name: ObjectName): ObjectName {
    if (ACCOUNT_LEVEL.test(type)) return name
    const depth = type === 'SCHEMA' ? 2 : 3
    return this.currentSchema.length === 2 && name.length < depth
      ? [...this.currentSchema.slice(0, depth - name.length), ...name]
      : name
  }

  addObject(type: string, name: ObjectName, sql: string): void {
    const full = this.full(type, name)
    this.objects.add(objectKey(type, full))
    if (type === 'USER') this.users.set(objectKey(type, full), parseCreateUser(sql))
    if (type === 'DATABASE') this.objects.add(objectKey('SCHEMA', [...full, 'PUBLIC']))
    if (type === 'DATABASE' || type === 'SCHEMA') this.setCurrentSchema(type, full)
  }

  hasObject(type: string, name: ObjectName): boolean {
    return this.objects.has(objectKey(type, this.full(type, name)))
  }

  /** Whether an object would lie in a database or schema that is not there yet. */
  isInPlannedContainer(type: string, name: ObjectName): boolean {
    if (ACCOUNT_LEVEL.test(type)) return false
    const full = this.full(type, name)
    const [database = '', schema = ''] = full
    const inNew = this.objects.has(objectKey('DATABASE', [database]))
    return inNew || (full.length === 3 && this.objects.has(objectKey('SCHEMA', [database, schema])))
  }

  /** Whether an ALTER USER would find its user as it wants him; undefined for a user that is there already. */
  hasUserProperties(name: ObjectName, sql: string): boolean | undefined {
    const coming = this.users.get(objectKey('USER', name))
    const wanted = coming === undefined ? undefined : parseAlterUser(sql)
    if (coming === undefined || wanted === undefined) return undefined
    return !wanted.has('PASSWORD') && [...wanted].every(([property, value]) => coming.get(property) === value)
  }

  grant(grant: Grant | undefined): void {
    this.grantSteps.push({ revokes: false, grant: this.withFullName(grant) })
  }

  addRevoke(grant: Grant | undefined): void {
    this.grantSteps.push({ revokes: true, grant: this.withFullName(grant) })
  }

  /** Whether the grants of the plan so far give what this one does. */
  coversGrant(grant: Grant): boolean {
    const wanted = this.withFullName(grant)
    return grant.privileges.every(privilege => {
      const last = this.grantSteps.findLast(step =>
        step.revokes ? mightConcern(step.grant, wanted) : isSameGrant(step.grant, wanted, privilege),
      )
      return last?.revokes === false
    })
  }

  /** Whether a GRANT of the plan might have granted what a REVOKE removes, or a REVOKE removed what a GRANT grants. */
  mightConflict(grant: Grant | undefined, revokes: boolean): boolean {
    return this.grantSteps.some(step => step.revokes !== revokes && mightConcern(step.grant, grant))
  }

  private withFullName(grant: Grant | undefined): Grant | undefined {
    if (grant?.target.scope !== 'one') return grant
    return { ...grant, target: { ...grant.target, name: this.full(grant.target.type, grant.target.name) } }
  }
}

const objectKey = (type: string, name: ObjectName): string => `${type}:${name.join('\u0000')}`

function isSameGrant(left: Grant | undefined, right: Grant | undefined, privilege: string): boolean {
  if (left === undefined || right === undefined) return false
  return (
    left.privileges.includes(privilege) &&
    left.withGrantOption === right.withGrantOption &&
    left.grantee.kind === right.grantee.kind &&
    isSameName(left.grantee.name, right.grantee.name) &&
    left.target.scope === right.target.scope &&
    left.target.type === right.target.type &&
    isSameName(left.target.name, right.target.name)
  )
}

const mightConcern = (left: Grant | undefined, right: Grant | undefined): boolean =>
  left === undefined ||
  right === undefined ||
  (left.grantee.name.at(-1) === right.grantee.name.at(-1) &&
    (left.privileges.some(one => right.privileges.includes(one)) || left.privileges.includes('IMPORTED PRIVILEGES')))
