import type { Grant } from '../sql/grant.ts'
import { type Name, sameName } from '../sql/identifier.ts'
import { ACCOUNT_LEVEL } from './object-exists.ts'
import { newUser, type Properties, userSettings } from './user-properties.ts'

/** What the statements of a plan would have made so far. */
export class Planned {
  private readonly made = new Set<string>()
  private readonly users = new Map<string, Properties>()
  /** Every GRANT and REVOKE so far, in order; `grant` is undefined if it could not be parsed. */
  private readonly steps: { revokes: boolean; grant: Grant | undefined }[] = []
  /** The current database and schema, once a statement chose them; empty before. */
  private place: Name = []
  private unknownPlaces = 0

  /** Follows USE, or a CREATE that makes its database or schema current. */
  enter(type: string, name: Name): void {
    // USE DATABASE IDENTIFIER($x): an unknown database, different from any other.
    const unknown = `?${++this.unknownPlaces}`
    if (name.length === 0) this.place = [unknown, unknown]
    else if (type === 'DATABASE' || (type !== 'SCHEMA' && name.length === 1)) this.place = [name[0] ?? '', 'PUBLIC']
    else this.place = name.length === 2 ? name : [this.place[0] ?? '', ...name]
  }

  /** The full name, as far as the current database and schema are known. */
  full(type: string, name: Name): Name {
    if (ACCOUNT_LEVEL.test(type)) return name
    const depth = type === 'SCHEMA' ? 2 : 3
    return this.place.length === 2 && name.length < depth
      ? [...this.place.slice(0, depth - name.length), ...name]
      : name
  }

  make(type: string, name: Name, sql: string): void {
    const full = this.full(type, name)
    this.made.add(keyOf(type, full))
    if (type === 'USER') this.users.set(keyOf(type, full), newUser(sql))
    if (type === 'DATABASE') this.made.add(keyOf('SCHEMA', [...full, 'PUBLIC']))
    if (type === 'DATABASE' || type === 'SCHEMA') this.enter(type, full)
  }

  has(type: string, name: Name): boolean {
    return this.made.has(keyOf(type, this.full(type, name)))
  }

  /** Whether an object would lie in a database or schema that is not there yet. */
  holds(type: string, name: Name): boolean {
    if (ACCOUNT_LEVEL.test(type)) return false
    const full = this.full(type, name)
    const [database = '', schema = ''] = full
    const inNew = this.made.has(keyOf('DATABASE', [database]))
    return inNew || (full.length === 3 && this.made.has(keyOf('SCHEMA', [database, schema])))
  }

  /** Whether an ALTER USER would find its user as it wants him; undefined for a user that is there already. */
  userIsSame(name: Name, sql: string): boolean | undefined {
    const coming = this.users.get(keyOf('USER', name))
    const wanted = coming === undefined ? undefined : userSettings(sql)
    if (coming === undefined || wanted === undefined) return undefined
    return !wanted.has('PASSWORD') && [...wanted].every(([property, value]) => coming.get(property) === value)
  }

  grant(grant: Grant | undefined): void {
    this.steps.push({ revokes: false, grant: this.withFullName(grant) })
  }

  revoke(grant: Grant | undefined): void {
    this.steps.push({ revokes: true, grant: this.withFullName(grant) })
  }

  /** Whether the grants of the plan so far give what this one does. */
  gives(grant: Grant): boolean {
    const wanted = this.withFullName(grant)
    return grant.privileges.every(privilege => {
      const last = this.steps.findLast(step =>
        step.revokes ? mightConcern(step.grant, wanted) : isSameGround(step.grant, wanted, privilege),
      )
      return last?.revokes === false
    })
  }

  /** Whether a GRANT of the plan might have granted what a REVOKE removes, or a REVOKE removed what a GRANT grants. */
  mightUndo(grant: Grant | undefined, revokes: boolean): boolean {
    return this.steps.some(step => step.revokes !== revokes && mightConcern(step.grant, grant))
  }

  private withFullName(grant: Grant | undefined): Grant | undefined {
    if (grant?.target.scope !== 'one') return grant
    return { ...grant, target: { ...grant.target, name: this.full(grant.target.type, grant.target.name) } }
  }
}

const keyOf = (type: string, name: Name): string => `${type}:${name.join('\u0000')}`

function isSameGround(left: Grant | undefined, right: Grant | undefined, privilege: string): boolean {
  if (left === undefined || right === undefined) return false
  return (
    left.privileges.includes(privilege) &&
    left.option === right.option &&
    left.to.kind === right.to.kind &&
    sameName(left.to.name, right.to.name) &&
    left.target.scope === right.target.scope &&
    left.target.type === right.target.type &&
    sameName(left.target.name, right.target.name)
  )
}

const mightConcern = (left: Grant | undefined, right: Grant | undefined): boolean =>
  left === undefined ||
  right === undefined ||
  (left.to.name.at(-1) === right.to.name.at(-1) &&
    (left.privileges.some(one => right.privileges.includes(one)) || left.privileges.includes('IMPORTED PRIVILEGES')))
