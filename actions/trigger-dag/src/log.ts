import * as core from '@actions/core'
import { forLog } from '../../shared/remote-text.ts'

/** The log of the step. Texts can come from Airflow: they are escaped when they are printed. */
export interface Log {
  info(text: string): void
  warning(text: string): void
  group(title: string, lines: string[]): void
}

export const stepLog: Log = {
  info: text => core.info(forLog(text)),
  warning: text => core.warning(forLog(text)),
  group: (title, lines) => {
    core.startGroup(forLog(title))
    for (const line of lines) core.info(forLog(line))
    core.endGroup()
  },
}
