import { formatDuration } from '../../shared/duration.ts'
import { code, forMarkdown } from '../../shared/remote-text.ts'
import { renderDetails, renderTable } from '../../shared/summary.ts'
import type { Layer } from './docker/build.ts'
import { needsPut, type RequestedTag } from './ecr/tags.ts'
import type { Report } from './report.ts'

/** The job summary: what the run did, or what `apply` would do. */
export function renderSummary(report: Report): string {
  const { mode, repository, failure, tags, layers, timings } = report
  const parts = [
    `### ${mode === 'plan' ? 'Plan: push' : 'Push'} image ${forMarkdown(repository)}`,
    failure === undefined ? formatOutcome(report) : `❌ ${forMarkdown(failure)}`,
    renderFacts(report),
    tags.length === 0
      ? undefined
      : renderTable(
          ['Tag', 'State'],
          tags.map(tag => [code(tag.name), formatTagState(tag, report)]),
        ),
    layers.length === 0 ? undefined : renderLayers(layers),
    timings.map(({ name, ms }) => `${name} ${formatDuration(ms)}`).join(' · '),
  ]
  return `${parts.filter(part => part !== undefined && part !== '').join('\n\n')}\n`
}

/** The outcome in one sentence, for the log and the summary. */
export function formatOutcome(report: Report): string {
  const { mode, reused, digest, tags, putTags, repositoryChanges, built, pushed } = report
  const changesSettings = repositoryChanges.length > 0
  if (mode === 'plan') {
    if (!reused || digest === undefined) return 'Apply would build and push the image.'
    const missing = tags.filter(tag => needsPut(tag, { digest })).length
    if (missing > 0) return `Apply would put ${missing} of ${tags.length} tags on the existing image, without a build.`
    return changesSettings ? 'Apply would only change settings of the repository.' : 'Apply would change nothing.'
  }
  if (pushed !== undefined) return 'The image was built and pushed.'
  if (built !== undefined) {
    return 'The image was built, but another run pushed the same source first; its image is used.'
  }
  if (putTags.length > 0) return `The source has not changed: ${putTags.length} of ${tags.length} tags put, no build.`
  return changesSettings
    ? 'The source has not changed: only settings of the repository were changed.'
    : 'The source has not changed: nothing was built or pushed.'
}

/** The state in which a cancelled run, or one that reached its deadline, leaves the repository. */
export function formatInterruption({ repository, digest, putTags }: Report): string {
  const image = digest === undefined ? 'no image of this source was pushed' : `the image ${digest} is complete`
  return `Docker was stopped. In ${repository}, ${image}; tags put: ${putTags.join(', ') || 'none'}.`
}

function formatTagState(
  { name, previousDigest }: RequestedTag,
  { mode, digest, putTags }: Pick<Report, 'mode' | 'digest' | 'putTags'>,
): string {
  if (previousDigest !== undefined && previousDigest === digest) return 'unchanged'
  const origin = previousDigest === undefined ? 'new' : `from ${code(shortenDigest(previousDigest))}`
  if (putTags.includes(name)) return previousDigest === undefined ? 'new' : `moved ${origin}`
  if (mode === 'plan') return previousDigest === undefined ? 'would be new' : `would move ${origin}`
  return 'not put'
}

function renderFacts({ repositoryChanges, source, digest, built, pushed }: Report): string {
  const rows: string[][] = []
  if (digest !== undefined) rows.push(['Digest', code(digest)])
  if (source !== undefined) {
    rows.push(['Source', `${code(source.hash.slice(0, 20))}, ${source.files} files`])
    for (const { image, id } of source.bases) {
      rows.push(['Base image', id === undefined ? code(image) : `${code(image)}, ${code(shortenDigest(id))}`])
    }
    if (source.unknown.length > 0) rows.push(['Can change between builds', source.unknown.map(code).join(', ')])
  }
  if (built !== undefined) rows.push(['Build', `${built.cached} of ${built.steps} steps cached`])
  if (pushed !== undefined)
    rows.push(['Layers', `${pushed.uploaded} uploaded, ${pushed.reused} already in the registry`])
  for (const change of repositoryChanges) rows.push(['Repository', forMarkdown(change)])
  return rows.length === 0 ? '' : renderTable(['', ''], rows)
}

const renderLayers = (layers: Layer[]): string =>
  renderDetails(
    `Layers: ${layers.length}`,
    renderTable(
      ['Created by', 'Size'],
      layers.map(({ createdBy, size }) => [code(shortenCommand(createdBy)), forMarkdown(size)]),
    ),
  )

const LONGEST_COMMAND = 120

function shortenCommand(createdBy: string): string {
  const line = createdBy.replace(/\s+/g, ' ').replace(/ # buildkit$/, '')
  return line.length > LONGEST_COMMAND ? `${line.slice(0, LONGEST_COMMAND - 1)}…` : line
}

// As docker shortens ids.
const shortenDigest = (digest: string): string => digest.slice(0, 'sha256:'.length + 12)
