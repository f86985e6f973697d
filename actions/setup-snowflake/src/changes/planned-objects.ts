import type { ListedGrant as Grant } from '../sql/grant.ts'
import { countNameParts, isSameName, type ObjectName } from '../sql/identifier.ts'
import type { TokenList } from '../sql/tokens.ts'
import { parseAlterUser, parseCreateUser, type UserProperties } from './user-properties.ts'

/** The objects and grants that the statements of a plan would have created so far. */
export class PlannedObjects {
  private readonly objects = new Set<string>()
  private readonly users = new Map<string, UserProperties>()
  /** The GRANT and REVOKE statements so far, in order; `grant` is undefined if it could not be parsed. */
  private readonly grantSteps: { isRevoke: boolean; grant: Grant | undefined }[] = []
  /** The current database and schema, once a statement selected them; empty before. */
  private currentSchema: ObjectName = []
  private unknownSchemaCount = 0

  /** Follows USE, or a CREATE that makes its database or schema the current one. */
  setCurrentSchema(type: string, name: ObjectName): void {
    // USE DATABASE IDENTIFIER($x): an unknown database, different from any other.
    const unknown = `?${++this.unknownSchemaCount}`
    if (name.length === 0) this.currentSchema = [unknown, unknown]
    else if (type === 'DATABASE' || (type !== 'SCHEMA' && name.length === 1)) {
      this.currentSchema = [name[0] ?? '', 'PUBLIC']
    } else this.currentSchema = name.length === 2 ? name : [this.currentSchema[0] ?? '', ...name]
  }

  /** Completes a name as far as the current database and schema are known. */
  qualifyName(type: string, name: ObjectName): ObjectName {
    const missing = countNameParts(type) - name.length
    const isKnown = this.currentSchema.length === 2 && countNameParts(type) > 1 && missing > 0
    return isKnown ? [...this.currentSchema.slice(0, missing), ...name] : name
  }

  addObject(type: string, name: ObjectName, code: TokenList): void {
    const fullName = this.qualifyName(type, name)
    this.objects.add(createObjectKey(type, fullName))
    if (type === 'USER') this.users.set(createObjectKey(type, fullName), parseCreateUser(code))
    if (type === 'DATABASE') this.objects.add(createObjectKey('SCHEMA', [...fullName, 'PUBLIC']))
    if (type === 'DATABASE' || type === 'SCHEMA') this.setCurrentSchema(type, fullName)
  }

  hasObject(type: string, name: ObjectName): boolean {
    return this.objects.has(createObjectKey(type, this.qualifyName(type, name)))
  }

  /** Whether an object belongs to a database or schema that the plan creates. */
  isInPlannedContainer(type: string, name: ObjectName): boolean {
    if (countNameParts(type) === 1) return false
    const fullName = this.qualifyName(type, name)
    const [database = '', schema = ''] = fullName
    if (this.objects.has(createObjectKey('DATABASE', [database]))) return true
    return fullName.length === 3 && this.objects.has(createObjectKey('SCHEMA', [database, schema]))
  }

  /** Whether a planned user already has the properties of an ALTER USER; undefined for users that exist. */
  hasUserProperties(name: ObjectName, code: TokenList): boolean | undefined {
    const planned = this.users.get(createObjectKey('USER', name))
    const requested = planned && parseAlterUser(code)
    if (requested === undefined) return undefined
    return !requested.has('PASSWORD') && [...requested].every(([property, value]) => planned?.get(property) === value)
  }

  addGrant(grant: Grant | undefined): void {
    this.grantSteps.push({ isRevoke: false, grant: this.qualifyGrant(grant) })
  }

  addRevoke(grant: Grant | undefined): void {
    this.grantSteps.push({ isRevoke: true, grant: this.qualifyGrant(grant) })
  }

  /** Whether earlier GRANT statements of the plan cover this one. */
  coversGrant(grant: Grant): boolean {
    const qualifiedGrant = this.qualifyGrant(grant)
    return grant.privileges.every(privilege => {
      const lastStep = this.grantSteps.findLast(step =>
        step.isRevoke ? mightOverlap(step.grant, qualifiedGrant) : isSameGrant(step.grant, qualifiedGrant, privilege),
      )
      return lastStep?.isRevoke === false
    })
  }

  /** Whether an earlier REVOKE might have removed a grant. */
  mightBeRevoked(grant: Grant | undefined): boolean {
    return this.grantSteps.some(step => step.isRevoke && mightOverlap(step.grant, grant))
  }

  /** Whether an earlier GRANT might have added a grant. */
  mightBeGranted(grant: Grant | undefined): boolean {
    return this.grantSteps.some(step => !step.isRevoke && mightOverlap(step.grant, grant))
  }

  private qualifyGrant(grant: Grant | undefined): Grant | undefined {
    if (grant?.target.scope !== 'one') return grant
    return { ...grant, target: { ...grant.target, name: this.qualifyName(grant.target.type, grant.target.name) } }
  }
}

const createObjectKey = (type: string, name: ObjectName): string => `${type}:${name.join('\u0000')}`

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

const mightOverlap = (left: Grant | undefined, right: Grant | undefined): boolean =>
  left === undefined ||
  right === undefined ||
  (left.grantee.name.at(-1) === right.grantee.name.at(-1) &&
    (left.privileges.some(privilege => right.privileges.includes(privilege)) ||
      left.privileges.includes('IMPORTED PRIVILEGES')))
