import {
  createNamePattern,
  findReferences,
  hasMacro,
  isNestedStack,
  isNoEcho,
  isServiceType,
  isTransformed,
  LOOP,
  type LoadedTemplate,
  listParameterNames,
  overlaps,
  type Pointer,
} from '../template/template-body.ts'
import { isRecord } from '../template/template-expressions.ts'
import {
  findSecretPointers,
  hasSecureReference,
  isSecretValue,
  isSecretVariable,
  type SecretScope,
} from './secret-expressions.ts'
import { isAssigned, isGeneratedSecret, isNamingProperty } from './secret-names.ts'
import { type TemplateResource, TemplateResources } from './template-resources.ts'

/** How much of a value is secret. */
export type SecretExtent = 'none' | 'inside' | 'whole'

const WAIT_CONDITION = 'AWS::CloudFormation::WaitCondition'

/**
 * Which values of a stack depend on a secret: on a NoEcho parameter, a dynamic reference to a secret, or a secret that a
 * service generates. It follows all functions from resource to resource; in doubt a value counts as secret.
 */
export class SecretDependencies implements SecretScope {
  readonly hasSecrets: boolean
  readonly isUnclear: boolean
  readonly mappings: unknown
  /** Whether a macro can have changed anything. */
  private readonly isOpaque: boolean
  private readonly secretParameters: Set<string>
  private readonly parameters: ReadonlySet<string>
  private readonly resources: TemplateResources = new TemplateResources()
  private readonly outputs: [name: RegExp, value: unknown][]
  private readonly pointers = new Map<TemplateResource, Pointer[]>()
  /** Resources whose attributes a function or server with a secret sets. */
  private readonly setWithSecret = new Set<TemplateResource>()
  private readonly nested = new Map<string, SecretDependencies>()
  private readonly template: LoadedTemplate

  /** `secret`: parameters that hold secrets, beside those that the template itself declares as NoEcho. */
  constructor(template: LoadedTemplate, secret: Iterable<string>) {
    this.template = template
    const { body } = template
    const declared = isRecord(body.Parameters) ? body.Parameters : {}
    this.mappings = body.Mappings
    this.parameters = new Set(Object.keys(declared))
    this.secretParameters = new Set(secret)
    for (const [name, parameter] of Object.entries(declared)) {
      if (isRecord(parameter) && isNoEcho(parameter.NoEcho)) this.secretParameters.add(name)
    }
    this.hasSecrets = this.secretParameters.size > 0 || hasSecureReference(JSON.stringify(body))
    this.isUnclear = this.hasSecrets && !template.processed && isTransformed(body)
    this.isOpaque = this.isUnclear && hasMacro(body)
    this.resources = new TemplateResources(this.expandLoops(body.Resources), body.Globals)
    this.outputs = this.expandLoops(body.Outputs).map(([key, content]) => [
      createNamePattern(key),
      isRecord(content) ? content.Value : undefined,
    ])
    this.followSecrets()
  }

  /** Whether an output's value depends on a secret. */
  isSecretOutput(name: string): boolean {
    const values = this.outputs.filter(([pattern]) => pattern.test(name))
    // An output that only a transform creates.
    if (values.length === 0 || this.isOpaque) return this.isUnclear
    return values.some(([, value]) => isSecretValue(value, this))
  }

  /** How much of a part of a resource, such as `['Properties', 'Environment']`, depends on a secret. */
  findExtent(id: string, path: Pointer): SecretExtent {
    const resources = this.resources.find(id)
    if (this.isOpaque || (resources.length === 0 && this.isUnclear)) return 'whole'
    const pointers = resources.flatMap(resource => this.pointers.get(resource) ?? [])
    const overlapping = pointers.filter(pointer => overlaps(pointer, path))
    if (overlapping.length === 0) return 'none'
    return overlapping.some(pointer => pointer.length <= path.length) ? 'whole' : 'inside'
  }

  /** Whether the cause that a change set names, such as `Password` or `Parameter.Value`, is a secret. */
  isSecretCause(name: string): boolean {
    return isSecretVariable(name, this)
  }

  /** Whether a resource is given a secret. */
  isGivenSecret(id: string): boolean {
    const resources = this.resources.find(id)
    if (resources.length === 0 || this.isOpaque) return this.isUnclear
    return resources.some(resource => this.hasSecret(resource))
  }

  /** Whether a parameter is secret, or the physical id of a resource can show a secret. */
  isSecretReference(name: string): boolean {
    if (this.secretParameters.has(name)) return true
    if (this.parameters.has(name) || name.startsWith('AWS::')) return false
    const resources = this.resources.find(name)
    return resources.length === 0 || this.isOpaque
      ? this.isUnclear
      : resources.some(resource => this.isNamedBySecret(resource))
  }

  isSecretAttribute(id: unknown, attribute: unknown): boolean {
    if (typeof id !== 'string' || typeof attribute !== 'string') {
      return isSecretValue(attribute, this) || this.resources.all.some(resource => this.hasSecret(resource))
    }
    const resources = this.resources.find(id)
    // A resource of a module or a macro; a part of its own name can look like an attribute here.
    if (resources.length === 0 || this.isOpaque) return this.isUnclear
    return resources.some(resource => this.showsSecret(resource, attribute))
  }

