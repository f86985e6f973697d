import type { AccountObjects } from '../account/account-objects.ts'
import type { Comparison, PropertyChange } from '../kinds/compare-object.ts'
import type { ComparisonContext } from '../kinds/normalizers.ts'
import type { ObjectKind } from '../kinds/object-kind.ts'
import { findKind } from '../kinds/object-kinds.ts'
import { readRequested } from '../kinds/properties.ts'
import type { Requested } from '../kinds/requested.ts'
import { formatObjectName, type ObjectName } from '../sql/identifier.ts'
import type { StatementKind, StatementPart } from '../sql/statement.ts'
import type { TokenList } from '../sql/tokens.ts'
import { describeLoss } from './data-loss.ts'
import type { Effect } from './effect.ts'
import { compareSimulated } from './object-comparison.ts'
import { type Outcome, PENDING, planUnknown } from './outcome.ts'
import type { SimulatedGrants } from './simulated-grants.ts'
import type { SimulatedObject, SimulatedObjects } from './simulated-objects.ts'
import type { SimulatedSession } from './simulated-session.ts'

type ObjectStatement = Extract<StatementKind, { objectType: string }>

/** A statement about one object, with its qualified name. */
interface Subject {
  code: TokenList
  statement: ObjectStatement
  kind: ObjectKind
  name: ObjectName
  signature: string
  object: SimulatedObject
  requested: Requested
  context: ComparisonContext
}

/** A later ALTER of an object sets these properties, so that an earlier statement does not decide about them. */
interface LaterChange {
  index: number
  requested: Requested
}

const PART_COUNTS = { account: 1, database: 2, schema: 3 }

/** Plans CREATE, ALTER, DROP, UNDROP, COMMENT ON and TRUNCATE on the simulated account. */
export class ObjectPlanner {
  private readonly session: SimulatedSession
  private readonly live: AccountObjects
  private readonly objects: SimulatedObjects
  private readonly grants: SimulatedGrants
  /** What ALTER statements change, by object: those of the walk before this one, and those of this one. */
  readonly laterChanges: ReadonlyMap<string, readonly LaterChange[]>
  readonly changes = new Map<string, LaterChange[]>()
  /** Whether a statement that ran already created an object. */
  readonly wasCreated: (key: string) => boolean
  /** The objects that statements create, with the index of the statement. */
  readonly created = new Map<string, number>()

  constructor(
    session: SimulatedSession,
    live: AccountObjects,
    objects: SimulatedObjects,
    grants: SimulatedGrants,
    { laterChanges, wasCreated }: Pick<ObjectPlanner, 'laterChanges' | 'wasCreated'>,
  ) {
    this.session = session
    this.live = live
    this.objects = objects
    this.grants = grants
    this.laterChanges = laterChanges
    this.wasCreated = wasCreated
  }

  plan({ code, kind: statement }: StatementPart, index: number): Outcome {
    if (!('objectType' in statement)) throw new Error('Not a statement about an object')
    const subject = this.readSubject(code, statement)
    if (typeof subject === 'string') {
      if (subject === 'pending') return PENDING
      return planUnknown(subject, { object: describeReference(statement) })
    }
    const { object, kind, name } = subject
    const outcome = this.planSubject(subject, index)
    return {
      ...outcome,
      effect: { ...outcome.effect, object: { kind: kind.type, name } },
      objectState: this.describeState(subject, object),
    }
  }

  private describeState(
    { kind, name, signature }: Subject,
    { state, isCreated }: SimulatedObject,
  ): Outcome['objectState'] {
    if (isCreated || this.wasCreated(createObjectKey(kind.type, name, signature))) return 'created'
    return state === 'exists' ? 'existing' : state === 'missing' ? 'missing' : undefined
  }

  private readSubject(code: TokenList, statement: ObjectStatement): Subject | 'pending' | string {
    const { objectType, signature = '' } = statement
    const kind = findKind(objectType)
    if (kind === undefined) return `${objectType} is not compared`
    const reference = this.session.resolveName(statement.name)
    if (reference === undefined) return statement.name === undefined ? 'it has no name' : 'its name is not known'
    const name = this.session.qualify(reference, PART_COUNTS[kind.scope])
    if (name === 'pending') return 'pending'
    if (name === undefined) return 'the current database or schema is not known'
    const requested = readRequested({ code, kind: statement }) ?? NOTHING_REQUESTED
    const object = this.objects.find(kind, name, signature)
    const context = { currentSchema: name.slice(0, -1) }
    return { code, statement, kind, name, signature, object, requested, context }
  }

