const cleanups: (() => unknown)[] = []

/** Leaves something to do for when the tests of the file have ended, also when one of them failed. */
export const onEnd = (cleanUp: () => unknown): number => cleanups.push(cleanUp)

/** Does all of it, the newest first. */
export async function cleanUp(): Promise<void> {
  for (const next of cleanups.splice(0).reverse()) await next()
}
