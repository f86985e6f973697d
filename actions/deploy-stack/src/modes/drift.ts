import {
  DescribeStackDriftDetectionStatusCommand,
  DescribeStackResourceDriftsCommand,
  DetectStackDriftCommand,
  type Stack,
  type StackResourceDrift,
} from '@aws-sdk/client-cloudformation'
import { isNamed } from '../../../shared/aws-errors.ts'
import { ActionError, messageOf } from '../../../shared/errors.ts'
import { readPages } from '../../../shared/pagination.ts'
import { pollUntilDone } from '../../../shared/poll.ts'
import { parsePointer } from '../change-set/resource-changes.ts'
import type { CloudFormation } from '../cloudformation/client.ts'
import { STACK } from '../cloudformation/stack-resources.ts'
import { asStackStatus, READINESS } from '../cloudformation/stack-status.ts'
import type { Context } from '../context/context.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { formatUncheckedTypes } from '../report/drift-verdict.ts'
import type { Drift } from '../report/run-result.ts'
import type { Secrecy } from '../secrets/secrecy.ts'
import { waitForIdleStack } from './preflight.ts'
import { findUncheckedResources } from './unchecked-resources.ts'

/**
 * Compares a stack with its actual resources.
 * @throws ActionError if they differ and `fail-on-drift` is true, or if the result is unknown.
 */
export async function detectDrift(inputs: Inputs, { api, report, secrecy, template }: Context): Promise<Stack> {
  const stack = await waitForIdleStack(inputs.stack, inputs.waitForOther, api, report)
  report.stackFound(stack)
  const status = asStackStatus(stack?.StackStatus)
  if (stack === undefined || status === undefined || READINESS[status] === 'create') {
    throw new ActionError(`There is no stack ${inputs.stack} to detect drift of`)
  }
  const { problem, driftStatus } = await runDetection(stack.StackId ?? inputs.stack, api)
  const compared = toDrift(await listResourceDrifts(stack, api), driftStatus, problem, secrecy)
  const drift = withUncheckedResources(compared, await findUncheckedResources(stack, api))
  if (drift.status === 'PARTLY_CHECKED' && drift.notChecked === undefined) {
    report.warning(
      'Unknown whether all resources were checked: not authorized to call cloudformation:ListStackResources',
    )
  }
  // "Detect unmanaged configuration changes": nested stacks are not included.
  const nested = template.resources.filter(({ type }) => type === STACK).map(({ id }) => id)
  if (nested.length > 0) {
    report.warning(`Nested stacks are not compared; run drift detection for each of them: ${nested.join(', ')}`)
  }
  report.setDrift(drift)
  if (drift.status === 'UNKNOWN') {
    throw new ActionError(`The drift of stack ${inputs.stack} is unknown: ${problem ?? explainUnknownDrift(drift)}`)
  }
  if (problem !== undefined) report.warning(`Not all resources of stack ${inputs.stack} were compared: ${problem}`)
  if (drift.status === 'DRIFTED' && inputs.failOnDrift) {
    const lines = drift.resources.map(({ logicalId, type, status }) => `  ${logicalId} (${type}): ${status}`)
    throw new ActionError([`Stack ${inputs.stack} has drifted`, ...lines].join('\n'), {
      hint: 'Change the template to match, or revert the resources with "mode: apply" and "revert-drift: true".',
    })
  }
  return stack
}

// Resources of types without drift detection do not count as in sync.
function withUncheckedResources(drift: Drift, unchecked: Pick<Drift, 'notChecked' | 'total'> | undefined): Drift {
  const { notChecked } = unchecked ?? {}
  const isAllChecked = unchecked !== undefined && notChecked === undefined
  if (isAllChecked || drift.status !== 'IN_SYNC') return { ...drift, ...unchecked }
  return { ...drift, ...unchecked, status: isNothingChecked(unchecked ?? {}) ? 'UNKNOWN' : 'PARTLY_CHECKED' }
}

const isNothingChecked = ({ notChecked, total }: Pick<Drift, 'notChecked' | 'total'>): boolean =>
  notChecked !== undefined && notChecked.length === total

