// Checks that deploy-stack classifies every resource type of cfn-lint's schemas. usage: resource-types.ts FOLDER
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isCustomResource, isStateful } from '../actions/deploy-stack/src/change-set/is-stateful.ts'
import { REASONS } from '../actions/deploy-stack/test/support/stateless-reasons.ts'

// Properties, at any depth, that suggest that a type holds data.
const DATA_PROPERTY =
  /snapshot|backup|retention|retain|(delet\w*|termination)protect|storage|archiv|restore|recoverypoint|persist/i

/** Finds types that are in no list or lack a reason, one message for each. */
export function findUnclassifiedTypes(folder: string): string[] {
  const files = globSync(join(folder, '*.json'))
  if (files.length === 0) return [`no schemas in ${folder}`]
  return files.flatMap(file => {
    const schema = JSON.parse(readFileSync(file, 'utf8'))
    const type: string = schema.typeName
    const verdict = isStateful(type)
    if (verdict === 'unknown' && !isCustomResource(type)) {
      return [`${type}: add it to stateful-resource-types.ts if it holds data, else to stateless-resource-types.ts`]
    }
    if (verdict === true)
      return type in REASONS
        ? [`${type}: is in stateful-resource-types.ts, so remove it from stateless-reasons.ts`]
        : []
    const dataProperties = [...new Set(listPropertyNames(schema))].filter(name => DATA_PROPERTY.test(name))
    return dataProperties.length === 0 || type in REASONS
      ? []
      : [`${type}: explain in stateless-reasons.ts why it holds no data although it has ${dataProperties.join(', ')}`]
  })
}

function listPropertyNames(schema: unknown): string[] {
  if (schema === null || typeof schema !== 'object') return []
  const { properties } = schema as { properties?: unknown }
  const own = properties !== null && typeof properties === 'object' ? Object.keys(properties) : []
  return [...own, ...Object.values(schema).flatMap(listPropertyNames)]
}

if (import.meta.main) {
  const problems = findUnclassifiedTypes(process.argv[2] ?? '')
  for (const problem of problems) console.log(problem)
  process.exitCode = problems.length > 0 ? 1 : 0
}
