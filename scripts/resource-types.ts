// Checks that deploy-stack's guard has decided every resource type of cfn-lint's schemas. usage: resource-types.ts FOLDER
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { holdsData, isCustom } from '../actions/deploy-stack/src/stateful.ts'
import { REASONS } from '../actions/deploy-stack/src/testing/stateless-reasons.ts'

// Names of properties, at whatever depth, that make it likely that a type holds data.
const KEEPS =
  /snapshot|backup|retention|retain|(delet\w*|termination)protect|storage|archiv|restore|recoverypoint|persist/i

/** What is wrong with the lists, a line for each type. */
export function findUndecidedTypes(folder: string): string[] {
  const files = globSync(join(folder, '*.json'))
  if (files.length === 0) return [`no schemas in ${folder}`]
  return files.flatMap(file => {
    const schema = JSON.parse(readFileSync(file, 'utf8'))
    const type: string = schema.typeName
    const verdict = holdsData(type)
    if (verdict === 'unknown' && !isCustom(type)) {
      return [`${type}: name it in stateful-resource-types.ts if it holds data, else in stateless-resource-types.ts`]
    }
    if (verdict === true) return type in REASONS ? [`${type}: holds data, but has a reason why it does not`] : []
    const keeps = [...new Set(propertyNames(schema))].filter(name => KEEPS.test(name))
    return keeps.length === 0 || type in REASONS
      ? []
      : [`${type}: say in stateless-reasons.ts why it holds no data although it has ${keeps.join(', ')}`]
  })
}

function propertyNames(schema: unknown): string[] {
  if (schema === null || typeof schema !== 'object') return []
  const { properties } = schema as { properties?: unknown }
  const own = properties !== null && typeof properties === 'object' ? Object.keys(properties) : []
  return [...own, ...Object.values(schema).flatMap(propertyNames)]
}

if (import.meta.main) {
  const problems = findUndecidedTypes(process.argv[2] ?? '')
  for (const problem of problems) console.log(problem)
  process.exitCode = problems.length > 0 ? 1 : 0
}
