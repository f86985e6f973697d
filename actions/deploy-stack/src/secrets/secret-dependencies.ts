import {
  globalsOf,
  hasLoop,
  hasMacro,
  hasVariable,
  isNestedStack,
  isNoEcho,
  isServiceType,
  isTransformed,
  LOOP,
  type LoadedTemplate,
  mentioned,
  overlap,
  type Pointer,
  parametersOf,
  pattern,
} from '../template/template-body.ts'
import { attributeOf, functionCall, isRecord, substitutions } from '../template/template-expressions.ts'
import { isAssigned, isGeneratedSecret, isNamingProperty } from './secret-names.ts'

interface Resource {
  id: RegExp
  key: string
  type: string
  content: Record<string, unknown>
  /** What `Globals` give to all resources of its kind. */
  shared: unknown
}

// "Dynamic references": those of secretsmanager and ssm-secure are resolved to secrets; ssm is plain text.
const SECURE_REFERENCE = /\{\{\s*resolve:(?!\s*ssm:)/
const BOOLEANS = ['Condition', 'Fn::Equals', 'Fn::Not', 'Fn::And', 'Fn::Or']
const WAIT_CONDITION = 'AWS::CloudFormation::WaitCondition'

/**
 * Which values of a stack depend on a secret: on a NoEcho parameter, a dynamic reference to a secret, or a secret that a
 * service makes. It follows Ref, GetAtt, Sub and all other functions from resource to resource; in doubt it says yes.
 */
export class SecretDependencies {
  /** Whether there is any secret in the template. */
  readonly any: boolean
  private readonly secretParameters: Set<string>
  private readonly parameters: ReadonlySet<string>
  private readonly resources: Resource[] = []
  private readonly byKey = new Map<string, Resource[]>()
  private readonly hasLoops: boolean
  private readonly outputs: [name: RegExp, value: unknown][]
  // The result of a transform can hold any secret until it is read.
  private readonly isUnclear: boolean
  private readonly isOpaque: boolean
  private readonly found = new Map<Resource, Pointer[]>()
  private readonly called = new Set<Resource>()
  private readonly inner = new Map<string, SecretDependencies>()
  private readonly template: LoadedTemplate

  /** `secret`: parameters that hold secrets, beside those that the template itself declares as NoEcho. */
  constructor(template: LoadedTemplate, secret: Iterable<string>) {
    this.template = template
    const { body } = template
    const declared = isRecord(body.Parameters) ? body.Parameters : {}
    this.parameters = new Set(Object.keys(declared))
    this.secretParameters = new Set(secret)
    for (const [name, parameter] of Object.entries(declared)) {
      if (isRecord(parameter) && isNoEcho(parameter.NoEcho)) this.secretParameters.add(name)
    }
    const text = JSON.stringify(body)
    this.any = this.secretParameters.size > 0 || SECURE_REFERENCE.test(text)
    this.isUnclear = this.any && !template.processed && isTransformed(body)
    this.isOpaque = this.isUnclear && hasMacro(body)
    for (const [key, entry] of this.entries(body.Resources)) {
      const content = isRecord(entry) ? entry : {}
      const type = String(content.Type ?? '')
      const resource = { key, id: pattern(key), type, content, shared: globalsOf(type, body.Globals) }
      this.resources.push(resource)
      // A section that stands twice, or two loops, may name it twice.
      this.byKey.set(key, [...(this.byKey.get(key) ?? []), resource])
    }
    this.hasLoops = this.resources.some(({ key }) => hasVariable(key))
    this.outputs = this.entries(body.Outputs).map(([key, content]) => [
      pattern(key),
      isRecord(content) ? content.Value : undefined,
    ])
    this.follow()
  }

  /** Whether an output's value depends on a secret. */
  output(name: string): boolean {
    const values = this.outputs.filter(([id]) => id.test(name))
    // An output that only a transform makes.
    if (values.length === 0 || this.isOpaque) return this.isUnclear
    return values.some(([, value]) => this.isSecret(value))
  }

  /** Whether a part of a resource, such as `['Properties', 'Environment']`, is, lies in or holds what depends on a secret. */
  holds(id: string, path: Pointer): 'no' | 'inside' | 'whole' {
    const resources = this.named(id)
    if (this.isOpaque || (resources.length === 0 && this.isUnclear)) return 'whole'
    const pointers = resources.flatMap(resource => this.found.get(resource) ?? [])
    const touched = pointers.filter(pointer => overlap(pointer, path))
    if (touched.length === 0) return 'no'
    return touched.some(pointer => pointer.length <= path.length) ? 'whole' : 'inside'
  }

  /** Whether what a change set names as a cause, such as `Password` or `Parameter.Value`, is a secret. */
  cause(name: string): boolean {
    const [resource, attribute] = attributeOf(name)
    return attribute === '' ? this.reference(name) : this.attribute(resource, attribute)
  }

  /** Whether a resource was given a secret. */
  given(id: string): boolean {
    const resources = this.named(id)
    if (resources.length === 0 || this.isOpaque) return this.isUnclear
    return resources.some(resource => this.isGiven(resource))
  }

  /** Whether a resource's physical id may show a secret. */
  reference(name: string): boolean {
    if (this.secretParameters.has(name)) return true
    if (this.parameters.has(name) || name.startsWith('AWS::')) return false
    const resources = this.named(name)
    return resources.length === 0 || this.isOpaque
      ? this.isUnclear
      : resources.some(resource => this.isNamedBySecret(resource))
  }

  /** Which of the parameters of a nested stack are given a secret here. */
  passedTo(id: string, parameters: string[]): string[] {
    const resources = this.named(id)
    if (resources.length === 0 && this.isUnclear) return parameters
    return resources.flatMap(resource =>
      this.pointers(resource).flatMap(([property, name]) => {
        if (property !== undefined && property !== 'Parameters') return []
        return name === undefined || name === '*' ? parameters : [name]
      }),
    )
  }

  /** The dependencies of a nested stack, given what this one passes on; undefined where its template is not known. */
  nested(id: string): SecretDependencies | undefined {
    const template = this.template.nested.get(id)
    if (template === undefined) return undefined
    const secret = this.passedTo(id, parametersOf(template))
    const key = [id, ...secret].join(' ')
    const known = this.inner.get(key) ?? new SecretDependencies(template, secret)
    this.inner.set(key, known)
    return known
  }

  /** The entries of a section, with those of each Fn::ForEach under the pattern of their names. */
  private entries(section: unknown): [key: string, content: unknown][] {
    if (!isRecord(section)) return []
    return Object.entries(section).flatMap(([key, content]) => {
      if (!LOOP.test(key)) return [[key, content] as [string, unknown]]
      const [variable, collection, body] = Array.isArray(content) ? content : []
      if (this.isSecret(collection)) this.secretParameters.add(String(variable))
      return this.entries(body)
    })
  }

  // A resource can take its secret from any other, so this repeats until nothing new is found.
  private follow(): void {
    for (let more = true; more; ) {
      more = false
      for (const resource of this.resources) {
        const pointers: Pointer[] = []
        for (const [name, value] of Object.entries(resource.content)) {
          // A transform beside the properties may set them.
          if (name === 'Fn::Transform') this.collect({ [name]: value }, ['Properties'], pointers)
          else if (name !== 'Type' && name !== 'DependsOn' && name !== 'Condition')
            this.collect(value, [name], pointers)
        }
        this.collect(resource.shared, ['Properties'], pointers)
        if (pointers.length > (this.found.get(resource)?.length ?? 0)) {
          this.found.set(resource, pointers)
          more = true
        }
        if (!this.called.has(resource) && this.isCalledWithSecret(resource)) {
          this.called.add(resource)
          more = true
        }
      }
    }
  }

  private collect(value: unknown, pointer: Pointer, found: Pointer[]): void {
    const call = functionCall(value)
    if (call?.[0] === 'Fn::If' && Array.isArray(call[1])) {
      for (const branch of call[1].slice(1)) this.collect(branch, pointer, found)
    } else if (call !== undefined || typeof value === 'string') {
      if (this.isSecret(value)) found.push(pointer)
    } else if (Array.isArray(value)) {
      // A part that is there only at times moves those after it.
      const moves = this.isUnclear || value.some(item => functionCall(item)?.[0] === 'Fn::If' || hasLoop(item))
      value.forEach((item, index) => {
        this.collect(item, [...pointer, moves ? '*' : `${index}`], found)
      })
    } else if (isRecord(value)) {
      for (const [key, item] of Object.entries(value)) {
        if (key === 'Fn::Transform') {
          if (this.isUnclear) found.push(pointer)
        } else if (LOOP.test(key)) {
          for (const [, inner] of this.entries({ [key]: item })) this.collect(inner, [...pointer, '*'], found)
        } else this.collect(item, [...pointer, key], found)
      }
    }
  }

  private isSecret(value: unknown): boolean {
    if (typeof value === 'string') return SECURE_REFERENCE.test(value)
    if (Array.isArray(value)) return value.some(item => this.isSecret(item))
    if (!isRecord(value)) return false
    const call = functionCall(value)
    if (call === undefined) return Object.values(value).some(item => this.isSecret(item))
    const [name, argument] = call
    if (BOOLEANS.includes(name)) return false
    switch (name) {
      case 'Ref':
        return typeof argument === 'string' ? this.reference(argument) : this.any
      case 'Fn::GetAtt':
        return this.attribute(...attributeOf(argument))
      case 'Fn::Sub':
        return this.isSecretText(argument)
      case 'Fn::If':
        return Array.isArray(argument) && argument.slice(1).some(branch => this.isSecret(branch))
      case 'Fn::Select': {
        const [index, list] = Array.isArray(argument) ? argument : []
        const item = Array.isArray(list) && /^\d+$/.test(String(index)) ? list[Number(index)] : argument
        return this.isSecret(item)
      }
      case 'Fn::FindInMap': {
        const [map] = Array.isArray(argument) ? argument : []
        const { Mappings } = this.template.body
        const values = isRecord(Mappings) && typeof map === 'string' ? Mappings[map] : Mappings
        return this.isSecret(argument) || this.isSecret(values)
      }
      case 'Fn::Join':
        return this.isSecret(argument) || SECURE_REFERENCE.test(joined(argument))
      case 'Fn::Transform':
        return this.isUnclear || this.isSecret(argument)
      default:
        return this.isSecret(argument)
    }
  }

  private isSecretText(argument: unknown): boolean {
    const [text, variables] = Array.isArray(argument) ? argument : [argument, {}]
    if (typeof text !== 'string') return this.isSecret(argument)
    const own = isRecord(variables) ? variables : {}
    const named = substitutions(text).some(name => (Object.hasOwn(own, name) ? false : this.cause(name)))
    return SECURE_REFERENCE.test(text) || named || this.isSecret(own)
  }

  private attribute(id: unknown, attribute: unknown): boolean {
    if (typeof id !== 'string' || typeof attribute !== 'string') {
      return this.isSecret(attribute) || this.resources.some(resource => this.isGiven(resource))
    }
    const resources = this.named(id)
    // The resource of a module or a macro; its own name may have a part that is an attribute here.
    if (resources.length === 0 || this.isOpaque) return this.isUnclear
    return resources.some(resource => this.isSecretAttribute(resource, attribute))
  }

  private isSecretAttribute(resource: Resource, attribute: string): boolean {
    const { type, key } = resource
    if (isNestedStack(type)) {
      if (!attribute.startsWith('Outputs.')) return false
      const inner = this.nested(key)
      // An unknown template can use its parameters in any output.
      return inner === undefined || inner.output(attribute.slice('Outputs.'.length))
    }
    if (isGeneratedSecret(type, attribute)) return true
    if (!this.isGiven(resource)) return false
    if (!isServiceType(type) || this.isNamedBySecret(resource)) return true
    const parts = attribute.split('.')
    const repeats = this.pointers(resource).some(
      pointer => overlap(pointer, parts) || (parts.length > 1 && pointer[0] === parts.at(-1)),
    )
    return repeats || !isAssigned(attribute)
  }

  private isNamedBySecret(resource: Resource): boolean {
    if (isNestedStack(resource.type)) return false
    if (!isServiceType(resource.type)) return this.isGiven(resource)
    return this.pointers(resource).some(
      ([property, ...deeper]) =>
        property === undefined || (deeper.length === 0 && isNamingProperty(resource.type, property)),
    )
  }

  private isGiven(resource: Resource): boolean {
    return this.called.has(resource) || this.pointers(resource).length > 0
  }

  // Of the properties only: no attribute shows metadata or policies.
  private pointers(resource: Resource): Pointer[] {
    const all = this.found.get(resource) ?? []
    return all.filter(([section]) => section === 'Properties').map(([, ...pointer]) => pointer)
  }

  // A function that was given a secret may answer with it, and so may a server that signals its handle.
  private isCalledWithSecret({ type, content }: Resource): boolean {
    const properties = isRecord(content.Properties) ? content.Properties : {}
    if (type === WAIT_CONDITION) {
      const handles = mentioned(properties.Handle)
      return this.resources.some(
        other =>
          other.type !== type && this.isGiven(other) && mentioned(other.content).some(id => handles.includes(id)),
      )
    }
    if (isServiceType(type)) return false
    return mentioned(properties.ServiceToken).some(id => this.named(id).some(other => this.isGiven(other)))
  }

  private named(id: string): Resource[] {
    const exact = this.byKey.get(id)
    if (exact !== undefined) return exact
    if (!this.hasLoops && !hasVariable(id)) return []
    // In a loop a name has variables: it may be that of any resource it fits.
    const wanted = pattern(id)
    return this.resources.filter(resource => resource.id.test(id) || (hasVariable(id) && wanted.test(resource.key)))
  }
}

// A dynamic reference can be put together of parts; one that is no plain text can be any service.
function joined(argument: unknown): string {
  const [delimiter, list] = Array.isArray(argument) ? argument : []
  const parts = Array.isArray(list) ? list : []
  return parts.map(part => (typeof part === 'string' ? part : '')).join(String(delimiter))
}
