import { forLog } from '../../shared/remote-text.ts'
import { overwrites, type Step } from './plan.ts'
import { generate } from './recipe.ts'

/** The values that SSM would refuse by the pattern that their parameter has, before the first write. */
export async function patternProblems(steps: Step[]): Promise<string[]> {
  const problems: string[] = []
  for (const { wanted, stored, details } of steps.filter(overwrites)) {
    const pattern = details?.allowedPattern
    if (pattern === undefined) continue
    // Of a value that is made later, another one of its kind tells.
    const value =
      wanted.source === 'given'
        ? wanted.value
        : wanted.rotate
          ? await generate(wanted.recipe, stored?.value)
          : (stored?.value ?? '')
    if (violates(value, pattern)) problems.push(`${wanted.name} must match its allowed pattern ${forLog(pattern)}`)
  }
  return problems
}

/** Whether a value surely violates a pattern; of one that JavaScript reads otherwise than SSM, SSM has to say so. */
export function violates(value: string, pattern: string): boolean {
  try {
    // In Java's patterns "$" stands before a line break at the end, too.
    return ![value, value.replace(/\r?\n$/, '')].some(text => new RegExp(pattern, 'u').test(text))
  } catch {
    return false
  }
}
