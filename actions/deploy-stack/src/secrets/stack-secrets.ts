import type { Change, Parameter, Stack } from '@aws-sdk/client-cloudformation'
import type { CloudFormation } from '../cloudformation/client.ts'
import { listResources } from '../cloudformation/stack-resources.ts'
import type { Template } from '../template/template.ts'
import {
  findStacksWithUsedOutputs,
  isTransformed,
  type LoadedTemplate,
  listParameterNames,
} from '../template/template-body.ts'
import { readProcessedTemplate, type TemplateOwner } from '../template/template-source.ts'
import { CombinedDependencies } from './combined-dependencies.ts'
import { listMaskedParameters, type Reading, type Secrecy } from './secrecy.ts'
import { SecretDependencies } from './secret-dependencies.ts'
import { isMaskedByService } from './secret-names.ts'

// The deepest level of nested stacks that is read.
const MAX_DEPTH = 5

/** Finds the template of a nested stack by the stack's logical id. */
type FindOwner = (id: string) => Promise<TemplateOwner | undefined>

/** What is needed of a change set. */
interface ComputedChangeSet {
  id: string
  stackId: string
  parameters: Parameter[]
}

/** A change, the nested stacks that it is in, and the change set of the nested stack that it changes. */
interface StackChange {
  change: Change
  path: string[]
  inner?: ComputedChangeSet
}

interface Reporter {
  warning(line: string): void
  observeStack(stack: Pick<Stack, 'Parameters'>): void
}

/**
 * Reads the templates that decide which values are secret, and no others: processed, of the deployed stack, and of nested
 * stacks. Values that depend on an unreadable template are masked, with a warning.
 */
export class StackSecrets {
  private readonly template: Template
  private readonly secrecy: Secrecy
  private readonly api: CloudFormation
  private readonly report: Reporter
  private readonly warnings = new Set<string>()
  /** The processed template, where it had to be read. */
  private processed: LoadedTemplate | undefined

  constructor(template: Template, secrecy: Secrecy, api: CloudFormation, report: Reporter) {
    this.template = template
    this.secrecy = secrecy
    this.api = api
    this.report = report
  }

  /** Finds which values of a change set are secret. */
  async readChangeSecrets(changeSet: ComputedChangeSet, changes: StackChange[]): Promise<void> {
    const { secrecy } = this
    this.report.observeStack({ Parameters: changeSet.parameters })
    const own = changes.filter(({ path }) => path.length === 0)
    const findOwner: FindOwner = async id => {
      const nested = own.find(({ change, inner }) => inner && change.ResourceChange?.LogicalResourceId === id)?.inner
      return nested === undefined ? this.findDeployedStack(changeSet.stackId, id) : { ChangeSetName: nested.id }
    }
    await this.readProcessed({ ChangeSetName: changeSet.id })
    const after = await this.readOwnTemplate(hasValues(own) ? findOwner : undefined)
    const before =
      secrecy.masked.length > 0 && hasValuesBefore(own) ? await this.readDeployedTemplate(changeSet.stackId) : 'none'
    secrecy.setReadings([], { before, after })
    for (const change of changes) await this.readNestedChange(change, changes)
  }

  /** Finds which outputs of a stack are secret; `isCurrent`: whether the template is the deployed one. */
  async readOutputSecrets(stack: Stack, isCurrent: boolean): Promise<void> {
    const { secrecy } = this
    const { StackId = stack.StackName ?? '', Outputs = [] } = stack
    if (Outputs.length === 0) return
    if (!isCurrent && secrecy.masked.length > 0) {
      secrecy.setOutputReadings(await this.readDeployedTemplate(StackId))
      return
    }
    await this.readProcessed({ StackName: StackId })
    secrecy.setOutputReadings(await this.readOwnTemplate(id => this.findDeployedStack(StackId, id)))
  }

