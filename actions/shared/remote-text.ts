// ECMA-48 escape sequences: CSI (colours, cursor), OSC (titles, links) and the two-byte ones.
// biome-ignore lint/suspicious/noControlCharactersInRegex: it removes them
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: it removes them
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

// A line break with the white space around it; the lookbehind keeps long white space from taking quadratic time.
const BREAK = /(?<!\s)\s*\n\s*/g

/** Text of a service without ANSI sequences and control characters, except newlines and tabs; CR becomes a newline. */
export const plain = (text: string): string =>
  text
    .replace(ANSI, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(CONTROL, '')

/**
 * Text of a service made safe for the log: nothing in it can start a workflow command.
 * The runner reads `::command::` at the start of a trimmed line and `##[command]` anywhere in one.
 */
export const forLog = (text: string): string =>
  plain(text)
    .replace(/^([^\S\n]*):(?=:)/gm, '$1: ')
    .replace(/##(?=\[)/g, '# #')

/** Text of a service as one line of Markdown: no markup of its own, no line break, safe in a table cell. */
export const forMarkdown = (text: string): string =>
  plain(text)
    .replace(/[\\`*_{}[\]()#+!|~@$]/g, character => `\\${character}`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(BREAK, '<br>')

/** Text of a service as one line of HTML, for the line of a tag, where Markdown is not parsed. */
export const forHtml = (text: string): string =>
  plain(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(BREAK, ' ')

/** Text of a service as a code span that is safe in a table cell, also with backticks or pipes. */
export const code = (text: string): string =>
  `<code>${forHtml(text).replace(/[|`*_\\[\]@$~]/g, character => `&#${character.charCodeAt(0)};`)}</code>`
