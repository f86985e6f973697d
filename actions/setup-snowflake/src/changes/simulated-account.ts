import { AccountGrants } from '../account/account-grants.ts'
import { AccountObjects } from '../account/account-objects.ts'
import type { AccountReader } from '../account/account-reader.ts'
import type { CreatedObject, CreatedObjects } from './created-objects.ts'
import { LaterAlterations } from './later-alterations.ts'
import { ListedGrants } from './listed-grants.ts'
import { SimulatedGrants } from './simulated-grants.ts'
import { SimulatedObjects } from './simulated-objects.ts'
import { SimulatedSession } from './simulated-session.ts'

/** The account and the session as the statements so far change them. */
export class SimulatedAccount {
  readonly live: AccountObjects
  readonly session: SimulatedSession
  readonly objects: SimulatedObjects
  readonly listedGrants: ListedGrants
  readonly grants: SimulatedGrants
  readonly alterations: LaterAlterations
  readonly created: CreatedObjects
  /** Whether the statements so far can write or delete rows. */
  mayWriteRows = false

  /** `previous` is the account at the end of the pass before this one; `created` has what ran already created. */
  constructor(
    reader: AccountReader,
    isResumed: boolean,
    created: CreatedObjects,
    previous: SimulatedAccount | undefined,
  ) {
    this.live = new AccountObjects(reader)
    this.session = new SimulatedSession(reader, isResumed)
    this.objects = new SimulatedObjects(this.live)
    const findGrantedName = this.objects.findGrantedName.bind(this.objects)
    this.listedGrants = new ListedGrants(new AccountGrants(reader), findGrantedName)
    this.grants = new SimulatedGrants(this.listedGrants, previous?.grants)
    this.alterations = new LaterAlterations(previous?.alterations)
    this.created = created.copy()
    this.createTemporaryObjects()
  }

  // The account does not list to the reader what is temporary in the session of the script.
  private createTemporaryObjects(): void {
    for (const { kind, name, signature, index } of this.created.listTemporary()) {
      this.objects.create(kind, name, signature, { index, isTemporary: true })
    }
  }

  /** The object gets the current role as its owner; a database, schema or warehouse becomes the current one. */
  addCreated(
    object: CreatedObject,
    index: number,
    { keepsGrants, isTemporary }: { keepsGrants: boolean; isTemporary: boolean },
  ): void {
    const { kind, name, signature } = object
    this.created.add(object, index, { isTemporary })
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
