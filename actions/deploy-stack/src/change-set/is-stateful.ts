import { STATEFUL } from './stateful-resource-types.ts'
import { STATELESS } from './stateless-resource-types.ts'

// "Service: Type Type", the types of AWS without their AWS::, more lines of a service indented.
const named = (list: string): Set<string> =>
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

const stateful = named(STATEFUL)
const stateless = named(STATELESS)

/** Custom resources: their own code creates and deletes them, so what they hold is unknown. */
export const isCustomResource = (type: string): boolean =>
  type.startsWith('Custom::') || type === 'AWS::CloudFormation::CustomResource'

/** Whether deleting a resource of this type can lose data; `unknown` for a custom, a third party's or a new type. */
export function isStateful(type: string): boolean | 'unknown' {
  if (stateful.has(type)) return true
  return stateless.has(type) && !isCustomResource(type) ? false : 'unknown'
}
