// The Jest transform: Node's own type stripping, so that tests run the very text that Node runs.
import { stripTypeScriptTypes } from 'node:module'

export default { process: source => ({ code: stripTypeScriptTypes(source) }) }
