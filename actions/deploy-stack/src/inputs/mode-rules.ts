export const MODES = ['apply', 'plan', 'execute', 'drift', 'delete'] as const
export type Mode = (typeof MODES)[number]

const DEPLOYING: Mode[] = ['apply', 'plan']

// The modes that an input applies to. `idle` is its default in action.yml, which is the same as no input.
const APPLIES_TO: [input: string, key: string, modes: Mode[], idle?: string | boolean][] = [
  ['template', 'template', DEPLOYING],
  ['s3-bucket', 's3Bucket', DEPLOYING],
  ['s3-prefix', 's3Prefix', DEPLOYING],
  ['parameters', 'parameters', DEPLOYING],
  ['parameters-file', 'parametersFile', DEPLOYING],
  ['reset-parameters', 'resetParameters', DEPLOYING],
  ['capabilities', 'capabilities', DEPLOYING],
  ['tags', 'tags', DEPLOYING],
  ['notification-arns', 'notificationArns', DEPLOYING],
  ['on-empty', 'onEmpty', DEPLOYING, 'pass'],
  ['replace-failed', 'replaceFailed', DEPLOYING, false],
  ['include-nested-stacks', 'includeNestedStacks', DEPLOYING, true],
  ['import-existing', 'importExisting', DEPLOYING, false],
  ['revert-drift', 'revertDrift', DEPLOYING, false],
  ['deployment', 'deployment', [...DEPLOYING, 'delete'], 'standard'],
  ['service-role-arn', 'serviceRoleArn', [...DEPLOYING, 'delete']],
  ['change-set', 'changeSet', ['plan', 'execute']],
  ['confirm-delete', 'confirmDelete', ['delete']],
  ['retain-resources', 'retainResources', ['delete']],
  ['fail-on-drift', 'failOnDrift', ['drift'], true],
  ['on-failure', 'onFailure', [...DEPLOYING, 'execute'], 'rollback'],
  ['allow-replacement', 'allowReplacement', [...DEPLOYING, 'execute']],
  ['fail-fast-services', 'failFastServices', [...DEPLOYING, 'execute'], true],
  ['cancel-update-on', 'cancelUpdateOn', [...DEPLOYING, 'execute']],
  ['stack-policy', 'stackPolicy', [...DEPLOYING, 'execute']],
  ['termination-protection', 'terminationProtection', [...DEPLOYING, 'execute', 'delete']],
]

/** The inputs that the rules compare; undefined where an input was rejected. */
interface Values {
  stack?: string
  mode?: Mode
  template?: { bytes: number } | { url: string } | undefined
  s3Bucket?: string | undefined
  s3Prefix?: string | undefined
  changeSet?: string | undefined
  confirmDelete?: string | undefined
  deployment?: 'standard' | 'express'
  onFailure?: 'rollback' | 'keep' | 'delete'
  terminationProtection?: boolean | undefined
}

// Template body size in a request, "Understand CloudFormation quotas".
const REQUEST_BYTES = 51_200

/** A rule for readInputs: each mode has the inputs that it needs, and none that does not apply to it. */
export function* checkMode(values: Values): Iterable<string> {
  const { stack, mode, template, s3Bucket, s3Prefix, changeSet, confirmDelete, deployment, onFailure } = values
  if (mode === undefined) return
  for (const [input, key, modes, idle] of APPLIES_TO) {
    const value = values[key as keyof Values]
    if (value !== undefined && value !== idle && !modes.includes(mode)) {
      yield `${input} is not used in mode ${mode}, only in ${modes.join(', ')}`
    }
  }
  if (mode === 'plan' && changeSet?.startsWith('arn:')) yield 'change-set must be a name in mode plan, not an ARN'
  if (mode === 'execute' && changeSet === undefined && 'changeSet' in values)
    yield 'change-set is required in mode execute'
  if (mode === 'delete' && stack !== undefined && confirmDelete !== stack) {
    yield `confirm-delete must repeat the stack's name "${stack}" in mode delete`
  }
  if (!DEPLOYING.includes(mode)) return
  if (template === undefined && 'template' in values) yield `template is required in mode ${mode}`
  if (s3Prefix !== undefined && s3Bucket === undefined && 's3Bucket' in values) yield 's3-prefix needs s3-bucket'
  if (template !== undefined && 'bytes' in template && needsBucket(template) && s3Bucket === undefined) {
    yield `template has ${template.bytes} bytes, more than a request can carry (${REQUEST_BYTES}): set s3-bucket, or split it into nested stacks`
  }
  // "Express mode": CloudFormation rejects DeploymentConfig together with OnStackFailure.
  if (deployment === 'express' && onFailure === 'delete') {
    yield 'on-failure must be rollback or keep where deployment is express: CloudFormation rejects delete'
  }
}

/** Whether a template is too large for a request and has to be passed through S3. */
export const needsBucket = ({ bytes }: { bytes: number }): boolean => bytes > REQUEST_BYTES
