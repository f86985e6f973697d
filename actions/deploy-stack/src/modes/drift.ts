import {
  DescribeStackDriftDetectionStatusCommand,
  DescribeStackResourceDriftsCommand,
  DetectStackDriftCommand,
  type Stack,
  type StackResourceDrift,
} from '@aws-sdk/client-cloudformation'
import { ActionError, messageOf } from '../../../shared/errors.ts'
import { waitFor } from '../../../shared/wait.ts'
import { parsePointer } from '../change-set/resource-changes.ts'
import { type CloudFormation, isNamed } from '../cloudformation/client.ts'
import { asStackStatus, READINESS } from '../cloudformation/stack-status.ts'
import type { Context } from '../context/context.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Secrecy } from '../secrets/secrecy.ts'
import { STACK } from '../stack-events/event-tree.ts'
import { waitForIdleStack } from './preflight.ts'

/** What the drift detection of a stack found, with secret values masked. */
export interface Drift {
  /** `IN_SYNC`, `DRIFTED`, or `UNKNOWN` where that could not be found out for all resources. */
  status: string
  /** Resources that differ, are gone, or could not be compared. */
  resources: {
    logicalId: string
    type: string
    /** `MODIFIED`, `DELETED`, `UNKNOWN`. */
    status: string
    reason?: string
    differences: { path: string; type: string; expected: string; actual: string }[]
  }[]
}

/**
 * Compares a stack with what is really there.
 * @throws ActionError where they differ and `fail-on-drift` says so, or where it could not be found out.
 */
export async function detectDrift(inputs: Inputs, { api, report, secrecy, template }: Context): Promise<Stack> {
  const stack = await waitForIdleStack(inputs.stack, inputs.waitForOther, api, report)
  report.stackFound(stack)
  const status = asStackStatus(stack?.StackStatus)
  const there = stack !== undefined && status !== undefined && READINESS[status] !== 'create'
  if (!there) throw new ActionError(`There is no stack ${inputs.stack} whose drift could be detected`)
  const { problem, drifted } = await runDetection(stack.StackId ?? inputs.stack, api)
  const drift = describeDrift(await readDrifts(stack, api), drifted, problem, secrecy)
  // "Detect unmanaged configuration changes": a detection leaves out the stacks nested in it.
  const nested = template.resources.filter(({ type }) => type === STACK).map(({ id }) => id)
  if (nested.length > 0) {
    report.warning(`Nested stacks are not compared, each has a drift detection of its own: ${nested.join(', ')}`)
  }
  report.drift(drift)
  if (drift.status === 'UNKNOWN') {
    throw new ActionError(
      `Whether stack ${inputs.stack} has drifted is unknown: ${problem ?? 'not all of it could be compared'}`,
    )
  }
  // Some of it differs, whatever the rest would have shown.
  if (problem !== undefined) report.warning(`Not all of stack ${inputs.stack} could be compared: ${problem}`)
  if (drift.status === 'DRIFTED' && inputs.failOnDrift) {
    const lines = drift.resources.map(({ logicalId, type, status }) => `  ${logicalId} (${type}): ${status}`)
    throw new ActionError([`Stack ${inputs.stack} has drifted`, ...lines].join('\n'), {
      hint: 'Bring the template to what is there, or set that back: "mode: apply" with "revert-drift: true".',
    })
  }
  return stack
}

async function runDetection(
  StackName: string,
  api: CloudFormation,
): Promise<{ problem?: string | undefined; drifted: string }> {
  const id = await begin(StackName, api)
  const found = await waitFor(
    'The drift detection',
    async () => {
      const input = { StackDriftDetectionId: id }
      const seen = await api.call((client, options) =>
        client.send(new DescribeStackDriftDetectionStatusCommand(input), options),
      )
      return seen.DetectionStatus === 'DETECTION_COMPLETE' || seen.DetectionStatus === 'DETECTION_FAILED'
        ? { done: true, value: seen }
        : { done: false, state: seen.DetectionStatus ?? 'pending' }
    },
    { everyMs: 500, maxMs: 2_000, ...api.limits },
  )
  const failed = found.DetectionStatus === 'DETECTION_FAILED'
  return {
    drifted: found.StackDriftStatus ?? 'UNKNOWN',
    ...(failed ? { problem: found.DetectionStatusReason ?? 'the detection failed' } : {}),
  }
}

// One detection at a time: somebody else's, or our own whose reply was lost, is waited for.
const begin = (StackName: string, api: CloudFormation): Promise<string> =>
  waitFor(
    'A drift detection of somebody else',
    async () => {
      try {
        const { StackDriftDetectionId = '' } = await api.call((client, options) =>
          client.send(new DetectStackDriftCommand({ StackName }), options),
        )
        return { done: true, value: StackDriftDetectionId }
      } catch (error) {
        // The API has no other sign of it.
        if (!isNamed(error, 'ValidationError') || !/already in progress/i.test(messageOf(error))) throw error
        return { done: false, state: 'in progress' }
      }
    },
    { everyMs: 1_000, maxMs: 4_000, ...api.limits },
  )

async function readDrifts({ StackId, StackName }: Stack, api: CloudFormation): Promise<StackResourceDrift[]> {
  const found: StackResourceDrift[] = []
  for (let next: string | undefined, last = false; !last; ) {
    const command = new DescribeStackResourceDriftsCommand({
      StackName: StackId ?? StackName,
      StackResourceDriftStatusFilters: ['MODIFIED', 'DELETED', 'UNKNOWN'],
      ...(next === undefined ? {} : { NextToken: next }),
    })
    const page = await api.call((client, options) => client.send(command, options))
    found.push(...(page.StackResourceDrifts ?? []))
    next = page.NextToken
    last = !next
  }
  return found
}

function describeDrift(
  found: StackResourceDrift[],
  drifted: string,
  problem: string | undefined,
  secrecy: Secrecy,
): Drift {
  const resources = found.map(resource => {
    const id = resource.LogicalResourceId ?? ''
    const type = resource.ResourceType ?? ''
    const shown = (path: string, value: string) =>
      secrecy.redactProperty(value, {
        stack: [],
        logicalId: id,
        path: ['Properties', ...parsePointer(path)],
        when: 'after',
      })
    return {
      logicalId: id,
      type,
      status: resource.StackResourceDriftStatus ?? 'UNKNOWN',
      ...(resource.DriftStatusReason ? { reason: secrecy.redactReason(id, resource.DriftStatusReason) } : {}),
      differences: (resource.PropertyDifferences ?? []).map(
        ({ PropertyPath = '', DifferenceType = '', ExpectedValue = '', ActualValue = '' }) => ({
          path: PropertyPath,
          type: DifferenceType,
          expected: shown(PropertyPath, ExpectedValue),
          actual: shown(PropertyPath, ActualValue),
        }),
      ),
    }
  })
  const differs = resources.some(({ status }) => status !== 'UNKNOWN')
  if (differs || drifted === 'DRIFTED') return { status: 'DRIFTED', resources }
  const open = problem !== undefined || resources.length > 0 || drifted !== 'IN_SYNC'
  return { status: open ? 'UNKNOWN' : 'IN_SYNC', resources }
}
