/** Reads page after page; `readPage` gets the token of the page, `tokenOf` returns the token of the next page. */
export async function* readPages<Page>(
  readPage: (token: string | undefined) => Promise<Page>,
  tokenOf: (page: Page) => string | undefined,
): AsyncGenerator<Page> {
  let token: string | undefined
  do {
    const page = await readPage(token)
    yield page
    token = tokenOf(page)
  } while (token)
}

/** Splits a list for requests that take a limited number of items. */
export const splitIntoChunks = <T>(items: T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))
