import type { SourceLocation } from '../../../shared/errors.ts'
import { mask } from '../../../shared/redact.ts'
import type { CloudFormation } from '../cloudformation/client.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Report } from '../report/report.ts'
import { Secrecy } from '../secrets/secrecy.ts'
import { StackSecrets } from '../secrets/stack-secrets.ts'
import { createEcsClient, type EcsClient, type LogTail } from '../services/ecs-client.ts'
import { type LambdaLogQuery, readLambdaLog } from '../services/lambda-log.ts'
import type { Template } from '../template/template.ts'
import type { TemplateSource } from '../template/template-bucket.ts'

/** What a run has before the template is read. */
export interface BaseContext {
  inputs: Inputs
  /** The settings of every AWS client. */
  settings: object
  api: CloudFormation
  report: Report
}

/** What every mode works with. */
export interface Context {
  api: CloudFormation
  report: Report
  /** A client for ECS; with a timeout it retries a call no longer than that. */
  ecs: (timeoutMs?: number) => Promise<EcsClient>
  readLambdaLog(query: LambdaLogQuery): Promise<LogTail>
  template: Template
  secrecy: Secrecy
  secrets: StackSecrets
  /** The line of the template file that declares a resource. */
  sourceLocation(logicalId: string): SourceLocation | undefined
}

/** What the deployment of a template works with. */
export interface DeployContext extends Context {
  source: TemplateSource
  given: Record<string, string>
}

// The runner replaces every occurrence of a mask in the log of the job: a shorter one makes it unreadable.
const MIN_MASK_LENGTH = 4

// Calls for a log must not delay the next read of events.
const LOG_TIMEOUT_MS = 3_000

/** The context for a stack of this template; from here on the report hides its secrets. */
export function createContext(
  template: Template,
  given: Record<string, string>,
  { inputs, settings, api, report }: BaseContext,
): Context {
  const secrecy = new Secrecy(template, given)
  secrecy.values.filter(value => value.length >= MIN_MASK_LENGTH).forEach(mask)
  report.secrecy = secrecy
  const clients = new Map<number | undefined, Promise<EcsClient>>()
  return {
    api,
    report,
    ecs(timeoutMs) {
      const client = clients.get(timeoutMs) ?? createEcsClient(settings, api.deadline, timeoutMs)
      clients.set(timeoutMs, client)
      return client
    },
    readLambdaLog: query => readLambdaLog(query, settings, api.deadline, LOG_TIMEOUT_MS),
    template,
    secrecy,
    secrets: new StackSecrets(template, secrecy, api, report),
    sourceLocation(logicalId) {
      const line = template.resources.find(({ id }) => id === logicalId)?.line
      const { template: file } = inputs
      return line === undefined || file === undefined || 'url' in file ? undefined : { file: file.path, line }
    },
  }
}
