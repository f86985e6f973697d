import { stripVTControlCharacters } from 'node:util'

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const REDRAW_MS = 120
const CLEAR_BELOW = '\u001b[J'
const UP = (lines: number) => (lines === 0 ? '' : `\u001b[${lines}A`)

/** The part of a terminal that is used here. */
export interface Terminal {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
}

/** Whether lines of this stream can change in place. */
export const isInteractive = ({ isTTY }: Terminal, environment: NodeJS.ProcessEnv): boolean =>
  isTTY === true && environment.CI === undefined && environment.TERM !== 'dumb'

/**
 * Lines at the end of a terminal's output that change in place, one for each running piece of work. Everything that
 * stays goes through `print`, so that it appears above them.
 */
export class LiveLines {
  private readonly texts = new Map<string, () => string>()
  private drawn = 0
  private frame = 0
  private timer: NodeJS.Timeout | undefined
  private readonly terminal: Terminal

  constructor(terminal: Terminal) {
    this.terminal = terminal
  }

  /** Shows a line until it is removed; `text` is called at every redraw. */
  set(key: string, text: () => string): void {
    this.texts.set(key, text)
    this.timer ??= setInterval(() => this.redraw(), REDRAW_MS).unref()
    this.redraw()
  }

  remove(key: string): void {
    if (this.texts.delete(key)) this.redraw()
    if (this.texts.size > 0) return
    clearInterval(this.timer)
    this.timer = undefined
  }

  removeAll(): void {
    for (const key of [...this.texts.keys()]) this.remove(key)
  }

  /** Prints lines that stay. */
  print(text: string): void {
    this.redraw(`${text}\n`)
  }

  private redraw(above = ''): void {
    // A terminal without a known width, such as that of "script", has 0 columns.
    const columns = this.terminal.columns || 80
    const frame = FRAMES[this.frame++ % FRAMES.length]
    const lines = [...this.texts.values()].map(text => cutLine(`${frame} ${text()}`, columns - 1))
    if (above === '' && lines.length === 0 && this.drawn === 0) return
    const erase = this.drawn === 0 ? '' : `\r${UP(this.drawn)}${CLEAR_BELOW}`
    this.terminal.write(`${erase}${above}${lines.map(line => `${line}\n`).join('')}`)
    this.drawn = lines.length
  }
}

/** Shortens a line to the terminal's width, because a wrapped line cannot be replaced; colors do not count. */
export function cutLine(line: string, width: number): string {
  if (stripVTControlCharacters(line).length <= width) return line
  let shown = 0
  let cut = ''
  for (const [part] of line.matchAll(/\p{Cc}\[[0-9;]*m|\P{Cc}/gu)) {
    if (part.includes('[') && part.endsWith('m')) cut += part
    else if (++shown < width) cut += part
  }
  return `${cut}…`
}
