import { awsInputs, REGION, regionRule } from '../../shared/aws-inputs.ts'
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
import { parseParametersFiles } from './files/parameters-file.ts'
import { parseStringLists } from './files/string-lists.ts'
import { parseGenerators } from './generated/generated-values.ts'
import { checkParameters } from './inputs/check-parameters.ts'
import { readFromEnv } from './inputs/from-env.ts'
import { checkOwner } from './inputs/owner.ts'
import { dataType, kmsKeyId, tier } from './inputs/parameter-settings.ts'
import { readFromTemplates } from './requirements/from-templates.ts'

export const schema = {
  path: required('path', matching(/^\/([\w.-]+(\/[\w.-]+)*\/?)?$/, 'a path such as /airflow-ecs')),
  parameters: optional('parameters', map),
  secureParameters: optional('secure-parameters', secretMap),
  stringLists: optional('string-lists', parseStringLists),
  fromEnv: optional('from-env', readFromEnv),
  parametersFile: optional('parameters-file', parseParametersFiles('parameters-file', 'String')),
  secureParametersFile: optional(
    'secure-parameters-file',
    parseParametersFiles('secure-parameters-file', 'SecureString'),
  ),
  generate: optional('generate', parseGenerators),
  rotate: optional('rotate', lines),
  copyFrom: optional('copy-from', matching(/^(\/[\w.-]+)+\/?$/, 'a path such as /staging/app')),
  copyFromRegion: optional('copy-from-region', matching(REGION, 'an AWS region such as eu-west-1')),
  kmsKeyId: optional('kms-key-id', kmsKeyId),
  tier: optional('tier', tier),
  description: optional('description', text),
  dataType: optional('data-type', dataType),
  allowedPattern: optional('allowed-pattern', text),
  tags: optional('tags', map),
  removeTags: optional('remove-tags', lines),
  prune: required('prune', boolean),
  pruneLimit: required('prune-limit', integer(0, 10_000)),
  owner: optional('owner', text),
  require: optional('require', lines),
  fromTemplates: optional('from-templates', readFromTemplates),
  overwrite: required('overwrite', oneOf('changed', 'never')),
  replaceType: required('replace-type', boolean),
  mode: required('mode', oneOf('apply', 'plan')),
  timeoutMinutes: required('timeout-minutes', integer(1, 60)),
  ...awsInputs,
}

export const loadInputs = () => readInputs(schema, { rules: [checkParameters, checkOwner, regionRule] })
export type Inputs = ReturnType<typeof loadInputs>
