// A fixed seed: a red run then means that the code changed. `npm run test:random` sets a fresh one.
const given = process.env.RANDOM_SEED
const seed = Number(given ?? 20_261_128)
if (!Number.isInteger(seed)) throw new Error(`RANDOM_SEED must be an integer, not "${given}"`)
// For mutation testing, which runs every test thousands of times.
const mostCases = Number(process.env.RANDOM_CASES ?? Number.POSITIVE_INFINITY)

/** The parameters of every random test, with a number of cases and no time limit: fast-check counts an interrupted run as passed. */
export const randomCases = (numRuns = 100) => ({ seed, numRuns: Math.min(numRuns, mostCases) })

/**
 * For cases that run a whole action: the first failing case is reported without shrinking, which takes minutes. With
 * RANDOM_SEED it is shrunk.
 */
export const slowRandomCases = (numRuns: number) => ({ seed, numRuns, endOnFailure: given === undefined })
