import { readFile } from 'node:fs/promises'
import { ActionError } from '../../../shared/errors.ts'
import { type BuildResult, type BuildRun, type FinishedBuild, runBuild } from './build.ts'
import type { BuildTarget } from './build-arguments.ts'
import { type PushOptions, retryPush } from './push.ts'

/** A build that its builder pushed; `digest` is undefined if the tag is immutable and in use. */
export interface RegistryBuild {
  built: BuildResult
  digest: string | undefined
  /** The digest of the image before the push; undefined if buildx does not print it. */
  exportedDigest: string | undefined
}

/**
 * Builds an image in a builder outside the engine, which pushes it. After an error of the push, the same command repeats
 * only the push, because all steps are in the builder's cache.
 */
export async function buildToRegistry(
  run: BuildRun,
  target: BuildTarget & { metadataFile: string },
  options: PushOptions,
): Promise<RegistryBuild> {
  let last: FinishedBuild | undefined
  const attempt = async () => {
    const build = await runBuild(run, target)
    last = build
    if (build.exitCode === 0) return build
    const { failedStep } = build.progress
    if (failedStep === undefined || !PUSH_STEP.test(failedStep.step)) throw build.createError()
    return { exitCode: build.exitCode, lines: [failedStep.reason] }
  }
  const name = `docker buildx build --push of ${target.reference}`
  const isPushed = (await retryPush({ name, run: attempt }, options)) !== undefined
  const { steps = 0, cached = 0 } = last?.progress ?? {}
  return {
    built: { steps, cached },
    digest: isPushed ? await readDigest(target) : undefined,
    exportedDigest: findExportedDigest(last?.lines ?? []),
  }
}

// The second one is of a builder with several nodes.
const PUSH_STEP = /^(exporting to image|merging manifest list)\b/

async function readDigest({ metadataFile, reference }: { metadataFile: string; reference: string }): Promise<string> {
  const metadata = JSON.parse(await readFile(metadataFile, 'utf8')) as Record<string, unknown>
  const digest = metadata['containerimage.digest']
  if (typeof digest === 'string') return digest
  throw new ActionError(`buildx pushed ${reference} but its metadata file has no containerimage.digest`)
}

const findExportedDigest = (lines: string[]): string | undefined =>
  lines
    .map(line => /\bexporting manifest(?: list)? (sha256:[\da-f]{64})\b/.exec(line)?.[1])
    .findLast(digest => digest !== undefined)
