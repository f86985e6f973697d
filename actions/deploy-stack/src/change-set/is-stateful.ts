import { STATEFUL } from './stateful-resource-types.ts'
import { STATELESS } from './stateless-resource-types.ts'

// Lines of "Service: Type Type", without AWS::; further lines of a service are indented.
const parseTypes = (list: string): Set<string> =>
  new Set(
    list
      .replace(/\n +/g, ' ')
      .split('\n')
      .flatMap(line => {
        const [, service = '', types = ''] = /^(\S+): (.+)$/.exec(line) ?? []
        const prefix = service.includes('::') ? service : `AWS::${service}`
        return types.split(' ').flatMap(type => (type === '' ? [] : [`${prefix}::${type}`]))
      }),
  )

const stateful = parseTypes(STATEFUL)
const stateless = parseTypes(STATELESS)

/** Whether a type is a custom resource: its own code creates and deletes it. */
export const isCustomResource = (type: string): boolean =>
  type.startsWith('Custom::') || type === 'AWS::CloudFormation::CustomResource'

/** Whether deleting a resource of this type can lose data; `unknown` for custom, third-party and new types. */
export function isStateful(type: string): boolean | 'unknown' {
  if (stateful.has(type)) return true
  return stateless.has(type) && !isCustomResource(type) ? false : 'unknown'
}
