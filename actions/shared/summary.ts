import * as core from '@actions/core'
import { messageOf } from './errors.ts'
import { code, forHtml, forMarkdown } from './remote-text.ts'

// GITHUB_STEP_SUMMARY: 1 MiB a step, "Workflow commands" page. The rest is for the note and the closing tags.
const LARGEST_BYTES = 1_024 * 1_024 - 1_024

/** The section of a step in the job's summary; the same in all actions. */
export interface SummarySection {
  outcome: 'success' | 'plan' | 'warning' | 'failure'
  /** The result in one or two words: `Created`, `Unchanged`. */
  status: string
  /** Markdown: what the step worked on. */
  subject: string
  /** Text: why the step failed, or why `apply` would refuse a plan. */
  problem?: string | undefined
  /** Markdown: what changed, the duration, a link; on one line. */
  facts: (string | undefined)[]
  /** Markdown: tables and folded parts. */
  parts: (string | undefined)[]
}

const MARKS = { success: '✅', plan: '📋', warning: '⚠️', failure: '❌' }

export function renderSection({ outcome, status, subject, problem, facts, parts }: SummarySection): string {
  const mark = MARKS[outcome === 'plan' && problem !== undefined ? 'warning' : outcome]
  const blocks = [
    `### ${mark} ${status}: ${subject}`,
    problem === undefined ? undefined : renderProblem(problem),
    facts.filter(fact => fact !== undefined).join(' · '),
    ...parts,
  ]
  return `${blocks.filter(block => block !== undefined && block !== '').join('\n\n')}\n`
}

/** A heading for a part of a section. */
export const renderHeading = (title: string): string => `#### ${title}`

// A quotation, its first line in bold.
function renderProblem(text: string): string {
  const [first = '', ...rest] = text.split('\n').filter(line => line.trim() !== '')
  return [`> <b>${forMarkdown(first)}</b>`, ...rest.map(forMarkdown)].join('<br>')
}

/** A number with its noun: `1 layer`, `2 layers`. */
export const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/**
 * A Markdown table without the columns in which every cell is empty; cells are Markdown already (see remote-text.ts for
 * texts of a service).
 */
export function renderTable(
  headers: string[],
  rows: string[][],
  { keepEmptyColumns = false }: { keepEmptyColumns?: boolean } = {},
): string {
  const isShown = headers.map((_, column) => keepEmptyColumns || rows.some(row => (row[column] ?? '') !== ''))
  const line = (cells: string[]) => `| ${cells.filter((_, column) => isShown[column]).join(' | ')} |`
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A link with a text of a service. */
export const renderLink = (text: string, url: string): string => `[${code(text)}](${encodeUrl(url)})`

/** An address as the target of a link in a table cell; encodeURIComponent leaves parentheses, which end a link. */
export const encodeUrl = (url: string): string =>
  url
    .replace(/[\s<>|]/g, encodeURIComponent)
    .replace(/\(/g, '%28')
    .replace(/\)/g, '%29')

/** A part of a section that starts folded. */
export const renderDetails = (title: string, body: string): string =>
  `<details><summary>${forHtml(title)}</summary>\n\n${body}\n\n</details>`

/**
 * Adds a section to the job's summary; one over GitHub's limit is cut after a whole line, with a note. A file that cannot
 * be written is a warning: it changes nothing about the result of the step.
 */
export async function writeSummary(markdown: string): Promise<void> {
  if (!process.env.GITHUB_STEP_SUMMARY) return
  const body = Buffer.byteLength(markdown) <= LARGEST_BYTES ? markdown : cutMarkdown(markdown)
  try {
    await core.summary.addRaw(body, true).write()
  } catch (error) {
    core.summary.emptyBuffer()
    core.warning(`The job summary was not written: ${messageOf(error)}`)
  }
}

function cutMarkdown(markdown: string): string {
  const start = Buffer.from(markdown).subarray(0, LARGEST_BYTES).toString()
  const end = start.lastIndexOf('\n')
  // A single line over the limit drops the character and the entity at its end, which may be incomplete.
  const kept = end > 0 ? start.slice(0, end) : start.slice(0, -1).replace(/&#?\w*$/, '')
  return `${[kept, ...closeBlocks(kept)].join('\n')}\n\n_Cut: a step's summary can hold 1 MiB. The log has the rest._\n`
}

/** The lines that close an open code fence, then each open `<details>`. */
function closeBlocks(markdown: string): string[] {
  const isFenceOpen = (markdown.match(/^```/gm) ?? []).length % 2 === 1
  const open = (markdown.match(/<details>/g) ?? []).length - (markdown.match(/<\/details>/g) ?? []).length
  return [...(isFenceOpen ? ['```'] : []), ...Array<string>(open).fill('\n</details>')]
}
