import type { ParameterTier } from '@aws-sdk/client-ssm'
import { listEntries, PARAMETER_INPUTS, type ParameterInputs } from './desired-parameters.ts'
import { findEntryProblems, REQUIRED_NAME } from './entry-problems.ts'
import { findDescriptionProblems, findPatternProblems, findTagProblems } from './parameter-settings.ts'

interface CheckedInputs extends Partial<ParameterInputs> {
  tier?: ParameterTier | undefined
  overwrite?: 'changed' | 'never'
  replaceType?: boolean
  description?: string | undefined
  dataType?: string | undefined
  allowedPattern?: string | undefined
  tags?: Record<string, string> | undefined
  removeTags?: string[] | undefined
  require?: string[] | undefined
  copyFromRegion?: string | undefined
  awsRegion?: string | undefined
}

/** A rule for readInputs: finds names and values that SSM would reject, and contradictory inputs. */
export function* checkParameters(inputs: CheckedInputs): Iterable<string> {
  const entries = listEntries(inputs)
  // An input that could not be parsed is missing here, and already reported.
  if (
    entries.length === 0 &&
    inputs.copyFrom === undefined &&
    Object.keys(PARAMETER_INPUTS).every(input => input in inputs)
  ) {
    yield `${Object.values(PARAMETER_INPUTS).join(', ')}: one of them is required`
  }
  const seen = new Map<string, string>()
  for (const entry of entries) {
    const { origin, key } = entry
    yield* findEntryProblems(entry, inputs, seen.has(key) ? [`is in ${seen.get(key)} too`] : [])
    seen.set(key, origin.replace(/:$/, ''))
  }
  yield* checkRotation(inputs)
  yield* checkCopy(inputs)
  if (inputs.overwrite === 'never' && inputs.replaceType === true) yield 'replace-type needs overwrite: changed'
  yield* findDescriptionProblems(inputs.description).map(problem => `description ${problem}`)
  yield* findPatternProblems(inputs.allowedPattern).map(problem => `allowed-pattern ${problem}`)
  yield* findTagProblems(inputs.tags ?? {}).map(problem => `tags ${problem}`)
  yield* findRemovalProblems(inputs)
  for (const name of (inputs.require ?? []).filter(name => !REQUIRED_NAME.test(name))) {
    yield `require ${name} is not the name of a parameter`
  }
}

function* checkCopy(inputs: CheckedInputs): Iterable<string> {
  const {
    path,
    copyFrom,
    copyFromRegion,
    awsRegion = process.env.AWS_REGION || process.env.AWS_DEFAULT_REGION,
  } = inputs
  if (copyFromRegion !== undefined && 'copyFrom' in inputs && copyFrom === undefined) {
    yield 'copy-from-region needs copy-from'
  }
  if (path === undefined || copyFrom === undefined || (copyFromRegion ?? awsRegion) !== awsRegion) return
  // A second run would copy the copies.
  if (`${path}/`.startsWith(`${copyFrom.replace(/\/$/, '')}/`))
    yield `copy-from must not contain ${path}, the path of the copies`
}

function* findRemovalProblems(inputs: CheckedInputs): Iterable<string> {
  for (const key of inputs.removeTags ?? []) {
    if (/^aws:/i.test(key)) yield `remove-tags ${key} is a tag of AWS, which only AWS removes`
    if (Object.hasOwn(inputs.tags ?? {}, key)) yield `remove-tags ${key} is in tags too`
    for (const { origin, key: name, settings } of listEntries(inputs)) {
      if (Object.hasOwn(settings.tags ?? {}, key))
        yield `remove-tags ${key} is in the tags of ${name} (${origin.replace(/:$/, '')}) too`
    }
  }
  if (inputs.overwrite === 'never' && inputs.removeTags !== undefined) yield 'remove-tags needs overwrite: changed'
}

function* checkRotation(inputs: CheckedInputs): Iterable<string> {
  const { generate, rotate = [], overwrite } = inputs
  for (const key of rotate.filter(key => generate !== undefined && !(key in generate))) {
    yield `rotate ${key} is not in generate`
  }
  if (rotate.length > 0 && 'generate' in inputs && generate === undefined) yield 'rotate needs generate'
  if (overwrite === 'never' && rotate.length > 0) yield 'rotate needs overwrite: changed'
}
