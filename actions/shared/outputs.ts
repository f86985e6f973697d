import { setOutput } from '@actions/core'

/** Sets a declared output; `names` are those of action.yml, which the contract test compares. */
export interface SetOutput<Name extends string> {
  (name: Name, value: string | number | boolean | object): void
  names: readonly Name[]
}

/** A setter that only takes the outputs declared in action.yml; what is set survives a later failure of the step. */
export function outputsOf<const Name extends string>(...names: Name[]): SetOutput<Name> {
  return Object.assign((name: Name, value: string | number | boolean | object) => setOutput(name, value), { names })
}
