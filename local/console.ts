import { ActionError } from '../actions/shared/errors.ts'
import { describe } from '../actions/shared/run-action.ts'
import { duration } from '../actions/shared/wait.ts'

const colours = process.stdout.isTTY === true && process.env.NO_COLOR === undefined
const paint = (sequence: number) => (text: string) => (colours ? `\u001b[${sequence}m${text}\u001b[0m` : text)
export const bold = paint(1)
export const dim = paint(2)
export const red = paint(31)
export const green = paint(32)
export const yellow = paint(33)

/** Prints what begins, and how long it took once it is done. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = Date.now()
  console.log(`${dim('▸')} ${name}`)
  const value = await work()
  console.log(`${green('✓')} ${name} ${dim(duration(Date.now() - started))}`)
  return value
}

/** Runs a command's story; a failure is said last, in one line where it is the user's to mend, and ends in exit code 1. */
export async function main(story: () => Promise<void>): Promise<void> {
  try {
    await story()
  } catch (error) {
    const [first = '', ...more] = describe(error).split('\n')
    // What happened and what to do, in one line where no cause stands between them.
    const text = more.length === 1 ? [`${bold(first)}. ${more[0]}`] : [bold(first), ...more]
    console.error(`${red('✗')} ${text.join('\n  ')}`)
    if (!(error instanceof ActionError) && error instanceof Error) console.error(dim(error.stack ?? ''))
    process.exitCode = 1
  }
}