const explainUnknownDrift = (drift: Drift): string =>
  isNothingChecked(drift)
    ? `no resource was checked: ${formatUncheckedTypes(drift)}`
    : 'not all resources could be compared'

async function runDetection(
  StackName: string,
  api: CloudFormation,
): Promise<{ problem?: string | undefined; driftStatus: string }> {
  const StackDriftDetectionId = await startDetection(StackName, api)
  const detection = await pollUntilDone(
    'The drift detection',
    async () => {
      const reply = await api.call((client, options) =>
        client.send(new DescribeStackDriftDetectionStatusCommand({ StackDriftDetectionId }), options),
      )
      return reply.DetectionStatus === 'DETECTION_COMPLETE' || reply.DetectionStatus === 'DETECTION_FAILED'
        ? { done: true, value: reply }
        : { done: false, state: reply.DetectionStatus ?? 'pending' }
    },
    api.deadline,
    { everyMs: 500, maxMs: 2_000 },
  )
  const { DetectionStatus, DetectionStatusReason = 'the detection failed', StackDriftStatus } = detection
  return {
    driftStatus: StackDriftStatus ?? 'UNKNOWN',
    ...(DetectionStatus === 'DETECTION_FAILED' ? { problem: DetectionStatusReason } : {}),
  }
}

// Only one detection can run at a time; it may also be our own, if its reply was lost.
const startDetection = (StackName: string, api: CloudFormation): Promise<string> =>
  pollUntilDone(
    'Another drift detection',
    async () => {
      try {
        const { StackDriftDetectionId = '' } = await api.call((client, options) =>
          client.send(new DetectStackDriftCommand({ StackName }), options),
        )
        return { done: true, value: StackDriftDetectionId }
      } catch (error) {
        // The API has no own error for this.
        if (!isNamed(error, 'ValidationError') || !/already in progress/i.test(messageOf(error))) throw error
        return { done: false, state: 'in progress' }
      }
    },
    api.deadline,
    { everyMs: 1_000, maxMs: 4_000 },
  )

async function listResourceDrifts({ StackId, StackName }: Stack, api: CloudFormation): Promise<StackResourceDrift[]> {
  const pages = readPages(
    token => {
      const command = new DescribeStackResourceDriftsCommand({
        StackName: StackId ?? StackName,
        StackResourceDriftStatusFilters: ['MODIFIED', 'DELETED', 'UNKNOWN'],
        ...(token === undefined ? {} : { NextToken: token }),
      })
      return api.call((client, options) => client.send(command, options))
    },
    ({ NextToken }) => NextToken,
  )
  const drifts: StackResourceDrift[] = []
  for await (const { StackResourceDrifts = [] } of pages) drifts.push(...StackResourceDrifts)
  return drifts
}

function toDrift(
  resourceDrifts: StackResourceDrift[],
  driftStatus: string,
  problem: string | undefined,
  secrecy: Secrecy,
): Drift {
  const resources = resourceDrifts.map(resource => {
    const id = resource.LogicalResourceId ?? ''
    const redactValue = (path: string, value: string) =>
      secrecy.redactProperty(value, {
        stack: [],
        logicalId: id,
        path: ['Properties', ...parsePointer(path)],
        when: 'after',
      })
    return {
      logicalId: id,
      type: resource.ResourceType ?? '',
      status: resource.StackResourceDriftStatus ?? 'UNKNOWN',
      ...(resource.DriftStatusReason ? { reason: secrecy.redactReason(id, resource.DriftStatusReason) } : {}),
      differences: (resource.PropertyDifferences ?? []).map(
        ({ PropertyPath = '', DifferenceType = '', ExpectedValue = '', ActualValue = '' }) => ({
          path: PropertyPath,
          type: DifferenceType,
          expected: redactValue(PropertyPath, ExpectedValue),
          actual: redactValue(PropertyPath, ActualValue),
        }),
      ),
    }
  })
  const differs = resources.some(({ status }) => status !== 'UNKNOWN')
  if (differs || driftStatus === 'DRIFTED') return { status: 'DRIFTED', resources }
  const isUnknown = problem !== undefined || resources.length > 0 || driftStatus !== 'IN_SYNC'
  return { status: isUnknown ? 'UNKNOWN' : 'IN_SYNC', resources }
}
