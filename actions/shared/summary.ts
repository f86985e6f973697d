import * as core from '@actions/core'
import { forHtml } from './remote-text.ts'

// GITHUB_STEP_SUMMARY: 1 MiB a step, "Workflow commands" page. A little is left for the note.
const LARGEST_BYTES = 1_024 * 1_024 - 512

/** A Markdown table; cells are Markdown already (see remote-text.ts for text that came from a service). */
export function table(headers: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A part of a section that starts folded. */
export const folded = (title: string, body: string): string =>
  `<details><summary>${forHtml(title)}</summary>\n\n${body}\n\n</details>`

/** Adds a section to the job's summary; cut, and said to be cut, where GitHub would refuse it whole. */
export async function writeSummary(markdown: string): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return
  const bytes = Buffer.from(markdown)
  const fits = bytes.length <= LARGEST_BYTES
  const body = fits ? markdown : `${bytes.subarray(0, LARGEST_BYTES).toString()}\n\n_Cut at 1 MiB._\n`
  await core.summary.addRaw(body, true).write()
}
