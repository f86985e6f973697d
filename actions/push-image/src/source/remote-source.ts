/** Whether ADD downloads a source: a URL, or a Git repository in one of its short forms. */
export const isRemoteSource = (source: string): boolean =>
  /^["']?(?:[a-z][a-z\d+.-]*:\/\/|github\.com\/|[\w.-]+@[\w.-]+:)/i.test(source)

/** Whether a Git source is pinned to a commit (`…#<commit>`, `…?checksum=<commit>`). */
export const isPinnedSource = (source: string): boolean => /(?:#|[?&]checksum=)[\da-f]{40}(?=[:&#]|$)/i.test(source)

/** A source for the log, without login, query and fragment, which can hold a token. */
export const nameSource = (source: string): string => source.replace(/\/\/[^/@]*@/, '//').replace(/[?#].*$/s, '')
