import type { Clock } from '../../shared/wait.ts'
import type { Built, Layer } from './docker/build.ts'
import type { Pushed } from './docker/push.ts'
import type { Tag } from './ecr/tags.ts'
import type { Inputs } from './inputs.ts'
import type { Source } from './source/source-hash.ts'

/** All that a run has to tell, filled in as it happens; what did not come to pass is undefined. */
export interface Report {
  mode: Inputs['mode']
  repository: string
  repositoryChanges: string[]
  source: Source | undefined
  /** Whether an image of this source was in the repository already. */
  reused: boolean
  digest: string | undefined
  tags: Tag[]
  built: Built | undefined
  pushed: Pushed | undefined
  layers: Layer[]
  timings: { name: string; ms: number }[]
  failure: string | undefined
}

/** The report of a run that has not begun. */
export const newReport = ({ mode, repository }: Pick<Inputs, 'mode' | 'repository'>): Report => ({
  mode,
  repository,
  repositoryChanges: [],
  source: undefined,
  reused: false,
  digest: undefined,
  tags: [],
  built: undefined,
  pushed: undefined,
  layers: [],
  timings: [],
  failure: undefined,
})

/** Runs a part of the work and notes how long it took, also when it fails. */
export type Stopwatch = <T>(name: string, work: () => Promise<T>) => Promise<T>

export function stopwatch({ timings }: Report, clock: Clock): Stopwatch {
  return async (name, work) => {
    const start = clock.now()
    try {
      return await work()
    } finally {
      timings.push({ name, ms: clock.now() - start })
    }
  }
}
