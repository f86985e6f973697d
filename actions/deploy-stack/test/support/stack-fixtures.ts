import { type FakeEvent, type Fields, refusal, reply, STACK_ID } from './fake-cloudformation.ts'

/** A stack that was created earlier. */
export const EXISTING = { status: 'CREATE_COMPLETE' } as const

/** The inputs of the modes that take no template. */
export const EXECUTE = { mode: 'execute', template: '', 'change-set': 'planned' }
export const DELETE = { mode: 'delete', template: '', 'confirm-delete': 'demo' }
export const DRIFT = { mode: 'drift', template: '' }

/** A stack with the change set that `EXECUTE` names. */
export const PLANNED = { stack: EXISTING, reviewed: ['planned'] }

/** An event of the stack itself. */
export const stackEvent = (status: string, afterMs = 0): FakeEvent => ({ id: 'demo', status, afterMs })

export const accessDenied = (operation: string) => () =>
  refusal('AccessDenied', `User is not authorized to perform: cloudformation:${operation}`, 403)

export const throttled = () => refusal('Throttling', 'Rate exceeded')

export const stackNotFound = () => refusal('ValidationError', 'Stack with id demo does not exist')

export const stackReply = (StackStatus: string, fields: Fields = {}) =>
  reply('DescribeStacks', {
    Stacks: [{ StackId: STACK_ID, StackName: 'demo', CreationTime: new Date(0), StackStatus, ...fields }],
  })

export const lastLine = (log: string): string => log.trimEnd().split('\n').at(-1) ?? ''
