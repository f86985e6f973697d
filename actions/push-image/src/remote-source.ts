/** Whether ADD fetches a source: an address, or a Git repository in one of its short forms. */
export const isRemoteSource = (source: string): boolean =>
  /^["']?(?:[a-z][a-z\d+.-]*:\/\/|github\.com\/|[\w.-]+@[\w.-]+:)/i.test(source)

/** Whether a Git source names the commit itself (`…#<commit>`, `…?checksum=<commit>`), so that it never means another one. */
export const isPinnedSource = (source: string): boolean => /(?:#|[?&]checksum=)[\da-f]{40}(?=[:&#]|$)/i.test(source)

/** A source for the log: without a login, and without what follows the path, which may hold a token. */
export const nameSource = (source: string): string => source.replace(/\/\/[^/@]*@/, '//').replace(/[?#].*$/s, '')
