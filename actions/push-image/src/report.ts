import type { Clock } from '../../shared/deadline.ts'
import type { BuildResult, Layer } from './docker/build.ts'
import type { PushResult } from './docker/push.ts'
import type { SizeComparison } from './ecr/manifest.ts'
import { DEFAULT_MUTABILITY, type TagMutability } from './ecr/tag-mutability.ts'
import type { RequestedTag } from './ecr/tags.ts'
import type { Inputs } from './inputs.ts'
import type { ScanReport } from './scan-summary.ts'
import type { Source } from './source/source-hash.ts'

/** The results of a run so far, for the log and the summary; no decision of the run reads them. */
export interface Report {
  startedAt: Date
  mode: Inputs['mode']
  repository: string
  /** `registry/name`; undefined before it is known. */
  repositoryUri: string | undefined
  /** Which tags cannot move to another image. */
  mutability: TagMutability
  repositoryChanges: string[]
  source: Source | undefined
  /** Whether the repository already had an image of this source. */
  reused: boolean
  /** Whether the image was built again, or would be, only because of its age. */
  isTooOld: boolean
  digest: string | undefined
  tags: RequestedTag[]
  /** Names of the tags that were put. */
  putTags: string[]
  built: BuildResult | undefined
  pushed: PushResult | undefined
  layers: Layer[]
  size: SizeComparison | undefined
  timings: { name: string; ms: number }[]
  failure: string | undefined
  scan: ScanReport | undefined
  /** Why `apply` would fail at `scan-gate`. */
  scanRefusal: string | undefined
}

export const createReport = ({ mode, repository }: Pick<Inputs, 'mode' | 'repository'>, startedAt: Date): Report => ({
  startedAt,
  mode,
  repository,
  repositoryUri: undefined,
  mutability: DEFAULT_MUTABILITY,
  repositoryChanges: [],
  source: undefined,
  reused: false,
  isTooOld: false,
  digest: undefined,
  tags: [],
  putTags: [],
  built: undefined,
  pushed: undefined,
  layers: [],
  size: undefined,
  timings: [],
  failure: undefined,
  scan: undefined,
  scanRefusal: undefined,
})

/** Runs a part of the step and reports how long it took, also if it fails. */
export type Measure = <T>(name: string, work: () => Promise<T>) => Promise<T>

export function createMeasure({ timings }: Report, clock: Clock): Measure {
  return async (name, work) => {
    const start = clock.now()
    try {
      return await work()
    } finally {
      timings.push({ name, ms: clock.now() - start })
    }
  }
}
