/** Whether ADD downloads a source: a URL, or a Git repository in one of its short forms. */
export const isRemoteSource = (source: string): boolean =>
  /^["']?(?:[a-z][a-z\d+.-]*:\/\/|github\.com\/|[\w.-]+@[\w.-]+:)/i.test(source)

/** Whether a Git source is pinned to a commit (`…#<commit>`, `…?checksum=<commit>`). */
export const isPinnedSource = (source: string): boolean => /(?:#|[?&]checksum=)[\da-f]{40}(?=[:&#]|$)/i.test(source)

/** A source for the log, without login, query and fragment, which can contain a token. */
export const formatSource = (source: string): string => source.replace(/\/\/[^/@]*@/, '//').replace(/[?#].*$/s, '')

/** The sources of an ADD instruction: all but the last word, without heredocs. */
export function listAddSources(rest: string): string[] {
  let words: unknown[] = rest.split(/\s+/)
  if (rest.startsWith('[')) {
    try {
      words = JSON.parse(rest)
    } catch {
      // Not a list: words that begin with a bracket.
    }
  }
  return words.slice(0, -1).filter((word): word is string => typeof word === 'string' && !word.startsWith('<<'))
}
