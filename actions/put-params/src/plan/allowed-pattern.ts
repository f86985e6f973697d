import { forLog } from '../../../shared/remote-text.ts'
import { generateValue } from '../generated/generated-values.ts'
import { isWrite, type Settings, type Step, settingsOf } from './plan.ts'

/** Finds the values that violate their parameter's allowed pattern, which SSM would reject. */
export async function findPatternViolations(steps: Step[], settings: Settings): Promise<string[]> {
  const problems: string[] = []
  for (const { desired, stored, details } of steps.filter(step => isWrite(step) && step.action !== 'tag')) {
    const pattern = settingsOf(desired, settings).allowedPattern ?? details?.allowedPattern
    if (pattern === undefined) continue
    // A value that is generated later is checked with a sample of its kind.
    const value =
      desired.source === 'given'
        ? desired.value
        : desired.rotate
          ? await generateValue(desired.generator, stored?.value)
          : (stored?.value ?? '')
    const texts = desired.type === 'StringList' ? value.split(',') : [value]
    if (texts.some(text => violatesPattern(text, pattern)))
      problems.push(`${desired.name} must match its allowed pattern ${forLog(pattern)}`)
  }
  return problems
}

/**
 * Whether a text certainly violates a pattern, which SSM matches with the whole value, or with each item of a StringList
 * (it rejects ABC for the pattern [a-z]*). SSM checks the patterns that JavaScript cannot compile.
 */
export function violatesPattern(value: string, pattern: string): boolean {
  try {
    const whole = new RegExp(`^(?:${pattern})$`, 'u')
    // In Java, "$" also matches before a line break at the end.
    return ![value, value.replace(/\r?\n$/, '')].some(text => whole.test(text))
  } catch {
    return false
  }
}
