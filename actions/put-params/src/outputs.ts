import { outputsOf } from '../../shared/outputs.ts'

export const output = outputsOf('changed', 'written', 'unchanged', 'versions', 'version-hash', 'public-keys', 'arns')
