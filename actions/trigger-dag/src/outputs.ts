import { outputsOf } from '../../shared/outputs.ts'

export const output = outputsOf('run-ids', 'states', 'failed-tasks', 'run-urls', 'durations', 'changed')
