import { expect, it } from '@jest/globals'
import { parseBuildProgress } from './build-progress.ts'

const BUILT = `#1 [internal] load build definition from Dockerfile
#1 sha256:0707675dff3a5aaca338a095f15e736d23542e4c366ae314b62ecd82b5ca8133
#1 DONE 0.0s

#4 [packages 1/3] FROM docker.io/library/python:3.11
#4 CACHED

#5 [packages 2/3] RUN make
#5 CACHED

#6 [stage-1 2/2] COPY . /app
#6 DONE 0.1s

#7 exporting to image
#7 DONE 0.0s`.split('\n')

it('counts the steps of the Dockerfile and the cached ones', () => {
  expect(parseBuildProgress(BUILT)).toEqual({ steps: 2, cached: 1, failedStep: undefined, failedExports: [] })
})

it('returns the failed step with its reason and its last lines', () => {
  const lines = [
    ...BUILT,
    '#8 [4/4] RUN false',
    ...Array.from({ length: 20 }, (_, index) => `#8 0.${index} line ${index}`),
    '#8 ERROR: executor failed running [/bin/sh -c false]: exit code: 1',
    '------',
    ' > [4/4] RUN false:',
  ]
  expect(parseBuildProgress(lines).failedStep).toEqual({
    step: '[4/4] RUN false',
    reason: 'executor failed running [/bin/sh -c false]: exit code: 1',
    lastLines: Array.from({ length: 15 }, (_, index) => `line ${index + 5}`),
  })
})

it('returns no failed step if the build fails before the first one', () => {
  const lines = ['failed to solve: dockerfile parse error line 1: unknown instruction: FRM']
  expect(parseBuildProgress(lines).failedStep).toBeUndefined()
})

it('names the step that failed, not a cache that could not be read or written', () => {
  const caches = [
    '#3 importing cache manifest from r/app:cache',
    '#3 ERROR: r/app:cache: not found',
    '#9 exporting cache to registry',
    '#9 ERROR: unexpected status: 400 Bad Request',
  ]
  const failedExport = { step: 'exporting cache to registry', reason: 'unexpected status: 400 Bad Request' }
  const failed = parseBuildProgress([...caches, '#8 [4/4] RUN false', '#8 ERROR: exit code: 1'])
  expect(failed.failedStep).toMatchObject({ step: '[4/4] RUN false', reason: 'exit code: 1' })
  expect(failed.failedExports).toEqual([failedExport])
  expect(parseBuildProgress(caches).failedStep).toMatchObject(failedExport)
  expect(parseBuildProgress(caches.slice(0, 2)).failedStep).toBeUndefined()
})
