import { outputsOf } from '../../shared/outputs.ts'

export const output = outputsOf('changed', 'statements', 'plan', 'plan-file', 'failed-statement', 'query-ids', 'rows')