  private async readNestedChange({ change, path, inner }: StackChange, changes: StackChange[]): Promise<void> {
    const { LogicalResourceId: id = '', PhysicalResourceId } = change.ResourceChange ?? {}
    const innerPath = [...path, id]
    const innerChanges = changes.filter(other => other.path.join('/') === innerPath.join('/'))
    if (inner === undefined || !hasValues(innerChanges)) return
    const outer = this.secrecy.getReadings(path).after
    const names = inner.parameters.map(({ ParameterKey = '' }) => ParameterKey)
    const listSecret = (all: string[]) =>
      outer === 'unknown' ? all : outer === 'none' ? [] : outer.listSecretParameters(id, all)
    const masked = listMaskedParameters(inner.parameters)
    if (listSecret(names).length + masked.length === 0) {
      this.secrecy.setReadings(innerPath, { before: 'none', after: 'none' })
      return
    }
    const read = async (owner: TemplateOwner): Promise<Reading> => {
      const template = await this.load(owner, nested => this.findDeployedStack(inner.stackId, nested))
      if (template === undefined) return 'unknown'
      const secret = [...listSecret(listParameterNames(template)), ...masked]
      return new CombinedDependencies([new SecretDependencies(template, secret)])
    }
    this.secrecy.setReadings(innerPath, {
      before:
        PhysicalResourceId && hasValuesBefore(innerChanges) ? await read({ StackName: PhysicalResourceId }) : 'none',
      after: await read({ ChangeSetName: inner.id }),
    })
  }

  // A template with transforms shows only part of what it deploys.
  private async readProcessed(owner: TemplateOwner): Promise<void> {
    const { body, processed } = this.template
    if (this.processed !== undefined || body === undefined || processed || !isTransformed(body)) return
    const template = { body, nested: new Map(), processed: false }
    const { hasSecrets } = new SecretDependencies(template, this.secrecy.masked)
    if (hasSecrets) this.processed = await this.load(owner, undefined)
  }

  private async readOwnTemplate(findOwner: FindOwner | undefined): Promise<Reading> {
    const { body, processed: isProcessed = false } = this.template
    if (body === undefined) return 'none'
    const { processed, secrecy } = this
    const nested = await this.loadNested((processed ?? { body }).body, findOwner, MAX_DEPTH)
    const written = { body, nested, processed: isProcessed || processed !== undefined }
    const templates = processed === undefined ? [written] : [written, { ...processed, nested }]
    return new CombinedDependencies(templates.map(template => new SecretDependencies(template, secrecy.masked)))
  }

  private async readDeployedTemplate(stackId: string): Promise<Reading> {
    const template = await this.load({ StackName: stackId }, id => this.findDeployedStack(stackId, id))
    if (template === undefined) return 'unknown'
    return new CombinedDependencies([new SecretDependencies(template, this.secrecy.masked)])
  }

  private async load(
    owner: TemplateOwner,
    findOwner: FindOwner | undefined,
    depth = MAX_DEPTH,
  ): Promise<LoadedTemplate | undefined> {
    const template = await readProcessedTemplate(owner, this.api)
    if (typeof template !== 'string' && template.body !== undefined) {
      const { body } = template
      return { body, nested: await this.loadNested(body, findOwner, depth - 1), processed: true }
    }
    const reason = typeof template === 'string' ? template : 'the template is too large'
    this.warn(`Values that might depend on a secret are hidden: ${reason}`)
    return undefined
  }

  private async loadNested(body: LoadedTemplate['body'], findOwner: FindOwner | undefined, depth: number) {
    const nested: LoadedTemplate['nested'] = new Map()
    if (findOwner === undefined || depth === 0) return nested
    for (const id of findStacksWithUsedOutputs(body)) {
      const owner = await findOwner(id)
      const { StackName } = owner ?? {}
      const findInner: FindOwner | undefined =
        StackName === undefined ? undefined : inner => this.findDeployedStack(StackName, inner)
      nested.set(id, owner === undefined ? undefined : await this.load(owner, findInner, depth))
    }
    return nested
  }

  private async findDeployedStack(stackId: string, id: string): Promise<TemplateOwner | undefined> {
    const resources = await listResources({ StackId: stackId, StackName: stackId }, this.api)
    if (resources === undefined) {
      this.warn('Outputs of nested stacks are hidden: not authorized to call cloudformation:ListStackResources')
    }
    const physicalId = resources?.find(({ LogicalResourceId }) => LogicalResourceId === id)?.PhysicalResourceId
    return physicalId === undefined ? undefined : { StackName: physicalId }
  }

  private warn(line: string): void {
    if (!this.warnings.has(line)) this.report.warning(line)
    this.warnings.add(line)
  }
}

const listTargets = (changes: StackChange[]) =>
  changes.flatMap(({ change }) => change.ResourceChange?.Details ?? []).flatMap(({ Target }) => Target ?? [])

const hasValues = (changes: StackChange[]): boolean =>
  listTargets(changes).some(({ BeforeValue, AfterValue }) => [BeforeValue, AfterValue].some(isShown))

const hasValuesBefore = (changes: StackChange[]): boolean =>
  listTargets(changes).some(({ BeforeValue }) => isShown(BeforeValue))

const isShown = (value: string | undefined): boolean => value !== undefined && value !== '' && !isMaskedByService(value)
