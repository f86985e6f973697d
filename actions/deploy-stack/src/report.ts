import * as core from '@actions/core'
import type { StackEvent } from '@aws-sdk/client-cloudformation'
import { forLog } from '../../shared/remote-text.ts'
import { describe } from '../../shared/run-action.ts'
import { writeSummary } from '../../shared/summary.ts'
import type { ResourceChange } from './changes.ts'
import { eventLine } from './events.ts'
import { output } from './outputs.ts'
import type { Secrecy } from './secrecy.ts'
import { type Account, renderSummary } from './summary.ts'

/** Collects what becomes of a run, and tells it at once: in the log and as outputs; as a summary at the end. */
export class Report {
  readonly account: Account
  /** What goes on in AWS without us, should this run end now: "update of my-stack". */
  operation: string | undefined
  /** What takes secrets out of a text of the service; known once the template is read. */
  secrecy: Secrecy | undefined
  private readonly started = Date.now()

  constructor(stack: string, mode: Account['mode']) {
    this.account = { stack, mode, changed: false, empty: false, changes: [], outputs: {}, events: [], services: [] }
  }

  say = (line: string): void => core.info(this.safe(line))

  warn = (line: string): void => {
    core.warning(this.safe(line))
  }

  stackId(id: string): void {
    this.account.stackId = id
    output('stack-id', id)
  }

  changeSet(id: string, changes: ResourceChange[]): void {
    this.account.changes = changes
    output('change-set-id', id)
    output('changes', changes)
  }

  status = (status: string): void => {
    this.account.status = status
    output('status', status)
  }

  event = (event: StackEvent): void => {
    this.account.events.push(event)
    this.say(eventLine(event))
  }

  changed(): void {
    this.account.changed = true
    output('changed', true)
  }

  outputs(outputs: Record<string, string>): void {
    this.account.outputs = outputs
    output('outputs', outputs)
  }

  /** Notes the failure for the summary, and hands it back. */
  failed(error: unknown): unknown {
    const told = this.secrecy?.error(error) ?? error
    this.account.failure = describe(told)
    return told
  }

  private safe(line: string): string {
    return forLog(this.secrecy?.text(line) ?? line)
  }

  /** The last word, also of a run that failed. */
  async close(): Promise<void> {
    output('changed', this.account.changed)
    await writeSummary(renderSummary(this.account, Date.now() - this.started))
  }
}
