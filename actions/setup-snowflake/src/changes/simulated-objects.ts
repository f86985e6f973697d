import type { AccountObjects, Found } from '../account/account-objects.ts'
import type { ObjectKind } from '../kinds/object-kind.ts'
import { findKind } from '../kinds/object-kinds.ts'
import type { Requested } from '../kinds/requested.ts'
import { createNameKey, type ObjectName } from '../sql/identifier.ts'

/** An object as it is after the statements so far. */
export interface SimulatedObject {
  state: Found['state']
  /** The name under which the account has the object now; undefined for one that the script creates. */
  liveName: ObjectName | undefined
  /** The name under which the account lists its grants: COPY GRANTS keeps them. */
  grantedName: ObjectName | undefined
  /** What statements of the script request for it, in order; the first one creates it if it has an index. */
  requested: readonly Requested[]
  /** The index of the statement that creates the object; undefined if the script does not create it. */
  createdAt: number | undefined
  isTemporary: boolean
  /** Of a missing object: whether its database or schema does not exist either. */
  isContainerMissing: boolean
}

/** What a database or schema contains: what the account has, nothing, or a copy of something. */
type Contents = 'live' | 'new' | 'copied'

interface Entry {
  kind: string
  name: ObjectName
  signature: string
  object: SimulatedObject
  contents: Contents
  /** What the script did to the permanent object of the same name, which a temporary object hides until it is dropped. */
  hidden?: Entry | undefined
}

interface Creation {
  /** The index of the statement. */
  index: number
  requested?: Requested | undefined
  /** CLONE, FROM SHARE: the contents and properties are those of another object. */
  isCopy?: boolean
  isTemporary?: boolean
  /** COPY GRANTS */
  keepsGrants?: boolean
}

const MISSING: SimulatedObject = {
  state: 'missing',
  liveName: undefined,
  grantedName: undefined,
  requested: [],
  createdAt: undefined,
  isTemporary: false,
  isContainerMissing: false,
}

/** The objects of the account, as the statements so far create, replace, alter, rename and drop them. */
export class SimulatedObjects {
  private readonly live: AccountObjects
  private readonly entries = new Map<string, Entry>()

  constructor(live: AccountObjects) {
    this.live = live
  }

  find(kind: ObjectKind, name: ObjectName, signature = ''): SimulatedObject {
    const own = this.entries.get(createKey(kind.type, name, signature))
    if (own === undefined) return this.findLive(kind, name, signature)
    if (own.kind === kind.type) return own.object
    // CREATE VIEW IF NOT EXISTS t creates nothing if there is a table t.
    const live = this.findLive(kind, name, signature)
    return live.state === 'missing' ? own.object : live
  }

  private findLive(kind: ObjectKind, name: ObjectName, signature: string): SimulatedObject {
    const container = this.findContainer(name)
    if (container === undefined) return { ...MISSING, isContainerMissing: true }
    if (container === 'new') return MISSING
    if (container === 'copied') return { ...MISSING, state: 'unknown' }
    const liveName = [...container, ...name.slice(container.length)]
    const found = this.live.find(kind, liveName, signature === '' ? undefined : signature)
    if (found.state === 'missing') return { ...MISSING, isContainerMissing: found.isContainerMissing }
    const shownName = found.state === 'unknown' ? undefined : liveName
    return { ...MISSING, state: found.state, liveName: shownName, grantedName: shownName }
  }

  /** The permanent object of a name, which a temporary one can hide. */
  findPermanent(kind: ObjectKind, name: ObjectName, signature = ''): SimulatedObject {
    const own = this.entries.get(createKey(kind.type, name, signature))
    if (!own?.object.isTemporary) return this.find(kind, name, signature)
    return own.hidden?.object ?? this.findLive(kind, name, signature)
  }

  /** The name under which the account lists the grants on an object; undefined if the script creates the object. */
  findGrantedName(type: string, name: ObjectName, signature = ''): ObjectName | undefined {
    const own = this.entries.get(createKey(type, name, signature))
    return own === undefined ? this.findLiveName(type, name, signature) : own.object.grantedName
  }

  /** The name that an object has in the account before the script; undefined if the script creates it. */
  findLiveName(type: string, name: ObjectName, signature = ''): ObjectName | undefined {
    const own = this.entries.get(createKey(type, name, signature))
    if (own !== undefined) return own.object.liveName
    const container = this.findContainer(name)
    return Array.isArray(container) ? [...container, ...name.slice(container.length)] : undefined
  }

  /** Whether the script drops an object, or replaces what contained it. */
  isDropped(type: string, name: ObjectName, signature = ''): boolean {
    const own = this.entries.get(createKey(type, name, signature))
    if (own !== undefined) return own.object.state === 'missing'
    const container = this.findContainer(name)
    return container === undefined || container === 'new'
  }

  /** The index of the statement that creates an object of exactly this kind. */
  findCreation(type: string, name: ObjectName): number | undefined {
    const own = this.entries.get(createKey(type, name, ''))
    return own?.kind === type ? own.object.createdAt : undefined
  }

