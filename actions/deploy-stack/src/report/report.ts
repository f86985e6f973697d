import * as core from '@actions/core'
import type { Stack, StackEvent } from '@aws-sdk/client-cloudformation'
import { MASK } from '../../../shared/redact.ts'
import { forLog } from '../../../shared/remote-text.ts'
import { describe } from '../../../shared/run-action.ts'
import { writeSummary } from '../../../shared/summary.ts'
import type { Clock } from '../../../shared/wait.ts'
import type { ResourceChange } from '../change-set/resource-changes.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Mode } from '../inputs/mode-rules.ts'
import type { Drift } from '../modes/drift.ts'
import { output } from '../outputs.ts'
import { type Secrecy, WHY_HIDDEN } from '../secrets/secrecy.ts'
import { formatEvent } from '../stack-events/event-stream.ts'
import { STACK, type StackEventAtDepth } from '../stack-events/event-tree.ts'
import { colorize } from './colors.ts'
import { formatOutcome, type RunResult, renderSummary } from './summary.ts'

/** Collects what becomes of a run, and tells it at once: in the log and as outputs; as a summary at the end. */
export class Report {
  readonly account: RunResult
  /** What goes on in AWS without us, should this run end now: "update of my-stack". */
  operation: string | undefined
  /** What has come to its end and stands, should something after it fail: "The update of my-stack ended in …". */
  ended: string | undefined
  /** Whether an operation of ours was started, however it ended. */
  begun = false
  /** Whether the stack is complete before its resources are ready. */
  express: boolean
  /** What takes secrets out of a text of the service; known once the template is read. */
  secrecy: Secrecy | undefined
  /** The nested stacks that were given a secret of unknown value. */
  private readonly secretStacks = new Set<string>()
  private readonly clock: Clock
  private readonly started: number

  constructor({ stack, mode, deployment }: Pick<Inputs, 'stack' | 'mode' | 'deployment'>, clock: Clock) {
    this.clock = clock
    this.started = clock.now()
    this.express = deployment === 'express'
    this.account = { stack, mode, changed: false, empty: false, changes: [], outputs: {}, events: [], services: [] }
  }

  info = (line: string): void => core.info(this.safe(line))

  warning = (line: string): void => {
    core.warning(this.safe(line))
  }

  /** What `tell` says, under a heading that the log can fold. */
  group(heading: string, tell: () => void): void {
    core.startGroup(this.safe(heading))
    tell()
    core.endGroup()
  }

  stackId(id: string): void {
    this.account.stackId = id
    output('stack-id', id)
  }

  /** Hides what may show a secret of the stack. */
  observeStack(stack: Pick<Stack, 'Parameters'>): void {
    if (!this.secrecy?.observeStack(stack)) return
    this.warning('Outputs and values are not shown: the stack has secret parameters, and its template cannot be read')
  }

  /** The stack as it was before anything was done. */
  stackFound(stack: Stack | undefined): void {
    if (stack !== undefined) this.observeStack(stack)
    if (stack?.StackId !== undefined) this.stackId(stack.StackId)
    if (stack?.StackStatus !== undefined) this.status(stack.StackStatus)
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

  event({ event, depth }: StackEventAtDepth): void {
    this.account.events.push(event)
    const shown = { ...event, ResourceStatusReason: this.reasonOf(event, depth) }
    core.info(colorize(`${'  '.repeat(depth)}${this.safe(formatEvent(shown))}`, event.ResourceStatus))
  }

  changed(): void {
    this.account.changed = true
    output('changed', true)
  }

  /** Something of the stack that no change set shows was changed, or in a plan would be. */
  setting(line: string, mode: Mode): void {
    this.info(line)
    if (mode === 'plan') this.account.changed = true
    else this.changed()
  }

  outputs(outputs: Record<string, string>): void {
    this.account.outputs = outputs
    output('outputs', outputs)
    if (Object.keys(outputs).length === 0) return
    this.group('Outputs', () => {
      for (const [name, value] of Object.entries(outputs)) {
        this.info(`${name}: ${value}${value === MASK ? ` (${WHY_HIDDEN})` : ''}`)
      }
    })
  }

  drift(drift: Drift): void {
    this.account.drift = drift
    output('drift', drift)
    for (const { logicalId, type, status, reason, differences } of drift.resources) {
      this.group(`${status} ${logicalId} (${type})`, () => {
        if (reason !== undefined) this.info(`  ${reason}`)
        for (const { path, expected, actual } of differences) this.info(`  ${path}: ${expected} → ${actual}`)
      })
    }
  }

  /** Notes the failure for the summary, and hands it back. */
  recordFailure(error: unknown): unknown {
    const told = this.secrecy?.redactError(error) ?? error
    this.account.failure = describe(told)
    return told
  }

  private reasonOf(event: StackEvent, depth: number): string | undefined {
    const { ResourceStatusReason: reason, LogicalResourceId: id = '', ResourceType: type = '' } = event
    const { StackId = '', PhysicalResourceId = '' } = event
    const within = depth > 0 && this.secretStacks.has(StackId)
    if (type === STACK && PhysicalResourceId !== StackId && (within || this.secrecy?.hasUnknownSecret(id))) {
      this.secretStacks.add(PhysicalResourceId)
    }
    if (reason === undefined || this.secrecy === undefined) return reason
    if (depth === 0) return this.secrecy.redactReason(id, reason)
    return within ? this.secrecy.redactNestedReason(reason) : this.secrecy.redactText(reason)
  }

  private safe(line: string): string {
    return forLog(this.secrecy?.redactText(line) ?? line)
  }

  /** The last word, also of a run that failed: its error is said after it. */
  async finish(): Promise<void> {
    output('changed', this.account.changed)
    const took = this.clock.now() - this.started
    await writeSummary(renderSummary(this.account, took))
    if (this.account.failure === undefined) this.info(formatOutcome(this.account, took))
  }
}
