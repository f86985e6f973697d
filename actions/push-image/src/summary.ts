import { renderConsoleLink } from '../../shared/console-url.ts'
import { formatDuration } from '../../shared/duration.ts'
import { code, forMarkdown } from '../../shared/remote-text.ts'
import { countOf, renderDetails, renderSection, renderTable } from '../../shared/summary.ts'
import type { Layer } from './docker/build.ts'
import type { SizeComparison } from './ecr/manifest.ts'
import { isImmutableTag } from './ecr/tag-mutability.ts'
import { IMMUTABLE_TAG_HINT, needsPut, type RequestedTag } from './ecr/tags.ts'
import type { Report } from './report.ts'
import { formatScan, renderFindings } from './scan-summary.ts'
import type { BaseImage } from './source/base-images.ts'
import type { Source } from './source/source-hash.ts'

/** The section of the job summary: what the run did, or what `apply` would do. */
export function renderSummary(report: Report, elapsedMs: number): string {
  const { mode, repository, failure, tags, layers } = report
  return renderSection({
    outcome: failure !== undefined ? 'failure' : mode === 'plan' ? 'plan' : 'success',
    status: formatStatus(report),
    subject: `image ${code(repository)}`,
    problem: failure ?? formatRefusals(report),
    facts: [
      failure === undefined ? formatOutcome(report) : undefined,
      formatDuration(elapsedMs),
      renderRepositoryLink(report),
    ],
    parts: [
      tags.length === 0
        ? undefined
        : renderTable(
            ['Tag', 'State'],
            tags.map(tag => [code(tag.name), formatTagState(tag, report)]),
          ),
      report.scan === undefined ? undefined : renderFindings(report.scan),
      renderProperties(report),
      layers.length === 0 ? undefined : renderLayers(layers),
    ],
  })
}

function formatStatus(report: Report): string {
  const { mode, failure, pushed, built, putTags, repositoryChanges } = report
  if (failure !== undefined) return 'Failed'
  if (mode === 'plan') return isPlanEmpty(report) ? 'Nothing to change' : 'Planned'
  if (pushed !== undefined) return 'Pushed'
  if (built !== undefined) return 'Built'
  if (putTags.length > 0) return 'Tagged'
  return repositoryChanges.length > 0 ? 'Repository changed' : 'Unchanged'
}

/** Why `apply` would fail at the end of a plan. */
const formatRefusals = (report: Report): string | undefined =>
  [report.scanRefusal && `Apply would fail: ${report.scanRefusal}`, formatTagRefusal(report)]
    .filter(Boolean)
    .join('\n') || undefined

/** An immutable tag does not move. */
function formatTagRefusal({ mode, mutability, tags, digest }: Report): string | undefined {
  if (mode !== 'plan') return undefined
  const taken = tags.filter(
    ({ name, previousDigest }) =>
      previousDigest !== undefined && previousDigest !== digest && isImmutableTag({ mutability }, name),
  )
  if (taken.length === 0) return undefined
  const list = taken.map(({ name, previousDigest }) => `${name} belongs to ${previousDigest}`)
  return `Apply would not put these immutable tags: ${list.join('; ')}\n${IMMUTABLE_TAG_HINT}`
}

const isPlanEmpty = ({ reused, digest, tags, repositoryChanges }: Report): boolean =>
  reused && digest !== undefined && !tags.some(tag => needsPut(tag, { digest })) && repositoryChanges.length === 0

// `registry` can name another host, which has no console.
function renderRepositoryLink({ repositoryUri, repository }: Report): string | undefined {
  const [, account, region] = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([\w-]+)\./.exec(repositoryUri ?? '') ?? []
  return renderConsoleLink(region, `ecr/repositories/private/${account}/${repository}?region=${region}`)
}

