import { ActionError } from '../../../shared/errors.ts'
import type { Log } from '../../../shared/log.ts'
import type { CloudFormation } from '../cloudformation/client.ts'
import { isHookFailure } from '../cloudformation/hooks.ts'
import type { Secrecy } from '../secrets/secrecy.ts'
import type { ChangeSet } from './change-set.ts'
import { explainUnreadableEvents, formatValidation, readEvents } from './validation-errors.ts'

/**
 * Reports the validations and hooks that failed without making the change set fail, for a change set and those of its
 * nested stacks.
 */
export async function reportValidationWarnings(
  changeSets: Pick<ChangeSet, 'id'>[],
  secrecy: Secrecy,
  api: CloudFormation,
  report: Pick<Log, 'info' | 'warning'>,
): Promise<void> {
  for (const [index, { id }] of changeSets.entries()) {
    try {
      const events = await readEvents({ ChangeSetName: id }, api)
      for (const event of events) {
        const warning = formatValidation(event)
        const isSkipped = event.ValidationStatus === 'SKIPPED'
        if (warning === undefined || !(isSkipped || event.ValidationStatus === 'FAILED' || isHookFailure(event)))
          continue
        const isNested = index > 0
        const shown = isNested
          ? secrecy.redactNestedReason(warning)
          : secrecy.redactReason(event.LogicalResourceId ?? '', warning)
        if (isSkipped) report.info(`Not validated: ${shown}`)
        else report.warning(`CloudFormation warns: ${shown}`)
      }
    } catch (error) {
      if (error instanceof ActionError) throw error
      report.info(`Unknown whether validation has warnings. ${explainUnreadableEvents(error)}`)
      return
    }
  }
}
