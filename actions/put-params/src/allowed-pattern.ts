import { forLog } from '../../shared/remote-text.ts'
import { generate } from './generated-values.ts'
import { overwrites, type Step } from './plan.ts'

/** Finds the values that violate their parameter's allowed pattern, which SSM would reject. */
export async function findPatternViolations(steps: Step[]): Promise<string[]> {
  const problems: string[] = []
  for (const { wanted, stored, details } of steps.filter(overwrites)) {
    const pattern = details?.allowedPattern
    if (pattern === undefined) continue
    // A value that is generated later is checked with a sample of its kind.
    const value =
      wanted.source === 'given'
        ? wanted.value
        : wanted.rotate
          ? await generate(wanted.recipe, stored?.value)
          : (stored?.value ?? '')
    if (violatesPattern(value, pattern))
      problems.push(`${wanted.name} must match its allowed pattern ${forLog(pattern)}`)
  }
  return problems
}

/** Whether a value certainly violates a pattern; a pattern that JavaScript cannot compile is left to SSM. */
export function violatesPattern(value: string, pattern: string): boolean {
  try {
    // In Java, "$" also matches before a line break at the end.
    return ![value, value.replace(/\r?\n$/, '')].some(text => new RegExp(pattern, 'u').test(text))
  } catch {
    return false
  }
}
