import { createNameKey, type ObjectName } from '../sql/identifier.ts'

/** An object that the script creates. */
export interface CreatedObject {
  kind: string
  name: ObjectName
  signature: string
}

interface NameEvent {
  index: number
  /** Whether the name got a new object; otherwise it can belong to one that is older than the script. */
  isNew: boolean
}

const TEMPORARY = 'TEMPORARY '

/** What the script creates, so that nothing older is in it. */
export class CreatedObjects {
  private readonly events: Map<string, readonly NameEvent[]>
  /** The indexes of the statements that can give any name an older object. */
  private readonly moves: number[]

  private constructor(events: Iterable<[string, readonly NameEvent[]]>, moves: readonly number[]) {
    this.events = new Map(events)
    this.moves = [...moves]
  }

  static readonly none = new CreatedObjects([], [])

  /** A copy that has only what the statements before an index did. */
  copy(before = Number.POSITIVE_INFINITY): CreatedObjects {
    const isEarlier = ({ index }: NameEvent) => index < before
    const events = [...this.events].map(([key, list]): [string, readonly NameEvent[]] => [key, list.filter(isEarlier)])
    return new CreatedObjects(
      events,
      this.moves.filter(index => index < before),
    )
  }

  /** Whether the object of a name is new. */
  has(object: CreatedObject): boolean {
    const last = this.getLast(object)
    if (!last?.isNew || !this.isCertain(last.index)) return false
    const lostAt = listContainers(object.name).flatMap(container => {
      const change = this.getLast(container)
      return change === undefined || change.isNew ? [] : [change.index]
    })
    return lostAt.every(index => index < last.index)
  }

  /** Whether what a statement created still has the name that the statement gave it. */
  isCertain(createdAt: number | undefined): boolean {
    return createdAt !== undefined && createdAt > (this.moves.at(-1) ?? -1)
  }

  add(object: CreatedObject, index: number, { isTemporary = false } = {}): void {
    this.record(object, { index, isNew: true }, isTemporary)
  }

  /** After DROP, RENAME, SWAP or UNDROP a name can belong to an object that is older than the script. */
  remove(object: CreatedObject, index: number, { isTemporary = false } = {}): void {
    this.record(object, { index, isNew: false }, isTemporary)
  }

  /** A database and schema that the script creates get an older object. */
  fillContainers(name: ObjectName, index: number): void {
    for (const container of listContainers(name)) if (this.has(container)) this.remove(container, index)
  }

  /** The statement can rename, swap or restore any object. */
  moveAny(index: number): void {
    this.moves.push(index)
  }

  /** The temporary objects of the session, with the indexes of their statements. */
  listTemporary(): (CreatedObject & { index: number })[] {
    return [...this.events].flatMap(([key, list]) => {
      const [, kind = '', name = '', signature = ''] = /^TEMPORARY ([^|]+)\|(.*)\|(.*)$/s.exec(key) ?? []
      const last = list.at(-1)
      return kind === '' || !last?.isNew ? [] : [{ kind, name: name.split('\u0000'), signature, index: last.index }]
    })
  }

  private getLast(object: CreatedObject): NameEvent | undefined {
    return this.events.get(createKey(object))?.at(-1)
  }

  private record(object: CreatedObject, event: NameEvent, isTemporary: boolean): void {
    const key = createKey(isTemporary ? { ...object, kind: `${TEMPORARY}${object.kind}` } : object)
    this.events.set(key, [...(this.events.get(key) ?? []), event])
  }
}

const listContainers = (name: ObjectName): CreatedObject[] =>
  name.slice(0, -1).map((_, index) => {
    return { kind: index === 0 ? 'DATABASE' : 'SCHEMA', name: name.slice(0, index + 1), signature: '' }
  })

const createKey = ({ kind, name, signature }: CreatedObject): string => createNameKey(kind, name, signature)
