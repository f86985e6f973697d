import { outputsOf } from '../../shared/outputs.ts'

export const output = outputsOf('changed', 'statements', 'plan', 'failed-statement', 'query-ids', 'rows')
