import { outputsOf } from '../../shared/outputs.ts'

export const output = outputsOf(
  'changed',
  'written',
  'unchanged',
  'deleted',
  'versions',
  'version-hash',
  'public-keys',
  'arns',
)
