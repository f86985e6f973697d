import { AccountGrants } from '../account/account-grants.ts'
import { AccountObjects } from '../account/account-objects.ts'
import type { AccountReader } from '../account/account-reader.ts'
import { createNameKey, type ObjectName } from '../sql/identifier.ts'
import { LaterAlterations } from './later-alterations.ts'
import { ListedGrants } from './listed-grants.ts'
import { SimulatedGrants } from './simulated-grants.ts'
import { SimulatedObjects } from './simulated-objects.ts'
import { SimulatedSession } from './simulated-session.ts'

/** An object that the script creates. */
interface CreatedObject {
  kind: string
  name: ObjectName
  signature: string
}

const TEMPORARY = 'TEMPORARY '

/** What statements do with a name: what it names is new, or it is something older again (dropped, renamed, restored). */
export type CreationLog = ReadonlyMap<string, readonly { index: number; isNew: boolean }[]>

/** The account and the session as the statements so far change them. */
export class SimulatedAccount {
  readonly live: AccountObjects
  readonly session: SimulatedSession
  readonly objects: SimulatedObjects
  readonly listedGrants: ListedGrants
  readonly grants: SimulatedGrants
  readonly alterations: LaterAlterations
  /** The names of the objects that the script creates, with the indexes of the statements. */
  readonly created: Map<string, readonly { index: number; isNew: boolean }[]>

  /** `previous` is the account at the end of the pass before this one; `created` has what ran already created. */
  constructor(reader: AccountReader, isResumed: boolean, created: CreationLog, previous: SimulatedAccount | undefined) {
    this.live = new AccountObjects(reader)
    this.session = new SimulatedSession(reader, isResumed)
    this.objects = new SimulatedObjects(this.live)
    const findGrantedName = this.objects.findGrantedName.bind(this.objects)
    this.listedGrants = new ListedGrants(new AccountGrants(reader), findGrantedName)
    this.grants = new SimulatedGrants(this.listedGrants, previous?.grants)
    this.alterations = new LaterAlterations(previous?.alterations)
    this.created = new Map(created)
    this.createTemporaryObjects()
  }

  // The account does not list to the reader what is temporary in the session of the script.
  private createTemporaryObjects(): void {
    for (const [key, log] of this.created) {
      const [, kind = '', name = '', signature = ''] = /^TEMPORARY ([^|]+)\|(.*)\|(.*)$/s.exec(key) ?? []
      if (kind === '' || !log.at(-1)?.isNew) continue
      this.objects.create(kind, name.split('\u0000'), signature, { isTemporary: true })
    }
  }

  wasCreated(object: CreatedObject): boolean {
    const last = this.created.get(createKey(object))?.at(-1)
    if (!last?.isNew) return false
    const lostAt = listContainers(object.name).flatMap(container => {
      const change = this.created.get(createKey(container))?.at(-1)
      return change === undefined || change.isNew ? [] : [change.index]
    })
    return lostAt.every(index => index < last.index)
  }

  /** After DROP, RENAME, SWAP or UNDROP a name can belong to an object that is older than the script. */
  setCreated(object: CreatedObject, index: number, isNew: boolean, isTemporary = false): void {
    const key = createKey(isTemporary ? { ...object, kind: `${TEMPORARY}${object.kind}` } : object)
    this.created.set(key, [...(this.created.get(key) ?? []), { index, isNew }])
  }

  /** A database and schema that the script creates get an older object. */
  setFilled(name: ObjectName, index: number): void {
    for (const container of listContainers(name)) {
      if (this.wasCreated(container)) this.setCreated(container, index, false)
    }
  }

  /** Code that cannot be predicted can move older objects into any database and schema that the script creates. */
  setAllFilled(index: number): void {
    for (const [key, log] of this.created) {
      if (/^(DATABASE|SCHEMA)\|/.test(key) && log.at(-1)?.isNew)
        this.created.set(key, [...log, { index, isNew: false }])
    }
  }

  /** The object gets the current role as its owner; a database, schema or warehouse becomes the current one. */
  addCreated(
    object: CreatedObject,
    index: number,
    { keepsGrants, isTemporary }: { keepsGrants: boolean; isTemporary: boolean },
  ): void {
    const { kind, name, signature } = object
    this.setCreated(object, index, true, isTemporary)
    const getRole = this.session.captureRole()
    const getOwner = () => {
      const role = getRole()
      return role.state === 'known' ? { kind: 'ROLE', name: [role.text] } : undefined
    }
    if (keepsGrants) this.grants.setOwner(kind, name, signature || undefined, getOwner)
    else this.grants.resetObject(kind, name, signature || undefined, { kind, getOwner })
    if (kind === 'DATABASE' || kind === 'SCHEMA' || kind === 'WAREHOUSE') this.session.select({ kind, name })
  }
}

const listContainers = (name: ObjectName): CreatedObject[] =>
  name.slice(0, -1).map((_, index) => {
    return { kind: index === 0 ? 'DATABASE' : 'SCHEMA', name: name.slice(0, index + 1), signature: '' }
  })

const createKey = ({ kind, name, signature }: CreatedObject): string => createNameKey(kind, name, signature)
