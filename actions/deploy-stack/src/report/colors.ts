import { styleText } from 'node:util'

/** Colors a line of the log by a status: red for a failure, yellow for a rollback, green for success. */
export function colorize(line: string, status: string | undefined): string {
  const color = areColorsShown() ? chooseColor(status ?? '') : undefined
  return color === undefined ? line : styleText(color, line, { validateStream: false })
}

// The runner's log shows ANSI colors although it is not a terminal. NO_COLOR: no-color.org.
const areColorsShown = (): boolean =>
  !process.env.NO_COLOR && (process.env.GITHUB_ACTIONS === 'true' || process.stdout.isTTY === true)

function chooseColor(status: string): 'red' | 'yellow' | 'green' | undefined {
  if (status.endsWith('_FAILED')) return 'red'
  if (status.includes('ROLLBACK')) return 'yellow'
  return status.endsWith('_COMPLETE') ? 'green' : undefined
}