  private planSubject(subject: Subject, index: number): Outcome {
    const { statement, object } = subject
    const isPending = object.state === 'pending'
    switch (statement.type) {
      case 'create':
        return this.planCreate(subject, statement, index)
      case 'alter':
      case 'comment':
        return this.planAlter(subject, index)
      case 'drop':
        return isPending ? PENDING : this.planDrop(subject)
      case 'undrop':
        return isPending ? PENDING : this.planUndrop(subject)
      case 'truncate':
        return isPending ? PENDING : this.planTruncate(subject)
    }
  }

  private planCreate(
    subject: Subject,
    statement: Extract<ObjectStatement, { type: 'create' }>,
    index: number,
  ): Outcome {
    const { kind, object, requested, name } = subject
    if (statement.temporary && !object.isTemporary) return this.createNew(subject, true, index)
    if (object.state === 'missing') {
      const failure = object.isContainerMissing ? describeMissing(parentType(name), name.slice(0, -1)) : undefined
      const outcome = this.createNew(subject, statement.temporary, index)
      return failure === undefined ? outcome : { ...outcome, failure }
    }
    const isCompared = statement.whenExists !== 'fail'
    const isComplete = statement.whenExists !== 'keep'
    const comparison = isCompared ? this.compare(subject, { ...requested, isComplete }) : undefined
    if (object.state === 'pending' || (isCompared && comparison === undefined)) return this.suspend(subject)
    if (object.state === 'unknown') {
      if (statement.whenExists === 'replace') this.createSimulated(subject, false)
      return planUnknown('SHOW does not say whether it exists')
    }
    switch (statement.whenExists) {
      case 'fail':
        return {
          effect: { action: 'create' },
          isNeeded: true,
          failure: `${kind.type} ${formatObjectName(name)} already exists`,
        }
      case 'keep':
        return this.planKeep(subject, comparison ?? EMPTY, index)
      case 'alter':
        return this.planCreateOrAlter(subject, comparison ?? EMPTY, index)
      case 'replace':
        return this.planReplace(subject, comparison ?? EMPTY, index)
    }
  }

  private createNew(subject: Subject, isTemporary: boolean, index: number): Outcome {
    const { kind, name, signature } = subject
    this.createSimulated(subject, isTemporary)
    this.created.set(createObjectKey(kind.type, name, signature), index)
    return { effect: { action: 'create' }, isNeeded: true }
  }

  private createSimulated({ kind, name, signature, requested, code, statement }: Subject, isTemporary: boolean): void {
    const isCopy = isCopied(code, statement.next)
    this.objects.create(kind.type, name, signature, { requested, isCopy, isTemporary })
    const owner = this.session.getCurrent('ROLE')
    this.grants.resetObject(kind.type, name, signature || undefined, {
      kind: kind.type,
      owner: owner.state === 'known' ? { kind: 'ROLE', name: [owner.text] } : undefined,
    })
    // A created database or schema becomes the current one, "CREATE DATABASE" page.
    if (kind.type === 'DATABASE' || kind.type === 'SCHEMA') this.session.select({ kind: kind.type, name })
  }

  private suspend({ kind }: Subject): Outcome {
    if (kind.type === 'DATABASE' || kind.type === 'SCHEMA') this.session.suspend(kind.type)
    return PENDING
  }

  private planKeep(subject: Subject, comparison: Comparison, index: number): Outcome {
    const { changes, notCompared } = this.ignoreLaterChanges(subject, comparison, index)
    const detail = notCompared.length > 0 ? `not compared: ${notCompared.join(', ')}` : undefined
    return changes.length > 0
      ? { effect: { action: 'differs', changes, detail }, isNeeded: false }
      : { effect: { action: 'same', detail }, isNeeded: false }
  }

  private planCreateOrAlter(subject: Subject, comparison: Comparison, index: number): Outcome {
    const { kind, name, signature, requested } = subject
    const remaining = this.ignoreLaterChanges(subject, comparison, index)
    const { droppedColumns } = comparison
    if (remaining.changes.length === 0 && remaining.notCompared.length === 0)
      return { effect: { action: 'same' }, isNeeded: false }
    this.objects.alter(kind.type, name, signature, requested)
    if (remaining.changes.length === 0) {
      return { ...planUnknown(`not compared: ${remaining.notCompared.join(', ')}`), droppedColumns }
    }
    return { ...this.describeChange(comparison), droppedColumns }
  }

