import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

// This action mostly waits, often beside others on a small runner. Optimised code would gain it nothing, but its
// compilers, and a young generation that has once grown for a long list of events, cost 30 MB until the end.
const FLAGS = [
  '--no-opt',
  '--no-maglev',
  '--no-sparkplug',
  '--optimize-for-size',
  // "Grow by 1": the young generation stays as small as it starts.
  '--semi-space-growth-factor=1',
]

let lean = false
let collect: (() => void) | undefined

/** Trades speed, of which there is enough, for memory, from here on; for a process of its own. */
export function stayLean(): void {
  lean = true
  for (const flag of FLAGS) setFlagsFromString(flag)
}

/** Gives memory back at once, after work that leaves much of it behind: waiting for the engine to do so costs 5 MB. */
export function tidy(): void {
  if (!lean) return
  if (collect === undefined) {
    setFlagsFromString('--expose-gc')
    collect = runInNewContext('gc') as () => void
  }
  collect()
}