  /** The objects of a kind that the script creates in a container. */
  listCreated(type: string, container: ObjectName): { name: ObjectName; signature: string }[] {
    return [...this.entries.values()].filter(
      ({ kind, name, object }) => kind === type && object.state === 'exists' && isInside(name, container),
    )
  }

  create(
    type: string,
    name: ObjectName,
    signature: string,
    { index, requested, isCopy, isTemporary, keepsGrants }: Creation,
  ): void {
    this.deleteContents(name, type)
    const key = createKey(type, name, signature)
    const own = this.entries.get(key)
    const hiding = own?.object.isTemporary ? own : undefined
    const entry: Entry = {
      ...{ kind: type, name, signature },
      hidden: isTemporary ? (hiding === undefined ? own : hiding.hidden) : undefined,
      object: {
        state: 'exists',
        liveName: undefined,
        grantedName: keepsGrants ? this.findGrantedName(type, name, signature) : undefined,
        requested: requested === undefined ? [] : [requested],
        createdAt: index,
        isTemporary: isTemporary === true,
        isContainerMissing: false,
      },
      contents: isCopy ? 'copied' : 'new',
    }
    this.entries.set(key, hiding === undefined || isTemporary ? entry : { ...hiding, hidden: entry })
    if (type === 'DATABASE' && !isCopy) this.create('SCHEMA', [...name, 'PUBLIC'], '', { index })
  }

  alter(kind: ObjectKind, name: ObjectName, signature: string, requested: Requested): void {
    const object = this.find(kind, name, signature)
    const { contents, hidden } = this.entries.get(createKey(kind.type, name, signature)) ?? { contents: 'live' }
    const altered = { ...object, requested: [...object.requested, requested] }
    this.set(kind.type, name, signature, { object: altered, contents, hidden })
  }

  drop(type: string, name: ObjectName, signature = ''): void {
    this.deleteContents(name, type)
    this.removeName(type, name, signature)
  }

  /** UNDROP and SWAP: the object exists with properties and contents that are not known. */
  setUnknown(type: string, name: ObjectName, signature = ''): void {
    this.deleteContents(name, type)
    this.set(type, name, signature, { object: { ...MISSING, state: 'unknown' }, contents: 'copied' })
  }

  rename(kind: ObjectKind, from: ObjectName, to: ObjectName, signature: string): void {
    const { type } = kind
    const own = this.entries.get(createKey(type, from, signature))
    const object = own?.object ?? this.find(kind, from, signature)
    if (isContainer(type)) {
      for (const entry of [...this.entries.values()].filter(({ name }) => isInside(name, from))) {
        this.entries.delete(createKey(entry.kind, entry.name, entry.signature))
        this.set(entry.kind, [...to, ...entry.name.slice(from.length)], entry.signature, entry)
      }
    }
    const hidden = own?.object.isTemporary ? this.entries.get(createKey(type, to, signature)) : undefined
    this.set(type, to, signature, { object, contents: own?.contents ?? 'live', hidden })
    this.removeName(type, from, signature)
  }

  /** After this the name is free, or that of the permanent object that a temporary one hid. */
  private removeName(type: string, name: ObjectName, signature: string): void {
    const key = createKey(type, name, signature)
    const own = this.entries.get(key)
    if (!own?.object.isTemporary) this.set(type, name, signature, { object: MISSING, contents: 'new' })
    else if (own.hidden === undefined) this.entries.delete(key)
    else this.entries.set(key, own.hidden)
  }

  private set(
    kind: string,
    name: ObjectName,
    signature: string,
    entry: Pick<Entry, 'object' | 'contents' | 'hidden'>,
  ): void {
    this.entries.set(createKey(kind, name, signature), {
      kind,
      name,
      signature,
      object: entry.object,
      contents: entry.contents,
      hidden: entry.hidden,
    })
  }

  private deleteContents(container: ObjectName, type: string): void {
    if (!isContainer(type)) return
    for (const [key, { name }] of this.entries) if (isInside(name, container)) this.entries.delete(key)
  }

  /** The live name of an object's container; `new` and `copied` for what is not in the account; undefined if dropped. */
  private findContainer(name: ObjectName): ObjectName | 'new' | 'copied' | undefined {
    if (name.length <= 1) return []
    const container = name.slice(0, -1)
    const own = this.entries.get(createKey(container.length === 1 ? 'DATABASE' : 'SCHEMA', container, ''))
    if (own !== undefined) {
      if (own.object.state === 'missing') return undefined
      return own.contents === 'live' ? (own.object.liveName ?? container) : own.contents
    }
    const outer = this.findContainer(container)
    // A schema that the script did not create does not exist in a new database.
    return Array.isArray(outer)
      ? [...outer, ...container.slice(outer.length)]
      : outer === 'new'
        ? undefined
        : (outer as 'copied' | undefined)
  }
}

export const isContainer = (type: string): type is 'DATABASE' | 'SCHEMA' => type === 'DATABASE' || type === 'SCHEMA'

const isInside = (name: ObjectName, container: ObjectName): boolean =>
  name.length > container.length && container.every((part, index) => part === name[index])

const createKey = (type: string, name: ObjectName, signature: string): string =>
  createNameKey(findKind(type)?.family ?? type, name, signature)
