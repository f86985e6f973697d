import { join } from 'node:path'

/** The project's folder. */
export const root = join(import.meta.dirname, '../..')
/** The ignored folder for everything that is created at run time. */
export const stateFolder = join(root, '.local')
