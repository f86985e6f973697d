import { expect, it } from '@jest/globals'
import { newReport, type Report } from './report.ts'
import { headline, renderSummary } from './summary.ts'

const OLD = `sha256:${'0'.repeat(64)}`
const NEW = `sha256:${'1'.repeat(64)}`
const report = (changes: Partial<Report>): Report => ({
  ...newReport({ mode: 'apply', repository: 'team/app' }),
  digest: NEW,
  ...changes,
})
const tags = [
  { name: '1.0', before: NEW, put: false },
  { name: 'latest', before: OLD, put: true },
  { name: '2.0', before: undefined, put: true },
]
const pushed = { digest: NEW, uploaded: 2, reused: 5 }
const built = { id: OLD, steps: 7, cached: 6 }

it('tells what was built, what was reused, what the tags mean now, and how long it took', () => {
  const summary = renderSummary(
    report({
      source: {
        hash: 'f'.repeat(64),
        files: 12,
        bases: [
          { image: 'python:3.11', id: OLD },
          { image: 'other|x', id: undefined },
        ],
        unknown: [],
        hasGitFolder: false,
        text: '',
      },
      built,
      pushed,
      tags,
      layers: [{ createdBy: 'RUN |1 A=1 /bin/sh -c make\n  install # buildkit', size: '12.3MB' }],
      repositoryChanges: ['scan on push: off → on'],
      timings: [
        { name: 'Build', ms: 65_000 },
        { name: 'Push', ms: 1_500 },
      ],
    }),
  )
  expect(summary).toBe(`### Push image team/app

The image was built and pushed.

|  |  |
| --- | --- |
| Digest | <code>${NEW}</code> |
| Source | <code>${'f'.repeat(20)}</code>, 12 files |
| Base image | <code>python:3.11</code>, <code>sha256:000000000000</code> |
| Base image | <code>other&#124;x</code> |
| Build | 6 of 7 steps from the cache |
| Layers | 2 uploaded, 5 in the registry before |
| Repository | scan on push: off → on |

| Tag | State |
| --- | --- |
| <code>1.0</code> | unchanged |
| <code>latest</code> | moved from <code>sha256:000000000000</code> |
| <code>2.0</code> | new |

<details><summary>Layers: 1</summary>

| Made by | Size |
| --- | --- |
| <code>RUN &#124;1 A=1 /bin/sh -c make install</code> | 12.3MB |

</details>

Build 1 min 5 s · Push 1.5 s
`)
})

it('of a failure has the error, as text, and what was not done', () => {
  const failure = 'docker build failed at [1/1] RUN <b>'
  const summary = renderSummary(report({ digest: undefined, failure, tags: [{ name: '1', before: OLD, put: false }] }))
  expect(summary).toContain('❌ docker build failed at \\[1/1\\] RUN &lt;b&gt;')
  expect(summary).toContain('| <code>1</code> | not put |')
})

it.each<[string, Partial<Report>]>([
  ['Apply would build the image and push it.', { mode: 'plan', digest: undefined }],
  ['Apply would build nothing, and put 2 of 3 tags on the image that is there.', { mode: 'plan', reused: true, tags }],
  ['Apply would change the settings of the repository only.', { mode: 'plan', reused: true, repositoryChanges: ['x'] }],
  ['Apply would change nothing.', { mode: 'plan', reused: true }],
  ['The image was built and pushed.', { built, pushed }],
  ['The image was built, but another run had pushed the same source meanwhile: that one is used.', { built }],
  ['The source has not changed: nothing was built, 2 of 3 tags were put.', { reused: true, tags }],
  [
    'The source has not changed: nothing was built, only settings of the repository were changed.',
    { repositoryChanges: ['x'] },
  ],
  ['The source has not changed: nothing was built or pushed.', { reused: true }],
])('%s', (said, changes) => {
  expect(headline(report(changes))).toBe(said)
})
