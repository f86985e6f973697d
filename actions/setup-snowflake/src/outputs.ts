import { outputsOf } from '../../shared/outputs.ts'

export const output = outputsOf('changed', 'statements', 'failed-statement', 'query-ids', 'rows')
