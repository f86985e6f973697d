import { types } from 'node:util'

// Jest runs tests in a realm with its own Error, so errors of Node, such as ECONNRESET, are no instances of it and the AWS
// SDK wraps them in an error without a name.
const originalHasInstance = Function.prototype[Symbol.hasInstance]
Object.defineProperty(Error, Symbol.hasInstance, {
  value(this: unknown, error: unknown) {
    return originalHasInstance.call(this, error) || (this === Error && types.isNativeError(error))
  },
})
