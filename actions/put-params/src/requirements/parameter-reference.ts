import { ACCOUNT, REGION } from './template-values.ts'

/** The parameter that a name or an ARN means. */
export interface ParameterReference {
  /** The names as GetParameters takes them; one of them must exist. */
  names: string[]
  /** The region of an ARN, if it is not that of the stack. */
  region?: string
}

/** A parameter that must exist, and who reads it: `file:line`, or the input. */
export interface RequiredParameter extends ParameterReference {
  reader: string
}

const ARN = /^arn:[^:]+:(\w+):([^:]*):([^:]*):(.*)$/s
// With a version or a label.
const NAME = /^\/?[\w.-]+(\/[\w.-]+)*(:[\w.-]+)?$/

/** Parses a name or an ARN; undefined if it is neither, or has an unknown part. */
export function parseParameterReference(text: string): ParameterReference | 'other service' | undefined {
  const [, service, region = '', account, resource = ''] = ARN.exec(text) ?? []
  if (service === undefined) return isName(text) ? { names: [text] } : undefined
  if (service !== 'ssm') return 'other service'
  const path = /^parameter\/(.+)$/s.exec(resource)?.[1] ?? ''
  if (!isName(path)) return undefined
  // The ARN of a name without "/" is the same as that of "/" and the name.
  const names = [`/${path}`, ...(path.includes('/') ? [] : [path])]
  // A parameter that another account shares is read by its ARN.
  const shared = account === ACCOUNT || text.includes('\u0000') ? [] : [text]
  return { names: [...names, ...shared], ...(region === REGION || region === '' ? {} : { region }) }
}

const isName = (text: string): boolean => NAME.test(text.replaceAll(REGION, 'region'))

/** A reference in the region in which it is checked. */
export const inRegion = ({ names }: ParameterReference, region: string): string[] =>
  names.map(name => name.replaceAll(REGION, region))
