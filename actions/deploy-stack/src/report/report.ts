import * as core from '@actions/core'
import type { Stack, StackEvent } from '@aws-sdk/client-cloudformation'
import type { Clock } from '../../../shared/deadline.ts'
import type { ActionError } from '../../../shared/errors.ts'
import { createLog } from '../../../shared/log.ts'
import { MASK } from '../../../shared/redact.ts'
import { forLog } from '../../../shared/remote-text.ts'
import { formatError } from '../../../shared/run-action.ts'
import { writeSummary } from '../../../shared/summary.ts'
import { formatHook, isHookWarning } from '../cloudformation/hooks.ts'
import { STACK } from '../cloudformation/stack-resources.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { output } from '../outputs.ts'
import { type Secrecy, WHY_HIDDEN } from '../secrets/secrecy.ts'
import type { StackEventAtDepth } from '../stack-events/event-tree.ts'
import { colorize } from './colors.ts'
import { formatEvent } from './log-lines.ts'
import { formatOrphanedResource } from './orphaned-resources.ts'
import type { Drift, OrphanedResource, ResourceChange, RunResult } from './run-result.ts'
import { formatOutcome } from './run-status.ts'
import { renderSummary } from './summary.ts'

/** Reports a run: in the log and as outputs at once, as a summary at the end. */
export class Report {
  /** Removes secrets from a text; known once the template is read. */
  secrecy: Secrecy | undefined
  private readonly result: RunResult
  /** The nested stacks that were given a secret of unknown value. */
  private readonly secretStacks = new Set<string>()
  private readonly log = createLog(text => this.secrecy?.redactText(text) ?? text)
  private readonly clock: Clock
  private readonly startedAt: number

  constructor({ stack, mode }: Pick<Inputs, 'stack' | 'mode'>, clock: Clock) {
    this.clock = clock
    this.startedAt = clock.now()
    this.result = { stack, mode, changed: false, empty: false, changes: [], outputs: {}, events: [], services: [] }
  }

  info = (line: string): void => this.log.info(line)

  warning = (line: string): void => this.log.warning(line)

  /** Lines that the log folds under a title. */
  group(title: string, lines: string[]): void {
    this.log.group(title, lines)
  }

  setStackId(id: string): void {
    this.result.stackId = id
    output('stack-id', id)
  }

  /** Hides values that may depend on a secret parameter of the stack. */
  observeStack(stack: Pick<Stack, 'Parameters'>): void {
    if (!this.secrecy?.observeStack(stack)) return
    // A deletion shows no outputs and no values.
    if (this.result.mode === 'delete') return
    this.warning('Outputs and values are hidden: the stack has NoEcho parameters, and its template cannot be read')
  }

  /** The stack as it was before the run. */
  stackFound(stack: Stack | undefined): void {
    if (stack !== undefined) this.observeStack(stack)
    if (stack?.StackId !== undefined) this.setStackId(stack.StackId)
    if (stack?.StackStatus !== undefined) this.setStatus(stack.StackStatus)
  }

  setChangeSet(id: string, changes: ResourceChange[]): void {
    this.result.changes = changes
    output('change-set-id', id)
    output('changes', changes)
  }

  setStatus = (status: string): void => {
    this.result.status = status
    output('status', status)
  }

  /** Corrects the status, if one was reported before. */
  correctStatus(status: string): void {
    if (this.result.status !== undefined) this.setStatus(status)
  }

  logEvent({ event, depth }: StackEventAtDepth): void {
    this.result.events.push(event)
    const reason = [event.ResourceStatusReason, formatHook(event)].filter(Boolean).join('. ') || undefined
    const redacted = this.redactReason({ ...event, ResourceStatusReason: reason }, depth)
    const line = formatEvent({ ...event, ResourceStatusReason: redacted })
    const safe = forLog(this.secrecy?.redactText(line) ?? line)
    core.info(colorize(`${'  '.repeat(depth)}${safe}`, event.ResourceStatus))
    if (isHookWarning(event)) this.warning(`${event.LogicalResourceId} (${event.ResourceType}): ${redacted}`)
  }

  markChanged(): void {
    this.result.changed = true
    output('changed', true)
  }

  /** The plan changes something. */
  markPlanned(): void {
    this.result.changed = true
  }

  /** `apply` would refuse this plan. */
  refusePlan(problem: ActionError): void {
    this.result.refusal = `Apply would refuse this plan: ${formatError(this.secrecy?.redactError(problem) ?? problem)}`
    this.warning(`"mode: apply" would stop here. ${problem.message}\n${problem.hint}`)
  }

  /** There is nothing to do. */
  markEmpty(): void {
    this.result.empty = true
  }

  /** A change of the stack that no change set shows; in a plan it is not applied. */
  logSetting(line: string, { isPlanned }: { isPlanned: boolean }): void {
    this.info(line)
    if (isPlanned) this.markPlanned()
    else this.markChanged()
  }

  setOutputs(outputs: Record<string, string>): void {
    this.result.outputs = outputs
    output('outputs', outputs)
    if (Object.keys(outputs).length === 0) return
    const lines = Object.entries(outputs).map(
      ([name, value]) => `${name}: ${value}${value === MASK ? ` (${WHY_HIDDEN})` : ''}`,
    )
    this.group('Outputs', lines)
  }

  setOrphanedResources(resources: OrphanedResource[]): void {
    this.result.orphans = resources
    for (const resource of resources) this.warning(formatOrphanedResource(resource))
  }

  setServices(lines: string[]): void {
    this.result.services = lines
  }

  setDrift(drift: Drift): void {
    this.result.drift = drift
    output('drift', drift)
    for (const { logicalId, type, status, reason, differences } of drift.resources) {
      this.group(`${status} ${logicalId} (${type})`, [
        ...(reason === undefined ? [] : [`  ${reason}`]),
        ...differences.map(({ path, expected, actual }) => `  ${path}: ${expected} → ${actual}`),
      ])
    }
  }

  /** Records the failure for the summary. Returns it without secrets. */
  recordFailure(error: unknown): unknown {
    const redacted = this.secrecy?.redactError(error) ?? error
    this.result.failure = formatError(redacted)
    return redacted
  }

  private redactReason(event: StackEvent, depth: number): string | undefined {
    const { ResourceStatusReason: reason, LogicalResourceId: id = '', ResourceType: type = '' } = event
    const { StackId = '', PhysicalResourceId = '' } = event
    const isSecretStack = depth > 0 && this.secretStacks.has(StackId)
    if (type === STACK && PhysicalResourceId !== StackId && (isSecretStack || this.secrecy?.hasUnknownSecret(id))) {
      this.secretStacks.add(PhysicalResourceId)
    }
    if (reason === undefined || this.secrecy === undefined) return reason
    if (depth === 0) return this.secrecy.redactReason(id, reason)
    return isSecretStack ? this.secrecy.redactNestedReason(reason) : this.secrecy.redactText(reason)
  }

  /** Writes the summary; the last line of the log is the outcome, or the error that the step fails with. */
  async finish(): Promise<void> {
    output('changed', this.result.changed)
    const elapsedMs = this.clock.now() - this.startedAt
    await writeSummary(renderSummary(this.result, elapsedMs))
    if (this.result.failure === undefined) this.info(formatOutcome(this.result, elapsedMs))
  }
}