/** The outcome in one sentence, for the log and the summary. */
export function formatOutcome(report: Report): string {
  const { mode, reused, digest, tags, putTags, repositoryChanges, built, pushed, source } = report
  const changesSettings = repositoryChanges.length > 0
  if (mode === 'plan') {
    const work =
      source?.copiedImage !== undefined ? 'copy' : source?.localImage !== undefined ? 'push' : 'build and push'
    if (!reused || digest === undefined) return `Apply would ${work} the image`
    const missing = tags.filter(tag => needsPut(tag, { digest })).length
    if (missing > 0) return `Apply would put ${missing} of ${tags.length} tags on the existing image, without a build`
    return changesSettings ? 'Apply would only change settings of the repository' : 'Apply would change nothing'
  }
  if (pushed !== undefined && source?.copiedImage !== undefined) return 'The image was copied'
  if (pushed !== undefined) return `The image was ${built === undefined ? '' : 'built and '}pushed`
  if (built !== undefined) {
    return 'The image was built, but another run pushed the same source first; its image is used'
  }
  if (putTags.length > 0) return `The source has not changed: ${putTags.length} of ${tags.length} tags put, no build`
  return changesSettings
    ? 'The source has not changed: only settings of the repository were changed'
    : 'The source has not changed: nothing was built or pushed'
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

function renderProperties({
  startedAt,
  repositoryChanges,
  source,
  digest,
  built,
  pushed,
  size,
  timings,
  scan,
}: Report): string | undefined {
  const rows: string[][] = []
  if (digest !== undefined) rows.push(['Digest', code(digest)])
  if (source !== undefined) {
    rows.push(['Source', `${code(source.hash.slice(0, 20))}, ${formatOrigin(source)}`])
    for (const base of source.bases) rows.push(['Base image', formatBaseImage(base, startedAt)])
    if (source.unknown.length > 0) rows.push(['Can change between builds', source.unknown.map(code).join(', ')])
  }
  if (built !== undefined) rows.push(['Build', `${built.cached} of ${built.steps} steps cached`])
  if (size !== undefined) rows.push(['Size', formatSizes(size)])
  if (pushed?.uploaded !== undefined)
    rows.push(['Layers', `${pushed.uploaded} uploaded, ${pushed.reused} already in the registry`])
  if (scan !== undefined) rows.push(['Scan', forMarkdown(formatScan(scan))])
  for (const change of repositoryChanges) rows.push(['Repository', forMarkdown(change)])
  if (timings.length > 1) {
    rows.push(['Duration', timings.map(({ name, ms }) => `${name.toLowerCase()} ${formatDuration(ms)}`).join(', ')])
  }
  return rows.length === 0 ? undefined : renderTable(['Property', 'Value'], rows)
}

function formatOrigin({ files, localImage, copiedImage }: Source): string {
  if (copiedImage !== undefined) return `copy from ${code(`${copiedImage.registry}/${copiedImage.repository}`)}`
  return localImage === undefined ? countOf(files, 'file') : `image ${code(localImage.name)}`
}

const DAY_MS = 86_400_000

function formatBaseImage({ image, id, created }: BaseImage, now: Date): string {
  const days = Math.floor((now.getTime() - Date.parse(created ?? '')) / DAY_MS)
  return [
    code(image),
    ...(id === undefined ? [] : [code(shortenDigest(id))]),
    // Reproducible builds have a fixed time, such as that of 1970.
    ...(days >= 0 && days < 3_650 ? [`built ${countOf(days, 'day')} ago`] : []),
  ].join(', ')
}

function formatSizes({ size, layers, previous }: SizeComparison): string {
  const total = `${formatMegabytes(size)} compressed`
  if (previous === undefined) return total
  const change = size - previous.size
  const difference = change === 0 ? 'as' : `${formatMegabytes(Math.abs(change))} ${change > 0 ? 'more' : 'less'} than`
  return `${total}, ${difference} ${code(previous.tag)} before; ${previous.commonLayers} of ${countOf(layers, 'layer')} unchanged`
}

const formatMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`

const renderLayers = (layers: Layer[]): string =>
  renderDetails(
    countOf(layers.length, 'layer'),
    renderTable(
      ['Created by', 'Size'],
      layers.map(({ createdBy, size }) => [
        // The layer of an imported image has no command.
        createdBy === '' ? '' : code(shortenCommand(createdBy)),
        forMarkdown(size),
      ]),
    ),
  )

const LONGEST_COMMAND = 120

function shortenCommand(createdBy: string): string {
  const line = createdBy.replace(/\s+/g, ' ').replace(/ # buildkit$/, '')
  return line.length > LONGEST_COMMAND ? `${line.slice(0, LONGEST_COMMAND - 1)}…` : line
}

// As docker shortens ids.
const shortenDigest = (digest: string): string => digest.slice(0, 'sha256:'.length + 12)
