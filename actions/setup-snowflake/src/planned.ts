import type { Grant } from './grant.ts'
import { type Name, sameName } from './names.ts'
import { ACCOUNT_LEVEL } from './objects.ts'
import { newUser, type Properties, userSettings } from './user.ts'

/** What the statements of a plan would have made so far. */
export class Planned {
  private readonly made = new Set<string>()
  private readonly users = new Map<string, Properties>()
  private readonly grants: Grant[] = []
  /** The current database and schema, once a statement chose them; empty before. */
  private place: Name = []

  /** Follows USE, or a CREATE that makes its database or schema current. */
  enter(type: string, name: Name): void {
    if (type === 'DATABASE' || (type !== 'SCHEMA' && name.length === 1)) this.place = [name[0] ?? '', 'PUBLIC']
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

  grant(grant: Grant): void {
    this.grants.push(grant)
  }

  /** Whether the grants of the plan so far give what this one does. */
  gives(grant: Grant): boolean {
    const held = this.grants.filter(one => sameGround(one, grant)).flatMap(({ privileges }) => privileges)
    return grant.privileges.every(privilege => held.includes(privilege))
  }
}

const keyOf = (type: string, name: Name): string => `${type}:${name.join('\u0000')}`

const sameGround = (left: Grant, right: Grant): boolean =>
  left.option === right.option &&
  left.to.kind === right.to.kind &&
  sameName(left.to.name, right.to.name) &&
  left.target.scope === right.target.scope &&
  left.target.type === right.target.type &&
  sameName(left.target.name, right.target.name)
