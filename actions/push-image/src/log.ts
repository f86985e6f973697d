import * as core from '@actions/core'
import { forLog } from '../../shared/remote-text.ts'

/** The log of a step; nothing in a text becomes a workflow command. */
export interface Log {
  info(text: string): void
  warning(text: string): void
}

export const createLog = (): Log => ({
  info: text => core.info(forLog(text)),
  warning: text => core.warning(forLog(text)),
})
