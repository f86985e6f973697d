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
