import type { Stack } from '@aws-sdk/client-cloudformation'
import type { ChangeSet } from '../change-set/change-set.ts'
import type { ChangeAtPath } from '../change-set/nested-changes.ts'
import type { CloudFormation } from '../cloudformation/client.ts'
import { listResources } from '../cloudformation/stack-resources.ts'
import type { Report } from '../report/report.ts'
import type { Template } from '../template/template.ts'
import { isTransformed, type LoadedTemplate, parametersOf, stacksWithOutputsUsed } from '../template/template-body.ts'
import { readProcessedTemplate, type TemplateOwner } from '../template/template-source.ts'
import { JoinedDependencies } from './joined-dependencies.ts'
import { maskedIn, type Reading, type Secrecy } from './secrecy.ts'
import { SecretDependencies } from './secret-dependencies.ts'
import { MASK } from './secret-texts.ts'

// The deepest level of nested stacks that is read.
const DEPTH = 5

/** Where to read the template of a nested stack, by the stack's logical id. */
type Places = (id: string) => Promise<TemplateOwner | undefined>

/**
 * Reads only the templates that decide which values are secret: processed, deployed before an update, and of nested stacks.
 * Values that depend on an unreadable template are hidden, with a warning.
 */
export class StackSecrets {
  private readonly template: Template
  private readonly secrecy: Secrecy
  private readonly api: CloudFormation
  private readonly report: Report
  private readonly warned = new Set<string>()
  /** The template with its transforms carried out, where the service had to be asked for it. */
  private expanded: LoadedTemplate | undefined

  constructor(template: Template, secrecy: Secrecy, api: CloudFormation, report: Report) {
    this.template = template
    this.secrecy = secrecy
    this.api = api
    this.report = report
  }

  /** Finds which values of a change set are secret. */
  async ofChanges(changeSet: ChangeSet, changes: ChangeAtPath[]): Promise<void> {
    const { secrecy } = this
    this.report.observeStack({ Parameters: changeSet.parameters })
    const own = changes.filter(({ path }) => path.length === 0)
    const inner = (id: string) =>
      own.find(({ change, inner }) => inner && change.ResourceChange?.LogicalResourceId === id)
    const places: Places = async id => {
      const nested = inner(id)?.inner
      return nested === undefined ? this.deployed(changeSet.stackId, id) : { ChangeSetName: nested.id }
    }
    await this.expand({ ChangeSetName: changeSet.id })
    const after = await this.own(valuesIn(own).length > 0 ? places : undefined)
    const before = secrecy.masked.length > 0 && hasBefore(own) ? await this.stored(changeSet.stackId) : 'none'
    secrecy.learn([], { before, after })
    for (const change of changes) await this.ofNested(change, changes)
  }

  /** Finds which outputs of a stack are secret; `current`: whether it is as the template says. */
  async ofOutputs(stack: Stack, current: boolean): Promise<void> {
    const { secrecy } = this
    const { StackId = stack.StackName ?? '', Outputs = [] } = stack
    if (Outputs.length === 0) return
    if (!current && secrecy.masked.length > 0) {
      secrecy.learnOutputs(await this.stored(StackId))
      return
    }
    await this.expand({ StackName: StackId })
    secrecy.learnOutputs(await this.own(id => this.deployed(StackId, id)))
  }

  private async ofNested({ change, path, inner }: ChangeAtPath, changes: ChangeAtPath[]): Promise<void> {
    const { LogicalResourceId: id = '', PhysicalResourceId } = change.ResourceChange ?? {}
    const place = [...path, id]
    const within = changes.filter(other => other.path.join('/') === place.join('/'))
    if (inner === undefined || valuesIn(within).length === 0) return
    const outer = this.secrecy.of(path).after
    const names = inner.parameters.map(({ ParameterKey = '' }) => ParameterKey)
    const given = (all: string[]) => (outer === 'unknown' ? all : outer === 'none' ? [] : outer.passedTo(id, all))
    const masked = maskedIn(inner.parameters)
    if (given(names).length + masked.length === 0) {
      this.secrecy.learn(place, { before: 'none', after: 'none' })
      return
    }
    const read = async (of: TemplateOwner): Promise<Reading> => {
      const loaded = await this.load(of, nested => this.deployed(inner.stackId, nested))
      if (loaded === undefined) return 'unknown'
      return new JoinedDependencies([new SecretDependencies(loaded, [...given(parametersOf(loaded)), ...masked])])
    }
    this.secrecy.learn(place, {
      before: PhysicalResourceId && hasBefore(within) ? await read({ StackName: PhysicalResourceId }) : 'none',
      after: await read({ ChangeSetName: inner.id }),
    })
  }