  private planReplace(subject: Subject, comparison: Comparison, index: number): Outcome {
    const { kind, name, signature, object } = subject
    const remaining = this.ignoreLaterChanges(subject, comparison, index)
    const isSame = remaining.changes.length === 0 && remaining.notCompared.length === 0
    if (isSame && kind.definition !== undefined && !kind.type.startsWith('DYNAMIC')) {
      return { effect: { action: 'same' }, isNeeded: false }
    }
    const loses = object.liveName && describeLoss(kind, object.liveName, 'replace', this.live)
    const lostGrants = kind.definition && this.grants.listLostGrants(kind.type, name, signature || undefined)
    if (lostGrants === 'pending') return PENDING
    this.createSimulated(subject, false)
    const effect: Effect = { action: 'replace', loses, changes: kind.definition && comparison.changes }
    return { effect, isNeeded: true, lostGrants }
  }

  private planAlter(subject: Subject, index: number): Outcome {
    const { kind, name, signature, requested, object, statement, code } = subject
    const comparison = this.compare(subject, requested)
    const key = createObjectKey(kind.type, name, signature)
    this.changes.set(key, [...(this.changes.get(key) ?? []), { index, requested }])
    if (object.state === 'pending' || comparison === undefined) return PENDING
    if (object.state === 'missing') return this.planMissing(subject)
    if (code.matches(statement.next, 'SWAP', 'WITH')) return this.planSwap(subject)
    if (object.state === 'unknown') return planUnknown('SHOW does not say whether it exists')
    if (requested.renameTo !== undefined) return this.planRename(subject, requested.renameTo)
    const { changes, notCompared, droppedColumns } = comparison
    const failure = findColumnFailure(requested, comparison)
    const isColumnSame = requested.addedColumns === undefined || requested.isConditional === true
    // ADD COLUMN IF NOT EXISTS changes no column that exists.
    const remaining =
      isColumnSame && requested.addedColumns ? changes.filter(({ from }) => from === undefined) : changes
    if (remaining.length === 0 && notCompared.length === 0 && failure === undefined) {
      return { effect: { action: 'same' }, isNeeded: false }
    }
    this.objects.alter(kind.type, name, signature, requested)
    if (remaining.length === 0 && failure === undefined) return planUnknown(`not compared: ${notCompared.join(', ')}`)
    return { ...this.describeChange({ changes: remaining, notCompared, droppedColumns }), failure }
  }

  private describeChange({ changes, notCompared, droppedColumns }: Comparison): Outcome {
    const effect: Effect = {
      action: 'change',
      changes,
      loses: droppedColumns.length > 0 ? `the values of ${droppedColumns.join(', ')}` : undefined,
      detail: notCompared.length > 0 ? `not compared: ${notCompared.join(', ')}` : undefined,
    }
    return { effect, isNeeded: true, droppedColumns, changes: notCompared.length > 0 ? undefined : changes }
  }

  private planRename(subject: Subject, target: ObjectName): Outcome {
    const { kind, name, signature } = subject
    // An unqualified new name keeps the database and schema, "ALTER TABLE" page.
    const to = this.session.qualify(target, PART_COUNTS[kind.scope])
    if (to === 'pending') return PENDING
    const newName = to ?? [...name.slice(0, -1), target.at(-1) ?? '']
    const existing = this.objects.find(kind, newName, signature)
    if (existing.state === 'pending') return PENDING
    const failure = existing.state === 'exists' ? `${kind.type} ${formatObjectName(newName)} already exists` : undefined
    this.objects.rename(kind.type, name, newName, signature)
    this.grants.rename(kind.type, name, newName)
    const changes: PropertyChange[] = [
      { property: 'name', from: formatObjectName(name), to: formatObjectName(newName) },
    ]
    return { effect: { action: 'rename', changes }, isNeeded: true, failure }
  }

  private planSwap(subject: Subject): Outcome {
    const { kind, name, requested } = subject
    const other = requested.notRead.length > 0 ? undefined : requested.renameTo
    this.objects.setUnknown(kind.type, name)
    this.grants.revokeAny(undefined)
    return {
      effect: { action: 'change', detail: `swapped${other ? ` with ${formatObjectName(other)}` : ''}` },
      isNeeded: true,
    }
  }

  private planDrop(subject: Subject): Outcome {
    const { kind, name, signature, object } = subject
    if (object.state === 'missing') return this.planMissing(subject)
    const isNew = object.liveName === undefined
    const loses = isNew ? undefined : describeLoss(kind, object.liveName ?? name, 'drop', this.live)
    this.objects.drop(kind.type, name, signature)
    this.grants.resetObject(kind.type, name, signature || undefined)
    if (kind.type === 'DATABASE' || kind.type === 'SCHEMA') this.session.deselect(kind.type, name)
    return object.state === 'unknown'
      ? planUnknown('SHOW does not say whether it exists')
      : { effect: { action: 'drop', loses }, isNeeded: true }
  }

