import { types } from 'node:util'

// In a test runner's realm an error of Node itself, such as a cut connection, is no instance of Error; the SDK would put
// a nameless one around it.
const ordinary = Function.prototype[Symbol.hasInstance]
Object.defineProperty(Error, Symbol.hasInstance, {
  value(this: unknown, error: unknown) {
    return ordinary.call(this, error) || (this === Error && types.isNativeError(error))
  },
})