  // A template with transforms shows only part of what it deploys.
  private async expand(of: TemplateOwner): Promise<void> {
    const { body, processed } = this.template
    if (this.expanded !== undefined || body === undefined || processed || !isTransformed(body)) return
    const { any } = new SecretDependencies({ body, nested: new Map(), processed: false }, this.secrecy.masked)
    if (any) this.expanded = await this.load(of, undefined)
  }

  private async own(places: Places | undefined): Promise<Reading> {
    const { body, processed = false } = this.template
    if (body === undefined) return 'none'
    const { expanded, secrecy } = this
    const nested = await this.nested((expanded ?? { body }).body, places, DEPTH)
    const written = { body, nested, processed: processed || expanded !== undefined }
    const templates = expanded === undefined ? [written] : [written, { ...expanded, nested }]
    return new JoinedDependencies(templates.map(template => new SecretDependencies(template, secrecy.masked)))
  }

  /** The secrets of the stack as it is deployed. */
  private async stored(stackId: string): Promise<Reading> {
    const loaded = await this.load({ StackName: stackId }, id => this.deployed(stackId, id))
    if (loaded === undefined) return 'unknown'
    return new JoinedDependencies([new SecretDependencies(loaded, this.secrecy.masked)])
  }

  private async load(
    of: TemplateOwner,
    places: Places | undefined,
    depth = DEPTH,
  ): Promise<LoadedTemplate | undefined> {
    const template = await readProcessedTemplate(of, this.api)
    if (typeof template !== 'string' && template.body !== undefined) {
      const { body } = template
      return { body, nested: await this.nested(body, places, depth - 1), processed: true }
    }
    this.warn(`Values that may depend on a secret are hidden: ${typeof template === 'string' ? template : 'too large'}`)
    return undefined
  }

  private async nested(body: LoadedTemplate['body'], places: Places | undefined, depth: number) {
    const found: LoadedTemplate['nested'] = new Map()
    if (places === undefined || depth === 0) return found
    for (const id of stacksWithOutputsUsed(body)) {
      const place = await places(id)
      const { StackName } = place ?? {}
      const inner: Places | undefined = StackName === undefined ? undefined : nested => this.deployed(StackName, nested)
      found.set(id, place === undefined ? undefined : await this.load(place, inner, depth))
    }
    return found
  }

  private async deployed(stackId: string, id: string): Promise<TemplateOwner | undefined> {
    const resources = await listResources({ StackId: stackId, StackName: stackId }, this.api)
    if (resources === undefined) {
      this.warn('Outputs of nested stacks are hidden: not authorized to call cloudformation:ListStackResources')
    }
    const found = resources?.find(({ LogicalResourceId }) => LogicalResourceId === id)?.PhysicalResourceId
    return found === undefined ? undefined : { StackName: found }
  }

  private warn(line: string): void {
    if (!this.warned.has(line)) this.report.warning(line)
    this.warned.add(line)
  }
}

const targets = (changes: ChangeAtPath[]) =>
  changes.flatMap(({ change }) => change.ResourceChange?.Details ?? []).flatMap(({ Target }) => Target ?? [])

const valuesIn = (changes: ChangeAtPath[]) =>
  targets(changes).filter(({ BeforeValue, AfterValue }) => [BeforeValue, AfterValue].some(isOpen))

const hasBefore = (changes: ChangeAtPath[]): boolean => targets(changes).some(({ BeforeValue }) => isOpen(BeforeValue))

const isOpen = (value: string | undefined): boolean => value !== undefined && value !== '' && value !== MASK
