import { expect, it } from '@jest/globals'
import { createReport, type Report } from './report.ts'
import { formatOutcome, renderSummary } from './summary.ts'

const OLD = `sha256:${'0'.repeat(64)}`
const NEW = `sha256:${'1'.repeat(64)}`
const report = (changes: Partial<Report>): Report => ({
  ...createReport({ mode: 'apply', repository: 'team/app' }, new Date('2026-11-29T12:00:00Z')),
  digest: NEW,
  ...changes,
})
const tags = [
  { name: '1.0', previousDigest: NEW },
  { name: 'latest', previousDigest: OLD },
  { name: '2.0', previousDigest: undefined },
]
const putTags = ['latest', '2.0']
const pushed = { digest: NEW, uploaded: 2, reused: 5 }
const built = { imageId: OLD, steps: 7, cached: 6 }

it('shows the build, the layers, the tags and the durations', () => {
  const summary = renderSummary(
    report({
      source: {
        hash: 'f'.repeat(64),
        files: 12,
        bases: [
          { image: 'python:3.11', id: OLD, created: '2026-11-17T11:00:00Z', isLocal: false },
          { image: 'other|x', id: undefined, created: undefined, isLocal: false },
        ],
        unknown: [],
        hasGitFolder: false,
        registries: [],
      },
      built,
      pushed,
      size: { size: 412_300_000, layers: 12, previous: { tag: 'latest', size: 409_200_000, commonLayers: 9 } },
      tags,
      putTags,
      layers: [{ createdBy: 'RUN |1 A=1 /bin/sh -c make\n  install # buildkit', size: '12.3MB' }],
      repositoryChanges: ['scan on push: off → on'],
      repositoryUri: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/app',
      timings: [
        { name: 'Build', ms: 65_000 },
        { name: 'Push', ms: 1_500 },
      ],
    }),
    67_000,
  )
  expect(summary).toBe(`### ✅ Pushed: image <code>team/app</code>

The image was built and pushed · 1 min 7 s · [Open in the console](https://eu-west-1.console.aws.amazon.com/ecr/repositories/private/123456789012/team/app?region=eu-west-1)

| Tag | State |
| --- | --- |
| <code>1.0</code> | unchanged |
| <code>latest</code> | moved from <code>sha256:000000000000</code> |
| <code>2.0</code> | new |

| Property | Value |
| --- | --- |
| Digest | <code>${NEW}</code> |
| Source | <code>${'f'.repeat(20)}</code>, 12 files |
| Base image | <code>python:3.11</code>, <code>sha256:000000000000</code>, built 12 days ago |
| Base image | <code>other&#124;x</code> |
| Build | 6 of 7 steps cached |
| Size | 412 MB compressed, 3.1 MB more than <code>latest</code> before; 9 of 12 layers unchanged |
| Layers | 2 uploaded, 5 already in the registry |
| Repository | scan on push: off → on |
| Duration | build 1 min 5 s, push 1.5 s |

<details><summary>1 layer</summary>

| Created by | Size |
| --- | --- |
| <code>RUN &#124;1 A=1 /bin/sh -c make install</code> | 12.3MB |

</details>
`)
})

it('shows the error of a failed run as text, and the tags that were not put', () => {
  const failure = 'docker build failed at [1/1] RUN <b>\nadd the file'
  const summary = renderSummary(report({ digest: undefined, failure, tags: [{ name: '1', previousDigest: OLD }] }), 1)
  expect(summary).toContain('### ❌ Failed: image <code>team/app</code>\n')
  expect(summary).toContain('> <b>docker build failed at \\[1/1\\] RUN &lt;b&gt;</b><br>add the file\n')
  expect(summary).toContain('| <code>1</code> | not put |')
})

it('has no link to the console for a registry of another host', () => {
  expect(renderSummary(report({ pushed, repositoryUri: 'localhost:4566/team/app' }), 1)).not.toContain('console')
})

it.each<[string, string, Partial<Report>]>([
  ['Apply would build and push the image', 'Planned', { mode: 'plan', digest: undefined }],
  [
    'Apply would put 2 of 3 tags on the existing image, without a build',
    'Planned',
    { mode: 'plan', reused: true, tags },
  ],
  [
    'Apply would only change settings of the repository',
    'Planned',
    { mode: 'plan', reused: true, repositoryChanges: ['x'] },
  ],
  ['Apply would change nothing', 'Nothing to change', { mode: 'plan', reused: true }],
  ['The image was built and pushed', 'Pushed', { built, pushed }],
  ['The image was built, but another run pushed the same source first; its image is used', 'Built', { built }],
  ['The source has not changed: 2 of 3 tags put, no build', 'Tagged', { reused: true, tags, putTags }],
  [
    'The source has not changed: only settings of the repository were changed',
    'Repository changed',
    { repositoryChanges: ['x'] },
  ],
  ['The source has not changed: nothing was built or pushed', 'Unchanged', { reused: true }],
])('%s', (outcome, status, changes) => {
  expect(formatOutcome(report(changes))).toBe(outcome)
  expect(renderSummary(report(changes), 1)).toContain(` ${status}: image <code>team/app</code>\n\n${outcome} · 1 ms\n`)
})
