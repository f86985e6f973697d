import { formatDuration } from '../actions/shared/duration.ts'
import { ActionError } from '../actions/shared/errors.ts'
import { formatError } from '../actions/shared/run-action.ts'
import { isInteractive, LiveLines } from './live-lines.ts'

const colors = process.stdout.isTTY === true && process.env.NO_COLOR === undefined
const paint = (sequence: number) => (text: string) => (colors ? `\u001b[${sequence}m${text}\u001b[0m` : text)
export const bold = paint(1)
export const dim = paint(2)
export const red = paint(31)
export const green = paint(32)
export const yellow = paint(33)

const HEARTBEAT_MS = 15_000

/** The lines that change in place; undefined if the output is a log: in CI, in a pipe, on a dumb terminal. */
export const liveLines = isInteractive(process.stdout, process.env) ? new LiveLines(process.stdout) : undefined

let lastPrint = Date.now()

/** Prints lines that stay. */
export function print(text: string): void {
  lastPrint = Date.now()
  if (liveLines === undefined) console.log(text)
  else liveLines.print(text)
}

/** Whether a log needs a line, because nothing was printed for a while. */
export const isHeartbeatDue = (): boolean => liveLines === undefined && Date.now() - lastPrint >= HEARTBEAT_MS

/**
 * Runs one step of the setup. On a terminal, one line shows `activity` until the step ends; in a log, the start, the end
 * and a heartbeat are printed.
 */
export async function step<T>(name: string, work: () => Promise<T>, activity = name): Promise<T> {
  const started = Date.now()
  const status = () => `${activity} ${dim(formatDuration(Date.now() - started))}`
  if (liveLines === undefined) print(`${dim('▸')} ${name}`)
  else liveLines.set(name, status)
  const heartbeat = setInterval(() => {
    if (isHeartbeatDue()) print(`${dim('…')} ${status()}`)
  }, 1_000)
  try {
    const value = await work()
    liveLines?.remove(name)
    print(`${green('✓')} ${name} ${dim(formatDuration(Date.now() - started))}`)
    return value
  } finally {
    clearInterval(heartbeat)
    liveLines?.remove(name)
  }
}

/** Runs a command's main function. An error is printed last, in one line if it has a hint only, and sets exit code 1. */
export async function main(run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch (error) {
    liveLines?.removeAll()
    const [first = '', ...more] = formatError(error).split('\n')
    const text = more.length === 1 ? [`${bold(first)}. ${more[0]}`] : [bold(first), ...more]
    console.error(`${red('✗')} ${text.join('\n  ')}`)
    if (!(error instanceof ActionError) && error instanceof Error) console.error(dim(error.stack ?? ''))
    process.exitCode = 1
  }
}
