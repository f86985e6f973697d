import type { AccountReader } from '../account/account-reader.ts'
import type { LiveFacts } from '../guard/live-facts.ts'
import { isSameName, readNameReference } from '../sql/identifier.ts'
import { formatLocation, type Statement, type StatementPart } from '../sql/statement.ts'
import type { TokenList } from '../sql/tokens.ts'
import { CreatedObjects } from './created-objects.ts'
import { GrantPlanner } from './grant-planner.ts'
import { canMoveObjects } from './moved-objects.ts'
import { ObjectPlanner } from './object-planner.ts'
import type { PlannedStatement } from './planned-statement.ts'
import { SessionPlanner } from './session-planner.ts'
import { SimulatedAccount } from './simulated-account.ts'
import { NO_CHANGE, PENDING, planUnknown, type StatementPlan } from './statement-plan.ts'
import { markTransactions, TransactionPlan } from './transaction-plan.ts'

export interface PlannerOptions {
  /** Whether `apply` sends statements that are not needed, too. */
  runAll?: boolean
  /** Why `apply` refuses a statement; undefined if it does not. */
  findRefusal?: (statement: Statement, facts: LiveFacts) => string | undefined
}

/**
 * Plans statements against the account, without running them. Each pass over the statements simulates what they do with
 * what the account has answered so far, and notes what else it needs to know; the pass that needs nothing is the plan.
 */
export class Planner {
  private readonly reader: AccountReader
  private readonly options: PlannerOptions
  /** The account at the end of the last pass. */
  private lastAccount: SimulatedAccount | undefined

  constructor(reader: AccountReader, options: PlannerOptions = {}) {
    this.reader = reader
    this.options = options
  }

  /** Plans the statements from an index on; those before it have run, so that everything is read again. */
  async plan(statements: readonly Statement[], from = 0): Promise<PlannedStatement[]> {
    if (from > 0) this.reader.forget()
    const created = this.lastAccount?.created.copy(from) ?? CreatedObjects.none
    this.lastAccount = undefined
    let isKnown = false
    for (;;) {
      const account = new SimulatedAccount(this.reader, from > 0, created, this.lastAccount)
      const pass = new PlanPass(account, this.lastAccount === undefined)
      const planned = pass.run(statements, from)
      this.lastAccount = account
      const isComplete = this.reader.isComplete && !pass.isPending
      // The first complete pass does not know yet what later statements change.
      if (isComplete && isKnown) return this.addRefusals(planned, pass.facts)
      if (pass.isPending && this.reader.isComplete)
        throw new Error('The plan waits for an answer that it did not ask for')
      isKnown = isComplete
      await this.reader.load()
    }
  }

  private addRefusals(planned: PlannedStatement[], facts: readonly LiveFacts[]): PlannedStatement[] {
    const { runAll = false, findRefusal = () => undefined } = this.options
    return planned.map((one, at) => {
      const refusal = one.isNeeded || runAll ? findRefusal(one.statement, facts[at] ?? {}) : undefined
      return refusal === undefined ? one : { ...one, refusal }
    })
  }
}

/** One pass over the statements. */
class PlanPass {
  private readonly account: SimulatedAccount
  private readonly objectPlanner: ObjectPlanner
  private readonly grantPlanner: GrantPlanner
  private readonly sessionPlanner: SessionPlanner
  /** What the account shows about each statement. */
  readonly facts: LiveFacts[] = []
  /** Whether an answer of the account is missing. */
  isPending = false

  constructor(account: SimulatedAccount, isFirst: boolean) {
    this.account = account
    this.objectPlanner = new ObjectPlanner(account)
    this.grantPlanner = new GrantPlanner(account)
    this.sessionPlanner = new SessionPlanner(account, isFirst)
  }

  run(statements: readonly Statement[], from: number): PlannedStatement[] {
    const planned: PlannedStatement[] = []
    const transaction = new TransactionPlan()
    let isProvisional = false
    for (let index = from; index < statements.length; index++) {
      const statement = statements[index] as Statement
      const currentSchema = this.getCurrentSchema()
      const plan = this.planStatement(statement, index)
      if (plan.isPending) this.isPending = true
      const { effect, isNeeded, isUnpredictable = false, failure, risk } = plan
      const warning = describeOverrides(plan.overrides, statement, statements)
      const problems = { ...(failure && { failure }), ...(risk && { risk }), ...(warning && { warning }) }
      planned.push({ statement, effect, isNeeded, isProvisional, isUnpredictable, ...problems })
      this.facts.push(createFacts(plan, currentSchema))
      transaction.add(planned, planned.length - 1)
      isProvisional ||= isUnpredictable
      this.account.mayWriteRows ||= WRITES_ROWS.test(statement.kind.type)
      if (isUnpredictable && canMoveObjects(statement.code)) this.account.created.moveAny(index)
    }
    transaction.finish(planned)
    markTransactions(planned, statements, from)
    return planned
  }

