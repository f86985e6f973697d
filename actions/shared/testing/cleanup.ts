const cleanups: (() => unknown)[] = []

/** Registers a clean-up that runs after the tests of the file, also after a failure. */
export const onEnd = (cleanUp: () => unknown): number => cleanups.push(cleanUp)

/** Runs all registered clean-ups, the newest first. */
export async function cleanUp(): Promise<void> {
  for (const next of cleanups.splice(0).reverse()) await next()
}
