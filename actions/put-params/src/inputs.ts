import { awsInputs, regionRule } from '../../shared/aws-inputs.ts'
import {
  boolean,
  integer,
  lines,
  map,
  matching,
  oneOf,
  optional,
  readInputs,
  required,
  secretMap,
  text,
} from '../../shared/inputs.ts'
import { checkParameters } from './check-parameters.ts'
import { tier } from './desired-parameters.ts'
import { parseGenerators } from './generated-values.ts'
import { parseStringLists } from './string-lists.ts'

// KeyId of PutParameter takes what KMS takes: an id, a multi-Region id, an alias, or the ARN of a key or an alias.
const KMS_KEY = /^(arn:[\w-]+:kms:[\w-]+:\d{12}:)?(key\/)?([0-9a-f-]{36}|mrk-[0-9a-f]{32}|alias\/[\w/-]+)$/

export const schema = {
  path: required('path', matching(/^\/([\w.-]+(\/[\w.-]+)*\/?)?$/, 'a path such as /airflow-ecs')),
  parameters: optional('parameters', map),
  secureParameters: optional('secure-parameters', secretMap),
  stringLists: optional('string-lists', parseStringLists),
  generate: optional('generate', parseGenerators),
  rotate: optional('rotate', lines),
  kmsKeyId: optional('kms-key-id', matching(KMS_KEY, 'the id, ARN or alias/name of a KMS key')),
  tier: optional('tier', tier),
  description: optional('description', text),
  tags: optional('tags', map),
  overwrite: required('overwrite', oneOf('changed', 'never')),
  replaceType: required('replace-type', boolean),
  mode: required('mode', oneOf('apply', 'plan')),
  timeoutMinutes: required('timeout-minutes', integer(1, 60)),
  ...awsInputs,
}

export const loadInputs = () => readInputs(schema, { rules: [checkParameters, regionRule] })
export type Inputs = ReturnType<typeof loadInputs>
