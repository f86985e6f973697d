export function systemStore(root?: string): string | undefined
export function certificateFile(environment?: NodeJS.ProcessEnv, root?: string): string | undefined
export function withSystemStore(environment?: NodeJS.ProcessEnv, root?: string): NodeJS.ProcessEnv
