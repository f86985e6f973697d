// Jest's transform: Node's type stripping, so that the tests run the same code as Node.
import { stripTypeScriptTypes } from 'node:module'

export default { process: source => ({ code: stripTypeScriptTypes(source) }) }