  private planUndrop({ kind, name, signature, object }: Subject): Outcome {
    const failure = object.state === 'exists' ? `${kind.type} ${formatObjectName(name)} already exists` : undefined
    this.objects.setUnknown(kind.type, name, signature)
    this.grants.revokeAny(undefined)
    return { effect: { action: 'create', detail: 'restored' }, isNeeded: true, failure }
  }

  private planTruncate(subject: Subject): Outcome {
    const { kind, name, object } = subject
    if (object.state === 'missing') return this.planMissing(subject)
    const loses = object.liveName && describeLoss(kind, object.liveName ?? name, 'truncate', this.live)
    return { effect: { action: 'change', loses, detail: 'truncated' }, isNeeded: true }
  }

  /** A statement about an object that does not exist. */
  private planMissing({ statement, kind, name }: Subject): Outcome {
    const ifExists = 'ifExists' in statement && statement.ifExists
    if (ifExists) return { effect: { action: 'same' }, isNeeded: false }
    return { effect: { action: 'none' }, isNeeded: true, failure: describeMissing(kind.type, name) }
  }

  private compare({ kind, object, signature, context }: Subject, requested: Requested): Comparison | undefined {
    if (object.state === 'missing' || object.state === 'unknown') return EMPTY
    return compareSimulated(kind, requested, { object, signature }, this.live, context)
  }

  /** What is different after the statements of the script that alter the object later. */
  private ignoreLaterChanges(
    { kind, name, signature, requested }: Subject,
    comparison: Comparison,
    index: number,
  ): Comparison {
    const later = (this.laterChanges.get(createObjectKey(kind.type, name, signature)) ?? []).filter(
      change => change.index > index,
    )
    if (later.length === 0) return comparison
    const decided = new Set(later.flatMap(change => listProperties(change.requested)))
    // CREATE OR ALTER and CREATE OR REPLACE that name a property set it.
    const isNamed = (property: string) => requested.set.has(property)
    return {
      ...comparison,
      changes: comparison.changes.filter(({ property }) => !decided.has(property) || isNamed(property)),
      notCompared: comparison.notCompared.filter(property => !decided.has(property) || isNamed(property)),
    }
  }
}

const NOTHING_REQUESTED: Requested = { set: new Map(), unset: [], isComplete: false, notRead: [] }
const EMPTY: Comparison = { changes: [], notCompared: [], droppedColumns: [] }

/** The properties that an ALTER decides about, as a comparison names them. */
function listProperties({
  set,
  unset,
  addedColumns = [],
  droppedColumns = [],
  columnChanges = [],
  renamedColumn,
}: Requested): string[] {
  const columns = [
    ...addedColumns.map(({ name }) => name),
    ...droppedColumns,
    ...columnChanges.map(({ name }) => name),
    ...(renamedColumn === undefined ? [] : [renamedColumn.from, renamedColumn.to]),
  ].map(name => `column ${formatObjectName([name])}`)
  return [
    ...set.keys(),
    ...unset,
    ...columns.flatMap(column => [column, `comment of ${column}`, `default of ${column}`]),
  ]
}

/** ADD COLUMN of a column that exists and DROP COLUMN of one that does not are errors. */
function findColumnFailure(
  { addedColumns = [], droppedColumns = [], isConditional }: Requested,
  comparison: Comparison,
): string | undefined {
  if (isConditional || comparison.notCompared.includes('columns')) return undefined
  const added = new Set(comparison.changes.filter(({ from }) => from === undefined).map(({ property }) => property))
  const existing = addedColumns.find(({ name }) => !added.has(`column ${formatObjectName([name])}`))
  if (existing !== undefined) return `Column ${formatObjectName([existing.name])} already exists`
  const missing = droppedColumns.find(name => !comparison.droppedColumns.includes(name))
  return missing === undefined ? undefined : `Column ${formatObjectName([missing])} does not exist`
}

/** Whether an object starts as a copy: CLONE, FROM SHARE, AS REPLICA OF, FROM LISTING. */
function isCopied(code: TokenList, next: number): boolean {
  const word = code.word(next)
  return word === 'CLONE' || word === 'FROM' || code.matches(next, 'AS', 'REPLICA')
}

const parentType = (name: ObjectName): string => (name.length === 3 ? 'SCHEMA' : 'DATABASE')

const describeMissing = (type: string, name: ObjectName): string => `${type} ${formatObjectName(name)} does not exist`

const describeReference = ({ objectType, name }: ObjectStatement): Effect['object'] =>
  name === undefined || 'variable' in name ? undefined : { kind: objectType, name }

const createObjectKey = (type: string, name: ObjectName, signature: string): string =>
  `${type}|${name.join('\u0000')}|${signature}`