  /** Which of the parameters of a nested stack are given a secret here. */
  listSecretParameters(id: string, parameters: string[]): string[] {
    const resources = this.resources.find(id)
    if (resources.length === 0 && this.isUnclear) return parameters
    return resources.flatMap(resource =>
      this.listPropertyPointers(resource).flatMap(([property, name]) => {
        if (property !== undefined && property !== 'Parameters') return []
        return name === undefined || name === '*' ? parameters : [name]
      }),
    )
  }

  expandLoops(section: unknown): [key: string, content: unknown][] {
    if (!isRecord(section)) return []
    return Object.entries(section).flatMap(([key, content]) => {
      if (!LOOP.test(key)) return [[key, content] as [string, unknown]]
      const [variable, collection, body] = Array.isArray(content) ? content : []
      if (isSecretValue(collection, this)) this.secretParameters.add(String(variable))
      return this.expandLoops(body)
    })
  }

  // A resource can take its secret from any other, so this repeats until nothing new is found. In alternating directions
  // few rounds follow a long chain.
  private followSecrets(): void {
    let resources = this.resources.all
    for (let hasNew = true; hasNew; resources = resources.toReversed()) {
      hasNew = false
      for (const resource of resources) {
        const pointers = this.findPointers(resource)
        if (pointers.length > (this.pointers.get(resource)?.length ?? 0)) {
          this.pointers.set(resource, pointers)
          hasNew = true
        }
        if (!this.setWithSecret.has(resource) && this.isSetWithSecret(resource)) {
          this.setWithSecret.add(resource)
          hasNew = true
        }
      }
    }
  }

  private findPointers({ content, globals }: TemplateResource): Pointer[] {
    const own = Object.entries(content).flatMap(([name, value]) => {
      if (name === 'Type' || name === 'DependsOn' || name === 'Condition') return []
      // A transform beside the properties can set them.
      if (name === 'Fn::Transform') return findSecretPointers({ [name]: value }, ['Properties'], this)
      return findSecretPointers(value, [name], this)
    })
    return [...own, ...findSecretPointers(globals, ['Properties'], this)]
  }

  // A function that is given a secret can return it, and so can a server that signals a wait condition.
  private isSetWithSecret({ type, content }: TemplateResource): boolean {
    const properties = isRecord(content.Properties) ? content.Properties : {}
    if (type === WAIT_CONDITION) {
      const handles = findReferences(properties.Handle)
      return this.resources.all.some(
        other =>
          other.type !== type &&
          this.hasSecret(other) &&
          findReferences(other.content).some(id => handles.includes(id)),
      )
    }
    if (isServiceType(type)) return false
    return findReferences(properties.ServiceToken).some(id =>
      this.resources.find(id).some(other => this.hasSecret(other)),
    )
  }

  private hasSecret(resource: TemplateResource): boolean {
    return this.setWithSecret.has(resource) || this.listPropertyPointers(resource).length > 0
  }

  // Attributes show properties only, not metadata or policies.
  private listPropertyPointers(resource: TemplateResource): Pointer[] {
    const pointers = this.pointers.get(resource) ?? []
    return pointers.filter(([section]) => section === 'Properties').map(([, ...pointer]) => pointer)
  }

  private showsSecret(resource: TemplateResource, attribute: string): boolean {
    const { type, key } = resource
    if (isNestedStack(type)) {
      if (!attribute.startsWith('Outputs.')) return false
      const nested = this.readNestedStack(key)
      // An unknown template can use its parameters in any output.
      return nested === undefined || nested.isSecretOutput(attribute.slice('Outputs.'.length))
    }
    if (isGeneratedSecret(type, attribute)) return true
    if (!this.hasSecret(resource)) return false
    if (!isServiceType(type) || this.isNamedBySecret(resource)) return true
    const parts = attribute.split('.')
    const repeatsProperty = this.listPropertyPointers(resource).some(
      pointer => overlaps(pointer, parts) || (parts.length > 1 && pointer[0] === parts.at(-1)),
    )
    return repeatsProperty || !isAssigned(attribute)
  }

  private isNamedBySecret(resource: TemplateResource): boolean {
    if (isNestedStack(resource.type)) return false
    if (!isServiceType(resource.type)) return this.hasSecret(resource)
    return this.listPropertyPointers(resource).some(
      ([property, ...deeper]) =>
        property === undefined || (deeper.length === 0 && isNamingProperty(resource.type, property)),
    )
  }

  /** The dependencies of a nested stack with the secrets that it is given; undefined where its template is unknown. */
  private readNestedStack(id: string): SecretDependencies | undefined {
    const template = this.template.nested.get(id)
    if (template === undefined) return undefined
    const secret = this.listSecretParameters(id, listParameterNames(template))
    const key = [id, ...secret].join(' ')
    const dependencies = this.nested.get(key) ?? new SecretDependencies(template, secret)
    this.nested.set(key, dependencies)
    return dependencies
  }
}
