import { invalid, map } from '../../../shared/inputs.ts'
import { mask } from '../../../shared/redact.ts'

/** Parses the `from-env` input, a YAML map of names to environment variables, into their values, which are masked. */
export function readFromEnv(
  raw: string,
  more?: { whole: string; warn(message: string): void },
): Record<string, string> {
  const variables = Object.entries(map(raw, more))
  const problems = variables.flatMap(([name, variable]) => {
    // A text that is no name can be the value itself.
    if (!/^[A-Za-z_]\w*$/.test(variable)) return [`${name}: must be the name of an environment variable, not its value`]
    if (process.env[variable] === undefined) return [`${name}: the environment variable ${variable} is not set`]
    return process.env[variable] === '' ? [`${name}: the environment variable ${variable} is empty`] : []
  })
  const values = variables.map(([name, variable]) => [name, process.env[variable] ?? ''] as const)
  for (const [, value] of values) mask(value)
  return problems.length > 0 ? invalid(...problems) : Object.fromEntries(values)
}
