import type { Inputs } from './inputs.ts'

// A short value (a digit, "on") stands in half of all texts; taking it out would tell more than it hides.
const SHORTEST = 4

/** Takes secret values out of texts that go where the runner masks nothing: the summary, the outputs. */
export function redaction({
  secretVariables = {},
  password,
  passphrase,
}: Pick<Inputs, 'secretVariables' | 'password' | 'passphrase'>): (text: string) => string {
  const secrets = [...Object.values(secretVariables), password, passphrase]
    .filter((value): value is string => value !== undefined && value.length >= SHORTEST)
    .flatMap(value => [value, value.replace(/\\/g, '\\\\').replace(/'/g, "''"), JSON.stringify(value).slice(1, -1)])
    .sort((left, right) => right.length - left.length)
  return text => secrets.reduce((rest, value) => rest.replaceAll(value, '***'), text)
}
