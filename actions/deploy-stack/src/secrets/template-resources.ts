import { createNamePattern, findGlobals, hasVariable } from '../template/template-body.ts'
import { isRecord } from '../template/template-expressions.ts'

/** A resource of a template; in a loop, all resources that it makes. */
export interface TemplateResource {
  /** Its logical id as it is written, with the variables of a loop. */
  key: string
  idPattern: RegExp
  type: string
  content: Record<string, unknown>
  /** What `Globals` give to all resources of its type. */
  globals: unknown
}

/** The resources of a template, by their logical ids. */
export class TemplateResources {
  readonly all: TemplateResource[]
  private readonly byKey: Map<string, TemplateResource[]>
  private readonly hasLoops: boolean

  constructor(entries: [key: string, content: unknown][] = [], globals?: unknown) {
    this.all = entries.map(([key, entry]) => {
      const content = isRecord(entry) ? entry : {}
      const type = String(content.Type ?? '')
      return { key, idPattern: createNamePattern(key), type, content, globals: findGlobals(type, globals) }
    })
    // Duplicate sections, or two loops, can define the same id.
    this.byKey = Map.groupBy(this.all, ({ key }) => key)
    this.hasLoops = this.all.some(({ key }) => hasVariable(key))
  }

  find(id: string): TemplateResource[] {
    const exact = this.byKey.get(id)
    if (exact !== undefined) return exact
    if (!this.hasLoops && !hasVariable(id)) return []
    // A name with a loop's variables can be that of every resource that it matches.
    const pattern = createNamePattern(id)
    return this.all.filter(({ key, idPattern }) => idPattern.test(id) || (hasVariable(id) && pattern.test(key)))
  }
}
