export function findSystemStore(root?: string): string | undefined
export function findCertificateFile(environment?: NodeJS.ProcessEnv, root?: string): string | undefined
export function withSystemStore(environment?: NodeJS.ProcessEnv, root?: string): NodeJS.ProcessEnv
