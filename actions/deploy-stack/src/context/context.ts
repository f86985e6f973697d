import type { Place } from '../../../shared/errors.ts'
import { mask } from '../../../shared/secrets.ts'
import type { CloudFormation } from '../cloudformation/client.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Report } from '../report/report.ts'
import { Secrecy } from '../secrets/secrecy.ts'
import { StackSecrets } from '../secrets/stack-secrets.ts'
import { createEcsClient, type EcsClient } from '../services/ecs-client.ts'
import type { Template } from '../template/template.ts'
import type { TemplateSource } from '../template/template-source.ts'

/** What a run begins with. */
export interface BaseContext {
  inputs: Inputs
  /** Of every AWS client. */
  settings: object
  api: CloudFormation
  report: Report
}

/** What every operation works with. */
export interface Context {
  api: CloudFormation
  report: Report
  /** ECS; a call is repeated for so long at most, where something else waits for it. */
  ecs: (longestMs?: number) => Promise<EcsClient>
  template: Template
  secrecy: Secrecy
  secrets: StackSecrets
  /** The line of the workspace's template that declares a resource. */
  sourceLocation(logicalId: string): Place | undefined
}

/** What a deployment of a template works with. */
export interface DeployContext extends Context {
  source: TemplateSource
  given: Record<string, string>
}

const SHORTEST_MASK = 4

/** The tools for work on a stack of this template; from here on nothing secret of it is shown. */
export function createContext(
  template: Template,
  given: Record<string, string>,
  { inputs, settings, api, report }: BaseContext,
): Context {
  const secrecy = new Secrecy(template, given)
  // The runner replaces each place of a mask: a shorter one would leave no line of the job as it is.
  secrecy.values.filter(value => value.length >= SHORTEST_MASK).forEach(mask)
  report.secrecy = secrecy
  const opened = new Map<number | undefined, Promise<EcsClient>>()
  return {
    api,
    report,
    ecs(longestMs) {
      const ecs = opened.get(longestMs) ?? createEcsClient(settings, api.limits, longestMs)
      opened.set(longestMs, ecs)
      return ecs
    },
    template,
    secrecy,
    secrets: new StackSecrets(template, secrecy, api, report),
    sourceLocation(logicalId) {
      const line = template.resources.find(({ id }) => id === logicalId)?.line
      return line === undefined || inputs.template === undefined ? undefined : { file: inputs.template.path, line }
    },
  }
}
