import { code, forMarkdown } from '../../shared/remote-text.ts'
import { folded, table } from '../../shared/summary.ts'
import { duration } from '../../shared/wait.ts'
import type { Layer } from './docker/build.ts'
import type { Tag } from './ecr/tags.ts'
import type { Report } from './report.ts'

/** What a run did, or what a plan would do, as a section of the job summary. */
export function renderSummary(report: Report): string {
  const { mode, repository, failure, tags, layers, timings } = report
  const parts = [
    `### ${mode === 'plan' ? 'Plan: push' : 'Push'} image ${forMarkdown(repository)}`,
    failure === undefined ? headline(report) : `❌ ${forMarkdown(failure)}`,
    facts(report),
    tags.length === 0
      ? undefined
      : table(
          ['Tag', 'State'],
          tags.map(tag => [code(tag.name), stateOf(tag, report)]),
        ),
    layers.length === 0 ? undefined : layerTable(layers),
    timings.map(({ name, ms }) => `${name} ${duration(ms)}`).join(' · '),
  ]
  return `${parts.filter(part => part !== undefined && part !== '').join('\n\n')}\n`
}

/** The outcome in one sentence, for the log and the summary. */
export function headline({ mode, reused, digest, tags, repositoryChanges, built, pushed }: Report): string {
  const settings = repositoryChanges.length > 0
  if (mode === 'plan') {
    const missing = tags.filter(({ before }) => before !== digest).length
    if (!reused) return 'Apply would build the image and push it.'
    if (missing > 0)
      return `Apply would build nothing, and put ${missing} of ${tags.length} tags on the image that is there.`
    return settings ? 'Apply would change the settings of the repository only.' : 'Apply would change nothing.'
  }
  if (pushed !== undefined) return 'The image was built and pushed.'
  if (built !== undefined)
    return 'The image was built, but another run had pushed the same source meanwhile: that one is used.'
  const put = tags.filter(tag => tag.put).length
  if (put > 0) return `The source has not changed: nothing was built, ${put} of ${tags.length} tags were put.`
  return settings
    ? 'The source has not changed: nothing was built, only settings of the repository were changed.'
    : 'The source has not changed: nothing was built or pushed.'
}

/** What became of a tag, in words. */
export function stateOf({ before, put }: Tag, { mode, digest }: Pick<Report, 'mode' | 'digest'>): string {
  if (before !== undefined && before === digest) return 'unchanged'
  const from = before === undefined ? 'new' : `from ${code(short(before))}`
  if (put) return before === undefined ? 'new' : `moved ${from}`
  if (mode === 'plan') return before === undefined ? 'would be new' : `would move ${from}`
  return 'not put'
}

function facts({ repositoryChanges, source, digest, built, pushed }: Report): string {
  const rows: string[][] = []
  if (digest !== undefined) rows.push(['Digest', code(digest)])
  if (source !== undefined) {
    rows.push(['Source', `${code(source.hash.slice(0, 20))}, ${source.files} files`])
    for (const { image, id } of source.bases) {
      rows.push(['Base image', id === undefined ? code(image) : `${code(image)}, ${code(short(id))}`])
    }
    if (source.unknown.length > 0) rows.push(['Can change between builds', source.unknown.map(code).join(', ')])
  }
  if (built !== undefined) rows.push(['Build', `${built.cached} of ${built.steps} steps from the cache`])
  if (pushed !== undefined)
    rows.push(['Layers', `${pushed.uploaded} uploaded, ${pushed.reused} in the registry before`])
  for (const change of repositoryChanges) rows.push(['Repository', forMarkdown(change)])
  return rows.length === 0 ? '' : table(['', ''], rows)
}

const layerTable = (layers: Layer[]): string =>
  folded(
    `Layers: ${layers.length}`,
    table(
      ['Made by', 'Size'],
      layers.map(({ createdBy, size }) => [code(oneLine(createdBy)), forMarkdown(size)]),
    ),
  )

const LONGEST = 120

function oneLine(createdBy: string): string {
  const line = createdBy.replace(/\s+/g, ' ').replace(/ # buildkit$/, '')
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line
}

// As docker shortens ids.
const short = (digest: string): string => digest.slice(0, 'sha256:'.length + 12)
