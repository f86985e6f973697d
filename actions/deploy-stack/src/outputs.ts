import { outputsOf } from '../../shared/outputs.ts'

export const output = outputsOf('changed', 'stack-id', 'status', 'change-set-id', 'changes', 'outputs', 'drift')
