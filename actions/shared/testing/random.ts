// Always the same cases, so that a red run means a change of the code; `npm run test:random` gives a fresh seed.
const given = process.env.RANDOM_SEED
const seed = Number(given ?? 20_261_128)
if (!Number.isInteger(seed)) throw new Error(`RANDOM_SEED must be an integer, not "${given}"`)

/** The parameters of every random test. Its number of cases bounds it: fast-check counts a time limit as passed. */
export const randomCases = (numRuns = 100) => ({ seed, numRuns })

/**
 * For cases that run a whole action: the first one that fails is reported as it is found, because the search for a
 * smaller one takes minutes. A run with a seed of its own searches.
 */
export const slowRandomCases = (numRuns: number) => ({ seed, numRuns, endOnFailure: given === undefined })
