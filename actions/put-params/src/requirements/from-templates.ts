import { globSync, readFileSync, statSync } from 'node:fs'
import { invalid, lines } from '../../../shared/inputs.ts'
import type { RequiredParameter } from './parameter-reference.ts'
import { findTemplateParameters } from './template-parameters.ts'

/** What templates read from SSM and create there. */
export interface TemplateRequirements {
  required: RequiredParameter[]
  created: string[]
}

/** Parses the `from-templates` input: paths and globs of CloudFormation templates, one per line. */
export function readFromTemplates(raw: string, more?: { warn(message: string): void }): TemplateRequirements {
  const problems: string[] = []
  const requirements: TemplateRequirements = { required: [], created: [] }
  const files = new Set<string>()
  for (const pattern of lines(raw)) {
    const matches = globSync(pattern).filter(path => statSync(path).isFile())
    if (matches.length === 0) problems.push(`${pattern}: no file matches`)
    for (const path of matches.toSorted()) files.add(path)
  }
  for (const file of files) {
    const found = findTemplateParameters(readFileSync(file, 'utf8'))
    if (found === undefined) {
      problems.push(`${file}: is not a CloudFormation template with resources`)
      continue
    }
    requirements.created.push(...found.created)
    requirements.required.push(
      ...found.references.map(({ line, ...reference }) => ({ ...reference, reader: `${file}:${line}` })),
    )
    for (const line of found.unresolved) {
      more?.warn(`${file}:${line}: the name of this parameter is known at the deployment only, so it is not checked`)
    }
  }
  return problems.length > 0 ? invalid(...problems) : requirements
}