  // Only what is known without a request: it is for messages and for names without a schema.
  private getCurrentSchema(): LiveFacts['currentSchema'] {
    const [database, schema] = (['DATABASE', 'SCHEMA'] as const).map(kind => this.account.session.getSelected(kind))
    return database === undefined ? undefined : [database, schema]
  }

  private planStatement(statement: Statement, index: number): StatementPlan {
    const [part, ...others] = statement.parts
    if (part === undefined || statement.kind.type === 'query') return { ...NO_CHANGE, isNeeded: true }
    return others.length === 0 ? this.planPart(part, index) : this.planChain(statement.parts, index)
  }

  private planPart(original: StatementPart, index: number): StatementPlan {
    const part = this.sessionPlanner.substitute(original)
    if (part === 'pending') return PENDING
    switch (part.kind.type) {
      case 'session':
        return this.sessionPlanner.plan(part)
      case 'transaction':
      case 'query':
        return NO_CHANGE
      case 'create':
      case 'alter':
      case 'drop':
      case 'undrop':
      case 'comment':
      case 'truncate':
        return this.objectPlanner.plan(part, index)
      case 'grant':
      case 'revoke':
        return this.grantPlanner.plan(part)
      case 'dml':
        return { effect: { action: 'run' }, isNeeded: true, ...this.findWrittenTable(part.code) }
      case 'run':
        return { effect: { action: 'run' }, isNeeded: true, isUnpredictable: !CHANGES_NO_OBJECTS.test(part.code.sql) }
      case 'unknown':
        return { ...planUnknown('the statement is not known'), isUnpredictable: true }
    }
  }

  /** What the script does to the table of INSERT INTO, DELETE FROM … before the statement; asks for nothing. */
  private findWrittenTable(code: TokenList): Pick<StatementPlan, 'objectState' | 'formerName'> {
    const at = [code.find('INTO'), code.find('FROM')].filter(position => position > 0)
    const { objects, created, session } = this.account
    const name = session.resolveName(readNameReference(code, Math.min(...at) + 1)?.name)
    if (name === undefined) return {}
    const selected = (['DATABASE', 'SCHEMA'] as const).slice(0, 3 - name.length).map(kind => session.getSelected(kind))
    const fullName = [...selected, ...name]
    if (!fullName.every(part => part !== undefined)) return {}
    if (created.isCertain(objects.findCreation('TABLE', fullName))) return { objectState: 'created' }
    const liveName = objects.findLiveName('TABLE', fullName)
    return liveName === undefined || isSameName(liveName, fullName) ? {} : { formerName: liveName }
  }

  /** A chain runs as a whole, and its parts change the simulated account one after the other. */
  private planChain(parts: readonly StatementPart[], index: number): StatementPlan {
    const plans = parts.map(part => this.planPart(part, index))
    if (plans.some(({ isPending }) => isPending)) return PENDING
    const actions = plans.map(({ effect }) => effect.action).filter(action => action !== 'none')
    return {
      effect: { action: 'run', detail: actions.length > 0 ? actions.join(', ') : undefined },
      isNeeded: true,
      isUnpredictable: plans.some(({ isUnpredictable }) => isUnpredictable),
      failure: plans.find(({ failure }) => failure !== undefined)?.failure,
    }
  }
}

/** Two files that set a property to different values undo each other at each run; in one file that is meant. */
function describeOverrides(
  overrides: StatementPlan['overrides'] = [],
  { file }: Statement,
  statements: readonly Statement[],
): string | undefined {
  const earlier = Map.groupBy(overrides, ({ index }) => statements[index] as Statement)
  const texts = [...earlier].flatMap(([statement, properties]) => {
    if (statement.file === file) return []
    const names = properties.map(({ property }) => property).join(', ')
    const result =
      properties.length === 1 ? 'another value, so each run changes it' : 'other values, so each run changes them'
    return [`${formatLocation(statement)} sets ${names} to ${result} twice`]
  })
  return texts.length === 0 ? undefined : texts.join('; ')
}

const WRITES_ROWS = /^(dml|truncate|run|unknown)$/

// REMOVE deletes files, EXECUTE TASK and EXECUTE ALERT run later.
const CHANGES_NO_OBJECTS = /^(REMOVE|RM|EXECUTE\s+(TASK|ALERT))\b/i

const createFacts = (
  { effect, objectState, formerName, droppedColumns, lostGrants, changes }: StatementPlan,
  currentSchema: LiveFacts['currentSchema'],
): LiveFacts => ({
  ...{ objectName: effect.object?.name, formerName, currentSchema, objectState, loses: effect.loses },
  ...{ droppedColumns, lostGrants, changes },
})
