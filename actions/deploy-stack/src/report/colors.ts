import { styleText } from 'node:util'

/** A line of the log in the colour of a status: red for a failure, yellow for a way back, green for what is complete. */
export function colorize(line: string, status: string | undefined): string {
  const colour = shown() ? chooseColor(status ?? '') : undefined
  return colour === undefined ? line : styleText(colour, line, { validateStream: false })
}

// The runner's log shows ANSI colours, though it is no terminal. NO_COLOR: no-color.org.
const shown = (): boolean =>
  !process.env.NO_COLOR && (process.env.GITHUB_ACTIONS === 'true' || process.stdout.isTTY === true)

function chooseColor(status: string): 'red' | 'yellow' | 'green' | undefined {
  if (status.endsWith('_FAILED')) return 'red'
  if (status.includes('ROLLBACK')) return 'yellow'
  return status.endsWith('_COMPLETE') ? 'green' : undefined
}
