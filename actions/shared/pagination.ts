/** Reads page after page; `readPage` gets the token of the page, and `tokenOf` finds that of the next one. */
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
