import type { ParameterTier, ParameterType } from '@aws-sdk/client-ssm'

/** A parameter in SSM. */
export interface StoredParameter {
  name: string
  type: ParameterType
  value: string
  version: number
  arn: string
  modified: string
}

/** Settings that only DescribeParameters returns. */
export interface ParameterDetails {
  tier: ParameterTier | undefined
  description: string | undefined
  kmsKeyId: string | undefined
  allowedPattern: string | undefined
  dataType: string | undefined
  /** The ARN of the user or role session that changed it last. */
  modifiedBy?: string | undefined
  /** The time of the last change, in ISO 8601. */
  modifiedAt?: string | undefined
}

export type Tags = Record<string, string>

/** A value to write, with its settings. */
export interface PutRequest {
  name: string
  type: ParameterType
  value: string
  kmsKeyId?: string | undefined
  tier?: ParameterTier | undefined
  description?: string | undefined
  allowedPattern?: string | undefined
  dataType?: string | undefined
}

/** A parameter that this run wrote. */
export interface WrittenParameter {
  value: string
  version: number
}

/** What a read says about a write without a reply. */
export type Confirmation =
  | ({ result: 'written' } & WrittenParameter)
  | { result: 'not written' }
  | { result: 'unknown' }

/** Reads from Parameter Store, with retries until the deadline. */
export interface ParameterReader {
  read(names: string[]): Promise<Map<string, StoredParameter>>
  /** All parameters under a path. */
  readPath(path: string): Promise<StoredParameter[]>
  /** One version of a parameter; SSM keeps the last 100. */
  readVersion(name: string, version: number): Promise<StoredParameter | undefined>
  /** The names and ARNs that mean no parameter; each can have a version or a label. */
  listMissing(names: string[]): Promise<Set<string>>
  describe(names: string[]): Promise<Map<string, ParameterDetails>>
  /** The details of all parameters under a path. */
  describePath(path: string): Promise<Map<string, ParameterDetails>>
  /** The named parameters under a path that have all of the tags, as far as they are on its first pages. */
  describeTagged(path: string, tags: Tags, names: string[]): Promise<Map<string, ParameterDetails>>
  /** The names of the parameters under a path that have a tag. */
  findTagged(path: string, key: string, value: string): Promise<string[]>
  readTags(name: string): Promise<Tags>
}

/** Writes to Parameter Store at the rate that it accepts, with retries until the deadline. */
export interface ParameterWriter {
  /** Creates a parameter and returns its version; fails with ParameterAlreadyExists where one exists. */
  create(request: PutRequest, tags: Tags): Promise<number>
  /** Overwrites a parameter of the same type and returns the new version. */
  overwrite(request: PutRequest): Promise<number>
  tag(name: string, tags: Tags): Promise<void>
  untag(name: string, keys: string[]): Promise<void>
  /** Deletes a parameter, if it exists. */
  remove(name: string): Promise<void>
  /** Waits until the rate allows another write; the signal ends the wait. */
  waitForTurn(signal: AbortSignal): Promise<void>
  /** Finds out whether failed writes were applied, for those where SSM did not say it; also after a cancellation. */
  confirmWrites(versionsBefore: Map<string, number>): Promise<Map<string, Confirmation>>
}

/** Client for Parameter Store. */
export type ParameterStore = ParameterReader & ParameterWriter
